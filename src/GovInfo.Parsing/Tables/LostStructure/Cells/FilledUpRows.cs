namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Rows of a converter that leaves empty cells out and fills each row up with bars at its end (<c>规章 | 3 | 12 | |</c>): what stands there
/// is no cell, and a row with fewer values than columns has an empty cell anywhere.
/// </summary>
internal static class FilledUpRows
{
    /// <summary>
    /// Marks the empty cell at the end of a row as left by a span where titles or heads end in such bars, and no other cell is empty: a text
    /// that kept its empty cells would have some.
    /// </summary>
    public static void Mark(List<TextCell> cells, CellShape shape)
    {
        if (shape != CellShape.BarredRows || !cells.Exists(static cell => cell.IsSpan))
        {
            return;
        }

        var atEnds = new List<int>();
        for (int index = 0; index < cells.Count; index++)
        {
            if (!cells[index].IsEmpty || cells[index].IsSpan)
            {
                continue;
            }

            // A space on either side is what an empty cell leaves between its bars.
            bool isWide = cells[index].End.Offset - cells[index].Start.Offset > 1;
            if (isWide || (index + 1 < cells.Count && cells[index].Row == cells[index + 1].Row))
            {
                return;
            }

            atEnds.Add(index);
        }

        foreach (int index in atEnds)
        {
            cells[index] = cells[index] with { IsSpan = true };
        }
    }
}
