using System.Collections.Immutable;
using System.Globalization;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>What editors and converters do to the shape of a table; its texts and their meaning stay.</summary>
internal static class TableShaping
{
    /// <summary>Shorter tables are not cut: who edits a document keeps them on one page.</summary>
    public const int FewestRowsToCut = 8;

    /// <summary>Every slot of a merged cell prints its text.</summary>
    public static InventedTable FillSlots(InventedTable table)
    {
        var cells = ImmutableArray.CreateBuilder<InventedTableCell>();
        for (int row = 0; row < table.RowCount; row++)
        {
            for (int column = 0; column < table.ColumnCount; column++)
            {
                if (table.At(row, column) is { } cell)
                {
                    bool isFirst = cell.Row == row && cell.Column == column;
                    cells.Add(new InventedTableCell(row, column, 1, 1, cell.Text, isFirst ? cell.Key : null));
                }
            }
        }

        return table with { Cells = cells.ToImmutable() };
    }

    /// <summary>A column of the rows' numbers stands before the labels; the head is the rows before the first with numbers.</summary>
    public static InventedTable NumberRows(InventedTable table)
    {
        int head = table.Cells.Where(static cell => cell.Key is not null).Min(static cell => cell.Row);
        var cells = ImmutableArray.CreateBuilder<InventedTableCell>();
        cells.Add(new InventedTableCell(0, 0, head, 1, "序号", null));
        for (int row = head; row < table.RowCount; row++)
        {
            cells.Add(new InventedTableCell(row, 0, 1, 1, (row - head + 1).ToString(CultureInfo.InvariantCulture), null));
        }

        cells.AddRange(table.Cells.Select(static cell => cell with { Column = cell.Column + 1 }));
        return table with { ColumnCount = table.ColumnCount + 1, Cells = cells.ToImmutable() };
    }

    /// <summary>The label 三、本年度办理结果 spans one row too many; pages push the last row to the right for it.</summary>
    public static InventedTable MergeTooFar(InventedTable table) => table with
    {
        Cells = [.. table.Cells.Select(cell => cell.Text.StartsWith("三、本", StringComparison.Ordinal) ? cell with { RowSpan = cell.RowSpan + 1 } : cell)],
    };

    /// <summary>The rows before a row, and those from it on; cells that reach over go on without their text.</summary>
    public static (InventedTable Upper, InventedTable Lower) Cut(InventedTable table, int row) => (
        table with
        {
            RowCount = row,
            Cells = [.. table.Cells.Where(cell => cell.Row < row).Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, row - cell.Row) })],
        },
        table with
        {
            RowCount = table.RowCount - row,
            Cells =
            [
                .. table.Cells.Where(cell => cell.Row + cell.RowSpan > row).Select(cell => cell.Row >= row
                    ? cell with { Row = cell.Row - row }
                    : cell with { Row = 0, RowSpan = cell.Row + cell.RowSpan - row, Text = string.Empty, Key = null }),
            ],
        });
}
