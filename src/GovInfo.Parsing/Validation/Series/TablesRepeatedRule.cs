using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>No table equals last year's in every cell. Tables with fewer than five numbers other than 0 may well do so.</summary>
internal sealed class TablesRepeatedRule() : SeriesRule(
    SeriesCheckDiagnostics.TablesRepeated, "The tables are not last year's", "表格数据未沿用上年")
{
    private const int FewestNumbers = 5;

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport earlier, AnnualReport later, RuleContext context)
    {
        foreach (ReportTable table in later.Tables)
        {
            if (earlier.GetTable(table.Code) is not { } last)
            {
                continue;
            }

            int numbers = 0;
            bool equal = table.Observations.Length == last.Observations.Length;
            foreach (Observation cell in table.Observations)
            {
                numbers += cell.Value is not (null or 0) ? 1 : 0;
                Observation before = last[cell.Key.Row, cell.Key.Column];
                equal &= before.Status == cell.Status && before.Value == cell.Value;
            }

            if (numbers >= FewestNumbers)
            {
                yield return Between(
                    new CheckResult
                    {
                        Rule = this,
                        Outcome = equal ? CheckOutcome.Failed : CheckOutcome.Held,
                        Subject = table.Code,
                        Location = table.Location,
                    },
                    earlier,
                    later);
            }
        }
    }
}
