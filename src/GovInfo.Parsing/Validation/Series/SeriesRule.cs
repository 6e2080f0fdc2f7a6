using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>A rule on two reports of one authority for years that follow each other.</summary>
/// <param name="descriptor">What a failed check is reported as.</param>
/// <param name="englishTitle">What the rule asks for, in English.</param>
/// <param name="chineseTitle">What the rule asks for, in Chinese.</param>
internal abstract class SeriesRule(DiagnosticDescriptor descriptor, string englishTitle, string chineseTitle)
    : ValidationRule(descriptor, englishTitle, chineseTitle)
{
    /// <summary>Makes the rule's checks on two reports.</summary>
    /// <param name="earlier">Last year's report.</param>
    /// <param name="later">This year's report.</param>
    /// <param name="context">The context of this year's report.</param>
    public abstract IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context);

    /// <summary>A result that names the years of both reports.</summary>
    protected static CheckResult Between(CheckResult result, AnnualReport earlier, AnnualReport later) => result with
    {
        Arguments =
        [
            .. result.Arguments,
            new DiagnosticArgument("earlier", YearOf(earlier)),
            new DiagnosticArgument("later", YearOf(later)),
        ],
    };

    private static string YearOf(AnnualReport report) => report.Year is { } year ? CheckResult.Format(year.Value) : "?";
}
