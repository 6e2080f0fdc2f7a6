using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Finds title, authority, year and period of a report, each with its place and how it was found. Nothing is guessed: a fact without evidence is null.</summary>
internal static class IdentityFinder
{
    /// <summary>Finds the identity of a report; what is missing, weak or contradictory goes into the bag as GI21xx.</summary>
    public static ReportIdentity Find(SourceDocument document, SegmentedDocument segmented, SourceHints hints, DiagnosticBag diagnostics)
    {
        IdentitySource source = IdentitySource.From(document, segmented);
        List<ReportMention> mentions = MentionFinder.Find(source.Text);
        Found<ReportPeriod>? period = FindPeriod(source, mentions);
        List<TitleCandidate> titles = Prefer(TitleFinder.Find(source, mentions, document.Metadata, hints), period is null ? null : PeriodReader.YearOf(period.Value), mentions);
        TitleCandidate? title = titles.FirstOrDefault();
        YearFacts years = YearFacts.From(title, titles, period, mentions, source, hints);
        var authorities = new AuthorityFinder(source, titles, mentions, document.Metadata);
        var identity = new ReportIdentity(
            title is null ? null : new Found<string>(title.Reading.Title.Printed, title.Evidence, title.Reading.Title.Location),
            authorities.Find(),
            years.Year,
            period);
        Report(identity, years, authorities, mentions, titles, diagnostics);
        return identity;
    }

    private static Found<ReportPeriod>? FindPeriod(IdentitySource source, List<ReportMention> mentions)
    {
        // Without sections or a word of the report, two dates are the period of something else.
        if (!source.IsReport && mentions.Count == 0)
        {
            return null;
        }

        for (int index = 0; index < source.Text.Count; index++)
        {
            if (PeriodReader.MayBeginIn(source.Text.PrintedAt(index))
                && (PeriodReader.Find(source.Text[index].Folded) ?? AcrossLineEnd(source.Text, index)) is { } found)
            {
                return new Found<ReportPeriod>(found.Period, Evidence.Period, source.Text[index].Location);
            }
        }

        return null;
    }

    // A converter may break a line inside of the period: …自2023年1月1日起，至2023年12 | 月31日止. What begins on the next line is read there.
    private static (ReportPeriod Period, int Place)? AcrossLineEnd(RunningText text, int index)
    {
        const int longest = 60;
        string line = text[index].Folded;
        ReadOnlySpan<char> end = line.AsSpan(Math.Max(0, line.Length - longest));
        if (index + 1 == text.Count || !end.Contains('2') || end[^1] == '。' || text[index + 1].Folded is not { Length: > 0 } next)
        {
            return null;
        }

        string joined = string.Concat(end, next.AsSpan(0, Math.Min(next.Length, longest)));
        return PeriodReader.Find(joined) is { } found && found.Place < end.Length ? found : null;
    }

    // Where a page lists the titles of several years, the report's own agrees with what its text says.
    private static List<TitleCandidate> Prefer(List<TitleCandidate> titles, int? periodYear, List<ReportMention> mentions)
    {
        int stated = periodYear ?? mentions.Select(static mention => mention.Year).FirstOrDefault(static year => year != 0);
        bool several = titles.Where(static title => title.Evidence is Evidence.Title or Evidence.PageFurniture && title.Reading.Year != 0)
            .Select(static title => title.Reading.Year).Distinct().Skip(1).Any();
        return several && stated != 0
            ? [.. titles.OrderByDescending(title => title.Reading.Year == stated && title.Evidence == titles[0].Evidence)]
            : titles;
    }

    private static void Report(
        ReportIdentity identity, YearFacts years, AuthorityFinder authorities, List<ReportMention> mentions, List<TitleCandidate> titles, DiagnosticBag diagnostics)
    {
        if (identity.Title is null)
        {
            diagnostics.Add(IdentityDiagnostics.NoTitle.Create(null));
        }

        ReportAuthority(identity, authorities, mentions, titles, diagnostics);
        if (identity.Year is not { } year)
        {
            diagnostics.Add(IdentityDiagnostics.NoYear.Create(null));
            return;
        }

        if (years.IsWeak)
        {
            diagnostics.Add(IdentityDiagnostics.WeakYear.Create(year.Location, ("year", year.Value), ("evidence", year.Evidence)));
        }

        foreach ((int other, Evidence evidence, SourceLocation? location) in years.Contradicting)
        {
            diagnostics.Add(IdentityDiagnostics.YearContradicted.Create(
                location, ("year", year.Value), ("evidence", year.Evidence), ("other", other), ("otherEvidence", evidence)));
        }
    }

    private static void ReportAuthority(
        ReportIdentity identity, AuthorityFinder authorities, List<ReportMention> mentions, List<TitleCandidate> titles, DiagnosticBag diagnostics)
    {
        if (identity.Authority is not { } authority)
        {
            diagnostics.Add(IdentityDiagnostics.NoAuthority.Create(null));
            return;
        }

        if (authority.Evidence is Evidence.Metadata or Evidence.PageFurniture or Evidence.SourceName)
        {
            diagnostics.Add(IdentityDiagnostics.WeakAuthority.Create(authority.Location, ("authority", authority.Value), ("evidence", authority.Evidence)));
        }

        Found<string>? signature = authorities.FindSignature();
        Found<string>? other = signature
            ?? In(mentions.FirstOrDefault(static mention => mention is { IsTitle: true, Authority: not null })?.Authority, Evidence.Text)
            ?? (authority.Evidence is Evidence.Title ? In(OtherBody(authority.Value, titles), Evidence.Title) : null);
        if (other is not null && !BodyName.MayBeSame(LabelKey.Folded(authority.Value), LabelKey.Folded(other.Value)))
        {
            diagnostics.Add(IdentityDiagnostics.AuthorityContradicted.Create(
                other.Location, ("authority", authority.Value), ("evidence", authority.Evidence), ("other", other.Value), ("otherEvidence", other.Evidence)));
        }

        static Found<string>? In(CompactLine? name, Evidence evidence) => name is null ? null : new Found<string>(name.Printed, evidence, name.Location);
    }

    // Another title in front of the text that names another body in full.
    private static CompactLine? OtherBody(string authority, List<TitleCandidate> titles) =>
        titles.FirstOrDefault(title => title is { Evidence: Evidence.Title, LineCount: 1, Reading: { IsFull: true, Authority: { } name } }
            && BodyName.IsName(name.Folded) && !BodyName.MayBeSame(LabelKey.Folded(authority), name.Folded))?.Reading.Authority;
}
