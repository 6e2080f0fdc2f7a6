using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports.Identity;

/// <summary>The year by every kind of evidence: the title decides, then the period, the text, metadata and the address.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="IsWeak">Whether only the page's surroundings or the address name it.</param>
/// <param name="Contradicting">What else names another year.</param>
internal sealed record YearFacts(
    Found<int>? Year, bool IsWeak, ImmutableArray<YearFact> Contradicting)
{
    private const int FirstLines = 8;

    public static YearFacts From(
        TitleCandidate? title, IReadOnlyList<TitleCandidate> titles, Found<ReportPeriod>? period, IReadOnlyList<ReportMention> mentions,
        IdentitySource source, SourceHints hints)
    {
        var facts = new List<YearFact>();
        void Add(int year, Evidence evidence, SourceLocation? location)
        {
            if (year != 0)
            {
                facts.Add(new YearFact(year, evidence, location));
            }
        }

        if (title is { Evidence: Evidence.Title })
        {
            Add(title.Reading.Year, Evidence.Title, title.Reading.Title.Location);
            Add(title.Reading.OtherYear, Evidence.Title, title.Reading.Title.Location);
        }

        Add(period is null ? 0 : PeriodReader.YearOf(period.Value), Evidence.Period, period?.Location);
        ReportMention? mention = mentions.FirstOrDefault(static mention => mention is { Year: not 0, IsTitle: true }) ?? mentions.FirstOrDefault(static mention => mention.Year != 0);
        Add(mention?.Year ?? 0, Evidence.Text, mention?.Line.Location);
        if (facts.TrueForAll(fact => fact.Evidence == Evidence.Title) && title is { Evidence: Evidence.Title, Reading.Year: not 0 })
        {
            AddOtherTitles(title, titles, source, facts);
        }

        int inReport = facts.Count;
        foreach (TitleCandidate other in titles.Where(static other => other.Evidence is not (Evidence.Title or Evidence.Text)))
        {
            Add(other.Reading.Year, other.Evidence, other.Reading.Title.Location);
        }

        if (facts.Count == 0 && source.IsReport && YearMentions.Find(source.Text) is { } spoken)
        {
            Add(spoken.Year, Evidence.Text, spoken.Line.Location);
            inReport = 1;
        }

        if (facts.Count == 0 && source.IsReport && hints.Location is { } address)
        {
            Add(AddressYear.Find(address), Evidence.SourceName, null);
        }

        if (facts.Count == 0)
        {
            return new YearFacts(null, IsWeak: false, []);
        }

        (int year, Evidence evidence, SourceLocation? location) = facts[0];
        bool weak = inReport == 0 && evidence is not Evidence.Metadata;

        // In passing the text may speak of an earlier report; its first lines, and titles that it cites, speak of this one.
        bool ofThisReport = mention is not null && (mention.IsTitle || source.Text.Take(FirstLines).Contains(mention.Line));

        // Titles in the page's surroundings may be those of other reports; only what the report itself says contradicts.
        return new YearFacts(new Found<int>(year, evidence, location), weak, [.. facts.Take(inReport).Where(fact => fact.Year != year && (ofThisReport || fact.Evidence != Evidence.Text))]);
    }

    // Two titles of different years stand in front of the text, and nothing in it says which is the report's.
    private static void AddOtherTitles(TitleCandidate title, IReadOnlyList<TitleCandidate> titles, IdentitySource source, List<YearFact> facts)
    {
        TitleCandidate? other = titles.FirstOrDefault(other => other is { Evidence: Evidence.Title, LineCount: 1, Reading.Year: not 0 } && other.Reading.Year != title.Reading.Year);
        if (other is not null && YearMentions.Find(source.Text)?.Year != title.Reading.Year)
        {
            facts.Add(new YearFact(other.Reading.Year, Evidence.Title, other.Reading.Title.Location));
        }
    }
}

/// <summary>What names a year.</summary>
internal sealed record YearFact(int Year, Evidence Evidence, SourceLocation? Location);
