namespace GovInfo.Parsing.Templates.Matching;

/// <summary>Pairs the items of two sequences, keeping their order, so that the pairs' scores sum to the most.</summary>
internal static class SequenceAlignment
{
    /// <summary>For each item of the second sequence the index of its partner in the first, or -1.</summary>
    /// <param name="scores">The score of each pair, first sequence by second; 0 for pairs that must not be made.</param>
    /// <remarks>Where two pairings are worth the same, the one with the earlier partners is taken.</remarks>
    public static int[] Align(double[,] scores)
    {
        int firstCount = scores.GetLength(0);
        int secondCount = scores.GetLength(1);

        // best[i, j]: the most that items i.. of the first and j.. of the second can be worth.
        double[,] best = new double[firstCount + 1, secondCount + 1];
        for (int first = firstCount - 1; first >= 0; first--)
        {
            for (int second = secondCount - 1; second >= 0; second--)
            {
                double skip = Math.Max(best[first + 1, second], best[first, second + 1]);
                double score = scores[first, second];
                best[first, second] = score > 0 ? Math.Max(skip, score + best[first + 1, second + 1]) : skip;
            }
        }

        int[] partners = new int[secondCount];
        Array.Fill(partners, -1);
        int at = 0;
        int to = 0;
        while (at < firstCount && to < secondCount)
        {
            double score = scores[at, to];
            if (score > 0 && best[at, to] <= score + best[at + 1, to + 1])
            {
                partners[to++] = at++;
            }
            else if (best[at, to] <= best[at, to + 1])
            {
                to++;
            }
            else
            {
                at++;
            }
        }

        return partners;
    }
}
