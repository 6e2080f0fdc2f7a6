namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A table's last row with half a label and no numbers was cut by the page, and what goes on was not found to belong to it: its numbers may
/// stand there, and its cells are not blank but in doubt.
/// </summary>
internal static class CutLabel
{
    /// <summary>The table with the empty cells of such a row in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        int last = table.RowCount - 1;
        List<LatticeCell> row = [.. table.Cells.Where(cell => cell.Row == last)];
        return row.Exists(CellKind.IsValue) || !row.Exists(IsHalfLabel) || row.TrueForAll(static cell => !cell.IsEmpty)
            ? table
            : table with { Cells = [.. table.Cells.Select(cell => cell.Row == last && cell.IsEmpty ? cell with { IsDoubtful = true } : cell)] };
    }

    private static bool IsHalfLabel(LatticeCell cell) =>
        !cell.IsEmpty && FormWords.StartsLabel(cell.Text) && !FormWords.IsLabel(cell.Text);
}
