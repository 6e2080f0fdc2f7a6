using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>Fields of forms in cells: some sites show the tables of a report as the form that it was filled in with.</summary>
internal static class FilledField
{
    /// <summary>What a field for text shows; empty for boxes, buttons and fields that are not shown.</summary>
    public static ReadOnlySpan<char> TextOf(PageElement input)
    {
        ReadOnlySpan<char> type = input.Attribute("type").Trim();
        bool isText = type.IsEmpty || Is(type, "text") || Is(type, "number") || Is(type, "tel");
        return isText && InlineStyle.Of(input).Display != StyleDisplay.None ? input.Attribute("value").Trim() : [];
    }

    private static bool Is(ReadOnlySpan<char> type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
