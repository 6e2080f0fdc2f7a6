using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A line or a table, in the reading order of the document. Exactly one of the two is there.</summary>
/// <param name="Line">The line.</param>
/// <param name="Table">The table.</param>
internal readonly record struct PageItem(TextLine? Line, TableFragment? Table)
{
    public double Top => Line?.Box.Top ?? Table!.Box.Top;

    /// <summary>The place of its column in the reading order of the page.</summary>
    public int Column => Line?.Column ?? Table!.Column;

    /// <summary>Whether both are tables side by side, and the other is the left one: it is read first, though this may begin higher.</summary>
    public bool StandsRightOf(PageItem other) =>
        Table is { Box: var box, Column: var column } && other.Table is { Box: var left } && other.Table.Column == column && left.Right < box.Left + 1
        && Math.Min(box.Bottom, left.Bottom) - Math.Max(box.Top, left.Top) > Math.Min(box.Height, left.Height) / 2;
}
