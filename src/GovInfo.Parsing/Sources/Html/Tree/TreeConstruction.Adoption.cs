using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <content>The adoption agency algorithm: end tags of misnested formatting elements (HTML Standard, 13.2.6.4.7).</content>
internal sealed partial class TreeConstruction
{
    private const int MostAdoptions = 8;
    private const int MostKeptFormatting = 3;

    private void Adopt(in TreeToken token)
    {
        PageElement current = open.Current!;
        if (current.IsHtml(token.Tag) && !formatting.Contains(current))
        {
            Pop();
            return;
        }

        for (int round = 0; round < MostAdoptions && AdoptOnce(token); round++)
        {
        }
    }

    /// <summary>One round of the outer loop; returns whether there is to be another.</summary>
    private bool AdoptOnce(in TreeToken token)
    {
        int bookmark = formatting.LastIndexOf(token.Tag);
        if (bookmark < 0)
        {
            CloseByName(token);
            return false;
        }

        PageElement element = formatting[bookmark]!;
        int place = open.IndexOf(element);
        if (place < 0)
        {
            formatting.Remove(element);
            return false;
        }

        if (!open.IsInScope(element.Tag))
        {
            return false;
        }

        int block = place + 1;
        while (block < open.Count && (open[block].Traits & TagTraits.Special) == 0)
        {
            block++;
        }

        if (block == open.Count)
        {
            while (open.Count > place)
            {
                Pop();
            }

            formatting.Remove(element);
            return false;
        }

        PageElement furthest = open[block];
        PageElement ancestor = open[place - 1];
        PageElement last = CopyBetween(element, block, ancestor, ref bookmark);
        last.Parent?.Remove(last);
        if (OpenElements.IsOfTable(ancestor.Tag))
        {
            InsertWithFoster(last);
        }
        else
        {
            Append(ancestor, last);
        }

        PageElement copy = Copy(element);
        while (furthest.FirstChild is { } child)
        {
            furthest.Remove(child);
            copy.Append(child);
        }

        furthest.Append(copy);
        formatting.Remove(element);
        formatting.Insert(bookmark, copy);
        open.Remove(element);
        open.Insert(open.IndexOf(furthest) + 1, copy);
        MeasureDepths(place);
        return true;
    }

    /// <summary>The inner loop: copies the formatting elements between an element and its furthest block, each in the next; returns the outermost.</summary>
    private PageElement CopyBetween(PageElement element, int block, PageElement ancestor, ref int bookmark)
    {
        PageElement furthest = open[block];
        PageElement last = furthest;
        int count = 0;
        for (int index = block - 1; open[index] is var node && node != element; index--)
        {
            count++;
            if (count > MostKeptFormatting)
            {
                formatting.Remove(node);
            }

            int place = formatting.IndexOf(node);
            if (place < 0)
            {
                open.RemoveAt(index);
                continue;
            }

            PageElement copy = Copy(node);
            open[index] = copy;
            formatting[place] = copy;
            if (last == furthest)
            {
                bookmark++;
            }

            last.Parent?.Remove(last);
            copy.Append(last);
            last = copy;
        }

        return last;
    }
}
