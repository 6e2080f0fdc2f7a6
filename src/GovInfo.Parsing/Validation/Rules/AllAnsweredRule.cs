using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Where the text says that all requests were answered, none is carried over.</summary>
internal sealed class AllAnsweredRule() : ReportRule(
    TextCheckDiagnostics.AllAnswered, "Nothing is carried over where the text says that all was answered", "正文称全部办结时无结转下年")
{
    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        // A text that names what is carried over says itself that 均已答复 speaks of the rest.
        bool namesRest = context.Facts.Any(static fact => fact.Subject == "requests/carried_over/total" && fact.Value > 0);
        foreach (NarrativeFact fact in context.Facts)
        {
            if (namesRest || fact.Subject != NarrativeSubject.AllAnswered || report.Requests is not { } table || fact.Scope == FactScope.Other
                || (fact.Year is { } year && report.Year is { } reported && year != reported.Value))
            {
                continue;
            }

            CellSum carried = CellSum.Of(context, [table[RequestRow.CarriedOver, Applicant.Total]]);
            yield return Compare(CellNames.Of(carried.Cells[0].Key), carried, CellSum.Of(context, [])) with
            {
                Facts = [fact],
                Quote = Quoting.Shorten(fact.Sentence),
                Location = fact.Location,
            };
        }
    }
}
