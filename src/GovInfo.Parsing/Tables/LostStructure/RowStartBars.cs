namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Takes out the bars that stand alone before each row of a table written one cell a line (<c>|</c>, then <c>规章 |</c>): they look like an
/// empty cell at the end of the row before.
/// </summary>
internal static class RowStartBars
{
    private const double Most = 0.7;

    public static void Remove(List<TextCell> cells, List<RowLabel> labels, CellShape shape)
    {
        if (shape != CellShape.BarredCells)
        {
            return;
        }

        var bars = new List<TextCell>();
        var labelLines = labels.Select(static label => label.OrdinalStart.Line).ToHashSet();
        for (int index = 1; index < cells.Count; index++)
        {
            bool isLabel = labelLines.Contains(cells[index].Start.Line) && !cells[index].IsEmpty;
            if (isLabel && cells[index - 1].IsEmpty && cells[index - 1].Start.Line == cells[index].Start.Line - 1 && cells[index - 1].Start.Offset == 0
                && (index < 2 || cells[index - 2].Start.Line != cells[index - 1].Start.Line))
            {
                bars.Add(cells[index - 1]);
            }
        }

        if (bars.Count >= labelLines.Count * Most)
        {
            cells.RemoveAll(bars.Contains);
        }
    }
}
