using System.Collections.Immutable;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>A cell of an invented table, placed as the official form places it; <paramref name="Key"/> is null for labels.</summary>
internal sealed record InventedTableCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, ObservationKey? Key);

/// <summary>A table of an invented report in the layout of the official form: renderers draw this.</summary>
internal sealed record InventedTable(string Code, int RowCount, int ColumnCount, ImmutableArray<InventedTableCell> Cells)
{
    /// <summary>The cells that begin in a row, left to right.</summary>
    public IEnumerable<InventedTableCell> CellsOfRow(int row) => Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column);

    /// <summary>The cell that covers a slot.</summary>
    public InventedTableCell? At(int row, int column) => Cells.FirstOrDefault(cell =>
        row >= cell.Row && row < cell.Row + cell.RowSpan && column >= cell.Column && column < cell.Column + cell.ColumnSpan);

    /// <summary>The same table with other texts.</summary>
    public InventedTable WithTexts(Func<InventedTableCell, string> text) =>
        this with { Cells = [.. Cells.Select(cell => cell with { Text = text(cell) })] };
}
