using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds rows with numbers that stand among the rows of a table and that the form does not have.</summary>
internal static class UnknownRows
{
    public static List<Diagnostic> Find(
        FormTable form, IReadOnlyList<ReadGrid> parts, ImmutableArray<BlockMatch> blocks, HeaderFinder headers, RecognitionCounter counter)
    {
        var diagnostics = new List<Diagnostic>();
        var used = new HashSet<(int Part, int Row)>();
        var ranges = new Dictionary<int, (int First, int Last)>();
        foreach (RowMatch? row in blocks.SelectMany(static block => block.Rows))
        {
            if (row is null)
            {
                continue;
            }

            used.Add((row.Part, row.Row));
            used.Add((row.Part, headers.WithContinuation(row).Row));
            (int first, int last) = ranges.GetValueOrDefault(row.Part, (row.Row, row.Row));
            ranges[row.Part] = (Math.Min(first, row.Row), Math.Max(last, row.Row));
        }

        foreach ((int part, (int first, int last)) in ranges)
        {
            for (int row = first; row <= last; row++)
            {
                if (!used.Contains((part, row)) && NumbersOf(parts[part], row, out CellReading? label))
                {
                    counter.CountUnknownRow();
                    diagnostics.Add(LabelDiagnostics.UnknownRow.Create(
                        label?.Cell.Location, ("table", form.Code), ("label", label?.Cell.Text.Trim() ?? string.Empty)));
                }
            }
        }

        return diagnostics;
    }

    private static bool NumbersOf(ReadGrid grid, int row, out CellReading? label)
    {
        label = null;
        bool hasNumber = false;
        foreach ((CellReading reading, int column) in grid.DistinctCells(row))
        {
            bool startsHere = !grid.GoesOnFromAbove(row, column);
            hasNumber |= startsHere && reading.Kind == CellKind.Value && reading.Cell.Text.AsSpan().ContainsAnyInRange('0', '9');
            label ??= reading.Kind == CellKind.Text ? reading : null;
        }

        return hasNumber;
    }
}
