using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Takes page numbers from between rows that are a line each: those between dashes (<c>-5-</c>), and lone ones behind a row that is full without
/// them. Elsewhere such a line may be a row of cells that do not apply around a number, or a cell.
/// </summary>
internal static class PageNumbers
{
    private const int FewestRows = 2;
    private const int FewestValues = 2;

    /// <summary>Takes them from the cells of the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="form">The form.</param>
    /// <param name="map">The text.</param>
    /// <param name="shape">How lines part the cells.</param>
    public static void Remove(List<RowText> rows, FormOutline form, LabelMap map, CellShape shape)
    {
        if (shape is not (CellShape.Spaces or CellShape.BarredRows or CellShape.TabbedRows) || rows.Count(row => ValuesInLabelsLine(row, map) >= FewestValues) < FewestRows)
        {
            return;
        }

        foreach (RowText row in rows)
        {
            bool isFull = IsFull(row, form, shape);
            row.Cells.RemoveAll(cell => !cell.IsEmpty && cell.Start.Line != row.LabelEnd.Line && IsPageNumber(map.Paragraphs[cell.Start.Line].Text, isFull, shape));
        }
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line, bool isBehindFullRow, CellShape shape) =>
        (shape == CellShape.Spaces && PageNumberLine.Is(line)) || (isBehindFullRow && PageNumberLine.IsLoneNumber(line));

    /// <summary>Whether a cell for each column stands in the line of the row's label; where empty ones leave no trace, a value that fits the row's sum.</summary>
    private static bool IsFull(RowText row, FormOutline form, CellShape shape)
    {
        List<TextCell> own = row.Cells.FindAll(cell => cell.Start.Line == row.LabelEnd.Line && (shape != CellShape.Spaces || !cell.IsEmpty));
        return own.Count > 0 && (shape == CellShape.Spaces
            ? own.Count == row.Columns.Length && RowSum.Of(row.Columns, own, form.WithinRow).State != SumState.Fails
            : own.Count >= row.Columns.Length);
    }

    private static int ValuesInLabelsLine(RowText row, LabelMap map)
    {
        int values = 0;
        foreach (TextCell cell in row.Cells)
        {
            values += !cell.IsEmpty && cell.Start.Line == row.LabelEnd.Line ? 1 : 0;
        }

        return values > 0 && PageNumberLine.Is(map.Paragraphs[row.LabelEnd.Line].Text) ? 0 : values;
    }
}
