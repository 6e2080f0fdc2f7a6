using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>A rule of the library on one report.</summary>
/// <param name="descriptor">What a failed check is reported as.</param>
/// <param name="englishTitle">What the rule asks for, in English.</param>
/// <param name="chineseTitle">What the rule asks for, in Chinese.</param>
internal abstract class ReportRule(DiagnosticDescriptor descriptor, string englishTitle, string chineseTitle)
    : ValidationRule(descriptor, englishTitle, chineseTitle), IReportRule
{
    /// <summary>
    /// The codes by which the parse itself tells what this rule finds, with more to say about the source: where one was given, the failed
    /// check is not given as a diagnostic again.
    /// </summary>
    public virtual ImmutableArray<string> ParseCodes => [];

    /// <inheritdoc/>
    public abstract IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context);

    /// <summary>The checks of an identity of the form, one a row or column that it holds in; rows that the table lacks are left out.</summary>
    /// <param name="plans">The identity's plans, one an edition.</param>
    /// <param name="table">The table, or null when the report has none.</param>
    /// <param name="context">The context of the check.</param>
    protected IEnumerable<CheckResult> CheckLines(ImmutableArray<IdentityPlan> plans, ReportTable? table, RuleContext context)
    {
        if (table is null || plans.IsEmpty)
        {
            yield break;
        }

        IdentityPlan plan = plans[0];
        foreach (IdentityLine line in plan.Lines)
        {
            CellSum stated = line.Totals(table, context);
            CellSum expected = line.Parts(table, context);
            if (!stated.IsAbsent || !expected.IsAbsent)
            {
                yield return Compare(line.Label, stated, expected);
            }
        }
    }
}
