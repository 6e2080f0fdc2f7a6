namespace GovInfo.Parsing.Sources.Html;

/// <summary>Which rows, or columns, of a grid are kept, and where they come to stand.</summary>
internal sealed class GridLines
{
    private const int MostSensibleColumns = 40;

    private readonly int origin;
    private readonly int[] keptBefore;

    private GridLines(int origin, int[] keptBefore)
    {
        this.origin = origin;
        this.keptBefore = keptBefore;
    }

    /// <summary>How many are kept.</summary>
    public int Count => keptBefore[^1];

    /// <summary>The rows in which a cell begins: those without cells of their own are dropped, and spans over them shortened.</summary>
    public static GridLines OfRows(List<GridCell> cells)
    {
        int origin = cells[0].Row;
        int end = origin;
        foreach (GridCell cell in cells)
        {
            end = Math.Max(end, cell.EndRow);
        }

        bool[] kept = new bool[end - origin];
        foreach (GridCell cell in cells)
        {
            kept[cell.Row - origin] = true;
        }

        return new GridLines(origin, CountKept(kept));
    }

    /// <summary>
    /// The columns of a table. Those in which no cell begins are kept, since a table that is cut into pieces has the same columns in each; but
    /// not at the right edge, where one cell spans more columns than the table has, and not by the hundred.
    /// </summary>
    public static GridLines OfColumns(List<GridCell> cells)
    {
        int width = 0;
        int firstFree = 0;
        int rows = 0;
        foreach (GridCell cell in cells)
        {
            width = Math.Max(width, cell.EndColumn);
            firstFree = Math.Max(firstFree, cell.Column + 1);
            rows = Math.Max(rows, cell.EndRow - cells[0].Row);
        }

        bool[] kept = new bool[width];
        if (width > MostSensibleColumns)
        {
            foreach (GridCell cell in cells)
            {
                kept[cell.Column] = true;
            }
        }
        else
        {
            while (rows > 1 && width > firstFree && CountRowsReaching(cells, width) == 1)
            {
                width--;
            }

            kept.AsSpan(0, width).Fill(true);
        }

        return new GridLines(0, CountKept(kept));
    }

    /// <summary>How many rows have a cell that reaches so far to the right.</summary>
    private static int CountRowsReaching(List<GridCell> cells, int width)
    {
        int count = 0;
        foreach (GridCell cell in cells)
        {
            count += cell.EndColumn >= width ? cell.RowSpan : 0;
        }

        return count;
    }

    /// <summary>Where a cell from one line up to another comes to stand, and how many lines it covers there.</summary>
    public (int Start, int Span) Place(int start, int end)
    {
        int first = keptBefore[start - origin];
        return (first, keptBefore[end - origin] - first);
    }

    private static int[] CountKept(bool[] kept)
    {
        int[] before = new int[kept.Length + 1];
        for (int line = 0; line < kept.Length; line++)
        {
            before[line + 1] = before[line] + (kept[line] ? 1 : 0);
        }

        return before;
    }
}
