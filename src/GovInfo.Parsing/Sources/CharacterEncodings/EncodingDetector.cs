using System.Text;
using System.Text.Unicode;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Finds out which encoding bytes are in: by the byte order mark, else by what decodes; declarations only break ties.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 64 << 10;
    private const int Utf16SampleLength = 8 << 10;

    // Text decoded wrongly has next to no common characters: what has this share needs no rival.
    private const double PlainScore = 0.6;

    // In UTF-8 one stray byte among twenty good sequences is damage; more is another encoding.
    private const int GoodSequencesPerBadOne = 20;
    private const int ShortestSequence = 2;

    /// <summary>The encoding that fits the bytes best.</summary>
    /// <param name="bytes">The bytes, behind the byte order mark when there is one.</param>
    /// <param name="declared">What the source declares (HTTP, meta), surest first; unknown labels are passed over.</param>
    /// <returns>The encoding, and the text where all of it had to be decoded to find out.</returns>
    public static (Encoding Encoding, string? Text) Detect(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (LooksLikeUtf16(bytes) is { } utf16)
        {
            return (utf16, null);
        }

        Encoding? declaration = FirstKnown(declared);
        if (Utf8.IsValid(bytes))
        {
            // Pure ASCII fits every encoding: then the declaration may be about bytes to come (a truncated page), and costs nothing.
            return (KnownEncodings.Utf8, null);
        }

        if (IsDamagedUtf8(bytes))
        {
            return (KnownEncodings.Utf8, null);
        }

        using DecodingAttempt gb18030 = new(KnownEncodings.Gb18030, sample);
        double bestScore = HanTextScore.Of(gb18030.Text) + Bonus(gb18030.Encoding, declaration);
        if (bestScore >= PlainScore && (declaration is null || declaration == gb18030.Encoding))
        {
            return (gb18030.Encoding, sample.Length == bytes.Length ? gb18030.Text.ToString() : null);
        }

        DecodingAttempt best = gb18030;
        using DecodingAttempt big5 = new(KnownEncodings.Big5, sample);
        double big5Score = HanTextScore.Of(big5.Text) + Bonus(big5.Encoding, declaration);
        if (big5Score > bestScore)
        {
            best = big5;
            bestScore = big5Score;
        }

        if (declaration is not null && declaration != best.Encoding && declaration != KnownEncodings.Utf8)
        {
            using DecodingAttempt declaredOne = new(declaration, sample);
            if (HanTextScore.Of(declaredOne.Text) > bestScore)
            {
                return (declaration, null);
            }
        }

        return (best.Encoding, sample.Length == bytes.Length ? best.Text.ToString() : null);
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
    public static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Utf16SampleLength)];
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
            if (bad * GoodSequencesPerBadOne > good + (bytes.Length / ShortestSequence))
            {
                // However good the rest is.
                return false;
            }
        }

        return good >= bad * GoodSequencesPerBadOne;
    }
}
