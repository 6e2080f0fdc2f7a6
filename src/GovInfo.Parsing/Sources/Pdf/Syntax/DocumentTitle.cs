using System.Net;
using System.Text;

namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>
/// The title that a file gives itself: in the document information dictionary (ISO 32000-2, 14.3.3), else in its XMP metadata (14.3.2). It is
/// often that of another document, from which this one was made.
/// </summary>
internal static class DocumentTitle
{
    private const int Longest = 300;
    private const int MostMetadata = 1 << 16;

    public static string? Of(PdfDocument document) =>
        Clean(document.Info?.GetString("Title")?.ToText()) ?? (document.Catalog.GetStream("Metadata") is { } stream ? FromXmp(document.Decode(stream).Span) : null);

    /// <summary>The first item of <c>dc:title</c>.</summary>
    private static string? FromXmp(ReadOnlySpan<byte> xmp)
    {
        xmp = xmp[..Math.Min(xmp.Length, MostMetadata)];
        int title = xmp.IndexOf("<dc:title"u8);
        if (title < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = xmp[title..];
        int close = rest.IndexOf("</dc:title"u8);
        rest = close < 0 ? default : rest[..close];
        int item = rest.IndexOf("<rdf:li"u8);
        rest = item < 0 ? default : rest[item..];
        int start = rest.IndexOf((byte)'>') + 1;
        int end = rest[start..].IndexOf((byte)'<');
        return start == 0 || end < 0 ? null : Clean(WebUtility.HtmlDecode(Encoding.UTF8.GetString(rest.Slice(start, end))));
    }

    private static string? Clean(string? title)
    {
        title = title?.Trim('\0', ' ', '\u3000', '\r', '\n', '\t');
        return title is { Length: > 0 and <= Longest } ? title : null;
    }
}
