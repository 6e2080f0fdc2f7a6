using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>A value with its number.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Number">The number, 0 for a mark that stands for none; null for anything else.</param>
internal sealed record MovableValue(TextCell Cell, decimal? Number)
{
    public static MovableValue Of(TextCell cell)
    {
        CellValue value = CellValueReader.Read(cell.Text, FormUnit.Count);
        return new MovableValue(cell, value.Status == ObservationStatus.NotApplicable ? 0 : value.Value);
    }
}
