namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A row at the end of a page, or at the start of one, with half a label and no numbers was cut by the page, and the other half was not found
/// to belong to it: its numbers may stand there, and its cells are not blank but in doubt.
/// </summary>
internal static class CutLabel
{
    /// <summary>The table with the empty cells of such rows in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        HashSet<int>? cut = null;
        foreach (LatticeCell label in table.Cells)
        {
            if (label is { IsEmpty: false, RowSpan: 1 } && ((IsFirstHalf(label) && EndsPage(table, label)) || (FormWords.EndsLabel(label.Text) && BeginsPage(table, label))))
            {
                List<LatticeCell> row = table.RowCells(label.EndRow - 1);
                if (!row.Exists(CellKind.IsValue))
                {
                    (cut ??= []).Add(label.EndRow - 1);
                }
            }
        }

        return cut is null ? table : table.Doubt(cell => cell.IsEmpty && cut.Contains(cell.Row));
    }

    private static bool EndsPage(TableFragment table, LatticeCell label) =>
        label.EndRow == table.RowCount || table.Cells.Any(cell => cell.Row == label.EndRow && cell.Page > label.Page);

    // The second half may be a label by itself (集中采购 for 政府集中采购): then it is one where the row above is whole.
    private static bool BeginsPage(TableFragment table, LatticeCell label) =>
        label.Row == 0
            ? label.Page > 1
            : table.Cells.Any(cell => cell.EndRow == label.Row && cell.Page < label.Page && (IsFirstHalf(cell) || !FormWords.IsLabel(label.Text)));

    private static bool IsFirstHalf(LatticeCell cell) => !cell.IsEmpty && FormWords.StartsLabel(cell.Text) && !FormWords.IsLabel(cell.Text);
}
