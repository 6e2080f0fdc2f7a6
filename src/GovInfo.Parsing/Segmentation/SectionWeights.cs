namespace GovInfo.Parsing.Segmentation;

/// <summary>Adds up what the words of a heading say for each of the six sections.</summary>
internal struct SectionWeights
{
    private const int SectionCount = 6;
    private const int Strong = 5;

    private Totals totals;
    private Totals firstParts;
    private int part;

    /// <summary>A word of this weight speaks for the section.</summary>
    public void Add(int number, int weight)
    {
        if (totals[number - 1] == 0)
        {
            firstParts[number - 1] = part;
        }

        totals[number - 1] += weight;
    }

    /// <summary>A joining word or mark parts what was before from what follows.</summary>
    public void Part(bool isJoint) => part += isJoint ? 1 : 0;

    /// <summary>The section with the most weight; with its neighbour in the form when both are named, parted by a joint.</summary>
    public readonly (int Number, int Also, int Weight) Decide()
    {
        int best = 0;
        for (int index = 1; index < SectionCount; index++)
        {
            best = totals[index] > totals[best] ? index : best;
        }

        if (totals[best] == 0)
        {
            return (0, 0, 0);
        }

        for (int other = Math.Max(0, best - 1); other <= Math.Min(SectionCount - 1, best + 1); other++)
        {
            if (other != best && totals[other] >= Strong && totals[best] >= Strong && firstParts[other] != firstParts[best])
            {
                return (Math.Min(best, other) + 1, Math.Max(best, other) + 1, totals[best]);
            }
        }

        return (best + 1, 0, totals[best]);
    }

    [System.Runtime.CompilerServices.InlineArray(SectionCount)]
    private struct Totals
    {
        private int element;
    }
}
