using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The tables have every row and column of their form. （六）其他处理 may be one row or three.</summary>
internal sealed class LineMissingRule() : ReportRule(
    CheckDiagnostics.LineMissing, "The tables have every row and column of their form", "表格的行、列齐全")
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ParseCodes => ["GI4005"];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        foreach (ReportTable table in report.Tables)
        {
            if (table.Code == TableCodes.Statistics)
            {
                continue;
            }

            var presentRows = new HashSet<string>();
            var presentColumns = new HashSet<string>();
            var absent = new List<Observation>();
            foreach (Observation cell in table.Observations)
            {
                if (cell.Status == ObservationStatus.Absent)
                {
                    absent.Add(cell);
                }
                else
                {
                    presentRows.Add(cell.Key.Row);
                    presentColumns.Add(cell.Key.Column);
                }
            }

            bool held = true;
            var told = new HashSet<string>();
            foreach (Observation cell in absent)
            {
                bool rowIsMissing = !presentRows.Contains(cell.Key.Row);
                string line = rowIsMissing ? cell.Key.Row : cell.Key.Column;
                bool columnIsMissing = !presentColumns.Contains(cell.Key.Column);
                if ((rowIsMissing && IsOther(table.Code, cell.Key.Row) && HasOther(presentRows))
                    || (!rowIsMissing && !columnIsMissing) || !told.Add(line))
                {
                    continue;
                }

                held = false;
                string label = rowIsMissing ? CellNames.Row(table.Code, line) : CellNames.Column(table.Code, line);
                yield return Fail(label, cell) with { Arguments = [new DiagnosticArgument("table", table.Code)] };
            }

            if (held)
            {
                yield return new CheckResult { Rule = this, Outcome = CheckOutcome.Held, Subject = table.Code, Location = table.Location };
            }
        }
    }

    private static bool IsOther(string table, string row) =>
        table == TableCodes.Requests && (row == RequestRow.Other || row.StartsWith("other.", StringComparison.Ordinal));

    private static bool HasOther(HashSet<string> rows) => rows.Contains(RequestRow.Other) || rows.Contains(RequestRow.OtherOther);
}
