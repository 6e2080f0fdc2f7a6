using System.Buffers;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Pairs the items of two sequences, keeping their order, so that the pairs' scores sum to the most.</summary>
internal static class SequenceAlignment
{
    /// <summary>For each item of the second sequence the index of its partner in the first, or -1.</summary>
    /// <param name="scores">The score of each pair, one item of the first sequence behind the other; 0 for pairs that must not be made.</param>
    /// <param name="secondCount">The length of the second sequence.</param>
    /// <remarks>Where two pairings are worth the same, the one with the earlier partners is taken.</remarks>
    public static int[] Align(ReadOnlySpan<double> scores, int secondCount)
    {
        int[] partners = new int[secondCount];
        Array.Fill(partners, -1);
        if (scores.IsEmpty)
        {
            return partners;
        }

        int firstCount = scores.Length / secondCount;
        int width = secondCount + 1;

        // best[i, j]: the most that items i.. of the first and j.. of the second can be worth.
        double[] best = ArrayPool<double>.Shared.Rent((firstCount + 1) * width);
        best.AsSpan(firstCount * width, width).Clear();
        for (int first = firstCount - 1; first >= 0; first--)
        {
            ReadOnlySpan<double> row = scores.Slice(first * secondCount, secondCount);
            Span<double> here = best.AsSpan(first * width, width);
            ReadOnlySpan<double> below = best.AsSpan((first + 1) * width, width);
            here[secondCount] = 0;
            for (int second = row.Length - 1; second >= 0; second--)
            {
                double skip = Math.Max(below[second], here[second + 1]);
                double score = row[second];
                here[second] = score > 0 ? Math.Max(skip, score + below[second + 1]) : skip;
            }
        }

        int at = 0;
        int to = 0;
        while (at < firstCount && to < secondCount)
        {
            double score = scores[(at * secondCount) + to];
            int place = (at * width) + to;
            if (score > 0 && best[place] <= score + best[place + width + 1])
            {
                partners[to++] = at++;
            }
            else if (best[place] <= best[place + 1])
            {
                to++;
            }
            else
            {
                at++;
            }
        }

        ArrayPool<double>.Shared.Return(best);
        return partners;
    }
}
