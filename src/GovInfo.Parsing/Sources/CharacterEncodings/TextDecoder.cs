using System.Text;

namespace GovInfo.Parsing.Sources.CharacterEncodings;

/// <summary>Decodes the bytes of text formats.</summary>
internal static class TextDecoder
{
    private const int LongestInBuffer = 1 << 18;

    /// <summary>Bytes as text, in the encoding that their byte order mark names or that fits them best.</summary>
    /// <param name="bytes">The whole source.</param>
    /// <param name="declared">What the source declares (HTTP, meta), surest first; declarations break ties and no more.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        (Encoding? encoding, int markLength) = ByteOrderMark.Find(bytes);
        bool hasMark = encoding is not null;
        ReadOnlySpan<byte> content = bytes[markLength..];
        string? text = null;
        if (encoding is null)
        {
            (encoding, text) = EncodingDetector.Detect(content, declared);
        }

        text ??= ToText(encoding, content);

        // U+FFFD may also stand in the source itself, where someone decoded it wrongly before; it is as unreadable there.
        return new DecodedText(text, encoding.WebName, hasMark, text.AsSpan().Count('\uFFFD'));
    }

    private static string ToText(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestInBuffer)
        {
            return encoding.GetString(bytes);
        }

        using DecodingAttempt decoded = new(encoding, bytes);
        return decoded.Text.ToString();
    }
}
