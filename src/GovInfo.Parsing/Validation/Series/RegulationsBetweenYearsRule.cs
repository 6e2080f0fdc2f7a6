using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>Documents in force are last year's, and those issued, less those repealed. Both reports use the form of 2021.</summary>
internal sealed class RegulationsBetweenYearsRule() : SeriesRule(
    SeriesCheckDiagnostics.RegulationsBetweenYears, "Documents in force follow from last year's", "现行有效件数与上年衔接")
{
    private static readonly ImmutableArray<string> Rows = [ProactiveRow.Rules, ProactiveRow.NormativeDocuments];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        if (earlier.ProactiveDisclosure is not { } last || later.ProactiveDisclosure is not { } current)
        {
            yield break;
        }

        foreach (string row in Rows)
        {
            CellSum inForce = CellSum.Of(context, [current[row, ProactiveColumn.InForce]]);
            CellSum added = CellSum.Of(context, [last[row, ProactiveColumn.InForce], current[row, ProactiveColumn.Issued]]);
            CellSum repealed = CellSum.Of(context, [current[row, ProactiveColumn.Repealed]]);
            if (inForce.IsAbsent || last[row, ProactiveColumn.InForce].Status == ObservationStatus.Absent)
            {
                continue;
            }

            CheckResult result = Compare(CellNames.Row(current.Code, row), inForce, added);
            if (repealed.HasMissing || result.Outcome == CheckOutcome.NotAssessable)
            {
                result = result with
                {
                    Outcome = CheckOutcome.NotAssessable,
                    Stated = null,
                    Expected = null,
                    Missing = [.. inForce.Missing, .. added.Missing, .. repealed.Missing],
                };
            }
            else
            {
                decimal expected = added.Value - repealed.Value;
                result = result with { Expected = expected, Outcome = inForce.Value == expected ? CheckOutcome.Held : CheckOutcome.Failed };
            }

            yield return Between(result with { ExpectedCells = [.. added.Cells, .. repealed.Cells] }, earlier, later);
        }
    }
}
