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
            RowMatch? match = Read(grid, part, row, block.ColumnIndex, out bool hasValue);
            if (match is not null && hasValue)
            {
                return match;
            }

            blank ??= match;
        }

        if (blank is null && part + 1 < parts.Count && HeaderEnd(parts[part + 1], block) == 0)
        {
            // The header alone at the foot of a page, the numbers on the next.
            return Read(parts[part + 1], part + 1, 0, block.ColumnIndex, out _);
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
                    matches = index.Scores(above.Key) is null && index.Scores(above.Key + reading.Key) is not null;
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

    private static RowMatch? Read(ReadGrid grid, int part, int row, LabelIndex index, out bool hasValue)
    {
        hasValue = false;
        bool hasText = false;
        bool any = false;
        int firstValueColumn = 0;
        foreach ((CellReading reading, int column) in grid.DistinctCells(row))
        {
            bool isText = reading.Kind == CellKind.Text;
            if (isText && !any && !StandsUnderLabel(grid, row, column, index))
            {
                // A label of the row's own: 件数.
                any = true;
                firstValueColumn = column + 1;
                continue;
            }

            any = true;
            hasText |= isText;
            hasValue |= reading.Kind == CellKind.Value;
        }

        // Texts among numbers are numbers that cannot be read; texts without numbers are a header or a note.
        bool isRow = hasValue || (any && !hasText && firstValueColumn == 0);
        return isRow ? new RowMatch(part, row, null, firstValueColumn, LabelSimilarity.Exact, 1) : null;
    }

    private static bool StandsUnderLabel(ReadGrid grid, int row, int column, LabelIndex index)
    {
        for (int above = row - 1; above >= 0; above--)
        {
            if (grid[above, column] is { Kind: CellKind.Text } header && index.Scores(header.Key) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
