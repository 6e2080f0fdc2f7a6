using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The report is dated in its year or in the next, in which it is due by the end of January (article 49 of the regulation).</summary>
internal sealed class SignatureDateRule() : ReportRule(
    DocumentCheckDiagnostics.SignatureDate, "The report is dated in its year or the next", "落款日期在报告年度或次年")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is { } year && Signature.Find(report) is { Year: { } dated } signature)
        {
            yield return new CheckResult
            {
                Rule = this,
                Outcome = dated == year.Value || dated == year.Value + 1 ? CheckOutcome.Held : CheckOutcome.Failed,
                Stated = dated,
                Expected = year.Value,
                Quote = signature.DateText!,
                Location = signature.Location,
            };
        }
    }
}
