using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>
/// A row of the requests that misses its sum, and would meet it if the digits of two adjacent cells were one number: the cells behind move up,
/// and the place that falls free at the end is 0 or the printed total. A suggestion; no value is changed.
/// </summary>
internal sealed class SplitDigitsRule() : ReportRule(
    CheckDiagnostics.SplitDigits, "No row fits better when two adjacent cells are read as one number", "相邻两格数字无拆分迹象")
{
    private static readonly ImmutableArray<string> Columns =
    [
        Applicant.NaturalPerson, Applicant.Enterprise, Applicant.ResearchInstitution, Applicant.PublicWelfareOrganization,
        Applicant.LegalService, Applicant.Other, Applicant.Total,
    ];

    private static readonly ImmutableArray<(string Label, LineCells Cells)> Rows =
        [.. IdentityPlan.For(TableCodes.Requests, "applicants")[0].Lines.Select(static row =>
            (row.Label, LineCells.InRow(TableCodes.Requests, row.Code, Columns)))];

    /// <inheritdoc/>
    public override IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
    {
        if (report.Requests is not { } table)
        {
            yield break;
        }

        var cells = new Observation[Columns.Length];
        foreach ((string label, LineCells row) in Rows)
        {
            if (ReadRow(table, row, cells) && FindJoin(cells) is var (first, joined) && first >= 0)
            {
                yield return Fail(label, cells[first]) with
                {
                    StatedCells = [cells[first], cells[first + 1]],
                    Arguments =
                    [
                        new DiagnosticArgument("first", cells[first].Raw),
                        new DiagnosticArgument("second", cells[first + 1].Raw),
                        new DiagnosticArgument("joined", joined.ToString(CultureInfo.InvariantCulture)),
                    ],
                };
            }
        }
    }

    // True when the row is all numbers, misses its sum, and so may hide a number that was parted.
    private static bool ReadRow(ReportTable table, LineCells row, Observation[] cells)
    {
        row.Fill(table, cells);
        decimal sum = 0;
        foreach (Observation cell in cells.AsSpan(0, cells.Length - 1))
        {
            sum += cell.Value ?? 0;
        }

        return sum != cells[^1].Value && Array.TrueForAll(cells, static cell => cell.Value is >= 0 and <= 99_999 and var value && decimal.IsInteger(value));
    }

    private static (int First, decimal Joined) FindJoin(Observation[] cells)
    {
        (int First, decimal Joined) found = (-1, 0);
        for (int first = 0; first + 1 < cells.Length; first++)
        {
            if (cells[first].Value is 0 || Join(cells[first].Value!.Value, cells[first + 1].Value!.Value) is not { } joined)
            {
                continue;
            }

            // Shifted: the cells behind the pair moved up by one; a part's place at the end was empty, or the total was printed a column early.
            decimal others = 0;
            for (int column = 0; column < cells.Length - 1; column++)
            {
                others += column == first || column == first + 1 ? 0 : cells[column].Value!.Value;
            }

            bool withinParts = first + 1 < cells.Length - 1;
            bool fits = withinParts ? others + joined == cells[^1].Value : others == joined && others > 0;
            if (fits && found.First >= 0)
            {
                return (-1, 0);
            }

            found = fits ? (first, joined) : found;
        }

        return found;
    }

    private static decimal? Join(decimal first, decimal second)
    {
        decimal scale = second < 10 ? 10 : second < 100 ? 100 : second < 1000 ? 1000 : 0;
        return scale == 0 ? null : (first * scale) + second;
    }
}
