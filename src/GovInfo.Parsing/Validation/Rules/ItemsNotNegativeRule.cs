using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>In the 2019 form, last year's items and this year's change are the items of this year, and so not negative.</summary>
internal sealed class ItemsNotNegativeRule() : ReportRule(
    CheckDiagnostics.ItemsNotNegative, "Last year's items and this year's change do not make a negative number", "上一年项目数量与本年增/减之和不为负")
{
    private static readonly ImmutableArray<LineCells> Rows =
    [
        Items(ProactiveRow.Licensing), Items(ProactiveRow.OtherServices), Items(ProactiveRow.Penalties), Items(ProactiveRow.CoerciveMeasures),
        Items(ProactiveRow.AdministrativeFees),
    ];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.ProactiveDisclosure is not { } table)
        {
            yield break;
        }

        foreach (LineCells row in Rows)
        {
            CellSum items = CellSum.Of(context, row.Of(table));
            if (items.IsAbsent)
            {
                continue;
            }

            CheckResult result = Compare(CellNames.Row(table.Code, items.Cells[0].Key.Row), items, CellSum.Of(context, []));
            yield return result.Outcome == CheckOutcome.NotAssessable
                ? result
                : result with { Outcome = items.Value < 0 ? CheckOutcome.Failed : CheckOutcome.Held };
        }
    }

    private static LineCells Items(string row) =>
        LineCells.InRow(TableCodes.ProactiveDisclosure, row, ProactiveColumn.PreviousItems, ProactiveColumn.Change);
}
