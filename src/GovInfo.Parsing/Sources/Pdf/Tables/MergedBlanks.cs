namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// An empty stretch over several columns beside numbers that have a cell each, or over all columns: the rulings between its cells were not drawn, or the numbers
/// of a page too narrow stand elsewhere. Nobody merges cells to leave them blank, and blank for certain it is not.
/// </summary>
internal static class MergedBlanks
{
    private const int FewestNumbers = 3;

    /// <summary>The table with such stretches in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        int[] numbers = new int[table.RowCount];
        bool hasMerged = false;
        foreach (LatticeCell cell in table.Cells)
        {
            hasMerged |= IsMergedBlank(cell);
            numbers[cell.Row] += cell is { RowSpan: 1, ColumnSpan: 1 } && CellKind.IsValue(cell) ? 1 : 0;
        }

        return hasMerged ? table.Doubt(cell => IsMergedBlank(cell) && (HasNumbers(cell, numbers) || (cell.RowSpan == 1 && cell.ColumnSpan == table.ColumnCount))) : table;
    }

    private static bool IsMergedBlank(LatticeCell cell) => cell.IsEmpty && cell.ColumnSpan > 1;

    private static bool HasNumbers(LatticeCell cell, int[] numbers) => numbers.AsSpan(cell.Row, cell.RowSpan).ContainsAnyInRange(FewestNumbers, int.MaxValue);
}
