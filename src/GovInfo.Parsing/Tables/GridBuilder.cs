using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables;

/// <summary>Expands the spans of a table into a dense grid.</summary>
internal static class GridBuilder
{
    public static CellGrid Build(SourceTable table)
    {
        var grid = new CellGrid(table.RowCount, table.ColumnCount);
        foreach (SourceCell cell in table.Cells)
        {
            int lastRow = Math.Min(cell.Row + cell.RowSpan, table.RowCount);
            int lastColumn = Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount);
            for (int row = Math.Max(0, cell.Row); row < lastRow; row++)
            {
                for (int column = Math.Max(0, cell.Column); column < lastColumn; column++)
                {
                    grid[row, column] ??= cell;
                }
            }
        }

        return grid;
    }
}
