using System.Text;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>An element of a page. Nothing of it changes once the tree is built.</summary>
internal sealed class PageElement(HtmlTag tag, string localName, TagTraits traits, PageAttribute[] attributes) : PageNode
{
    /// <summary>What it is by its name.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>What the construction has to know of it.</summary>
    public TagTraits Traits { get; } = traits;

    /// <summary>Its name in lower case.</summary>
    public string LocalName { get; } = localName;

    /// <summary>Its attributes, as far as <see cref="AttributeFilter"/> keeps them.</summary>
    public PageAttribute[] Attributes { get; internal set; } = attributes;

    /// <summary>Its first child.</summary>
    public PageNode? FirstChild { get; private set; }

    /// <summary>How many elements it stands in, about: the construction may move it later.</summary>
    internal int Depth { get; set; }

    /// <summary>Its number among its parent's children of its name, 0 for the only one; -1 until someone asks.</summary>
    internal int TypeIndex { get; set; } = -1;

    /// <summary>Its place, once someone asked for it.</summary>
    internal HtmlLocation? Location { get; set; }

    private PageNode? LastChild { get; set; }

    /// <summary>Whether it is an element of HTML with a tag.</summary>
    public bool IsHtml(HtmlTag tag) => Tag == tag && (Traits & TagTraits.Html) != 0;

    /// <summary>Whether it has the same name as another, in whatever namespace.</summary>
    public bool HasName(HtmlTag tag, ReadOnlySpan<char> name) => Tag == tag && (tag != HtmlTag.Unknown || LocalName.AsSpan().SequenceEqual(name));

    /// <summary>Whether it has the name of another, in whatever namespace.</summary>
    public bool HasNameOf(PageElement other) => Tag == other.Tag && (Tag != HtmlTag.Unknown || LocalName == other.LocalName);

    /// <summary>The value of an attribute; null when it has none of the name.</summary>
    public string? GetAttribute(string name) => FindAttribute(name) is var index and >= 0 ? Attributes[index].Value.ToString() : null;

    /// <summary>The value of an attribute; empty when it has none of the name.</summary>
    public ReadOnlySpan<char> Attribute(string name) => FindAttribute(name) is var index and >= 0 ? Attributes[index].Value : default;

    /// <summary>Whether it has an attribute.</summary>
    public bool HasAttribute(string name) => FindAttribute(name) >= 0;

    /// <summary>All text in it.</summary>
    public string TextContent()
    {
        var text = new StringBuilder();
        for (PageNode? node = FirstChild; node is not null; node = Following(node))
        {
            text.Append(node is PageText data ? data.Data : default);
        }

        return text.ToString();
    }

    /// <summary>The node behind another in the order of the page, and in this element; null at its end.</summary>
    public PageNode? Following(PageNode node)
    {
        if (node is PageElement { FirstChild: { } child })
        {
            return child;
        }

        PageNode? current = node;
        while (current is not null && current != this && current.Next is null)
        {
            current = current.Parent;
        }

        return current == this ? null : current?.Next;
    }

    /// <summary>Puts a node behind the last child.</summary>
    internal void Append(PageNode node)
    {
        node.Parent = this;
        node.Previous = LastChild;
        if (LastChild is null)
        {
            FirstChild = node;
        }
        else
        {
            LastChild.Next = node;
        }

        LastChild = node;
    }

    /// <summary>Puts a node before a child.</summary>
    internal void InsertBefore(PageNode child, PageNode node)
    {
        node.Parent = this;
        node.Previous = child.Previous;
        node.Next = child;
        if (child.Previous is null)
        {
            FirstChild = node;
        }
        else
        {
            child.Previous.Next = node;
        }

        child.Previous = node;
    }

    /// <summary>Takes a child out.</summary>
    internal void Remove(PageNode child)
    {
        if (child.Previous is null)
        {
            FirstChild = child.Next;
        }
        else
        {
            child.Previous.Next = child.Next;
        }

        if (child.Next is null)
        {
            LastChild = child.Previous;
        }
        else
        {
            child.Next.Previous = child.Previous;
        }

        child.Parent = null;
        child.Next = child.Previous = null;
    }

    /// <summary>Takes all children out.</summary>
    internal void Clear()
    {
        while (FirstChild is { } child)
        {
            Remove(child);
        }
    }

    private int FindAttribute(string name)
    {
        for (int index = 0; index < Attributes.Length; index++)
        {
            if (Attributes[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
