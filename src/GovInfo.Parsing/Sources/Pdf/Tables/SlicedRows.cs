using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A box drawn within a cell (around a number, as the field of a form) cuts the row of the table into slices: the other cells of the row span them,
/// and the boxed number stands in a cell of one of them. The slices below each other are one cell; where several of them hold something it is open
/// what is the cell's.
/// </summary>
internal static class SlicedRows
{
    /// <summary>A box makes three slices of a row, and two of unequal height five.</summary>
    private const int MostSlices = 6;

    public static List<LatticeCell> Unite(List<LatticeCell> cells)
    {
        List<LatticeCell>? united = null;
        foreach (LatticeCell whole in cells)
        {
            if (whole.RowSpan is > 1 and <= MostSlices && IsOfRow(whole) && SlicesIn(whole, united ?? cells) is { Count: > 1 } slices
                && (!whole.IsEmpty || slices.Exists(CellKind.IsValue)))
            {
                united ??= [.. cells];
                Unite(united, slices, whole);
            }
        }

        united?.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return united ?? cells;
    }

    /// <summary>Whether the cell may be one of a row of numbers, or the label of one.</summary>
    private static bool IsOfRow(LatticeCell cell) =>
        cell.IsEmpty || CellKind.IsValue(cell) || (CellKind.IsWords(cell) && FormWords.IsRow(cell.Text) && !FormWords.IsRowGroup(cell.Text));

    /// <summary>The cells that stand within the rows of another; null where these are several rows: words stand in one, or a cell ends between.</summary>
    private static List<LatticeCell>? SlicesIn(LatticeCell whole, List<LatticeCell> cells)
    {
        List<LatticeCell> slices = [];
        foreach (LatticeCell cell in cells)
        {
            if (cell.EndRow <= whole.Row || cell.Row >= whole.EndRow || (cell.Row <= whole.Row && cell.EndRow >= whole.EndRow))
            {
                continue;
            }

            if (cell.Row < whole.Row || cell.EndRow > whole.EndRow || CellKind.IsWords(cell))
            {
                return null;
            }

            slices.Add(cell);
        }

        return slices;
    }

    private static void Unite(List<LatticeCell> cells, List<LatticeCell> slices, LatticeCell whole)
    {
        slices.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        for (int first = 0, next; first < slices.Count; first = next)
        {
            int end = slices[first].EndColumn;
            for (next = first + 1; next < slices.Count && slices[next].Column < end; next++)
            {
                end = Math.Max(end, slices[next].EndColumn);
            }

            List<LatticeCell> own = slices[first..next];
            List<LatticeCell> filled = own.FindAll(static cell => !cell.IsEmpty);
            if (filled.Count > 1)
            {
                own.ForEach(cell => cells[cells.IndexOf(cell)] = cell with { IsDoubtful = true, HasSurePlace = false });
            }
            else if (own.Count > 1)
            {
                cells.RemoveAll(own.Contains);
                LatticeCell only = filled.Count > 0 ? filled[0] : own[0];
                cells.Add(only with
                {
                    Row = whole.Row,
                    RowSpan = whole.RowSpan,
                    Column = own[0].Column,
                    ColumnSpan = end - own[0].Column,
                    Box = own.Select(static cell => cell.Box).Aggregate(LineText.Union),
                    IsDoubtful = own.Exists(static cell => cell.IsDoubtful),
                });
            }
        }
    }
}
