using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In each column of the requests, the outcomes add up to （七）总计.</summary>
internal sealed class OutcomesSumRule() : ReportRule(
    CheckDiagnostics.OutcomesSum, "The outcomes of requests add up to （七）总计", "各项办理结果之和等于（七）总计")
{
    private static readonly ImmutableArray<IdentityPlan> Plans = IdentityPlan.For(TableCodes.Requests, "outcomes");

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) =>
        CheckLines(Plans, report.Requests, context);
}
