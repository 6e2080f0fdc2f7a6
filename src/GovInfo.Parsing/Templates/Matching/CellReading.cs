using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A cell with what matching needs to know of it, found once.</summary>
internal sealed class CellReading
{
    private string? key;

    public CellReading(SourceCell cell)
    {
        Cell = cell;
        if (CellValueReader.TryReadPlainInteger(cell.Text, out _))
        {
            Kind = CellKind.Value;
            return;
        }

        CellValue value = CellValueReader.Read(cell.Text, FormUnit.Change);
        if (value.Status == ObservationStatus.Unreadable)
        {
            value = CellValueReader.Read(cell.Text, FormUnit.Amount);
        }

        Kind = value.Status switch
        {
            ObservationStatus.Blank => CellKind.Blank,
            ObservationStatus.Unreadable => CellKind.Text,
            _ => CellKind.Value,
        };
    }

    public SourceCell Cell { get; }

    public CellKind Kind { get; }

    /// <summary>The key of the cell's text as a label.</summary>
    public string Key => key ??= LabelKey.Of(Cell.Text);
}
