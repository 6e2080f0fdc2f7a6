using System.Text;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Tests.Sources.Html.Tree;

/// <summary>Invents markup that no one would write: tags in any order, most of all those that the rules of HTML move about.</summary>
internal static class TagSoup
{
    private static readonly string[][] Families =
    [
        ["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "col", "colgroup"],
        ["a", "b", "i", "font", "nobr", "em", "u", "strong", "code", "s"],
        ["p", "div", "ul", "ol", "li", "dl", "dd", "dt", "h1", "h2", "pre", "center", "blockquote", "address", "hr", "br"],
        ["span", "o:p", "x-y", "ucapcontent", "label", "time", "search", "sub"],
        ["select", "option", "optgroup", "button", "input", "textarea", "keygen", "form", "label"],
        ["svg", "math", "mi", "mtext", "mglyph", "annotation-xml", "foreignObject", "desc", "title", "circle", "font", "tr", "p"],
        ["template", "td", "col", "tr", "div", "script", "style"],
        ["html", "head", "body", "frameset", "frame", "noframes", "title", "meta", "link", "base", "noscript", "script", "style"],
        ["applet", "marquee", "object", "iframe", "noembed", "xmp", "plaintext", "isindex", "image", "img", "listing", "ruby", "rb", "rt", "rtc", "rp", "wbr", "param", "area"],
        Enum.GetValues<HtmlTag>().Where(static tag => tag is not (HtmlTag.Unknown or HtmlTag.Plaintext)).Select(HtmlTags.NameOf).ToArray(),
    ];

    private static readonly string[] Attributes =
    [
        " id=a", " id=\"b\"", " type=hidden", " type=text", " color=red", " face=x", " size=2", " class='k l'", " encoding=text/html", " href=#", " style=\"display:none\"",
        " colspan=2", " name=\"isindex\"", " title=&lt;", " role=row", " hidden", " align=center id=z", " value='&#x4e00;'",
    ];

    private static readonly string[] Texts =
    [
        "甲", "总计 12", " ", "\n", "\r\n", "&nbsp;", "&amp;", "&#0;", "&lt", "&notin;", "\0", "\0乙", "　", "<!-- 注 -->", "<!doctype html>", "<![CDATA[丙 ]]>", "<?x?>", "</>", "<", "< b>", "\t",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">", "]]>", "&", "x",
    ];

    private static readonly string[] Beginnings = ["", "<!doctype html>", "<html><body>", "<!doctype html><html><head></head><body>", "<table><tr><td>", "<body><p>", "<div><a>", "<select>", "<svg>", "\n"];

    /// <summary>A page of a seed.</summary>
    public static string Invent(int seed)
    {
        Random random = new(seed);
        string[] tags = [.. Enumerable.Range(0, random.Next(1, 4)).SelectMany(_ => Pick(Families, random)).OrderBy(_ => random.Next()).Take(random.Next(2, 20))];
        StringBuilder page = new(Pick(Beginnings, random));
        List<string> opened = [];
        int closing = random.Next(1, 8);
        for (int count = random.Next(2, random.Next(4) == 0 ? 300 : 40); count > 0; count--)
        {
            switch (random.Next(10))
            {
                case < 3:
                    page.Append(Pick(Texts, random));
                    break;
                case < 5 when opened.Count > 0 && random.Next(8) < closing:
                    int index = Math.Max(0, opened.Count - 1 - (random.Next(3) == 0 ? random.Next(opened.Count) : 0));
                    page.Append("</").Append(opened[index]).Append('>');
                    opened.RemoveAt(index);
                    break;
                case 5:
                    page.Append("</").Append(Pick(tags, random)).Append(random.Next(20) == 0 ? " id=x>" : ">");
                    break;
                default:
                    string tag = Pick(tags, random);
                    page.Append('<').Append(random.Next(20) == 0 ? tag.ToUpperInvariant() : tag);
                    for (int more = random.Next(3); more > 0 && random.Next(2) == 0; more--)
                    {
                        page.Append(Pick(Attributes, random));
                    }

                    page.Append(random.Next(20) == 0 ? "/>" : ">");
                    opened.Add(tag);
                    break;
            }
        }

        return page.ToString();
    }

    /// <summary>A page with pieces of it cut out, doubled, moved, and tags put in.</summary>
    public static string Spoil(string page, int seed)
    {
        Random random = new(seed);
        StringBuilder spoilt = new(page);
        for (int count = random.Next(1, 8); count > 0 && spoilt.Length > 40; count--)
        {
            int at = random.Next(spoilt.Length);
            int length = Math.Min(random.Next(1, random.Next(3) == 0 ? 1500 : 15), spoilt.Length - at);
            string piece = spoilt.ToString(at, length);
            switch (random.Next(5))
            {
                case 0:
                    spoilt.Remove(at, length);
                    break;
                case 1:
                    spoilt.Insert(random.Next(spoilt.Length), piece);
                    break;
                case 2:
                    spoilt.Remove(at, length).Insert(random.Next(spoilt.Length), piece);
                    break;
                default:
                    string tag = Pick(Pick(Families, random), random);
                    spoilt.Insert(at, random.Next(2) == 0 ? $"<{tag}>" : $"</{tag}>");
                    break;
            }
        }

        return spoilt.ToString();
    }

    private static T Pick<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
