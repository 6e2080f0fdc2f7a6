using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>One way in which a report can contradict itself. Rules see a report and never change it.</summary>
/// <remarks>
/// Implementations are stateless and thread-safe: one object checks many reports at once. Rules are given in <see cref="ParserOptions.Rules"/>;
/// a rule that throws costs its own results only, and diagnostic GI5000 names it.
/// </remarks>
public interface IReportRule : IValidationRule
{
    /// <summary>Makes the rule's checks on a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">The facts of the report's text, and how blanks count.</param>
    /// <returns>One result a check, held ones too; none when the rule does not apply to the report.</returns>
    IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context);
}
