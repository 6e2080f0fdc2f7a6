using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>A section that the form fills with a table has it. Reports with a statistics table are of an older form and are left alone.</summary>
internal sealed class TableMissingRule() : ReportRule(
    CheckDiagnostics.TableMissing, "The sections that announce a table have it", "应附表格的章节均有表格")
{
    private static readonly ImmutableArray<(string Section, string Table)> Pairs =
    [
        (SectionCodes.ProactiveDisclosure, TableCodes.ProactiveDisclosure),
        (SectionCodes.Requests, TableCodes.Requests),
        (SectionCodes.ReviewAndLitigation, TableCodes.ReviewAndLitigation),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI3001"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.GetTable(TableCodes.Statistics) is not null || report.Year is { Value: < 2019 })
        {
            yield break;
        }

        foreach ((string sectionCode, string tableCode) in Pairs)
        {
            if (report.GetSection(sectionCode) is { } section)
            {
                yield return new CheckResult
                {
                    Rule = this,
                    Outcome = report.GetTable(tableCode) is null ? CheckOutcome.Failed : CheckOutcome.Held,
                    Subject = section.Heading,
                    Location = section.Location,
                };
            }
        }
    }
}
