namespace GovInfo.Parsing.Sources.Html.Tree;

/// <summary>The names of elements that the construction of a tree or the reader knows, each in lower case in <see cref="HtmlTags"/>.</summary>
internal enum HtmlTag : byte
{
    /// <summary>A name that neither knows; the element has it.</summary>
    Unknown,
    A, Abbr, Address, AnnotationXml, Applet, Area, Article, Aside, Audio, B, Base, Basefont, Bdi, Bdo, Bgsound, Big, Blockquote, Body, Br, Button,
    Canvas, Caption, Center, Cite, Code, Col, Colgroup, Data, Datalist, Dd, Del, Desc, Details, Dfn, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset,
    Figcaption, Figure, Font, Footer, Foreignobject, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, HtmlRoot, I, Iframe, Image,
    Img, Input, Ins, Isindex, Kbd, Keygen, Label, Legend, Li, Link, Listing, Main, Malignmark, Map, Mark, Marquee, MathRoot, Menu, Menuitem, Meta, Meter,
    Mglyph, Mi, Mn, Mo, Ms, Mtext, Nav, Nobr, Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, Output, P, Param, Picture, Plaintext, Pre,
    Progress, Q, Quote, Rb, Rp, Rt, Rtc, Ruby, S, Samp, Script, Search, Section, Select, Selectedcontent, Slot, Small, Source, Span, Strike, Strong,
    Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt, U, Ucapcontent, Ucaptitle, Ul,
    Var, Video, Wbr, Xmp,
}
