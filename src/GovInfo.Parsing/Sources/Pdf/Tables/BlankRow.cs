using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A row left blank below heads without rulings: nothing of it is printed but its space. The page leaves more space below the heads than above
/// them, by a line at least, and the heading of the next section follows.
/// </summary>
internal static class BlankRow
{
    /// <summary>The table with the row, where the page shows its space and nothing speaks against it.</summary>
    /// <param name="table">A table read from lines without rulings.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="above">The line above the table, or null where something else is there.</param>
    /// <param name="below">The line below.</param>
    public static TableFragment AddTo(TableFragment table, List<TextLine> lines, TextLine? above, TextLine? below)
    {
        bool isHead = table.Cells.All(static cell => cell.Column > 0 && FormWords.IsLabel(cell.Text)) && table.Cells.Any(static cell => FormWords.IsColumnGroup(cell.Text));
        if (!isHead || above is null || below is null || SectionLexicon.Default.Match(below.Text) is null
            || above.Page != below.Page || !lines.TrueForAll(line => line.Page == above.Page))
        {
            return table;
        }

        double bottom = lines.Max(static line => line.Box.Bottom);
        double size = lines.Max(static line => line.FontSize);
        double spaceAbove = table.Box.Top - above.Box.Bottom;
        double spaceBelow = below.Box.Top - bottom;
        return spaceAbove < 0 || spaceBelow < spaceAbove + size ? table : table with
        {
            RowCount = table.RowCount + 1,
            Cells =
            [
                .. table.Cells,
                .. Enumerable.Range(1, table.ColumnCount - 1).Select(column => new LatticeCell(
                    table.RowCount, column, 1, 1, table.Page, new PdfBox(table.ColumnLines[column], bottom, table.ColumnLines[column + 1], below.Box.Top))),
            ],
        };
    }
}
