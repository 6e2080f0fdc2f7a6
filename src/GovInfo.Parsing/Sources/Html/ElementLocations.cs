using System.Buffers;
using AngleSharp.Dom;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Makes the places of elements. Siblings are counted once for each parent, so that long pages cost linear time.</summary>
internal sealed class ElementLocations
{
    private const int SmallFamily = 32;

    private readonly Dictionary<IElement, HtmlLocation> locations;
    private readonly Dictionary<INode, SiblingCount> counts = [];

    // The element of a small family that was asked for last: mostly the next one of its name is asked for next.
    private IElement? last;
    private int lastPlace;
    private int lastIndex;

    /// <summary>Begins the places of a page.</summary>
    /// <param name="count">How many are going to be asked for, about.</param>
    public ElementLocations(int count) => locations = new Dictionary<IElement, HtmlLocation>(count);

    /// <summary>The place of an element.</summary>
    public HtmlLocation Of(IElement element)
    {
        if (locations.TryGetValue(element, out HtmlLocation? known))
        {
            return known;
        }

        // Trees are of bounded depth: see MarkupTree.
        HtmlLocation? parent = element.ParentElement is { } above ? Of(above) : null;
        HtmlLocation location = new(parent, element.LocalName, element.Parent is { } node && parent is not null ? TypeIndex(node, element) : 0);
        locations.Add(element, location);
        return location;
    }

    /// <summary>
    /// Begins the paths of a page at the nearest element, from <paramref name="element"/> upwards, that has an id of plain letters which the
    /// source writes only once.
    /// </summary>
    public void AnchorAbove(IElement element, string markup)
    {
        for (IElement? current = element; current is not null; current = current.ParentElement)
        {
            if (current.Id is { Length: > 0 } id && IsPlainIdentifier(id) && IsWrittenOnce(id, markup))
            {
                Of(current).AnchorAt(id);
                return;
            }
        }
    }

    private int TypeIndex(INode parent, IElement element)
    {
        INodeList siblings = parent.ChildNodes;
        if (siblings.Length <= SmallFamily)
        {
            return IndexInSmallFamily(siblings, element);
        }

        if (!counts.TryGetValue(parent, out SiblingCount? count))
        {
            counts.Add(parent, count = new SiblingCount(siblings));
        }

        return count.IndexOf(element);
    }

    private int IndexInSmallFamily(INodeList siblings, IElement element)
    {
        bool goesOn = last is not null && last.Parent == element.Parent && last.LocalName == element.LocalName && lastIndex > 0;
        int found = goesOn ? FindBehind(siblings, element, lastPlace, lastIndex) : 0;
        if (found == 0)
        {
            found = FindBehind(siblings, element, place: -1, count: 0);
            if (found == 1 && !HasNameBehind(siblings, element.LocalName, lastPlace))
            {
                lastIndex = 0;
                return 0;
            }
        }

        return found;
    }

    /// <summary>The number of an element among those of its name, looked for behind a place up to which some were counted; 0 when it is not there.</summary>
    private int FindBehind(INodeList siblings, IElement element, int place, int count)
    {
        for (int index = place + 1; index < siblings.Length; index++)
        {
            if (siblings[index] is IElement sibling && sibling.LocalName == element.LocalName)
            {
                count++;
                if (sibling == element)
                {
                    (last, lastPlace, lastIndex) = (element, index, count);
                    return count;
                }
            }
        }

        return 0;
    }

    private static bool HasNameBehind(INodeList siblings, string name, int place)
    {
        for (int index = place + 1; index < siblings.Length; index++)
        {
            if (siblings[index] is IElement sibling && sibling.LocalName == name)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>The children of one parent, counted by name as far as was asked for.</summary>
    private sealed class SiblingCount(INodeList siblings)
    {
        private readonly Dictionary<string, int> byName = [];
        private readonly Dictionary<IElement, int> indices = [];
        private int next;

        public int IndexOf(IElement element)
        {
            while (!indices.ContainsKey(element))
            {
                if (siblings[next++] is IElement sibling)
                {
                    indices.Add(sibling, byName[sibling.LocalName] = byName.GetValueOrDefault(sibling.LocalName) + 1);
                }
            }

            return indices[element];
        }
    }
}
