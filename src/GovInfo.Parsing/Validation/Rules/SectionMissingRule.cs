using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The six sections are there. Reports for years before 2019 follow no form of six.</summary>
internal sealed class SectionMissingRule() : ReportRule(
    DocumentCheckDiagnostics.SectionMissing, "The six sections are there", "六个部分齐全")
{
    internal const int FirstYear = 2019;

    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2001", "GI2005", "GI2008"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is { Value: < FirstYear })
        {
            yield break;
        }

        foreach (SectionWords section in SectionLexicon.Default.Sections)
        {
            ReportSection? found = report.GetSection(section.Code);
            yield return new CheckResult
            {
                Rule = this,
                Outcome = found is null ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = section.Title,
                Location = found?.Location,
            };
        }
    }
}
