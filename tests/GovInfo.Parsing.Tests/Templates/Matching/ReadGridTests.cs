using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>Cells that span several slots of a grid are read once.</summary>
public class ReadGridTests
{
    [Fact]
    public void A_cell_over_rows_and_columns_is_one_reading()
    {
        ReadGrid read = Read(3, 3, Cell(0, 0, 3, 2, "收到"), Cell(0, 2, 1, 1, "1"), Cell(1, 2, 1, 1, "2"), Cell(2, 2, 1, 1, "3"));
        Assert.Equal(4, Distinct(read));
        Assert.Same(read[0, 0], read[2, 1]);
        Assert.False(read.GoesOnFromAbove(1, 2));
    }

    [Fact]
    public void A_cell_whose_slots_others_part_is_one_reading()
    {
        // Of the wide cell's six slots three were taken before: no two of the others stand beside each other.
        ReadGrid read = Read(2, 3, Cell(0, 1, 1, 1, "1"), Cell(1, 0, 1, 1, "2"), Cell(1, 2, 1, 1, "3"), Cell(0, 0, 2, 3, "收到"));
        Assert.Equal(4, Distinct(read));
        Assert.Same(read[0, 0], read[0, 2]);
        Assert.Same(read[0, 0], read[1, 1]);
    }

    [Fact]
    public void A_cell_whose_first_slot_is_taken_is_one_reading()
    {
        ReadGrid read = Read(2, 3, Cell(0, 0, 1, 1, "1"), Cell(0, 0, 2, 3, "收到"), Cell(1, 0, 1, 2, "无"));
        Assert.Equal(2, Distinct(read));
        Assert.Same(read[0, 1], read[1, 0]);
    }

    [Fact]
    public void Equal_cells_in_different_slots_are_read_apart()
    {
        ReadGrid read = Read(1, 2, Cell(0, 0, 1, 1, "3"), Cell(0, 1, 1, 1, "3"));
        Assert.NotSame(read[0, 0], read[0, 1]);
    }

    private static int Distinct(ReadGrid grid)
    {
        var readings = new HashSet<CellReading>(ReferenceEqualityComparer.Instance);
        for (int row = 0; row < grid.RowCount; row++)
        {
            for (int column = 0; column < grid.ColumnCount; column++)
            {
                readings.Add(grid[row, column]!);
            }
        }

        return readings.Count;
    }

    private static ReadGrid Read(int rows, int columns, params SourceCell[] cells)
    {
        var location = new LineLocation(1);
        return new ReadGrid(GridBuilder.Build(new SourceTable { RowCount = rows, ColumnCount = columns, Cells = [.. cells], Location = location }));
    }

    private static SourceCell Cell(int row, int column, int rowSpan, int columnSpan, string text) =>
        new(row, column, rowSpan, columnSpan, text, new LineLocation(1));
}
