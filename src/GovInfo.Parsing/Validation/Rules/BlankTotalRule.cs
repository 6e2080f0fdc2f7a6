using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>A blank total beside parts of which one is not zero: told with the sum of the parts, never filled in.</summary>
internal sealed class BlankTotalRule() : ReportRule(CheckDiagnostics.BlankTotal, "Totals are filled where their parts are", "分项有数时总计已填")
{
    private static readonly ImmutableArray<IdentityPlan> Plans =
    [
        IdentityPlan.For(TableCodes.Requests, "outcomes")[0],
        IdentityPlan.For(TableCodes.Requests, "applicants")[0],
        IdentityPlan.For(TableCodes.ReviewAndLitigation, "results")[0],
    ];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        HashSet<ObservationKey>? told = null;
        foreach (IdentityPlan plan in Plans)
        {
            if (report.GetTable(plan.Table) is not { } table)
            {
                continue;
            }

            foreach (IdentityLine line in plan.Lines)
            {
                Observation total = line.Total(table);
                if (total.Status is not (ObservationStatus.Blank or ObservationStatus.NotApplicable))
                {
                    continue;
                }

                CellSum parts = line.Parts(table, context);
                if (parts.Value != 0 && (told ??= []).Add(total.Key))
                {
                    yield return Compare(CellNames.Of(total.Key), line.Totals(table, context), parts) with
                    {
                        Outcome = CheckOutcome.Failed,
                        Stated = null,
                        Expected = parts.Value,
                        Missing = [],
                    };
                }
            }
        }
    }
}
