using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Since 2021 section six reports the fee for handling requests.</summary>
internal sealed class FeesReportedRule() : ReportRule(
    TextCheckDiagnostics.FeesReported, "Section six reports the fee for handling requests", "第六部分报告信息处理费情况")
{
    private const int FirstYear = 2021;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is null or { Value: < FirstYear } || report.GetSection(SectionCodes.OtherMatters) is not { } section)
        {
            yield break;
        }

        yield return new CheckResult
        {
            Rule = this,
            Outcome = context.Narrative.TellsOfFees ? CheckOutcome.Held : CheckOutcome.Failed,
            Subject = section.Heading,
            Location = section.Location,
            Facts = [.. context.Facts.Where(static fact => fact.Subject.StartsWith("fees.", StringComparison.Ordinal))],
        };
    }
}
