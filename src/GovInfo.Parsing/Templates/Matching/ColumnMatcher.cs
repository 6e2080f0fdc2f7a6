namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds, for each column of the form, the columns of a grid that stand under its label, keeping the order of both.</summary>
internal static class ColumnMatcher
{
    private const double WeightOfHigherLabel = 0.9;

    /// <summary>Matches the columns under a stack of header rows.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="firstRow">The index of the first header row.</param>
    /// <param name="endRow">The index behind the last header row.</param>
    /// <param name="index">The columns of the form.</param>
    public static ColumnMatch Match(ReadGrid grid, int firstRow, int endRow, LabelIndex index)
    {
        double[,] scores = new double[grid.ColumnCount, index.Count];
        double[,] similarities = new double[grid.ColumnCount, index.Count];
        var deepest = new CellReading?[grid.ColumnCount];
        var path = new List<CellReading>();
        var around = new List<string>();
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            ReadPath(grid, firstRow, endRow, column, path);
            around.Clear();
            foreach (CellReading reading in path)
            {
                around.Add(reading.Key);
            }

            deepest[column] = path.Count > 0 ? path[^1] : null;
            for (int depth = 0; depth < path.Count; depth++)
            {
                double weight = depth == path.Count - 1 ? 1 : WeightOfHigherLabel;
                Score(path[depth].Key, weight, column);
                if (depth > 0 && index.Scores(path[depth].Key) is null)
                {
                    // A label cut over two rows: 商业 | 企业.
                    Score(LabelKey.Of(path[depth - 1].Cell.Text + path[depth].Cell.Text), weight, column);
                }
            }
        }

        // Columns under one header cell are one column of the form with spacers: only the first takes part in the alignment.
        for (int column = 1; column < grid.ColumnCount; column++)
        {
            if (deepest[column] is { } label && label == deepest[column - 1])
            {
                for (int line = 0; line < index.Count; line++)
                {
                    scores[column, line] = 0;
                }
            }
        }

        int[] partners = SequenceAlignment.Align(scores);
        var matches = new MatchedColumn?[index.Count];
        double total = 0;
        for (int line = 0; line < index.Count; line++)
        {
            if (partners[line] < 0)
            {
                continue;
            }

            int first = partners[line];
            int end = first + 1;
            while (end < grid.ColumnCount && deepest[end] == deepest[first])
            {
                end++;
            }

            total += scores[first, line];
            matches[line] = new MatchedColumn(first, end, deepest[first]!, similarities[first, line]);
        }

        return new ColumnMatch(matches, deepest, total);

        void Score(string key, double weight, int column)
        {
            if (index.Scores(key) is not { } keyScores)
            {
                return;
            }

            for (int line = 0; line < index.Count; line++)
            {
                double score = keyScores[line] == 0 ? 0 : (keyScores[line] * weight) + index.AncestorBonus(line, around);
                if (score > scores[column, line])
                {
                    scores[column, line] = score;
                    similarities[column, line] = keyScores[line];
                }
            }
        }
    }

    private static void ReadPath(ReadGrid grid, int firstRow, int endRow, int column, List<CellReading> path)
    {
        path.Clear();
        for (int row = firstRow; row < endRow; row++)
        {
            if (grid[row, column] is { Kind: CellKind.Text } reading && (path.Count == 0 || path[^1] != reading))
            {
                path.Add(reading);
            }
        }
    }
}
