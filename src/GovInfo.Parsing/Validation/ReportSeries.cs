using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Series;

namespace GovInfo.Parsing.Validation;

/// <summary>
/// The reports of one authority over years. What last year's report ends with, this year's begins with: <see cref="Checks"/> holds the
/// checks between each two years that follow each other (GI53xx).
/// </summary>
public sealed class ReportSeries
{
    private ReportSeries(string authority, ImmutableArray<AnnualReport> reports, ImmutableArray<CheckResult> checks)
    {
        Authority = authority;
        Reports = reports;
        Checks = checks;
    }

    /// <summary>The name of the authority, as its newest report prints it; empty when none does.</summary>
    public string Authority { get; }

    /// <summary>The reports by year, one a year; of several for one year the one given last, as a correction comes later.</summary>
    public ImmutableArray<AnnualReport> Reports { get; }

    /// <summary>The checks between the years, earliest first.</summary>
    public ImmutableArray<CheckResult> Checks { get; }

    /// <summary>The series of reports that are known to be of one authority.</summary>
    /// <param name="reports">The reports in any order; those whose year is not known are left out.</param>
    /// <param name="options">How blanks count; <see cref="ParserOptions.Default"/> when null.</param>
    public static ReportSeries Of(IEnumerable<AnnualReport> reports, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        options ??= ParserOptions.Default;
        ImmutableArray<AnnualReport> byYear =
            [.. from report in reports where report.Year is not null group report by report.Year!.Value into year orderby year.Key select year.Last()];
        var checks = ImmutableArray.CreateBuilder<CheckResult>();
        for (int at = 1; at < byYear.Length; at++)
        {
            if (byYear[at].Year!.Value == byYear[at - 1].Year!.Value + 1)
            {
                checks.AddRange(ReportComparison.CheckBetween(byYear[at - 1], byYear[at], options));
            }
        }

        string authority = byYear.LastOrDefault(static report => report.Authority is not null)?.Authority?.Value ?? string.Empty;
        return new ReportSeries(authority, byYear, checks.ToImmutable());
    }

    /// <summary>
    /// Groups reports by authority. Names that differ by an upper level are one: 洪泽区人民政府 and 淮安市洪泽区人民政府; a name without a place
    /// (教育局) is one with no other. Reports without authority or year are left out.
    /// </summary>
    /// <param name="reports">The reports in any order.</param>
    /// <param name="renames">Former names and the names that they became; null when none are known.</param>
    /// <param name="options">How blanks count; <see cref="ParserOptions.Default"/> when null.</param>
    public static ImmutableArray<ReportSeries> Group(
        IEnumerable<AnnualReport> reports, IReadOnlyDictionary<string, string>? renames = null, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Dictionary<string, string> renamed = (renames ?? ImmutableDictionary<string, string>.Empty)
            .ToDictionary(static pair => AuthorityName.Normalize(pair.Key), static pair => pair.Value);
        return [.. AuthorityGroups.Of(reports.Where(static report => report is { Authority: not null, Year: not null }), renamed)
            .Select(group => Of(group, options))];
    }
}
