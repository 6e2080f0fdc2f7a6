using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

/// <summary>Cells as these tests print them: numbers as they stand, nothing for a blank, a question mark for any other.</summary>
internal static class RequestCells
{
    /// <summary>A row of the table of requests.</summary>
    public static string Row(ParseResult result, string row) =>
        string.Join(',', result.Report!.Requests!.Observations.Where(cell => cell.Key.Row == row).Select(Print));

    public static string Print(Observation cell) => cell.Status switch
    {
        ObservationStatus.Number => cell.Raw,
        ObservationStatus.Blank => string.Empty,
        _ => "?",
    };
}
