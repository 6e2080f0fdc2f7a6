using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// Holds what sentences say against the tables. Only facts that are exact, of the report's year and of the reporting body are compared. Where
/// one sentence agrees with the table, smaller numbers of the same matter are taken for parts of it.
/// </summary>
internal abstract class TextRule(DiagnosticDescriptor descriptor, string englishTitle, string chineseTitle)
    : ReportRule(descriptor, englishTitle, chineseTitle)
{
    private const int MostFacts = 20;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        List<CheckResult>? results = null;
        Dictionary<(string Subject, decimal? Stated), int>? same = null;
        foreach (NarrativeFact fact in context.Facts)
        {
            if (!Concerns(fact) || !FactFilter.SpeaksOf(fact, report)
                || (same is not null && same.TryGetValue((fact.Subject, fact.Value), out int known) && results![known].Facts.Length >= MostFacts)
                || Compare(fact, report, context) is not { } result)
            {
                continue;
            }

            // One number said in three sentences is one finding, that quotes the first and names all.
            results ??= [];
            same ??= [];
            if (same.TryGetValue((fact.Subject, result.Stated), out int at))
            {
                results[at] = results[at] with { Facts = results[at].Facts.Add(fact) };
            }
            else
            {
                same.Add((fact.Subject, result.Stated), results.Count);
                results.Add(result);
            }
        }

        if (results is null)
        {
            return [];
        }

        IEnumerable<CheckResult> whole = results is [{ Facts.Length: 1 }] ? results : results.GroupBy(static result => result.Facts[0].Subject).SelectMany(WithoutParts);
        return whole.Where(result => !OtherPeriod.Explains(result, context.Facts));
    }

    /// <summary>Whether a fact is one that the rule compares.</summary>
    protected abstract bool Concerns(NarrativeFact fact);

    /// <summary>The sums of cells that a fact may state, the most likely first.</summary>
    protected virtual ImmutableArray<ImmutableArray<Observation>> Candidates(NarrativeFact fact, AnnualReport report) =>
        report.GetTable(fact.Cells[0].Table) is { } table ? [FactFilter.CellsOf(table, fact.Cells)] : [];

    // The numbers of one matter: where one agrees with the table, smaller ones are parts of it; where all together do (上半年收到3件，
    // 下半年收到5件), they are its parts.
    private static IEnumerable<CheckResult> WithoutParts(IGrouping<string, CheckResult> results)
    {
        CheckResult first = results.First();
        decimal? agreeing = results.Where(static result => result.Outcome == CheckOutcome.Held).Max(static result => result.Stated);
        if (agreeing is null && results.All(static result => result.Outcome == CheckOutcome.Failed) && SumOf(results) == first.Expected)
        {
            return [first with { Outcome = CheckOutcome.Held, Stated = first.Expected, Facts = [.. results.SelectMany(static part => part.Facts)] }];
        }

        return results.Where(result => result.Outcome != CheckOutcome.Failed || agreeing is null || result.Stated > agreeing);
    }

    // Halves may be alike, if one sentence says both: 上半年收到4件，下半年收到4件.
    private static decimal? SumOf(IGrouping<string, CheckResult> results) =>
        results.Sum(static result => result.Facts.All(fact => fact.Sentence == result.Facts[0].Sentence) ? result.Stated * result.Facts.Length : result.Stated);

    private CheckResult? Compare(NarrativeFact fact, AnnualReport report, RuleContext context)
    {
        CheckResult? first = null;
        foreach (ImmutableArray<Observation> cells in Candidates(fact, report))
        {
            CellSum sum = CellSum.Of(context, cells);
            if (sum.IsAbsent)
            {
                continue;
            }

            bool agrees = !sum.HasMissing && sum.Value == fact.Value;
            var result = new CheckResult
            {
                Rule = this,
                Outcome = sum.HasMissing ? CheckOutcome.NotAssessable : agrees ? CheckOutcome.Held : CheckOutcome.Failed,
                Subject = SubjectOf(cells),
                ExpectedCells = cells,
                Stated = fact.Value,
                Expected = sum.HasMissing ? null : sum.Value,
                Missing = sum.Missing,
                Facts = [fact],
                Quote = Quoting.Shorten(fact.Sentence),
                Location = fact.Location,
                Cell = cells[0].Key,
            };
            if (agrees)
            {
                return result;
            }

            // The sentence may mean the cells that have no number.
            first = first is null || (sum.HasMissing && first.Outcome == CheckOutcome.Failed) ? result : first;
        }

        return first;
    }

    private static string SubjectOf(ImmutableArray<Observation> cells) =>
        CellNames.Of(cells[0].Key) + (cells.Length > 1 ? $" + {cells.Length - 1}" : string.Empty);
}
