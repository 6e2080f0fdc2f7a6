using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The tables are those of the form in force for the report's year: 2021 from 2021 on, 2019 for 2019 and 2020, 2014 before.</summary>
internal sealed class TemplateYearRule() : ReportRule(
    DocumentCheckDiagnostics.TemplateYear, "The tables follow the form that was in force for the year", "表格采用当年适用的格式")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is not { } year || report.Template is not { } template || !int.TryParse(template, out int edition))
        {
            yield break;
        }

        int inForce = year.Value >= 2021 ? 2021 : year.Value >= 2019 ? 2019 : 2014;
        yield return new CheckResult
        {
            Rule = this,
            Outcome = edition == inForce ? CheckOutcome.Held : CheckOutcome.Failed,
            Stated = year.Value,
            Expected = edition,
            Location = report.Tables.IsEmpty ? null : report.Tables[0].Location,
        };
    }
}
