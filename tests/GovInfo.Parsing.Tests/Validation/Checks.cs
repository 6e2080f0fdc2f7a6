using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>What tests of rules ask of a validated report.</summary>
internal static class Checks
{
    public static AnnualReport Validated(this ReportBuilder builder, bool blankAsZero = false) =>
        ReportValidator.Validate(builder.Build(), ParserOptions.Default with { BlankAsZero = blankAsZero });

    public static IReadOnlyList<CheckResult> ChecksOf(this AnnualReport report, string code) => [.. report.Checks.Where(check => check.Code == code)];

    public static IReadOnlyList<CheckResult> Failures(this AnnualReport report, string? code = null) =>
        [.. report.Checks.Where(check => check.Outcome == CheckOutcome.Failed && (code is null || check.Code == code))];

    /// <summary>Errors and warnings, as text.</summary>
    public static IReadOnlyList<string> Alarms(this AnnualReport report) =>
        [.. report.Failures().Where(check => check.Severity != DiagnosticSeverity.Info).Select(check => check.ToString())];
}
