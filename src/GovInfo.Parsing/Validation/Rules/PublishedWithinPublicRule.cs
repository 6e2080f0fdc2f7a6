using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In the 2019 form, what was published this year is part of all that is public: of what was made and what was there.</summary>
internal sealed class PublishedWithinPublicRule() : ReportRule(
    CheckDiagnostics.PublishedWithinPublic, "What was published this year is part of all that is public", "本年新公开数量不超过对外公开总数量")
{
    private static readonly ImmutableArray<(LineCells Published, LineCells Public)> Rows = [CellsOf(ProactiveRow.Rules), CellsOf(ProactiveRow.NormativeDocuments)];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.ProactiveDisclosure is not { } table)
        {
            yield break;
        }

        foreach ((LineCells publishedCell, LineCells publicCell) in Rows)
        {
            CellSum published = CellSum.Of(context, publishedCell.Of(table));
            CellSum total = CellSum.Of(context, publicCell.Of(table));
            if (published.IsAbsent && total.IsAbsent)
            {
                continue;
            }

            CheckResult result = Compare(CellNames.Row(table.Code, published.Cells[0].Key.Row), published, total);
            yield return result.Outcome == CheckOutcome.NotAssessable
                ? result
                : result with { Outcome = published.Value > total.Value ? CheckOutcome.Failed : CheckOutcome.Held };
        }
    }

    private static (LineCells Published, LineCells Public) CellsOf(string row) => (
        LineCells.InRow(TableCodes.ProactiveDisclosure, row, ProactiveColumn.Published),
        LineCells.InRow(TableCodes.ProactiveDisclosure, row, ProactiveColumn.TotalPublic));
}
