using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Labels;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Takes page numbers between dashes (<c>-5-</c>) from between rows that are a line each. Elsewhere such a line may be a row of cells that do
/// not apply around a number.
/// </summary>
internal static class PageNumbers
{
    private const int FewestRows = 2;
    private const int FewestValues = 2;

    public static void Remove(List<RowText> rows, LabelMap map)
    {
        if (rows.Count(row => ValuesInLabelsLine(row, map) >= FewestValues) < FewestRows)
        {
            return;
        }

        foreach (RowText row in rows)
        {
            row.Cells.RemoveAll(cell => !cell.IsEmpty && cell.Start.Line != row.LabelEnd.Line && PageNumberLine.Is(map.Paragraphs[cell.Start.Line].Text));
        }
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
