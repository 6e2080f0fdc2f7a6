using GovInfo.Parsing.Tables.LostStructure.Labels;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

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

        var bars = new HashSet<TextCell>(ReferenceEqualityComparer.Instance);
        int rowBars = 0;
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
                rowBars++;
                bars.Add(cells[index - 1]);
            }
            else if (letter < map.Stream.Count && map.IsLabel(letter))
            {
                bars.Add(cells[index - 1]);
            }
        }

        if (rowBars >= labelLines.Count * Most)
        {
            // What the rows of numbers show holds for those of titles and heads.
            cells.RemoveAll(bars.Contains);
        }
    }

    /// <summary>Whether the cell before stands alone in the line above, and is nothing but a bar.</summary>
    private static bool IsBarAbove(List<TextCell> cells, int index) =>
        cells[index - 1].IsEmpty && cells[index - 1].Start.Line == cells[index].Start.Line - 1 && cells[index - 1].Start.Offset == 0
        && (index < 2 || cells[index - 2].Start.Line != cells[index - 1].Start.Line);
}
