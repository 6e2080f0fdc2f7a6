using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// The words of a label that spans rows of two pages may run on below the last row that fits on the first: they stand under its cell, in its
/// width, and nothing follows them on the page. They belong to the label when the table goes on.
/// </summary>
internal static class OverflowingLabel
{
    private const int MostLines = 8;
    private const double Slack = 2;
    private const double NarrowPart = 0.3;

    /// <summary>Takes such lines from the end of the items so far into the table before them, when <paramref name="next"/> goes on with it.</summary>
    public static void Take(List<PageItem> items, TableFragment next)
    {
        int at = items.Count - 1;
        while (at >= 0 && items.Count - at <= MostLines && items[at].Line?.Page == next.Page - 1)
        {
            at--;
        }

        if (at < 0 || at == items.Count - 1 || items[at].Table is not { } table || table.Page != next.Page - 1 || !ColumnUnion.HaveSameSides(table, next))
        {
            return;
        }

        // A heading or the title of the next part begins anew.
        if (FormWords.BeginsWithOrdinal(items[at + 1].Line!.Text) || items[(at + 1)..].Exists(static item => FormWords.IsLabel(item.Line!.Text)))
        {
            return;
        }

        List<TextLine> lines = items[(at + 1)..].ConvertAll(static item => item.Line!);
        int index = table.Cells.FindIndex(cell =>
            cell.EndRow == table.RowCount && cell.Page == table.Page && cell.Box.Width < NarrowPart * table.Box.Width && CellKind.IsWords(cell)
            && lines.TrueForAll(line => line.Box.Left >= cell.Box.Left - Slack && line.Box.Right <= cell.Box.Right + Slack));
        if (index >= 0)
        {
            List<LatticeCell> cells = [.. table.Cells];
            cells[index] = CellFiller.Read(cells[index], [.. cells[index].Lines, .. lines], cells[index].IsDoubtful);
            items.RemoveRange(at + 1, lines.Count);
            items[at] = new PageItem(null, table with { Cells = cells });
        }
    }
}
