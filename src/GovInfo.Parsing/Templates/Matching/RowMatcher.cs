using System.Buffers;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds, for each row of the form, the row of the grids that bears its label, keeping the order of both.</summary>
internal sealed class RowMatcher
{
    private const double WeightWithoutCells = 0.4;
    private const int MostLabelCells = 5;
    private const int MostLeadingNumbers = 1;

    // Before a row's label stand those of its groups. 其他 behind the kinds of applicants is the head of a column.
    private const int MostLabelsBefore = 2;

    private readonly LabelIndex index;
    private readonly List<LabelledRow> rows;

    // The labels of all rows, one row behind the other: of each row the best for each line of the form that any is like.
    private readonly List<RowLabel> labels;
    private readonly List<string> before = [];

    private RowMatcher(LabelIndex index, int rowCount)
    {
        this.index = index;
        rows = new List<LabelledRow>(rowCount);
        labels = new List<RowLabel>(rowCount);
    }

    /// <summary>Matches the rows of all parts of a table with the lines of the form.</summary>
    public static RowMatch?[] Match(IReadOnlyList<ReadGrid> parts, LabelIndex index)
    {
        int rowCount = 0;
        foreach (ReadGrid part in parts)
        {
            rowCount += part.RowCount;
        }

        var matcher = new RowMatcher(index, Math.Min(rowCount, 2 * index.Count));
        for (int part = 0; part < parts.Count; part++)
        {
            for (int row = 0; row < parts[part].RowCount; row++)
            {
                matcher.ReadLabels(parts[part], part, row);
            }
        }

        return matcher.Choose();
    }

    private RowMatch?[] Choose()
    {
        int lineCount = index.Count;
        int size = rows.Count * lineCount;
        double[] scores = ArrayPool<double>.Shared.Rent(size);
        scores.AsSpan(0, size).Clear();
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (ref readonly RowLabel label in LabelsOf(rows[row]))
            {
                scores[(row * lineCount) + label.Line] = label.Score;
            }
        }

        int[] partners = SequenceAlignment.Align(scores.AsSpan(0, size), lineCount);
        ArrayPool<double>.Shared.Return(scores);
        var matches = new RowMatch?[lineCount];
        for (int line = 0; line < lineCount; line++)
        {
            if (partners[line] >= 0)
            {
                LabelledRow row = rows[partners[line]];
                RowLabel label = LabelFor(line, row);
                matches[line] = new RowMatch(row.Part, row.Row, label.Cell, label.EndColumn, label.Similarity, label.Score);
            }
        }

        return matches;
    }

    /// <summary>Whether a number before a row's label is the row's (序号): that of the row above or below is one less or one more, that of a group passed over.</summary>
    private static bool IsRowNumber(ReadGrid grid, int row, int column)
    {
        CellReading? own = grid[row, column];
        if (own?.TryGetPlainInteger(out int number) != true)
        {
            return false;
        }

        for (int step = -1; step <= 1; step += 2)
        {
            int other = row + step;
            while (other >= 0 && other < grid.RowCount && (grid[other, column] is not { Kind: not CellKind.Blank } beside || beside == own))
            {
                // A group's label has no number.
                other += step;
            }

            if (other >= 0 && other < grid.RowCount && grid[other, column]?.TryGetPlainInteger(out int next) == true && next == number + step)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadLabels(ReadGrid grid, int part, int row)
    {
        int first = labels.Count;
        before.Clear();
        CellReading? last = null;
        int seen = 0;
        for (int column = 0; column < grid.ColumnCount && seen < MostLabelCells; column++)
        {
            CellReading? reading = grid[row, column];
            if (reading is null || reading.Kind == CellKind.Blank || (last is not null && reading.Repeats(last)))
            {
                continue;
            }

            if (reading.Kind == CellKind.Value)
            {
                if (seen == 0 && column < MostLeadingNumbers && IsRowNumber(grid, row, column))
                {
                    continue;
                }

                break;
            }

            last = reading;
            seen++;
            int end = column + 1;
            while (end < grid.ColumnCount && grid[row, end]?.Repeats(reading) == true)
            {
                end++;
            }

            double[]? scores = index.Scores(reading);
            if (scores is not null)
            {
                Offer(scores, grid, row, reading, end, first);
            }
            else if (reading.Label.LastPart is { } lastPart && lastPart.Length < reading.Key.Length)
            {
                before.Add(reading.Key);
                Offer(index.Scores(lastPart), grid, row, reading, end, first);
            }

            before.Add(reading.Key);
        }

        if (labels.Count > first)
        {
            DropGroupsWithLabelsBehind(first, last);
            rows.Add(new LabelledRow(part, row, first, labels.Count));
        }
    }

    /// <summary>Adds what a label may be for its row.</summary>
    private void Offer(double[]? scores, ReadGrid grid, int row, CellReading reading, int end, int firstOfRow)
    {
        if (scores is null)
        {
            return;
        }

        double weight = HasCellsRightOf(grid, row, end) ? 1 : WeightWithoutCells;
        for (int line = 0; line < scores.Length; line++)
        {
            if (scores[line] > 0)
            {
                double bonus = index.AncestorBonus(line, before);
                if (bonus == 0 && before.Count > MostLabelsBefore)
                {
                    continue;
                }

                double score = (scores[line] + bonus) * weight;
                Offer(new RowLabel(line, score, reading, end, scores[line]), firstOfRow);
            }
        }
    }

    private void Offer(RowLabel label, int firstOfRow)
    {
        for (int known = firstOfRow; known < labels.Count; known++)
        {
            if (labels[known].Line == label.Line)
            {
                labels[known] = label.Score > labels[known].Score ? label : labels[known];
                return;
            }
        }

        labels.Add(label);
    }

    /// <summary>（六）其他处理 is a row of numbers only where no further label stands behind it.</summary>
    private void DropGroupsWithLabelsBehind(int firstOfRow, CellReading? lastLabel)
    {
        for (int label = labels.Count - 1; label >= firstOfRow; label--)
        {
            if (index[labels[label].Line].IsAlsoGroup && labels[label].Cell != lastLabel)
            {
                labels.RemoveAt(label);
            }
        }
    }

    private static bool HasCellsRightOf(ReadGrid grid, int row, int column)
    {
        for (; column < grid.ColumnCount; column++)
        {
            if (grid[row, column]?.Kind is CellKind.Value or CellKind.Blank)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<RowLabel> LabelsOf(LabelledRow row) => CollectionsMarshal.AsSpan(labels)[row.First..row.End];

    private RowLabel LabelFor(int line, LabelledRow row)
    {
        foreach (ref readonly RowLabel label in LabelsOf(row))
        {
            if (label.Line == line)
            {
                return label;
            }
        }

        throw new InvalidOperationException("A row is matched with a line that it has no label for.");
    }

    /// <summary>A label of a row that may be that of a line of the form.</summary>
    private readonly record struct RowLabel(int Line, double Score, CellReading Cell, int EndColumn, double Similarity);

    /// <summary>A row with labels: its place, and where its labels stand among those of all rows.</summary>
    private readonly record struct LabelledRow(int Part, int Row, int First, int End);
}
