using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>In each column of the requests, what last year carried over is what this year carries in.</summary>
internal sealed class CarriedBetweenYearsRule() : SeriesRule(
    SeriesCheckDiagnostics.CarriedBetweenYears, "What last year carried over, this year carries in", "上年结转下年数等于本年上年结转数")
{
    private static readonly ImmutableArray<IdentityLine> Columns = IdentityPlan.For(TableCodes.Requests, "flow")[0].Lines;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        if (earlier.Requests is not { } last || later.Requests is not { } current)
        {
            yield break;
        }

        foreach (IdentityLine column in Columns)
        {
            CellSum carriedIn = CellSum.Of(context, [current[RequestRow.CarriedIn, column.Code]]);
            CellSum carriedOver = CellSum.Of(context, [last[RequestRow.CarriedOver, column.Code]]);
            yield return Between(Compare(column.Label, carriedIn, carriedOver), earlier, later);
        }
    }
}
