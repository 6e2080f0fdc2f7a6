using System.Collections.Immutable;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds the rows of every block of a table in the grids that may hold it.</summary>
internal static class BlockMatcher
{
    public static ImmutableArray<BlockMatch> Match(FormTable form, IReadOnlyList<ReadGrid> parts)
    {
        // The rows of all blocks in one sequence, so that their order holds across blocks.
        RowMatch?[] rows = form.RowIndex.Count == 0 ? [] : RowMatcher.Match(parts, form.RowIndex);
        var matches = ImmutableArray.CreateBuilder<BlockMatch>(form.Blocks.Length);
        int next = 0;
        foreach (FormBlock block in form.Blocks)
        {
            if (block.Rows.IsEmpty)
            {
                matches.Add(new BlockMatch(block, ValueRows(parts, block)));
                continue;
            }

            RowMatch?[] blockRows = rows[next..(next + block.Rows.Length)];
            next += block.Rows.Length;
            SettleAlternatives(block, blockRows, parts);
            matches.Add(new BlockMatch(block, blockRows));
        }

        return matches.MoveToImmutable();
    }

    /// <summary>Where a group has its rows of numbers, the group's own row is a heading; a heading without numbers is no row either.</summary>
    private static void SettleAlternatives(FormBlock block, RowMatch?[] rows, IReadOnlyList<ReadGrid> parts)
    {
        for (int group = 0; group < rows.Length; group++)
        {
            if (!block.Rows[group].IsAlsoGroup || rows[group] is not { } row)
            {
                continue;
            }

            bool hasRowsBelow = false;
            for (int line = 0; line < rows.Length; line++)
            {
                hasRowsBelow |= block.Rows[line].AlternativeTo == block.Rows[group].RowCode && rows[line] is not null;
            }

            if (hasRowsBelow && !HasValues(parts[row.Part], row))
            {
                rows[group] = null;
            }
        }
    }

    private static bool HasValues(ReadGrid grid, RowMatch row)
    {
        foreach ((CellReading reading, _) in grid.DistinctCells(row.Row, row.FirstValueColumn))
        {
            if (reading.Kind == CellKind.Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows of numbers without labels: one a part that bears a header (reconsideration and litigation may be two tables).</summary>
    private static RowMatch?[] ValueRows(IReadOnlyList<ReadGrid> parts, FormBlock block)
    {
        var rows = new List<RowMatch?>();
        for (int part = 0; part < parts.Count; part++)
        {
            if (ValueRowFinder.Find(parts, part, block, out _) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows.Count == 0 ? [null] : [.. rows];
    }

    /// <summary>Whether all that was found is one row whose label is also the head of a column (总计, 其他): a header, of which no row is there.</summary>
    public static bool IsHeadAlone(ImmutableArray<BlockMatch> blocks)
    {
        bool isHead = false;
        int rows = 0;
        foreach (BlockMatch block in blocks)
        {
            for (int line = 0; line < block.Rows.Length && !block.Block.Rows.IsEmpty; line++)
            {
                if (block.Rows[line] is not null)
                {
                    rows++;
                    isHead = block.Block.Columns.Any(column => block.Block.Rows[line].Label.Key.EndsWith(column.Label.Key, StringComparison.Ordinal));
                }
            }
        }

        return rows == 1 && isHead;
    }
}
