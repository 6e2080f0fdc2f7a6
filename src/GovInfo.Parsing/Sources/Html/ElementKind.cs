using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>What an element is to the reader, by its name (HTML Standard, 15.3: the rendering of elements).</summary>
internal enum ElementKind
{
    /// <summary>Part of a line: span, a, b, font, and elements that HTML does not know.</summary>
    Inline,

    /// <summary>Begins and ends a paragraph.</summary>
    Block,

    /// <summary>h1 to h6.</summary>
    Heading,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A link.</summary>
    Anchor,

    /// <summary>A table.</summary>
    Table,

    /// <summary>An ordered list.</summary>
    OrderedList,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Text whose line breaks carry layout: pre, textarea.</summary>
    Preformatted,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Shows another document: iframe, embed, object, frame.</summary>
    Frame,

    /// <summary>Never shown: script, style, template and the like, and form controls.</summary>
    NotShown,
}

/// <summary>Knows elements by their names.</summary>
internal static class ElementKinds
{
    private static readonly ElementKind[] ByTag = Load();

    /// <summary>The kind of an element.</summary>
    public static ElementKind Of(PageElement element) => ByTag[(int)element.Tag];

    private static ElementKind[] Load()
    {
        var kinds = new ElementKind[HtmlTags.Count];
        Add(ElementKind.Break, "br");
        Add(ElementKind.Anchor, "a");
        Add(ElementKind.Table, "table");
        Add(ElementKind.OrderedList, "ol");
        Add(ElementKind.ListItem, "li");
        Add(ElementKind.Picture, "img");
        Add(ElementKind.Heading, "h1", "h2", "h3", "h4", "h5", "h6");
        Add(ElementKind.Preformatted, "pre", "textarea", "listing", "xmp", "plaintext");
        Add(ElementKind.Frame, "iframe", "embed", "object", "frame");

        // Custom containers of government sites (the UCAP system) are blocks too.
        Add(
            ElementKind.Block,
            "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "frameset", "header", "hgroup", "hr", "legend", "main", "menu", "nav",
            "optgroup", "p", "search", "section", "summary", "ul", "caption", "tbody", "thead", "tfoot", "tr", "td", "th",
            "ucapcontent", "ucaptitle");
        Add(
            ElementKind.NotShown,
            "script", "style", "template", "noscript", "noframes", "noembed", "head", "title", "meta", "link", "base", "svg", "math", "audio",
            "video", "canvas", "select", "datalist", "input", "map", "area", "col", "colgroup", "param", "source", "track", "rp", "rt");
        return kinds;

        void Add(ElementKind kind, params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                kinds[(int)HtmlTags.Of(name)] = kind;
            }
        }
    }
}
