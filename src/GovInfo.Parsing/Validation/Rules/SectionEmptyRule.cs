using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Sections one and five have a text of ten characters or more. Section six may say 无; two to four are their tables.</summary>
internal sealed class SectionEmptyRule() : ReportRule(
    DocumentCheckDiagnostics.SectionEmpty, "Sections that need a text have one", "需要文字的部分有内容")
{
    private const int Shortest = 10;
    private static readonly ImmutableArray<string> Sections = [SectionCodes.Overview, SectionCodes.ProblemsAndImprovements];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (string code in Sections)
        {
            if (report.GetSection(code) is not { } section)
            {
                continue;
            }

            bool isEmpty = HasFewLetters(section);
            yield return new CheckResult
            {
                Rule = this,
                Outcome = isEmpty ? CheckOutcome.Failed : CheckOutcome.Held,
                Subject = section.Heading,
                Arguments = isEmpty ? [new DiagnosticArgument("quote", Quoting.Shorten(section.Text))] : [],
                Location = section.Location,
            };
        }
    }

    private static bool HasFewLetters(ReportSection section)
    {
        int letters = 0;
        foreach (SectionParagraph paragraph in section.Paragraphs)
        {
            foreach (char letter in paragraph.Text)
            {
                letters += ChineseScript.IsSpace(letter) ? 0 : 1;
                if (letters == Shortest)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
