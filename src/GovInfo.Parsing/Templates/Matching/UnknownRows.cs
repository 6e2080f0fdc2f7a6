using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Finds rows with numbers that stand among the rows of a table and that the form does not have. Numbers without any label may be those of the row
/// above or below them, so that nothing can be said of the cells that are empty there.
/// </summary>
internal static class UnknownRows
{
    private const int RowsOnStack = 256;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Adds what there is to say of such rows.</summary>
    public static void AddTo(
        List<Diagnostic> diagnostics, FormTable form, IReadOnlyList<ReadGrid> parts, ImmutableArray<BlockMatch> blocks, HeaderFinder headers,
        RecognitionCounter counter, ObservationBuilder builder)
    {
        foreach (int part in PartsInOrder(blocks))
        {
            Find(part, diagnostics, form, parts[part], blocks, headers, counter, builder);
        }
    }

    /// <summary>The parts that hold rows of the table, in the order of the first row of each.</summary>
    private static List<int> PartsInOrder(ImmutableArray<BlockMatch> blocks)
    {
        var order = new List<int>(1);
        foreach (BlockMatch block in blocks)
        {
            foreach (RowMatch? row in block.Rows)
            {
                if (row is not null && !order.Contains(row.Part))
                {
                    order.Add(row.Part);
                }
            }
        }

        return order;
    }

    private static void Find(
        int part, List<Diagnostic> diagnostics, FormTable form, ReadGrid grid, ImmutableArray<BlockMatch> blocks, HeaderFinder headers,
        RecognitionCounter counter, ObservationBuilder builder)
    {
        int first = int.MaxValue;
        int last = -1;
        Span<bool> used = grid.RowCount <= RowsOnStack ? stackalloc bool[grid.RowCount] : new bool[grid.RowCount];
        foreach (BlockMatch block in blocks)
        {
            foreach (RowMatch? row in block.Rows)
            {
                if (row?.Part == part)
                {
                    used[row.Row] = true;
                    used[headers.WithContinuation(row).Row] = true;
                    first = Math.Min(first, row.Row);
                    last = Math.Max(last, row.Row);
                }
            }
        }

        int end = EndOfTable(grid, part, last, blocks);
        for (int row = first; row < end; row++)
        {
            if (used[row] || NumbersOf(grid, row, first, out CellReading? label) is not { Count: > 0 } numbers)
            {
                continue;
            }

            bool isSecond = blocks.All(static block => block.Block.Rows.IsEmpty) && numbers.Count * 2 > form.Layout.Count
                && !NumbersOf(grid, first, first, out _).SequenceEqual(numbers);
            if (label is not null || row < last || isSecond)
            {
                counter.CountUnknownRow();
                diagnostics.Add(LabelDiagnostics.UnknownRow.Create(
                    label?.Cell.Location, ("table", form.Code), ("label", label?.Cell.Text.Trim() ?? string.Empty), ("numbers", string.Join(' ', numbers))));
                if (isSecond)
                {
                    // A second row of numbers, where the form has one: nothing tells which of the two it is.
                    DoubtAll(blocks[0], 0, builder);
                }
                else if (label is not null)
                {
                    DoubtNamesake(label, numbers, row, part, grid, first, blocks, builder);
                }
                else
                {
                    DoubtBlanks(used[..row].LastIndexOf(true), part, blocks, builder);
                    DoubtBlanks(row + used[row..].IndexOf(true), part, blocks, builder);
                }
            }
        }
    }

    /// <summary>The row behind the table's last: rows that a body added may follow it, up to the labels of another table.</summary>
    private static int EndOfTable(ReadGrid grid, int part, int last, ImmutableArray<BlockMatch> blocks)
    {
        int end = last + 1;
        while (end < grid.RowCount && !HasLabelOfAnother(grid, part, end, blocks))
        {
            end++;
        }

        return end;
    }

    private static bool HasLabelOfAnother(ReadGrid grid, int part, int row, ImmutableArray<BlockMatch> blocks)
    {
        foreach ((CellReading reading, _) in grid.DistinctCells(row))
        {
            if (reading is { Kind: CellKind.Text, Label.Known: not null }
                && !blocks.Any(block => block.Rows.Any(match => Bears(match, part, reading.Key))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row of the form that stands there twice with other numbers: nothing tells which of the two it is.</summary>
    private static void DoubtNamesake(
        CellReading label, List<string> numbers, int row, int part, ReadGrid grid, int headerEnd, ImmutableArray<BlockMatch> blocks, ObservationBuilder builder)
    {
        IEnumerable<(BlockMatch Block, int Line, RowMatch Match)> namesakes = blocks.SelectMany(static block => block.Rows.Select((match, line) => (block, line, match!)))
            .Where(one => Bears(one.Item3, part, label.Key));
        (BlockMatch? block, int line, RowMatch nearest) = namesakes.OrderBy(one => Math.Abs(one.Match.Row - row)).FirstOrDefault();
        if (block is not null && !NumbersOf(grid, nearest.Row, headerEnd, out _).SequenceEqual(numbers))
        {
            DoubtAll(block, line, builder);
        }
    }

    /// <summary>Whether a row that was found stands in a part and bears a label.</summary>
    private static bool Bears(RowMatch? match, int part, string key) => match?.Part == part && match.Label?.Key == key;

    private static void DoubtAll(BlockMatch block, int line, ObservationBuilder builder)
    {
        for (int column = 0; column < block.Block.Columns.Length; column++)
        {
            builder.Doubt(block.Block.CellAt(line, column));
        }
    }

    private static void DoubtBlanks(int row, int part, ImmutableArray<BlockMatch> blocks, ObservationBuilder builder)
    {
        foreach (BlockMatch block in blocks)
        {
            for (int line = 0; line < block.Rows.Length; line++)
            {
                if (block.Rows[line] is { } match && match.Part == part && match.Row == row)
                {
                    for (int column = 0; column < block.Block.Columns.Length; column++)
                    {
                        builder.DoubtBlank(block.Block.CellAt(line, column));
                    }
                }
            }
        }
    }

    private static List<string> NumbersOf(ReadGrid grid, int row, int headerEnd, out CellReading? label)
    {
        label = null;
        List<string> numbers = [];
        foreach ((CellReading reading, int column) in grid.DistinctCells(row))
        {
            bool startsHere = !grid.GoesOnFromAbove(row, column);
            if (startsHere && reading.Kind == CellKind.Value && reading.Cell.Text.AsSpan().ContainsAny(Digits) && !IsOfKeys(grid, column, headerEnd))
            {
                numbers.Add(reading.Cell.Text.Trim());
            }

            if (reading.Kind == CellKind.Text && (label is null || (startsHere && numbers.Count == 0 && reading.Label.Known is not null)))
            {
                // What stands before the label is the number of the row.
                label = reading;
                numbers.Clear();
            }
        }

        return numbers;
    }

    /// <summary>Whether a column numbers the rows: 序号, 代码.</summary>
    private static bool IsOfKeys(ReadGrid grid, int column, int headerEnd)
    {
        for (int row = 0; row < headerEnd; row++)
        {
            if (grid[row, column] is { Kind: CellKind.Text } head && ValueWords.Default.ColumnsOfKeys.Contains(head.Key))
            {
                return true;
            }
        }

        return false;
    }
}
