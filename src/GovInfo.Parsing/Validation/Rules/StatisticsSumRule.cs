using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The identities of the statistics table of 2014 to 2018. Parts that a local variant of the table leaves out are not missed.</summary>
internal sealed class StatisticsSumRule() : ReportRule(
    CheckDiagnostics.StatisticsSum, "The parts of the 2014 statistics table add up", "2014 年版统计表各分项之和等于总数")
{
    private static readonly ImmutableArray<IdentityPlan> Plans =
        [.. FormTemplates.Default.TablesWithCode(TableCodes.Statistics).SelectMany(static form => form.Identities)
            .Select(static identity => IdentityPlan.For(TableCodes.Statistics, identity.Code)[0])];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.GetTable(TableCodes.Statistics) is not { } table)
        {
            yield break;
        }

        foreach (IdentityPlan plan in Plans)
        {
            foreach (IdentityLine column in plan.Lines)
            {
                CellSum total = column.Totals(table, context);
                CellSum parts = column.Parts(table, context);
                if (!total.IsAbsent && !parts.IsAbsent)
                {
                    yield return Compare(CellNames.Row(table.Code, total.Cells[0].Key.Row), total, parts);
                }
            }
        }
    }
}
