namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds the row of numbers of a block whose rows bear no labels: the fifteen numbers on reconsideration and litigation.</summary>
internal static class ValueRowFinder
{
    private const int FewestHeaderLabels = 3;

    /// <summary>The rows of numbers of a part, best first; none when the part has no header of the block.</summary>
    /// <param name="parts">The parts of the table.</param>
    /// <param name="part">The index of the part.</param>
    /// <param name="block">The block.</param>
    /// <param name="headerEnd">The index behind the last header row.</param>
    public static RowMatch? Find(IReadOnlyList<ReadGrid> parts, int part, FormBlock block, out int headerEnd)
    {
        ReadGrid grid = parts[part];
        headerEnd = HeaderEnd(grid, block);
        if (headerEnd == 0)
        {
            return null;
        }

        RowMatch? blank = null;
        for (int row = headerEnd; row < grid.RowCount; row++)
        {
            RowMatch? match = Read(grid, part, row, out bool hasValue);
            if (match is not null && hasValue)
            {
                return match;
            }

            blank ??= match;
        }

        if (blank is null && part + 1 < parts.Count && HeaderEnd(parts[part + 1], block) == 0)
        {
            // The header alone at the foot of a page, the numbers on the next.
            return Read(parts[part + 1], part + 1, 0, out _);
        }

        return blank;
    }

    /// <summary>The index behind the last row that bears labels of the block's columns; 0 when there is none.</summary>
    private static int HeaderEnd(ReadGrid grid, FormBlock block)
    {
        LabelIndex index = block.ColumnIndex;
        int end = 0;
        int total = 0;
        for (int row = 0; row < grid.RowCount; row++)
        {
            int labels = 0;
            foreach ((CellReading reading, _) in grid.DistinctCells(row))
            {
                bool matches = reading.Kind == CellKind.Text && index.Scores(reading.Key) is not null;

                // A label cut over two rows counts by its lower half.
                if (!matches && reading.Kind == CellKind.Text && row > 0 && grid[row - 1, reading.Cell.Column] is { Kind: CellKind.Text } above)
                {
                    matches = index.Scores(above.Key + reading.Key) is not null;
                }

                labels += matches ? 1 : 0;
            }

            total += labels;
            if (labels > 0 && total >= FewestHeaderLabels)
            {
                end = row + 1;
            }
        }

        return end;
    }

    private static RowMatch? Read(ReadGrid grid, int part, int row, out bool hasValue)
    {
        hasValue = false;
        CellReading? label = null;
        int firstValueColumn = 0;
        bool any = false;
        foreach ((CellReading reading, int column) in grid.DistinctCells(row))
        {
            if (reading.Kind == CellKind.Text && !any && label is null)
            {
                label = reading;
                firstValueColumn = column + 1;
                continue;
            }

            any = true;
            hasValue |= reading.Kind == CellKind.Value;
        }

        if (label is not null && !hasValue)
        {
            return null;
        }

        return any ? new RowMatch(part, row, null, label is null ? 0 : firstValueColumn, LabelSimilarity.Exact, 1) : null;
    }
}
