using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation;

/// <summary>Holds a report against the rules: reads the facts of its text, and makes every check.</summary>
public static class ReportValidator
{
    /// <summary>The report with its <see cref="AnnualReport.Facts"/> and <see cref="AnnualReport.Checks"/>; nothing else is changed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The rules, and how blanks count; <see cref="ParserOptions.Default"/> when null.</param>
    public static AnnualReport Validate(AnnualReport report, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ParserOptions.Default;
        Narrative narrative = NarrativeReader.Read(report);
        var context = new RuleContext(narrative, options.BlankAsZero);
        var checks = ImmutableArray.CreateBuilder<CheckResult>(128);
        foreach (IReportRule rule in options.Rules)
        {
            int before = checks.Count;
            try
            {
                foreach (CheckResult check in rule.Check(report, context))
                {
                    checks.Add(check);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                checks.Count = before;
                checks.Add(FailingRule.Report(rule, exception));
            }
        }

        return report with { Facts = narrative.Facts, Checks = checks.ToImmutable() };
    }

    /// <summary>The failed checks of a validated report as diagnostics, without those that the parse has told itself.</summary>
    /// <param name="report">The report, validated.</param>
    /// <param name="told">What the parse has told.</param>
    internal static IEnumerable<Diagnostic> Findings(AnnualReport report, ImmutableArray<Diagnostic> told)
    {
        HashSet<string>? codes = null;
        foreach (CheckResult check in report.Checks)
        {
            if (check.Outcome != CheckOutcome.Failed)
            {
                continue;
            }

            codes ??= [.. told.Select(static diagnostic => diagnostic.Code)];
            if (!(check.Rule is ReportRule rule && rule.ParseCodes.Any(codes.Contains)))
            {
                yield return check.ToDiagnostic();
            }
        }
    }
}
