using static GovInfo.Parsing.Sources.Html.Tree.HtmlTag;

namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>What the construction of a tree has to know of an element (HTML Standard, 13.2.4.2).</summary>
[Flags]
internal enum TagTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An element of HTML.</summary>
    Html = 1,

    /// <summary>An element of MathML.</summary>
    Math = 2,

    /// <summary>An element of SVG.</summary>
    Svg = 4,

    /// <summary>One of the special elements: misnested end tags do not reach beyond it.</summary>
    Special = 8,

    /// <summary>Ends every scope but that of tables and selects.</summary>
    Scope = 16,

    /// <summary>Ends the scope of list items too.</summary>
    ListScope = 32,

    /// <summary>Ends the scope of tables.</summary>
    TableScope = 64,

    /// <summary>Does not end the scope of selects, as all others do.</summary>
    InSelectScope = 128,

    /// <summary>Its end tag is implied by those of others.</summary>
    ImpliedEnd = 256,

    /// <summary>An HTML integration point.</summary>
    HtmlPoint = 512,

    /// <summary>A MathML text integration point.</summary>
    MathTextPoint = 1024,
}

/// <summary>The traits of elements by their tags.</summary>
internal static class ElementTraits
{
    private static readonly TagTraits[] Html = LoadHtml();

    /// <summary>The traits of an element of HTML.</summary>
    public static TagTraits OfHtml(HtmlTag tag) => Html[(int)tag];

    /// <summary>The traits of an element of MathML.</summary>
    public static TagTraits OfMath(HtmlTag tag) => TagTraits.Math | tag switch
    {
        Mi or Mn or Mo or Ms or Mtext => TagTraits.Special | TagTraits.Scope | TagTraits.MathTextPoint,
        AnnotationXml => TagTraits.Special | TagTraits.Scope,
        _ => TagTraits.None,
    };

    /// <summary>The traits of an element of SVG.</summary>
    public static TagTraits OfSvg(HtmlTag tag) => TagTraits.Svg | tag switch
    {
        Desc or Foreignobject or Title => TagTraits.Special | TagTraits.Scope | TagTraits.HtmlPoint,
        Style => TagTraits.Special,
        _ => TagTraits.None,
    };

    private static TagTraits[] LoadHtml()
    {
        var traits = new TagTraits[HtmlTags.Count];
        Array.Fill(traits, TagTraits.Html);
        Add(
            TagTraits.Special,
            Address, Article, Aside, Blockquote, Button, Center, Colgroup, Details, Dir, Div, Dl, Fieldset, Figcaption, Figure, Footer, Form,
            Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Isindex, Listing, Main, Menu, Nav, Noscript, Output, Plaintext, Section,
            Select, Summary, Time, Title, Applet, Caption, Marquee, HtmlTag.Object, Area, Base, Basefont, Bgsound, Br, Col, Embed, Frame, Hr, Img,
            Input, Keygen, Link, Menuitem, Meta, Param, Source, Track, Wbr, Body, Tr, Dd, Dt, Li, P, HtmlRoot, Iframe, Noembed, Noframes,
            Script, Style, Xmp, Ol, Ul, Pre, Textarea, Table, Template, Tbody, Tfoot, Thead, Td, Th);
        Add(TagTraits.Scope, Applet, Caption, Marquee, HtmlTag.Object, HtmlRoot, Table, Template, Td, Th);
        Add(TagTraits.ListScope, Ol, Ul);
        Add(TagTraits.TableScope, HtmlRoot, Table, Template);
        Add(TagTraits.InSelectScope, Optgroup, Option);
        Add(TagTraits.ImpliedEnd, Dd, Dt, Li, P, Optgroup, Option, Rb, Rp, Rt, Rtc);
        return traits;

        void Add(TagTraits trait, params ReadOnlySpan<HtmlTag> tags)
        {
            foreach (HtmlTag tag in tags)
            {
                traits[(int)tag] |= trait;
            }
        }
    }
}
