using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Text that a correction struck through.</summary>
internal static class StruckText
{
    private const int LongestQuote = 40;
    private const int DeepestSpan = 30;

    /// <summary>Whether an element is struck through. What holds paragraphs or tables is not: a tag that was never closed would take the whole page.</summary>
    public static bool IsOne(PageElement element, InlineStyle style) =>
        (style.IsStruck ?? element.Tag is HtmlTag.Del or HtmlTag.S or HtmlTag.Strike) && !HoldsBlocks(element, DeepestSpan);

    /// <summary>A text as it is quoted.</summary>
    public static string Shorten(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static bool HoldsBlocks(PageElement element, int deeper)
    {
        for (PageNode? child = element.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement inner && (ElementKinds.Of(inner) is not (ElementKind.Inline or ElementKind.Break or ElementKind.Anchor or ElementKind.NotShown) || deeper == 0 || HoldsBlocks(inner, deeper - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
