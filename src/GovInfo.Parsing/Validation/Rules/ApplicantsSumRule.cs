using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In each row of the requests, the six kinds of applicants add up to 总计.</summary>
internal sealed class ApplicantsSumRule() : ReportRule(
    CheckDiagnostics.ApplicantsSum, "The kinds of applicants add up to 总计", "各类申请人之和等于总计")
{
    private static readonly ImmutableArray<IdentityPlan> Plans = IdentityPlan.For(TableCodes.Requests, "applicants");

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) =>
        CheckLines(Plans, report.Requests, context);
}
