using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.PublicApi.Tests.Extension;

/// <summary>An outsider's rule: a count of licences that is a round thousand deserves a look.</summary>
internal sealed class RoundNumberRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } =
        new("MY0001", DiagnosticSeverity.Warning, "{subject} is a round {stated}.", "{subject}为整数{stated}。");

    public string EnglishTitle => "Licences are counted, not estimated";

    public string ChineseTitle => "行政许可数量为实数";

    public IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.ProactiveDisclosure?[ProactiveRow.Licensing, ProactiveColumn.Decisions] is { Value: { } value } cell)
        {
            yield return new CheckResult
            {
                Rule = this,
                Outcome = value > 0 && value % 1000 == 0 ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = "行政许可",
                StatedCells = [cell],
                Stated = value,
                Location = cell.Location,
                Cell = cell.Key,
            };
        }
    }
}
