using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Values;

/// <summary>What the text of a cell says.</summary>
/// <param name="Status">Number, blank, not applicable or unreadable.</param>
/// <param name="Value">The number, amounts in 万元, or null.</param>
/// <param name="Remark">What deserves a word about the way the number is written.</param>
internal readonly record struct CellValue(ObservationStatus Status, decimal? Value, CellValueRemark Remark = CellValueRemark.None)
{
    public static readonly CellValue Blank = new(ObservationStatus.Blank, null);
    public static readonly CellValue NotApplicable = new(ObservationStatus.NotApplicable, null);
    public static readonly CellValue Unreadable = new(ObservationStatus.Unreadable, null);
}
