using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The headings are numbered 一、 to 六、. A heading without a number is left alone, and so are the forms before 2019.</summary>
internal sealed class SectionNumberingRule() : ReportRule(
    DocumentCheckDiagnostics.SectionNumbering, "The sections are numbered 一 to 六", "各部分序号为一至六")
{
    private const string Ordinals = "一二三四五六";

    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2004"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is { Value: < SectionMissingRule.FirstYear })
        {
            yield break;
        }

        foreach (ReportSection section in report.Sections)
        {
            int number = SectionOrderRule.NumberOf(section.Code);
            HeadingOrdinal ordinal = HeadingOrdinal.Read(section.Heading);
            if (number == 0 || ordinal.System == OrdinalSystem.None)
            {
                continue;
            }

            bool right = ordinal is { System: OrdinalSystem.Chinese or OrdinalSystem.Part } && ordinal.Value == number;
            yield return new CheckResult
            {
                Rule = this,
                Outcome = right ? CheckOutcome.Held : CheckOutcome.Failed,
                Subject = section.Heading,
                Arguments = [new DiagnosticArgument("ordinal", Ordinals[number - 1].ToString())],
                Location = section.Location,
            };
        }
    }
}
