namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>The tree of a page. To dispose of it gives back the buffers that its texts lie in.</summary>
internal sealed class PageTree(PageElement? root, IDisposable buffers) : IDisposable
{
    /// <summary>The <c>html</c> element; null when the limits allowed nothing.</summary>
    public PageElement? Root { get; } = root;

    /// <summary>The <c>head</c> element.</summary>
    public PageElement? Head => ChildOfRoot(static tag => tag == HtmlTag.Head);

    /// <summary>The <c>body</c> element, or the <c>frameset</c> that stands in its place.</summary>
    public PageElement? Body => ChildOfRoot(static tag => tag is HtmlTag.Body or HtmlTag.Frameset);

    /// <summary>The text of the first <c>title</c> element, its white space collapsed.</summary>
    public string Title()
    {
        for (PageNode? node = Root?.FirstChild; node is not null; node = Root!.Following(node))
        {
            if (node is PageElement title && title.IsHtml(HtmlTag.Title))
            {
                return string.Join(' ', title.TextContent().Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return string.Empty;
    }

    /// <inheritdoc/>
    public void Dispose() => buffers.Dispose();

    private PageElement? ChildOfRoot(Predicate<HtmlTag> isWanted)
    {
        for (PageNode? child = Root?.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement element && isWanted(element.Tag) && (element.Traits & TagTraits.Html) != 0)
            {
                return element;
            }
        }

        return null;
    }
}
