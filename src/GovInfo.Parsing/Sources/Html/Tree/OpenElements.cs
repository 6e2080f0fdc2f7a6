using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>The stack of open elements and its scopes (HTML Standard, 13.2.4.2).</summary>
internal sealed class OpenElements
{
    private PageElement[] elements = new PageElement[32];

    /// <summary>How many are open.</summary>
    public int Count { get; private set; }

    /// <summary>How many links are open.</summary>
    public int AnchorCount { get; private set; }

    /// <summary>The element opened last; null when none is open.</summary>
    public PageElement? Current => Count > 0 ? elements[Count - 1] : null;

    /// <summary>The tag of the element opened last.</summary>
    public HtmlTag CurrentTag => Count > 0 ? elements[Count - 1].Tag : Unknown;

    /// <summary>An element by its place, the root at 0.</summary>
    public PageElement this[int index]
    {
        get => elements[index];
        set => elements[index] = value;
    }

    /// <summary>Opens an element.</summary>
    public void Push(PageElement element)
    {
        if (Count == elements.Length)
        {
            Array.Resize(ref elements, Count * 2);
        }

        elements[Count++] = element;
        AnchorCount += element.Tag == A ? 1 : 0;
    }

    /// <summary>Opens an element below others.</summary>
    public void Insert(int index, PageElement element)
    {
        Push(element);
        Array.Copy(elements, index, elements, index + 1, Count - index - 1);
        elements[index] = element;
    }

    /// <summary>Closes the element at a place.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        AnchorCount -= elements[index].Tag == A ? 1 : 0;
        Array.Copy(elements, index + 1, elements, index, Count - index);
        elements[Count] = null!;
    }

    /// <summary>Closes an element, if it is open.</summary>
    public void Remove(PageElement element)
    {
        int index = IndexOf(element);
        if (index >= 0)
        {
            RemoveAt(index);
        }
    }

    /// <summary>The place of an element; -1 when it is not open.</summary>
    public int IndexOf(PageElement element) => Array.LastIndexOf(elements, element, Count - 1, Count);

    /// <summary>Whether an element is open.</summary>
    public bool Contains(PageElement element) => Count > 0 && IndexOf(element) >= 0;

    /// <summary>Whether any element with a tag is open.</summary>
    public bool IsOpen(HtmlTag tag)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            if (elements[index].Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element with a tag is in scope.</summary>
    public bool IsInScope(HtmlTag tag) => IsInScope(tag, TagTraits.Scope);

    /// <summary>Whether an item of a list is in the scope of lists.</summary>
    public bool IsItemInListScope() => IsInScope(Li, TagTraits.Scope | TagTraits.ListScope);

    /// <summary>Whether an element with a tag is in the scope of tables.</summary>
    public bool IsInTableScope(HtmlTag tag) => IsInScope(tag, TagTraits.TableScope);

    /// <summary>Whether a heading is in scope.</summary>
    public bool IsHeadingInScope()
    {
        int index = Count - 1;
        while (index >= 0 && !IsHeading(elements[index].Tag) && (elements[index].Traits & TagTraits.Scope) == 0)
        {
            index--;
        }

        return index >= 0 && IsHeading(elements[index].Tag);
    }

    /// <summary>Whether a cell is in the scope of tables.</summary>
    public bool IsCellInTableScope()
    {
        int index = Count - 1;
        while (index >= 0 && elements[index].Tag is not (Td or Th) && (elements[index].Traits & TagTraits.TableScope) == 0)
        {
            index--;
        }

        return index >= 0 && elements[index].Tag is Td or Th;
    }

    /// <summary>Whether a row group is in the scope of tables.</summary>
    public bool IsSectionInTableScope()
    {
        int index = Count - 1;
        while (index >= 0 && elements[index].Tag is not (Tbody or Thead or Tfoot) && (elements[index].Traits & TagTraits.TableScope) == 0)
        {
            index--;
        }

        return index >= 0 && elements[index].Tag is Tbody or Thead or Tfoot;
    }

    /// <summary>Whether a paragraph is in the scope of buttons.</summary>
    public bool IsParagraphInButtonScope()
    {
        int index = Count - 1;
        while (index >= 0 && elements[index].Tag is not (P or Button) && (elements[index].Traits & TagTraits.Scope) == 0)
        {
            index--;
        }

        return index >= 0 && elements[index].Tag == P;
    }

    /// <summary>Whether a select is in the scope of selects.</summary>
    public bool IsInSelectScope()
    {
        int index = Count - 1;
        while (index >= 0 && elements[index].Tag != Select && (elements[index].Traits & TagTraits.InSelectScope) != 0)
        {
            index--;
        }

        return index >= 0 && elements[index].Tag == Select;
    }

    /// <summary>Whether a tag is one of h1 to h6.</summary>
    public static bool IsHeading(HtmlTag tag) => tag is H1 or H2 or H3 or H4 or H5 or H6;

    /// <summary>Whether what is out of place in an element with a tag goes before its table.</summary>
    public static bool IsOfTable(HtmlTag tag) => tag is Table or Tbody or Thead or Tfoot or Tr;

    private bool IsInScope(HtmlTag tag, TagTraits ends)
    {
        int index = Count - 1;
        while (index >= 0 && elements[index].Tag != tag && (elements[index].Traits & ends) == 0)
        {
            index--;
        }

        return index >= 0 && elements[index].Tag == tag;
    }
}
