namespace GovInfo.Parsing.Segmentation;

/// <summary>Chooses among the candidates the sequence of headings that fits best: each section once, in the order of the form.</summary>
internal static class HeadingSequence
{
    private const int SectionCount = 6;
    private const double RisingOrdinal = 0.1;
    private const double FallingOrdinal = -0.25;

    /// <summary>The headings of the sections in the order of the source.</summary>
    /// <remarks>
    /// Dynamic programming over the candidates with one state a section, so the work is linear in their number. A section that stands
    /// elsewhere than in the form is added afterwards when its heading is beyond doubt.
    /// </remarks>
    public static List<HeadingCandidate> Choose(IReadOnlyList<HeadingCandidate> candidates)
    {
        var best = new Chain?[SectionCount + 1];
        foreach (HeadingCandidate candidate in candidates)
        {
            if (candidate.Weight <= 0)
            {
                continue;
            }

            Chain? chain = null;
            for (int before = 0; before < candidate.Match.Number; before++)
            {
                Chain? previous = best[before];
                if (previous is null && before > 0)
                {
                    continue;
                }

                double score = (previous?.Score ?? 0) + candidate.Weight + Step(previous?.Heading.Ordinal, candidate.Ordinal);
                if (chain is null || score >= chain.Score)
                {
                    chain = new Chain(candidate, previous, score);
                }
            }

            // On a tie the later one: lists of the sections' names stand before the sections.
            if (best[candidate.Match.Number] is not { } standing || chain!.Score >= standing.Score)
            {
                best[candidate.Match.Number] = chain;
            }
        }

        List<HeadingCandidate> chosen = best.MaxBy(static chain => chain?.Score ?? 0)?.ToList() ?? [];
        AddMisplaced(chosen, candidates);
        return chosen;
    }

    private static double Step(HeadingOrdinal? previous, HeadingOrdinal ordinal) =>
        previous is not { } before || before.System != ordinal.System ? 0
        : ordinal.Value > before.Value ? RisingOrdinal : FallingOrdinal;

    private static void AddMisplaced(List<HeadingCandidate> chosen, IReadOnlyList<HeadingCandidate> candidates)
    {
        if (chosen.Count == 0)
        {
            return;
        }

        int first = chosen[0].BlockIndex;
        foreach (HeadingCandidate candidate in candidates)
        {
            bool clear = candidate is { IsInline: false, HasBody: true, Match: { IsOfficial: true }, Ordinal.System: OrdinalSystem.Chinese };
            if (clear && candidate.BlockIndex > first && !chosen.Exists(heading => heading.Match.Number == candidate.Match.Number))
            {
                chosen.Add(candidate);
            }
        }

        chosen.Sort(static (left, right) => left.BlockIndex != right.BlockIndex
            ? left.BlockIndex.CompareTo(right.BlockIndex) : left.Start.CompareTo(right.Start));
    }

    private sealed record Chain(HeadingCandidate Heading, Chain? Previous, double Score)
    {
        public List<HeadingCandidate> ToList()
        {
            var headings = new List<HeadingCandidate>(SectionCount);
            for (Chain? link = this; link is not null; link = link.Previous)
            {
                headings.Add(link.Heading);
            }

            headings.Reverse();
            return headings;
        }
    }
}
