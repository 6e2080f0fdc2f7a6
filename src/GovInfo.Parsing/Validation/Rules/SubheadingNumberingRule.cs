using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// The sub-headings of a section that are numbered （一）, （二） … follow each other: none is there twice or left out, and none has another
/// kind of number, as （5） between （四） and （六）.
/// </summary>
internal sealed class SubheadingNumberingRule() : ReportRule(
    DocumentCheckDiagnostics.SubheadingNumbering, "Sub-headings are numbered in order", "小标题序号连续")
{
    private const string Ordinals = "一二三四五六七八九十";

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ReportSection section in report.Sections)
        {
            List<(SectionParagraph Paragraph, HeadingOrdinal Ordinal)> numbered = Numbered(section);
            int last = 0;
            SectionParagraph? arabic = null;
            int arabicNumber = 0;
            foreach ((SectionParagraph paragraph, HeadingOrdinal ordinal) in numbered)
            {
                if (ordinal.System == OrdinalSystem.BracketedArabic)
                {
                    // Only the first behind a sub-heading: （1）（2） below one are a list of its own.
                    arabicNumber = arabic is null ? ordinal.Value : 0;
                    arabic = paragraph;
                    continue;
                }

                SectionParagraph? wrong = last > 0 && arabic is not null && arabicNumber == last + 1 && ordinal.Value == last + 2 ? arabic
                    : last > 0 && ordinal.Value > 1 && ordinal.Value != last + 1 ? paragraph
                    : null;
                if (last > 0 && ordinal.Value > 1 && last < Ordinals.Length)
                {
                    yield return new CheckResult
                    {
                        Rule = this,
                        Outcome = wrong is null ? CheckOutcome.Held : CheckOutcome.Failed,
                        Subject = section.Heading,
                        Arguments = [new DiagnosticArgument("ordinal", Ordinals[last].ToString())],
                        Quote = Quoting.Shorten((wrong ?? paragraph).Text),
                        Location = (wrong ?? paragraph).Location,
                    };
                }

                last = ordinal.Value;
                arabic = null;
                arabicNumber = 0;
            }
        }
    }

    private static List<(SectionParagraph Paragraph, HeadingOrdinal Ordinal)> Numbered(ReportSection section)
    {
        var numbered = new List<(SectionParagraph Paragraph, HeadingOrdinal Ordinal)>();
        foreach (SectionParagraph paragraph in section.Paragraphs)
        {
            HeadingOrdinal ordinal = HeadingOrdinal.Read(paragraph.Text);
            if (ordinal.System is OrdinalSystem.BracketedChinese or OrdinalSystem.BracketedArabic)
            {
                numbered.Add((paragraph, ordinal));
            }
        }

        return numbered;
    }
}
