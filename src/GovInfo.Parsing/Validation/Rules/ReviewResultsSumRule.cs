using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In each row of reconsideration and litigation, the four results add up to 总计.</summary>
internal sealed class ReviewResultsSumRule() : ReportRule(
    CheckDiagnostics.ReviewResultsSum, "The results of reconsideration and litigation add up to 总计", "行政复议、行政诉讼各项结果之和等于总计")
{
    private static readonly ImmutableArray<IdentityPlan> Plans = IdentityPlan.For(TableCodes.ReviewAndLitigation, "results");

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) =>
        CheckLines(Plans, report.ReviewAndLitigation, context);
}
