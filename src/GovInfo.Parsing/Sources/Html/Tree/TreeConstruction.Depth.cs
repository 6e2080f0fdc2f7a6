using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The depth of the tree.</content>
internal sealed partial class TreeConstruction
{
    /// <summary>More than any page has open, pages that never close their elements included: the rules look up through all of them at every tag.</summary>
    internal const int MostOpenElements = 1024;

    private const int DeepestElement = 1100;

    private void Push(PageElement element)
    {
        if (open.Count == MostOpenElements)
        {
            throw new ParseLimitException(LimitDiagnostics.TooDeep.Create(null, ("limit", MostOpenElements)));
        }

        open.Push(element);
    }

    private void MeasureDepth(PageElement element, PageElement parent)
    {
        element.Depth = parent.Depth + 1;
        deepest = Math.Max(deepest, element.Depth);
    }

    /// <summary>Counts the depths of the open elements anew, since some of them were moved.</summary>
    private void MeasureDepths(int from)
    {
        for (int index = from; index < open.Count; index++)
        {
            if (open[index].Parent is { } parent)
            {
                MeasureDepth(open[index], parent);
            }
        }
    }

    /// <summary>Takes out what stands so deep that to walk the tree could exhaust the stack.</summary>
    private void LimitDepth()
    {
        if (deepest <= DeepestElement || root is null)
        {
            return;
        }

        context.Diagnostics.Add(LimitDiagnostics.TooDeep.Create(null, ("limit", DeepestElement)));
        int depth = 0;
        for (PageNode? node = root; node is not null;)
        {
            if (depth == DeepestElement && node is PageElement { FirstChild: not null } cut)
            {
                cut.Clear();
            }

            if (node is PageElement { FirstChild: { } child })
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node is { Next: null })
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node?.Next;
        }
    }
}
