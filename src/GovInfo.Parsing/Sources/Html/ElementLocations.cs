using System.Buffers;
using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Makes the places of elements. Siblings are counted once for each parent, so that long pages cost linear time.</summary>
internal sealed class ElementLocations
{
    private readonly int[] counts = new int[HtmlTags.Count];
    private readonly Dictionary<string, int> countsOfUnknown = [];

    /// <summary>The place of an element.</summary>
    public HtmlLocation Of(PageElement element)
    {
        if (element.Location is { } known)
        {
            return known;
        }

        if (element.Parent is not { } parent)
        {
            return element.Location = new HtmlLocation(null, element.LocalName, typeIndex: 0);
        }

        if (element.TypeIndex < 0)
        {
            CountChildren(parent);
        }

        // Trees are of bounded depth: see TreeConstruction.
        return element.Location = new HtmlLocation(Of(parent), element.LocalName, element.TypeIndex);
    }

    /// <summary>
    /// Begins the paths of a page at the nearest element, from <paramref name="element"/> upwards, that has an id of plain letters which the
    /// source writes only once.
    /// </summary>
    public void AnchorAbove(PageElement element, string markup)
    {
        for (PageElement? current = element; current is not null; current = current.Parent)
        {
            if (current.GetAttribute("id") is { Length: > 0 } id && IsPlainIdentifier(id) && IsWrittenOnce(id, markup))
            {
                Of(current).AnchorAt(id);
                return;
            }
        }
    }

    /// <summary>Numbers the children of an element by their names; the only one of a name gets 0.</summary>
    private void CountChildren(PageElement parent)
    {
        counts.AsSpan().Clear();
        countsOfUnknown.Clear();
        for (PageNode? child = parent.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement element)
            {
                element.TypeIndex = ++CountOf(element);
            }
        }

        for (PageNode? child = parent.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement { TypeIndex: 1 } element && CountOf(element) == 1)
            {
                element.TypeIndex = 0;
            }
        }
    }

    private ref int CountOf(PageElement element)
    {
        if (element.Tag == HtmlTag.Unknown)
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(countsOfUnknown, element.LocalName, out _);
        }

        return ref counts[(int)element.Tag];
    }

    private static bool IsPlainIdentifier(string id)
    {
        foreach (char letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(id[0]);
    }

    /// <summary>Whether the id is the value of one attribute only; other attributes of that value count too, which errs on the safe side.</summary>
    private static bool IsWrittenOnce(string id, string markup)
    {
        // Looks at three letters at once where a plain search looks at the first, of which a page is full.
        SearchValues<string> wanted = SearchValues.Create([id], StringComparison.OrdinalIgnoreCase);
        int found = 0;
        int end = 0;
        while (found < 2 && markup.AsSpan(end).IndexOfAny(wanted) is var next and >= 0)
        {
            int start = end + next;
            end = start + id.Length;
            bool opens = start > 0 && markup[start - 1] is '=' or '"' or '\'' or ' ';
            bool closes = end < markup.Length && markup[end] is '"' or '\'' or ' ' or '>' or '/' or '\n' or '\r' or '\t';
            found += opens && closes ? 1 : 0;
        }

        return found == 1;
    }
}
