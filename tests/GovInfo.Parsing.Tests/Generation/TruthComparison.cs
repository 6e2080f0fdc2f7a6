using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>A cell that was not read as it is; silent when no diagnostic names it.</summary>
internal sealed record TruthDifference(string Cell, InventedCell Expected, Observation? Actual, bool IsSilent)
{
    public override string ToString() =>
        $"{(IsSilent ? "SILENT " : string.Empty)}{Cell}: expected {Expected.Status} {Expected.Value} '{Expected.Printed}', read "
        + (Actual is null ? "nothing" : $"{Actual.Status} {Actual.Value} '{Actual.Raw}' at {Actual.Location}");
}

/// <summary>Holds what was read against what is known of an invented report.</summary>
internal static class TruthComparison
{
    /// <summary>The cells that were read wrongly or not at all, and cells that were read and are not in the report.</summary>
    public static List<TruthDifference> Compare(InventedReport report, ParseResult result) =>
        Compare(report, result.Report?.Observations ?? [], result.Diagnostics);

    /// <inheritdoc cref="Compare(InventedReport, ParseResult)"/>
    public static List<TruthDifference> Compare(InventedReport report, IEnumerable<Observation> observations, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var named = diagnostics.Where(diagnostic => diagnostic.Cell is not null && diagnostic.Severity != DiagnosticSeverity.Info)
            .Select(diagnostic => diagnostic.Cell!.Value.ToString()).ToHashSet(StringComparer.Ordinal);
        bool anyWarning = diagnostics.Any(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
        var read = observations.ToDictionary(observation => observation.Key.ToString(), StringComparer.Ordinal);
        var differences = new List<TruthDifference>();
        foreach ((string cell, InventedCell expected) in report.Cells)
        {
            Observation? actual = read.GetValueOrDefault(cell);
            if (actual is not null && actual.Status == expected.Status && actual.Value == expected.Value)
            {
                continue;
            }

            // A cell that is not there at all cannot be taken for a number, but something must say that it is missing.
            bool isSilent = actual is null or { Status: ObservationStatus.Absent } ? !anyWarning : !named.Contains(cell);
            differences.Add(new TruthDifference(cell, expected, actual, isSilent));
        }

        foreach ((string cell, Observation actual) in read)
        {
            if (!report.Cells.ContainsKey(cell) && actual.Status != ObservationStatus.Absent)
            {
                var nothing = new InventedCell(ObservationStatus.Absent, null, string.Empty);
                differences.Add(new TruthDifference(cell, nothing, actual, !named.Contains(cell)));
            }
        }

        return differences;
    }
}
