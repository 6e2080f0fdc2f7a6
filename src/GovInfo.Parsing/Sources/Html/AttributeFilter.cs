using AngleSharp.Html.Parser.Tokens.Struct;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Passes over the attributes that neither the reader nor the construction of the tree looks at: those of looks and of scripts, which are most
/// of a page's.
/// </summary>
internal static class AttributeFilter
{
    /// <summary>Whether an attribute of a tag is kept.</summary>
    public static bool Keeps(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => name.Span switch
    {
        "id" or "style" or "hidden" or "align" or "role" or "aria-level" or "aria-colspan" or "aria-rowspan" or "colspan" or "rowspan" => true,
        "href" or "src" or "data" or "download" or "title" or "open" or "start" or "reversed" or "value" or "name" or "property" or "content" => true,

        // What the tree construction asks for: hidden form controls, and where foreign content ends.
        "type" or "encoding" or "charset" or "http-equiv" => true,
        "class" => (ReadOnlySpan<char>)tag.Name is "ol" || IsFormatting(tag.Name),
        "width" or "height" => (ReadOnlySpan<char>)tag.Name is "img" || IsFormatting(tag.Name),
        _ => IsFormatting(tag.Name),
    };

    /// <summary>Formatting elements, whose attributes the tree construction compares (HTML Standard, 13.2.4.3).</summary>
    private static bool IsFormatting(ReadOnlySpan<char> tag) =>
        tag is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
}
