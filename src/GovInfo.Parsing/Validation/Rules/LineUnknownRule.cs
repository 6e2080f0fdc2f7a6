using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The tables have no row or column that the form does not know; the parse tells which they are.</summary>
internal sealed class LineUnknownRule() : ReportRule(
    CheckDiagnostics.LineUnknown, "The tables have no row or column that the form does not know", "表格没有格式以外的行、列")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI4006", "GI4007"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ReportTable table in report.Tables)
        {
            int unknown = table.Recognition.UnknownLabels;
            yield return new CheckResult
            {
                Rule = this,
                Outcome = unknown > 0 ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = table.Code,
                Stated = unknown,
                Arguments = [new DiagnosticArgument("table", table.Code)],
                Location = table.Location,
            };
        }
    }
}
