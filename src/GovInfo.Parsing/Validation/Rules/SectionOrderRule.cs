using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The sections stand in the order of the form.</summary>
internal sealed class SectionOrderRule() : ReportRule(
    DocumentCheckDiagnostics.SectionOrder, "The sections are in the order of the form", "各部分顺序与格式一致")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2003"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        int last = 0;
        foreach (ReportSection section in report.Sections)
        {
            int number = NumberOf(section.Code);
            if (number == 0)
            {
                continue;
            }

            yield return new CheckResult
            {
                Rule = this,
                Outcome = number < last ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = section.Heading,
                Location = section.Location,
            };
            last = Math.Max(last, number);
        }
    }

    /// <summary>The place of a section in the form, 1 to 6; 0 for one that is not the form's.</summary>
    internal static int NumberOf(string code)
    {
        foreach (SectionWords words in SectionLexicon.Default.Sections)
        {
            if (words.Code == code)
            {
                return words.Number;
            }
        }

        return 0;
    }
}
