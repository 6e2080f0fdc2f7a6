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
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        List<CheckResult>? results = null;
        foreach (NarrativeFact fact in context.Facts)
        {
            if (Concerns(fact) && FactFilter.SpeaksOf(fact, report) && Compare(fact, report, context) is { } result)
            {
                // One number said in three sentences is one finding, that quotes the first and names all.
                int same = (results ??= []).FindIndex(other => other.Facts[0].Subject == fact.Subject && other.Stated == result.Stated);
                if (same >= 0)
                {
                    results[same] = results[same] with { Facts = results[same].Facts.Add(fact) };
                }
                else
                {
                    results.Add(result);
                }
            }
        }

        return results is null ? [] : results.Where(result => !IsPart(result, results));
    }

    /// <summary>Whether a fact is one that the rule compares.</summary>
    protected abstract bool Concerns(NarrativeFact fact);

    /// <summary>The sums of cells that a fact may state, the most likely first.</summary>
    protected virtual IEnumerable<ImmutableArray<Observation>> Candidates(NarrativeFact fact, AnnualReport report)
    {
        if (report.GetTable(fact.Cells[0].Table) is { } table)
        {
            yield return FactFilter.CellsOf(table, fact.Cells);
        }
    }

    private static bool IsPart(CheckResult result, List<CheckResult> results) =>
        result.Outcome == CheckOutcome.Failed
        && results.Exists(other => other.Outcome == CheckOutcome.Held && other.Facts[0].Subject == result.Facts[0].Subject && other.Stated >= result.Stated);

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

            first = first is null or { Outcome: CheckOutcome.NotAssessable } ? result : first;
        }

        return first;
    }

    private static string SubjectOf(ImmutableArray<Observation> cells) =>
        CellNames.Of(cells[0].Key) + (cells.Length > 1 ? $" + {cells.Length - 1}" : string.Empty);
}
