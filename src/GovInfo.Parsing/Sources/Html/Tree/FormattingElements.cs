namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>The list of active formatting elements (HTML Standard, 13.2.4.3); null is a marker.</summary>
internal sealed class FormattingElements
{
    private const int MostAlike = 3;

    private readonly List<PageElement?> elements = [];

    /// <summary>How many elements and markers it has.</summary>
    public int Count => elements.Count;

    /// <summary>An element; null for a marker.</summary>
    public PageElement? this[int index]
    {
        get => elements[index];
        set => elements[index] = value;
    }

    /// <summary>Adds an element; of four alike behind the last marker the first goes.</summary>
    public void Add(PageElement element)
    {
        int alike = 0;
        for (int index = elements.Count - 1; index >= 0 && elements[index] is { } other; index--)
        {
            if (AreAlike(other, element) && ++alike == MostAlike)
            {
                elements.RemoveAt(index);
                break;
            }
        }

        elements.Add(element);
    }

    /// <summary>Adds a marker.</summary>
    public void AddMarker() => elements.Add(null);

    /// <summary>Takes off everything down to the last marker, and the marker.</summary>
    public void ClearToMarker()
    {
        while (elements.Count > 0)
        {
            PageElement? last = elements[^1];
            elements.RemoveAt(elements.Count - 1);
            if (last is null)
            {
                return;
            }
        }
    }

    /// <summary>Whether an element is in the list.</summary>
    public bool Contains(PageElement element) => elements.Contains(element);

    /// <summary>The place of an element; -1 when it is not in the list.</summary>
    public int IndexOf(PageElement element) => elements.IndexOf(element);

    /// <summary>Takes an element out.</summary>
    public void Remove(PageElement element) => elements.Remove(element);

    /// <summary>Puts an element at a place.</summary>
    public void Insert(int index, PageElement element) => elements.Insert(Math.Min(index, elements.Count), element);

    /// <summary>The place of the last element with a name behind the last marker; -1 for none.</summary>
    public int LastIndexOf(HtmlTag tag)
    {
        for (int index = elements.Count - 1; index >= 0 && elements[index] is { } element; index--)
        {
            if (element.Tag == tag)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The place from which on the elements are to be opened again; <see cref="Count"/> when none is.</summary>
    public int FirstClosed(OpenElements open)
    {
        int index = elements.Count;
        while (index > 0 && elements[index - 1] is { } element && !open.Contains(element))
        {
            index--;
        }

        return index;
    }

    private static bool AreAlike(PageElement one, PageElement other)
    {
        if (!one.HasNameOf(other) || one.Attributes.Length != other.Attributes.Length)
        {
            return false;
        }

        foreach (PageAttribute attribute in one.Attributes)
        {
            if (!other.HasAttribute(attribute.Name) || !other.Attribute(attribute.Name).SequenceEqual(attribute.Value))
            {
                return false;
            }
        }

        return true;
    }
}
