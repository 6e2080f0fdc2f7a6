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

            bool held = true;
            List<Observation>? absent = AbsentCells(table);
            (HashSet<string> presentRows, HashSet<string> presentColumns) = absent is null ? default : PresentLines(table);
            HashSet<string>? told = null;
            foreach (Observation cell in absent ?? [])
            {
                bool rowIsMissing = !presentRows.Contains(cell.Key.Row);
                string line = rowIsMissing ? cell.Key.Row : cell.Key.Column;
                bool columnIsMissing = !presentColumns.Contains(cell.Key.Column);
                if ((rowIsMissing && IsOther(table.Code, cell.Key.Row) && HasOther(presentRows))
                    || (!rowIsMissing && !columnIsMissing) || !(told ??= []).Add(line))
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

    /// <summary>The absent cells, and the rows and columns of the others; those are not gathered where no cell is absent.</summary>
    // Null where none is: so it is in nearly every table.
    private static List<Observation>? AbsentCells(ReportTable table)
    {
        List<Observation>? absent = null;
        foreach (Observation cell in table.Observations)
        {
            if (cell.Status == ObservationStatus.Absent)
            {
                (absent ??= []).Add(cell);
            }
        }

        return absent;
    }

    private static (HashSet<string> Rows, HashSet<string> Columns) PresentLines(ReportTable table)
    {
        HashSet<string> rows = [];
        HashSet<string> columns = [];
        foreach (Observation cell in table.Observations)
        {
            if (cell.Status != ObservationStatus.Absent)
            {
                rows.Add(cell.Key.Row);
                columns.Add(cell.Key.Column);
            }
        }

        return (rows, columns);
    }

    private static bool IsOther(string table, string row) =>
        table == TableCodes.Requests && (row == RequestRow.Other || row.StartsWith("other.", StringComparison.Ordinal));

    private static bool HasOther(HashSet<string> rows) => rows.Contains(RequestRow.Other) || rows.Contains(RequestRow.OtherOther);
}
