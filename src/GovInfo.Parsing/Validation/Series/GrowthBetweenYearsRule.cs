using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;
using GovInfo.Parsing.Validation.Rules;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>The rate of growth of requests that the text states follows from the tables of both years: from those received, or with those carried in.</summary>
internal sealed class GrowthBetweenYearsRule() : SeriesRule(
    SeriesCheckDiagnostics.GrowthBetweenYears, "The growth of the text fits last year's table", "正文的增幅与上年表格相符")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        if (earlier.Requests is not { } last || later.Requests is not { } current)
        {
            yield break;
        }

        foreach (NarrativeFact fact in context.Facts)
        {
            if (fact.Subject != NarrativeSubject.RequestsChange || fact.Kind != FactKind.Growth || !fact.IsExact || fact.Scope == FactScope.Other)
            {
                continue;
            }

            CellSum before = CellSum.Of(context, [last[RequestRow.Received, Applicant.Total]]);
            CellSum now = CellSum.Of(context, [current[RequestRow.Received, Applicant.Total]]);
            if (before.HasMissing || now.HasMissing || before.Value == 0)
            {
                continue;
            }

            decimal expected = Rate(before.Value, now.Value);
            decimal together = Rate(
                before.Value + (last[RequestRow.CarriedIn, Applicant.Total].Value ?? 0),
                now.Value + (current[RequestRow.CarriedIn, Applicant.Total].Value ?? 0));
            decimal tolerance = ShareRule.Tolerance(fact.Decimals);
            bool fits = Math.Abs(expected - fact.Value) < tolerance || Math.Abs(together - fact.Value) < tolerance;
            CheckResult result = new()
            {
                Rule = this,
                Outcome = fits ? CheckOutcome.Held : CheckOutcome.Failed,
                StatedCells = now.Cells,
                ExpectedCells = before.Cells,
                Stated = fact.Value,
                Expected = Math.Round(expected, fact.Decimals + 1),
                Facts = [fact],
                Quote = Quoting.Shorten(fact.Sentence),
                Location = fact.Location,
            };
            yield return Between(result, earlier, later);
        }
    }

    private static decimal Rate(decimal before, decimal now) => 100 * (now - before) / before;
}
