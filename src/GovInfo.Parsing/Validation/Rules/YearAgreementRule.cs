using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Reports.Identity;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The title and the stated period are of the report's year.</summary>
internal sealed class YearAgreementRule() : ReportRule(
    DocumentCheckDiagnostics.YearAgreement, "Title and period speak of the report's year", "标题、统计期限与报告年度一致")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI2104"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Year is not { } year)
        {
            yield break;
        }

        // 2019-2020学年 is one year.
        if (report.Title is { } title && (YearOf(title.Value) ?? YearIn(title.Value)) is { } inTitle)
        {
            yield return Result("标题", inTitle, year.Value, title.Location);
        }

        if (report.Period is { } period)
        {
            yield return Result("统计期限", PeriodReader.YearOf(period.Value), year.Value, period.Location);
        }
    }

    private static int? YearOf(string title) => TitleGrammar.Read(CompactLine.From(title, null)) is { Year: not 0 } reading ? reading.Year : null;

    /// <summary>The first year from 1990 to 2099 in a text, or null.</summary>
    internal static int? YearIn(string text)
    {
        int digits = 0;
        int value = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            char letter = at < text.Length ? Templates.ChineseScript.Fold(text[at]) : ' ';
            if (char.IsAsciiDigit(letter))
            {
                value = digits < 5 ? (value * 10) + (letter - '0') : value;
                digits++;
                continue;
            }

            if (digits == 4 && value is >= 1990 and <= 2099)
            {
                return value;
            }

            digits = value = 0;
        }

        return null;
    }

    private CheckResult Result(string subject, int stated, int expected, SourceLocation? location) => new()
    {
        Rule = this,
        Outcome = stated == expected ? CheckOutcome.Held : CheckOutcome.Failed,
        Subject = subject,
        Stated = stated,
        Expected = expected,
        Location = location,
    };
}
