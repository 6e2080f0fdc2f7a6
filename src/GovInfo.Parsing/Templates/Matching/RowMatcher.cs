namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds, for each row of the form, the row of the grids that bears its label, keeping the order of both.</summary>
internal static class RowMatcher
{
    private const double WeightWithoutCells = 0.4;
    private const int MostLabelCells = 5;

    /// <summary>Matches the rows of all parts of a table with the lines of the form.</summary>
    public static RowMatch?[] Match(IReadOnlyList<ReadGrid> parts, LabelIndex index)
    {
        int lineCount = index.Count;
        var rows = new List<(int Part, int Row, RowLabels Labels)>();
        for (int part = 0; part < parts.Count; part++)
        {
            for (int row = 0; row < parts[part].RowCount; row++)
            {
                RowLabels? labels = ReadLabels(parts[part], row, index);
                if (labels is not null)
                {
                    rows.Add((part, row, labels));
                }
            }
        }

        double[,] scores = new double[rows.Count, lineCount];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (RowLabel label in rows[row].Labels.Found)
            {
                scores[row, label.Line] = label.Score;
            }
        }

        int[] partners = SequenceAlignment.Align(scores);
        var matches = new RowMatch?[lineCount];
        for (int line = 0; line < lineCount; line++)
        {
            if (partners[line] >= 0)
            {
                (int part, int row, RowLabels labels) = rows[partners[line]];
                RowLabel label = labels.For(line);
                matches[line] = new RowMatch(part, row, label.Cell, label.EndColumn, label.Similarity, label.Score);
            }
        }

        return matches;
    }

    private static RowLabels? ReadLabels(ReadGrid grid, int row, LabelIndex index)
    {
        RowLabels? labels = null;
        var before = new List<string>();
        CellReading? last = null;
        int seen = 0;
        for (int column = 0; column < grid.ColumnCount && seen < MostLabelCells; column++)
        {
            CellReading? reading = grid[row, column];
            if (reading is null || reading == last || reading.Kind == CellKind.Blank)
            {
                continue;
            }

            if (reading.Kind == CellKind.Value)
            {
                break;
            }

            last = reading;
            seen++;
            int end = column + 1;
            while (end < grid.ColumnCount && grid[row, end] == reading)
            {
                end++;
            }

            Score(reading.Key, before, reading, end);
            string lastPart = index.Scores(reading.Key) is null ? LabelKey.Of(LabelKey.LastPart(reading.Cell.Text)) : reading.Key;
            if (lastPart.Length < reading.Key.Length)
            {
                before.Add(reading.Key);
                Score(lastPart, before, reading, end);
            }

            before.Add(reading.Key);
        }

        DropGroupsWithLabelsBehind(labels, last, index);
        return labels;

        void Score(string key, List<string> keysBefore, CellReading reading, int end)
        {
            if (index.Scores(key) is not { } scores)
            {
                return;
            }

            double weight = HasCellsRightOf(grid, row, end) ? 1 : WeightWithoutCells;
            labels ??= new RowLabels();
            for (int line = 0; line < index.Count; line++)
            {
                if (scores[line] > 0)
                {
                    double score = (scores[line] + index.AncestorBonus(line, keysBefore)) * weight;
                    labels.Offer(new RowLabel(line, score, reading, end, scores[line]));
                }
            }
        }
    }

    /// <summary>（六）其他处理 is a row of numbers only where no further label stands behind it.</summary>
    private static void DropGroupsWithLabelsBehind(RowLabels? labels, CellReading? lastLabel, LabelIndex index)
    {
        labels?.Found.RemoveAll(label => index[label.Line].IsAlsoGroup && label.Cell != lastLabel);
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

    /// <summary>A label of a row that may be that of a line of the form.</summary>
    private readonly record struct RowLabel(int Line, double Score, CellReading Cell, int EndColumn, double Similarity);

    /// <summary>The labels of a row, the best for each line of the form that any is like.</summary>
    private sealed class RowLabels
    {
        public List<RowLabel> Found { get; } = [];

        public RowLabel For(int line) => Found.Find(label => label.Line == line);

        public void Offer(RowLabel label)
        {
            int known = Found.FindIndex(other => other.Line == label.Line);
            if (known < 0)
            {
                Found.Add(label);
            }
            else if (label.Score > Found[known].Score)
            {
                Found[known] = label;
            }
        }
    }
}
