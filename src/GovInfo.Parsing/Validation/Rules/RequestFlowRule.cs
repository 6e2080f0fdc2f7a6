using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In each column of the requests, received and carried in equal processed and carried over: the rule that the form prints itself.</summary>
internal sealed class RequestFlowRule() : ReportRule(
    CheckDiagnostics.RequestFlow, "Requests received and carried in equal those processed and carried over", "新收与上年结转之和等于办理总计与结转下年之和")
{
    private static readonly ImmutableArray<IdentityPlan> Plans = IdentityPlan.For(TableCodes.Requests, "flow");

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) =>
        CheckLines(Plans, report.Requests, context);
}
