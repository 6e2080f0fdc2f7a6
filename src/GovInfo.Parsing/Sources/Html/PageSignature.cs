using System.Text;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Tells pages by their first bytes (MIME Sniffing Standard, 7.1), and fragments by their tags.</summary>
internal static class PageSignature
{
    private const int HeadLength = 4096;
    private const int FewestTags = 3;

    private static readonly string[] Beginnings =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<style", "<link", "<?xml", "<!--", "<h1", "<div", "<table", "<p", "<span", "<br", "<a ", "<iframe", "<font", "<center", "<b>"];

    private static readonly string[] Tags = ["<p", "<div", "<table", "<td", "<tr", "<span", "<br", "</p>", "</div>", "<h1", "<a ", "<meta", "<body", "<html"];

    /// <summary>How sure it is that bytes are a page.</summary>
    public static SourceMatch Match(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[HeadLength];
        ReadOnlySpan<char> head = Head(bytes, buffer);
        ReadOnlySpan<char> text = head.TrimStart();
        if (MhtmlArchive.IsArchive(text))
        {
            return SourceMatch.Certain;
        }

        if (!head.Contains('<'))
        {
            // Most texts have no tag at all; to look for each of them in vain would cost as much as to read the text.
            return SourceMatch.None;
        }

        if (text.StartsWith("<?xml", StringComparison.Ordinal) && !head.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return SourceMatch.None;
        }

        if (text is ['{' or '[', ..] && text[1..].TrimStart(" \r\n\t[{") is ['"', ..])
        {
            // JSON, with markup in its strings.
            return SourceMatch.None;
        }

        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return SourceMatch.Certain;
        }

        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return head.Contains("<html", StringComparison.OrdinalIgnoreCase) ? SourceMatch.Certain : SourceMatch.Likely;
            }
        }

        int tags = 0;
        foreach (string tag in Tags)
        {
            tags += head.Contains(tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        if (tags == 0)
        {
            // Lines of text, and tables as markup somewhere below them.
            return bytes.IndexOf("<table"u8) >= 0 && bytes.IndexOf("</td>"u8) >= 0 ? SourceMatch.Likely : SourceMatch.None;
        }

        return tags >= FewestTags ? SourceMatch.Likely : SourceMatch.Possible;
    }

    /// <summary>Whether bytes begin like a web archive.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[HeadLength];
        return MhtmlArchive.IsArchive(Decode(Encoding.Latin1, bytes[..Math.Min(bytes.Length, HeadLength)], buffer).TrimStart());
    }

    /// <summary>The first bytes as ASCII text, from UTF-16 too; null bytes elsewhere are no page.</summary>
    private static ReadOnlySpan<char> Head(ReadOnlySpan<byte> bytes, Span<char> buffer)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeadLength)];
        return head switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Decode(Encoding.Unicode, head, buffer).TrimStart('\uFEFF'),
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Decode(Encoding.BigEndianUnicode, head, buffer).TrimStart('\uFEFF'),
            [0xEF, 0xBB, 0xBF, ..] => Decode(Encoding.Latin1, head[3..], buffer),
            _ => head.Contains((byte)0) ? [] : Decode(Encoding.Latin1, head, buffer),
        };
    }

    private static ReadOnlySpan<char> Decode(Encoding encoding, ReadOnlySpan<byte> bytes, Span<char> buffer) => buffer[..encoding.GetChars(bytes, buffer)];
}
