using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>Which facts of the text can be held against the tables, and against which cells.</summary>
internal static class FactFilter
{
    private static readonly ImmutableArray<string> DepartmentEnds = ["局", "委", "厅", "部", "院", "署", "会", "中心", "办公室", "办公厅", "站", "所"];

    /// <summary>Whether a fact is an exact count of the report's year and of the reporting body.</summary>
    public static bool SpeaksOf(NarrativeFact fact, AnnualReport report) =>
        fact.IsExact && fact.Kind == FactKind.Count
        && (fact.Year is null || report.Year is null || fact.Year == report.Year.Value)
        && fact.Scope switch
        {
            FactScope.Other => false,

            // A department's table counts the department, not all of 全市; a government's report is of its whole area.
            FactScope.Whole => fact.Body is "全局" or "全委" or "全厅" or "全系统" || !IsDepartment(report.Authority?.Value),
            _ => true,
        };

    /// <summary>The cells of a table with given keys; （六）其他处理 as its one row where it has no three.</summary>
    public static ImmutableArray<Observation> CellsOf(ReportTable table, ImmutableArray<ObservationKey> keys)
    {
        var cells = ImmutableArray.CreateBuilder<Observation>(keys.Length);
        bool otherIsTaken = false;
        foreach (ObservationKey key in keys)
        {
            Observation cell = table[key.Row, key.Column];
            if (cell.Status == ObservationStatus.Absent && key.Row.StartsWith("other.", StringComparison.Ordinal))
            {
                if (!otherIsTaken && keys.Length > 1)
                {
                    cells.Add(table[RequestRow.Other, key.Column]);
                    otherIsTaken = true;
                }

                continue;
            }

            cells.Add(cell);
        }

        return cells.DrainToImmutable();
    }

    private static bool IsDepartment(string? authority) =>
        authority is not null && DepartmentEnds.Any(end => authority.EndsWith(end, StringComparison.Ordinal));
}
