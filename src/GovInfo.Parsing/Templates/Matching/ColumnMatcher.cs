using System.Buffers;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Finds, for each column of the form, the columns of a grid that stand under its label, keeping the order of both.</summary>
internal sealed class ColumnMatcher
{
    private const double WeightOfHigherLabel = 0.9;
    private readonly ReadGrid grid;
    private readonly LabelIndex index;
    private readonly int lineCount;
    private readonly int size;

    // For each column of the grid and line of the form, one column behind the other.
    private readonly double[] scores;
    private readonly double[] similarities;
    private readonly CellReading?[] deepest;
    private readonly List<CellReading> path = [];
    private readonly List<string> around = [];

    // Labels cut over two rows: several columns stand under one.
    private List<(CellReading Upper, CellReading Lower, double[]? Scores)>? joined;

    private ColumnMatcher(ReadGrid grid, LabelIndex index)
    {
        this.grid = grid;
        this.index = index;
        lineCount = index.Count;
        size = grid.ColumnCount * lineCount;
        scores = RentCleared(size);
        similarities = RentCleared(size);
        deepest = new CellReading?[grid.ColumnCount];
    }

    /// <summary>Matches the columns under a stack of header rows.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="firstRow">The index of the first header row.</param>
    /// <param name="endRow">The index behind the last header row.</param>
    /// <param name="index">The columns of the form.</param>
    public static ColumnMatch Match(ReadGrid grid, int firstRow, int endRow, LabelIndex index)
    {
        var matcher = new ColumnMatcher(grid, index);
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            matcher.ReadPath(firstRow, endRow, column);
            matcher.ScorePath(column);
        }

        return matcher.Choose();
    }

    private ColumnMatch Choose()
    {
        // Columns under one header cell are one column of the form with spacers: only the first takes part in the alignment.
        for (int column = 1; column < grid.ColumnCount; column++)
        {
            if (deepest[column] is { } label && deepest[column - 1] is { } left && label.Repeats(left))
            {
                scores.AsSpan(column * lineCount, lineCount).Clear();
            }
        }

        int[] partners = SequenceAlignment.Align(scores.AsSpan(0, size), lineCount);
        PutInOwnOrder(partners);
        var matches = new MatchedColumn?[lineCount];
        double total = 0;
        for (int line = 0; line < lineCount; line++)
        {
            if (partners[line] < 0)
            {
                continue;
            }

            int first = partners[line];
            int end = first + 1;
            while (end < grid.ColumnCount && deepest[end]?.Repeats(deepest[first]!) == true)
            {
                end++;
            }

            total += scores[(first * lineCount) + line];
            matches[line] = new MatchedColumn(first, end, deepest[first]!, similarities[(first * lineCount) + line]);
        }

        ArrayPool<double>.Shared.Return(scores);
        ArrayPool<double>.Shared.Return(similarities);
        return new ColumnMatch(matches, deepest, total);
    }

    /// <summary>Where a body put its columns in another order, each belongs to the line whose label it bears, whatever stands before it.</summary>
    private void PutInOwnOrder(int[] partners)
    {
        if (IsInOwnOrder())
        {
            return;
        }

        const int several = -2;
        int[] claims = new int[lineCount];
        Array.Fill(claims, -1);
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (OwnLine(column) is >= 0 and var line)
            {
                claims[line] = claims[line] == -1 ? column : several;
            }
        }

        for (int line = 0; line < lineCount; line++)
        {
            bool isClaimed = partners[line] >= 0 && claims.AsSpan().Contains(partners[line]);
            partners[line] = claims[line] >= 0 ? claims[line] : isClaimed ? -1 : partners[line];
        }
    }

    private bool IsInOwnOrder()
    {
        int before = -1;
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (OwnLine(column) is >= 0 and var line)
            {
                if (line < before)
                {
                    return false;
                }

                before = line;
            }
        }

        return true;
    }

    /// <summary>The line whose label a column bears to the letter, and better than any other's; -1 where there is none.</summary>
    private int OwnLine(int column)
    {
        ReadOnlySpan<double> own = scores.AsSpan(column * lineCount, lineCount);
        int best = -1;
        bool isAlone = false;
        for (int line = 0; line < lineCount; line++)
        {
            if (own[line] > 0 && (best < 0 || own[line] >= own[best]))
            {
                isAlone = best < 0 || own[line] > own[best];
                best = line;
            }
        }

        return isAlone && similarities[(column * lineCount) + best] >= 1 ? best : -1;
    }

    private static double[] RentCleared(int size)
    {
        double[] array = ArrayPool<double>.Shared.Rent(size);
        array.AsSpan(0, size).Clear();
        return array;
    }

    private void ScorePath(int column)
    {
        deepest[column] = path.Count > 0 ? path[^1] : null;
        for (int depth = 0; depth < path.Count; depth++)
        {
            double weight = depth == path.Count - 1 ? 1 : WeightOfHigherLabel;
            double[]? own = index.Scores(path[depth]);
            Score(own ?? (depth == 0 ? null : JoinedScores(path[depth - 1], path[depth])), weight, column);
        }
    }

    /// <summary>The scores of a label cut over two rows: 商业 | 企业.</summary>
    private double[]? JoinedScores(CellReading upper, CellReading lower)
    {
        foreach ((CellReading knownUpper, CellReading knownLower, double[]? known) in joined ??= [])
        {
            if (knownUpper == upper && knownLower == lower)
            {
                return known;
            }
        }

        double[]? found = index.JointScores(upper.Cell.Text, lower.Cell.Text);
        joined.Add((upper, lower, found));
        return found;
    }

    private void Score(double[]? keyScores, double weight, int column)
    {
        if (keyScores is null)
        {
            return;
        }

        for (int line = 0; line < lineCount; line++)
        {
            double score = keyScores[line] == 0 ? 0 : (keyScores[line] * weight) + index.AncestorBonus(line, around);
            int place = (column * lineCount) + line;
            if (score > scores[place])
            {
                scores[place] = score;
                similarities[place] = keyScores[line];
            }
        }
    }

    private void ReadPath(int firstRow, int endRow, int column)
    {
        path.Clear();
        around.Clear();
        for (int row = firstRow; row < endRow; row++)
        {
            if (grid[row, column] is not { Kind: CellKind.Text } reading || (path.Count > 0 && path[^1] == reading))
            {
                continue;
            }

            around.Add(reading.Key);

            // A group of rows below the heads (一、主动公开情况 over all columns) tells no column from another.
            if (path.Count == 0 || grid.ColumnCount == 1 || reading.Cell.ColumnSpan < grid.ColumnCount)
            {
                path.Add(reading);
            }
        }
    }
}
