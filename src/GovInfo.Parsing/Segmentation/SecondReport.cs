using System.Numerics;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Looks for the sections of a second report in the same source, before the sections that were chosen or behind them.</summary>
internal static class SecondReport
{
    private const int FewestSections = 4;

    // A table of contents with page numbers has less text.
    private const int FewestLetters = 400;

    /// <summary>The headings of another report that stand together before the chosen ones, or else behind them; empty when there is none.</summary>
    public static List<HeadingCandidate> Find(IReadOnlyList<Block> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> chosen)
    {
        if (chosen.Count == 0)
        {
            return [];
        }

        List<HeadingCandidate> before = [.. candidates.Where(candidate => IsClear(candidate) && candidate.BlockIndex < chosen[0].BlockIndex)];
        if (IsReport(blocks, before))
        {
            return before;
        }

        List<HeadingCandidate> behind = [.. candidates.Where(candidate => IsClear(candidate) && candidate.BlockIndex > chosen[^1].EndBlockIndex)];
        return IsReport(blocks, behind) ? behind : [];
    }

    private static bool IsClear(HeadingCandidate candidate) =>
        candidate is { IsInline: false, HasBody: true, Match.IsOfficial: true, Ordinal.System: OrdinalSystem.Chinese };

    private static bool IsReport(IReadOnlyList<Block> blocks, List<HeadingCandidate> headings)
    {
        int sections = 0;
        foreach (HeadingCandidate heading in headings)
        {
            sections |= 1 << heading.Match.Number;
        }

        if (BitOperations.PopCount((uint)sections) < FewestSections)
        {
            return false;
        }

        int letters = 0;
        for (int index = headings[0].BlockIndex; index <= headings[^1].BlockIndex && letters < FewestLetters; index++)
        {
            letters += blocks[index] is Paragraph paragraph ? paragraph.Text.Length : FewestLetters;
        }

        return letters >= FewestLetters;
    }
}
