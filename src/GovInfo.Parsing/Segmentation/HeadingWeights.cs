namespace GovInfo.Parsing.Segmentation;

/// <summary>Weighs how likely each candidate is a section's heading: by its words first, then its numbering, its place and what follows.</summary>
internal static class HeadingWeights
{
    private const double ClearScore = 0.7;

    public static void Assign(IReadOnlyList<HeadingCandidate> candidates)
    {
        bool chinese = candidates.Any(static candidate => candidate.Ordinal.System is OrdinalSystem.Chinese && candidate.Match.Score >= ClearScore);
        bool numbered = chinese || candidates.Any(static candidate =>
            candidate.Ordinal.System is OrdinalSystem.Arabic or OrdinalSystem.Part && candidate.Match.Score >= ClearScore);
        foreach (HeadingCandidate candidate in candidates)
        {
            candidate.Weight = IsEligible(candidate, chinese, numbered) ? Weigh(candidate) : 0;
        }
    }

    // Where sections are numbered 一、, what is numbered otherwise is a sub-heading, unless its words are the form's own.
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
