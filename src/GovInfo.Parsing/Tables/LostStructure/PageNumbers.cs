using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables.LostStructure;

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
            foreach (IGrouping<int, TextCell> line in row.Written.GroupBy(static cell => cell.Start.Line).ToList())
            {
                if (line.Key != row.LabelEnd.Line && PageNumberLine.Is(map.Paragraphs[line.Key].Text))
                {
                    row.Cells.RemoveAll(line.Contains);
                }
            }
        }
    }

    private static int ValuesInLabelsLine(RowText row, LabelMap map) => row.Written.Count(cell => cell.Start.Line == row.LabelEnd.Line && !PageNumberLine.Is(map.Paragraphs[cell.Start.Line].Text));
}
