using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A string object: bytes after escapes are resolved and encryption is undone (ISO 32000-2, 7.3.4).</summary>
internal sealed class PdfString(ReadOnlyMemory<byte> bytes) : PdfObject
{
    // PDFDocEncoding differs from Latin-1 in 0x18-0x1F and 0x80-0xA0 (ISO 32000-2, D.2).
    private const string LowSpecials = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const string HighSpecials =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>
    /// The bytes as a text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 by their byte order mark, PDFDocEncoding otherwise. UTF-16LE is not
    /// allowed but written.
    /// </summary>
    public string ToText() => ToText(Bytes.Span);

    /// <summary>Bytes of a string as a text string.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => FromDocEncoding(bytes),
    };

    public override string ToString() => "(" + ToText() + ")";

    private static string FromDocEncoding(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                byte b = source[i];
                text[i] = b switch
                {
                    >= 0x18 and <= 0x1F => LowSpecials[b - 0x18],
                    >= 0x80 and <= 0xA0 => HighSpecials[b - 0x80],
                    _ => (char)b,
                };
            }
        });
}
