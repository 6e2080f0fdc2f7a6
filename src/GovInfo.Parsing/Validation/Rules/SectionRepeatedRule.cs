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
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        for (int at = 0; at < report.Sections.Length; at++)
        {
            ReportSection first = report.Sections[at];
            if (!ReferenceEquals(report.GetSection(first.Code), first))
            {
                continue;
            }

            (int count, ReportSection last) = CountLike(first, report.Sections.AsSpan()[at..]);
            yield return new CheckResult
            {
                Rule = this,
                Outcome = count > 1 ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = first.Heading,
                Stated = count,
                Expected = 1,
                Location = last.Location,
            };
        }
    }

    private static (int Count, ReportSection Last) CountLike(ReportSection first, ReadOnlySpan<ReportSection> sections)
    {
        int count = 0;
        ReportSection last = first;
        foreach (ReportSection section in sections)
        {
            if (section.Code == first.Code)
            {
                count++;
                last = section;
            }
        }

        return (count, last);
    }
}
