using System.Numerics;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Weighs how likely each candidate is a section's heading: by its words first, then its numbering, its place and what follows.</summary>
internal static class HeadingWeights
{
    private const double ClearScore = 0.7;
    private const int ShortestContents = 3;
    private const int FewestBareTitles = 3;

    // Contents stand at the beginning; looking further would make the work more than linear.
    private const int MostContentsStarts = 200;

    public static void Assign(IReadOnlyList<HeadingCandidate> candidates)
    {
        bool chinese = candidates.Any(static candidate =>
            candidate.Ordinal.System is OrdinalSystem.Chinese or OrdinalSystem.Part && candidate.Match.Score >= ClearScore);
        bool numbered = chinese || candidates.Any(static candidate =>
            candidate.Ordinal.System is OrdinalSystem.Arabic && candidate.Match.Score >= ClearScore);

        // A list of the sections in the preface (一、…；二、…) numbers no headings.
        bool bare = HaveBareTitles(candidates) && (!chinese || !HaveNumberedLines(candidates));
        foreach (HeadingCandidate candidate in candidates)
        {
            bool isEligible = bare ? IsBareOrFormTitle(candidate) : IsEligible(candidate, chinese, numbered);
            candidate.Weight = isEligible ? Weigh(candidate) : 0;
        }

        DropContents(candidates);
    }

    // A report whose sections bear the form's titles without numbers: automatic numbers are lost when a document is pasted into a page.
    private static bool HaveBareTitles(IReadOnlyList<HeadingCandidate> candidates)
    {
        int titles = 0;
        int sections = 0;
        foreach (HeadingCandidate candidate in candidates)
        {
            if (candidate is { IsInline: false, HasBody: true, Ordinal.System: OrdinalSystem.None, Match: { IsOfficial: true, IsWholeLine: true } match })
            {
                sections |= 1 << match.Number;
                titles |= match.IsFormTitle ? 1 << match.Number : 0;
            }
        }

        return BitOperations.PopCount((uint)titles) >= FewestBareTitles && BitOperations.PopCount((uint)sections) > FewestBareTitles;
    }

    // Headings numbered 一、 on lines of their own.
    private static bool HaveNumberedLines(IReadOnlyList<HeadingCandidate> candidates)
    {
        const int shortestList = 3;
        Dictionary<int, int> inBlock = [];
        foreach (HeadingCandidate candidate in candidates)
        {
            inBlock[candidate.BlockIndex] = inBlock.GetValueOrDefault(candidate.BlockIndex) + 1;
        }

        return candidates.Any(candidate => candidate is { Ordinal.System: OrdinalSystem.Chinese or OrdinalSystem.Part, Match.Score: >= ClearScore }
            && inBlock[candidate.BlockIndex] < shortestList);
    }

    // Then 1.主动公开 and （一）主动公开情况 are sub-headings.
    private static bool IsBareOrFormTitle(HeadingCandidate candidate) =>
        candidate.Match is { IsOfficial: true, IsWholeLine: true } match && (match.IsFormTitle || candidate.Ordinal.System == OrdinalSystem.None);

    // Headings in a row with nothing between, whose sections come again further down, are a table of contents.
    private static void DropContents(IReadOnlyList<HeadingCandidate> candidates)
    {
        List<HeadingCandidate> likely = [.. candidates.Where(static candidate => candidate.Weight > 0)];
        int start = 0;
        for (int index = 0; index < likely.Count && start <= MostContentsStarts; index++)
        {
            bool runs = index + 1 < likely.Count && !likely[index].HasBody && likely[index].Match.Number < likely[index + 1].Match.Number;
            if (runs)
            {
                continue;
            }

            List<HeadingCandidate> run = likely[start..(index + 1)];
            IEnumerable<int> later = likely.Skip(index + 1).Take(MostContentsStarts).Select(static candidate => candidate.Match.Number);
            if (run.Count >= ShortestContents && run.Select(static candidate => candidate.Match.Number).Intersect(later).Count() * 2 > run.Count)
            {
                run.ForEach(static candidate => candidate.Weight = 0);
            }

            start = index + 1;
        }
    }

    // Where sections are numbered 一、 or 第一部分, what is numbered otherwise is a sub-heading, unless its words are the form's own.
    private static bool IsEligible(HeadingCandidate candidate, bool chinese, bool numbered)
    {
        SectionHeadingMatch match = candidate.Match;
        bool ordinalFits = match.Ordinal.Value == match.Number;
        bool stated = candidate.OutlineLevel is <= 2;
        return match.Ordinal.System switch
        {
            OrdinalSystem.Chinese or OrdinalSystem.Part => true,
            OrdinalSystem.Arabic => !chinese || match.IsFormTitle || (match.IsOfficial && (ordinalFits || stated)),
            OrdinalSystem.BracketedChinese => !numbered || (match.IsFormTitle && ordinalFits),
            OrdinalSystem.BracketedArabic => !numbered,
            OrdinalSystem.None => match.IsOfficial && match.IsWholeLine && (match.IsFormTitle || stated || !numbered),
            _ => false,
        };
    }

    private static double Weigh(HeadingCandidate candidate)
    {
        SectionHeadingMatch match = candidate.Match;
        double weight = match.Score * (match.Ordinal.System switch
        {
            OrdinalSystem.Chinese => 1,
            OrdinalSystem.Part => 0.95,
            OrdinalSystem.Arabic => 0.7,
            OrdinalSystem.None => 0.6,
            OrdinalSystem.BracketedChinese => 0.4,
            _ => 0.3,
        });
        weight += match.Ordinal.Value == match.Number ? 0.15 : 0;
        weight += match.IsFormTitle ? 0.1 : 0;
        weight += candidate.OutlineLevel is null ? 0 : 0.15;
        weight += candidate.HasBody ? 0.2 : 0;
        weight -= candidate.IsInline ? 0.15 : 0;
        return weight;
    }
}
