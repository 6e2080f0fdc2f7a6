using System.Net;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Text that a site escaped once more than it should, so that its blanks and quotation marks are printed as <c>&amp;nbsp;</c>.</summary>
internal static class EscapedTwice
{
    private static readonly string[] Names = ["&nbsp;", "&ensp;", "&emsp;", "&ldquo;", "&rdquo;", "&lsquo;", "&rsquo;", "&mdash;", "&hellip;", "&middot;"];

    /// <summary>The text with such names resolved; the text itself where it has none.</summary>
    public static ReadOnlySpan<char> Resolve(ReadOnlySpan<char> text)
    {
        int first = text.IndexOf('&');
        if (first < 0)
        {
            return text;
        }

        foreach (string name in Names)
        {
            if (text[first..].Contains(name, StringComparison.Ordinal))
            {
                return WebUtility.HtmlDecode(text.ToString());
            }
        }

        return text;
    }
}
