using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Builds the tree of a page: no scripts, no style sheets, no requests, and within the limits.</summary>
internal static class MarkupTree
{
    /// <summary>The tree, or as much of it as the limits allow.</summary>
    public static PageTree Build(string markup, SourceReadContext context)
    {
        int cut = MarkupDepth.FindCut(markup);
        if (cut < markup.Length)
        {
            context.Diagnostics.Add(LimitDiagnostics.TooDeep.Create(null, ("limit", MarkupDepth.MostOpenElements)));
        }

        return TreeConstruction.Build(markup.AsMemory(0, cut), context);
    }
}
