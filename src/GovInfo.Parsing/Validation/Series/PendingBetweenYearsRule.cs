using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>Cases that were pending last year are among all cases of this year; litigation is taken together, as its way may change.</summary>
internal sealed class PendingBetweenYearsRule() : SeriesRule(
    SeriesCheckDiagnostics.PendingBetweenYears, "Cases pending last year are among this year's", "上年未审结案件计入本年")
{
    private static readonly ImmutableArray<(string Label, ImmutableArray<string> Rows)> Kinds =
    [
        (CellNames.Row(TableCodes.ReviewAndLitigation, ReviewRow.Reconsideration), [ReviewRow.Reconsideration]),
        ("行政诉讼", [ReviewRow.LitigationDirect, ReviewRow.LitigationAfterReconsideration]),
    ];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        if (earlier.ReviewAndLitigation is not { } last || later.ReviewAndLitigation is not { } current)
        {
            yield break;
        }

        foreach ((string label, ImmutableArray<string> rows) in Kinds)
        {
            CellSum total = CellSum.Of(context, [.. rows.Select(row => current[row, ReviewOutcome.Total])]);
            CellSum pending = CellSum.Of(context, [.. rows.Select(row => last[row, ReviewOutcome.Pending])]);
            CheckResult result = Compare(label, total, pending);
            yield return Between(
                result.Outcome == CheckOutcome.NotAssessable
                    ? result
                    : result with { Outcome = pending.Value > total.Value ? CheckOutcome.Failed : CheckOutcome.Held },
                earlier,
                later);
        }
    }
}
