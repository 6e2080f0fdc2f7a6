using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables;

/// <summary>A dense grid of slots. A cell that spans several slots stands in each of them; null is a slot that no cell covers.</summary>
internal sealed class CellGrid
{
    private readonly SourceCell?[] slots;

    public CellGrid(int rowCount, int columnCount)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        slots = new SourceCell?[rowCount * columnCount];
    }

    public int RowCount { get; }

    public int ColumnCount { get; }

    public SourceCell? this[int row, int column]
    {
        get => slots[(row * ColumnCount) + column];
        set => slots[(row * ColumnCount) + column] = value;
    }
}
