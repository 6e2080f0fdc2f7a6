using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>
/// How little a table needs a look, from 0 to 1: the product of four parts, each of which says something by itself. <c>docs/checks.md</c>
/// describes the measure. It orders tables; it is not a probability.
/// </summary>
/// <param name="Table">The code of the table.</param>
/// <param name="Labels">
/// The labels matched, over those matched, those missing and half of those unknown: 1 for an exact label, 0.95 for a known variant, 0.7 for one
/// matched by similarity. 1 when nothing is known about the recognition.
/// </param>
/// <param name="Identities">
/// <c>(held + 1) / (held + 1 + 5 × failed)</c> over the table's identities; those that could not be assessed count neither way.
/// </param>
/// <param name="Cells">The share of the cells that are not unreadable; 0 for a table without cells.</param>
/// <param name="Distance"><c>1 / (1 + close readings)</c>: other readings of a damaged table that stood close to the one chosen.</param>
public sealed record TableConfidence(string Table, double Labels, double Identities, double Cells, double Distance)
{
    private const double Alias = 0.95;
    private const double Similar = 0.7;
    private const int FailureWeight = 5;

    /// <summary>The product of the four parts.</summary>
    public double Value => Labels * Identities * Cells * Distance;

    /// <summary>The confidence of each table of a validated report, in the order of its tables.</summary>
    /// <param name="report">The report, with its checks.</param>
    public static ImmutableArray<TableConfidence> Of(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Tables.Select(table => Of(table, report.Checks))];
    }

    /// <summary>The confidence of the report: that of its worst table; 0 when it has none.</summary>
    /// <param name="report">The report, with its checks.</param>
    public static double Overall(AnnualReport report) => Of(report).Select(static table => table.Value).DefaultIfEmpty(0).Min();

    private static TableConfidence Of(ReportTable table, ImmutableArray<CheckResult> checks) => new(
        table.Code,
        LabelsOf(table.Recognition),
        IdentitiesOf(table.Code, checks),
        table.Observations.IsEmpty ? 0 : 1 - ((double)table.Observations.Count(static cell => cell.Status == ObservationStatus.Unreadable) / table.Observations.Length),
        1.0 / (1 + table.Recognition.CloseHypotheses));

    private static double LabelsOf(TableRecognition recognition)
    {
        int matched = recognition.ExactLabels + recognition.AliasLabels + recognition.SimilarLabels;
        double all = matched + recognition.MissingLabels + (recognition.UnknownLabels / 2.0);
        return all == 0 ? 1 : (recognition.ExactLabels + (Alias * recognition.AliasLabels) + (Similar * recognition.SimilarLabels)) / all;
    }

    private static double IdentitiesOf(string table, ImmutableArray<CheckResult> checks)
    {
        int held = 0;
        int failed = 0;
        foreach (CheckResult check in checks)
        {
            // Identities are the checks that hold cells of one table against cells of the same table.
            if (check.Severity == DiagnosticSeverity.Error && !check.StatedCells.IsEmpty && !check.ExpectedCells.IsEmpty
                && check.StatedCells[0].Key.Table == table && check.ExpectedCells[0].Key.Table == table)
            {
                held += check.Outcome == CheckOutcome.Held ? 1 : 0;
                failed += check.Outcome == CheckOutcome.Failed ? 1 : 0;
            }
        }

        return (held + 1.0) / (held + 1.0 + (FailureWeight * failed));
    }
}
