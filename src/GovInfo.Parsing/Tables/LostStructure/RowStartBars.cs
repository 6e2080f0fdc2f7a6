namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Takes out the bars that stand alone before each row of a table written one cell a line (<c>|</c>, then <c>规章 |</c>): they look like an
/// empty cell at the end of the row before.
/// </summary>
internal static class RowStartBars
{
    private const double Most = 0.7;

    public static void Remove(List<TextCell> cells, List<RowLabel> labels, CellShape shape, LabelMap map)
    {
        if (shape != CellShape.BarredCells)
        {
            return;
        }

        var rowBars = new List<TextCell>();
        var headBars = new List<TextCell>();
        var labelLines = labels.Select(static label => label.OrdinalStart.Line).ToHashSet();
        for (int index = 1; index < cells.Count; index++)
        {
            if (cells[index].IsEmpty || !IsBarAbove(cells, index))
            {
                continue;
            }

            int letter = map.Stream.IndexAt(cells[index].Start);
            if (labelLines.Contains(cells[index].Start.Line))
            {
                rowBars.Add(cells[index - 1]);
            }
            else if (letter < map.Stream.Count && map.IsLabel(letter))
            {
                headBars.Add(cells[index - 1]);
            }
        }

        if (rowBars.Count >= labelLines.Count * Most)
        {
            // What the rows of numbers show holds for those of titles and heads.
            cells.RemoveAll(cell => rowBars.Contains(cell) || headBars.Contains(cell));
        }
    }

    /// <summary>Whether the cell before stands alone in the line above, and is nothing but a bar.</summary>
    private static bool IsBarAbove(List<TextCell> cells, int index) =>
        cells[index - 1].IsEmpty && cells[index - 1].Start.Line == cells[index].Start.Line - 1 && cells[index - 1].Start.Offset == 0
        && (index < 2 || cells[index - 2].Start.Line != cells[index - 1].Start.Line);
}
