using System.Text;
using System.Text.Unicode;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Finds out which encoding bytes are in: by the byte order mark, else by what decodes; declarations only break ties.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 64 << 10;

    // In UTF-8 one stray byte among twenty good sequences is damage; more is another encoding.
    private const int GoodSequencesPerBadOne = 20;

    /// <summary>The encoding that fits the bytes best.</summary>
    /// <param name="bytes">The bytes, behind the byte order mark when there is one.</param>
    /// <param name="declared">What the source declares (HTTP, meta), surest first; unknown labels are passed over.</param>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (LooksLikeUtf16(sample) is { } utf16)
        {
            return utf16;
        }

        Encoding? declaration = FirstKnown(declared);
        if (Utf8.IsValid(bytes))
        {
            // Pure ASCII fits every encoding: then the declaration may be about bytes to come (a truncated page), and costs nothing.
            return KnownEncodings.Utf8;
        }

        if (IsDamagedUtf8(bytes))
        {
            return KnownEncodings.Utf8;
        }

        Encoding best = KnownEncodings.Gb18030;
        double bestScore = HanTextScore.Of(sample, best) + Bonus(best, declaration);
        double big5 = HanTextScore.Of(sample, KnownEncodings.Big5) + Bonus(KnownEncodings.Big5, declaration);
        if (big5 > bestScore)
        {
            (best, bestScore) = (KnownEncodings.Big5, big5);
        }

        return declaration is not null && declaration != best && declaration != KnownEncodings.Utf8
            && HanTextScore.Of(sample, declaration) > bestScore
            ? declaration
            : best;
    }

    private static double Bonus(Encoding encoding, Encoding? declaration) => encoding == declaration ? 0.05 : 0;

    private static Encoding? FirstKnown(ReadOnlySpan<string?> labels)
    {
        foreach (string? label in labels)
        {
            if (KnownEncodings.FromLabel(label) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>UTF-16 without a mark: bytes that read as ordinary Chinese or ASCII text in one byte order.</summary>
    private static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> sample)
    {
        if (!sample.Contains((byte)0))
        {
            return null;
        }

        const double ordinaryShare = 0.9;
        int pairs = sample.Length / 2;
        if (pairs < 2)
        {
            return null;
        }

        int littleEndian = 0;
        int bigEndian = 0;
        int zeros = 0;
        for (int index = 0; index + 1 < sample.Length; index += 2)
        {
            int first = sample[index];
            int second = sample[index + 1];
            littleEndian += IsOrdinary(first | (second << 8)) ? 1 : 0;
            bigEndian += IsOrdinary((first << 8) | second) ? 1 : 0;
            zeros += first == 0 || second == 0 ? 1 : 0;
        }

        // ASCII, UTF-8 and GBK have no zero bytes; any UTF-16 text has some (line ends, spaces, digits).
        if (zeros == 0 || Math.Max(littleEndian, bigEndian) < pairs * ordinaryShare)
        {
            return null;
        }

        return littleEndian >= bigEndian ? KnownEncodings.Utf16LittleEndian : KnownEncodings.Utf16BigEndian;
    }

    private static bool IsOrdinary(int letter) =>
        letter is '\t' or '\n' or '\r' or '\f' or (>= 0x20 and < 0x7F) or 0xA0 or 0xB7 or (>= 0x2010 and <= 0x2027) or (>= 0x2460 and <= 0x257F)
            or (>= 0x3000 and <= 0x301F) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF01 and <= 0xFF5E) or 0xFEFF;

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        int bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            bool decoded = Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done;
            good += decoded ? 1 : 0;
            bad += decoded ? 0 : 1;
            bytes = bytes[length..];
        }

        return good >= bad * GoodSequencesPerBadOne;
    }
}
