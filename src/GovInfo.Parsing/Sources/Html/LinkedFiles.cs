using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Knows addresses of files, and pictures of content.</summary>
internal static class LinkedFiles
{
    private const int LargestIcon = 64;

    private static readonly string[] Extensions =
        [".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ofd", ".zip", ".rar", ".7z", ".rtf", ".ppt", ".pptx", ".ceb", ".txt"];

    /// <summary>
    /// Whether an address names a document file: in its path, or in its query, as download pages and viewers have it
    /// (<c>viewer.html?file=/a/b.pdf</c>).
    /// </summary>
    public static bool IsFile(ReadOnlySpan<char> address)
    {
        foreach (string extension in Extensions)
        {
            int start = 0;
            while (address[start..].IndexOf(extension, StringComparison.OrdinalIgnoreCase) is var found and >= 0)
            {
                int end = start + found + extension.Length;
                if (end == address.Length || address[end] is '?' or '&' or '#' or ';' or '%')
                {
                    return true;
                }

                start = end;
            }
        }

        return false;
    }

    /// <summary>Whether an address is that of a program, which may send anything: <c>download.jsp?id=3</c>.</summary>
    public static bool MayBeCommand(ReadOnlySpan<char> address) =>
        address.Contains('?') || address.Contains("down", StringComparison.OrdinalIgnoreCase)
        || address.Contains("attach", StringComparison.OrdinalIgnoreCase) || address.Contains("file", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an <c>img</c> is content: not an icon, and not a spacer.</summary>
    public static bool IsContentPicture(PageElement image)
    {
        ReadOnlySpan<char> source = image.Attribute("src");
        return source.Length > 0
            && !(Size(image, "width") is { } width && width <= LargestIcon)
            && !(Size(image, "height") is { } height && height <= LargestIcon)
            && !source.Contains("icon", StringComparison.OrdinalIgnoreCase)
            && !source.Contains("/filetypeimages/", StringComparison.OrdinalIgnoreCase)
            && !source.Contains("qrcode", StringComparison.OrdinalIgnoreCase);
    }

    private static int? Size(PageElement image, string name)
    {
        ReadOnlySpan<char> value = image.Attribute(name);
        if (value.IsEmpty)
        {
            ReadOnlySpan<char> style = image.Attribute("style");
            int start = style.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            int colon = start < 0 ? -1 : style[start..].IndexOf(':');
            value = colon < 0 ? [] : style[(start + colon + 1)..].TrimStart();
        }

        int digits = value.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = digits < 0 ? value : value[..digits];
        bool isRelative = digits >= 0 && value[digits] == '%';
        return !isRelative && int.TryParse(number, out int size) ? size : null;
    }
}
