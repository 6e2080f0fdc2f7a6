namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A row at the end of a page with half a label and no numbers was cut by the page, and what goes on was not found to belong to it: its
/// numbers may stand there, and its cells are not blank but in doubt.
/// </summary>
internal static class CutLabel
{
    /// <summary>The table with the empty cells of such rows in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        HashSet<int>? cut = null;
        foreach (LatticeCell label in table.Cells)
        {
            if (IsHalfLabel(label) && EndsPage(table, label))
            {
                List<LatticeCell> row = table.RowCells(label.EndRow - 1);
                if (!row.Exists(CellKind.IsValue))
                {
                    (cut ??= []).Add(label.EndRow - 1);
                }
            }
        }

        return cut is null
            ? table
            : table with { Cells = [.. table.Cells.Select(cell => cell.IsEmpty && cut.Contains(cell.Row) ? cell with { IsDoubtful = true } : cell)] };
    }

    private static bool IsHalfLabel(LatticeCell cell) =>
        !cell.IsEmpty && cell.RowSpan == 1 && FormWords.StartsLabel(cell.Text) && !FormWords.IsLabel(cell.Text);

    private static bool EndsPage(TableFragment table, LatticeCell label) =>
        label.EndRow == table.RowCount || table.Cells.Any(cell => cell.Row == label.EndRow && cell.Page > label.Page);
}
