using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds the header that a row of numbers stands under: in its own grid, or in an earlier part with the same columns.</summary>
internal sealed class HeaderFinder
{
    private readonly IReadOnlyList<ReadGrid> parts;
    private readonly List<(FormBlock Block, int Part, ColumnMatch Columns)> found = [];

    // For each part whether its rows bear labels of the form.
    private readonly bool[][] matchedRows;

    public HeaderFinder(IReadOnlyList<ReadGrid> parts, ImmutableArray<BlockMatch> blocks)
    {
        this.parts = parts;
        matchedRows = new bool[parts.Count][];
        for (int part = 0; part < parts.Count; part++)
        {
            matchedRows[part] = new bool[parts[part].RowCount];
        }

        foreach (BlockMatch block in blocks)
        {
            foreach (RowMatch? row in block.Rows)
            {
                if (row is not null)
                {
                    matchedRows[row.Part][row.Row] = true;
                }
            }
        }
    }

    /// <summary>Whether a row of a part bears a label of the form.</summary>
    public bool IsMatched(int part, int row) => matchedRows[part][row];

    /// <summary>The best header of a block over all parts, or null.</summary>
    public ColumnMatch? BestFor(BlockMatch block)
    {
        ColumnMatch? best = null;
        foreach ((FormBlock candidate, _, ColumnMatch match) in found)
        {
            if (candidate == block.Block && (best is null || match.Score > best.Score))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The columns of the form in the grid of a row.</summary>
    public ColumnMatch ColumnsFor(BlockMatch block, RowMatch row)
    {
        foreach ((FormBlock knownBlock, int knownPart, ColumnMatch known) in found)
        {
            if (knownBlock == block.Block && knownPart == row.Part)
            {
                return known;
            }
        }

        ColumnMatch columns = Match(block, row.Part);
        for (int earlier = row.Part - 1; columns.Count == 0 && earlier >= 0; earlier--)
        {
            if (parts[earlier].ColumnCount == parts[row.Part].ColumnCount)
            {
                columns = Match(block, earlier);
            }
        }

        found.Add((block.Block, row.Part, columns));
        return columns;
    }

    /// <summary>
    /// The row that holds the numbers of a label: the row itself, or the next one when the row was broken in two and only the second half has
    /// numbers and no label of its own.
    /// </summary>
    public RowMatch WithContinuation(RowMatch row)
    {
        ReadGrid grid = parts[row.Part];
        int next = row.Row + 1;
        if (row.Label is null || HasValue(grid, row.Row, row.FirstValueColumn) || next >= grid.RowCount || IsMatched(row.Part, next))
        {
            return row;
        }

        bool hasValue = false;
        foreach ((CellReading reading, int column) in grid.DistinctCells(next))
        {
            bool ownText = reading.Kind == CellKind.Text && !grid.GoesOnFromAbove(next, column);
            if (ownText)
            {
                return row;
            }

            hasValue |= reading.Kind == CellKind.Value;
        }

        return hasValue ? row with { Row = next } : row;
    }

    private static bool HasValue(ReadGrid grid, int row, int fromColumn)
    {
        for (int column = fromColumn; column < grid.ColumnCount; column++)
        {
            if (grid[row, column]?.Kind is CellKind.Value or CellKind.Text)
            {
                return true;
            }
        }

        return false;
    }

    private ColumnMatch Match(BlockMatch block, int part)
    {
        int firstData = int.MaxValue;
        foreach (RowMatch? row in block.Rows)
        {
            if (row?.Part == part)
            {
                firstData = Math.Min(firstData, row.Row);
            }
        }

        ReadGrid grid = parts[part];
        int end = Math.Min(firstData, grid.RowCount);
        int start = matchedRows[part].AsSpan(0, end).LastIndexOf(true) + 1;
        return ColumnMatcher.Match(grid, start, end, block.Block.ColumnIndex);
    }
}
