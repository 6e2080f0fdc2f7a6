using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export;

/// <summary>The names of the statuses of a cell as the exporters write them.</summary>
public static class ObservationStatusCodes
{
    /// <summary>The name: <c>number</c>, <c>blank</c>, <c>not_applicable</c>, <c>unreadable</c> or <c>absent</c>.</summary>
    /// <param name="status">The status.</param>
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Number => "number",
        ObservationStatus.Blank => "blank",
        ObservationStatus.NotApplicable => "not_applicable",
        ObservationStatus.Unreadable => "unreadable",
        _ => "absent",
    };
}
