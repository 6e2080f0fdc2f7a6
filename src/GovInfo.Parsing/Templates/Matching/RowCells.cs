namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The distinct cells of a row of a grid from left to right, with the column of each. Enumerates itself, without a list.</summary>
/// <param name="grid">The grid.</param>
/// <param name="row">The index of the row.</param>
/// <param name="fromColumn">The index of the first column; a cell that reaches into it from the left is passed over.</param>
internal struct RowCells(ReadGrid grid, int row, int fromColumn)
{
    private readonly ReadGrid grid = grid;
    private readonly int row = row;
    private CellReading? last = fromColumn > 0 ? grid[row, fromColumn - 1] : null;
    private int column = fromColumn - 1;

    /// <summary>The cell and its first column.</summary>
    public readonly (CellReading Reading, int Column) Current => (last!, column);

    public readonly RowCells GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++column < grid.ColumnCount)
        {
            CellReading? reading = grid[row, column];
            bool isNext = reading is not null && reading != last;
            last = reading;
            if (isNext)
            {
                return true;
            }
        }

        return false;
    }
}
