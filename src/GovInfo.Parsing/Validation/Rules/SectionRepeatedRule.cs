using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>No section is there twice.</summary>
internal sealed class SectionRepeatedRule() : ReportRule(
    DocumentCheckDiagnostics.SectionRepeated, "No section is there twice", "各部分没有重复")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2002"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context) =>
        from section in report.Sections
        group section by section.Code into same
        let count = same.Count()
        select new CheckResult
        {
            Rule = this,
            Outcome = count > 1 ? CheckOutcome.Failed : CheckOutcome.Held,
            Subject = same.First().Heading,
            Stated = count,
            Expected = 1,
            Location = same.Last().Location,
        };
}
