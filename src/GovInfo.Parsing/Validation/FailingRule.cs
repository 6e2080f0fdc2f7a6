using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>Stands for a rule that threw: its other results are lost, which must not stay unsaid.</summary>
internal sealed class FailingRule() : ReportRule(CheckDiagnostics.RuleFailed, "Every rule can be applied", "各项规则均可执行")
{
    private static readonly FailingRule Instance = new();

    /// <summary>The finding that a rule threw.</summary>
    public static CheckResult Report(IReportRule rule, Exception exception) => new()
    {
        Rule = Instance,
        Outcome = CheckOutcome.Failed,
        Subject = rule.Descriptor.Code,
        Arguments = [new DiagnosticArgument("exception", exception.GetType().Name)],
    };

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) => [];
}
