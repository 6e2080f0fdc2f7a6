namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Fifth step of the lattice: the slots between a table's lines, and the cells that they make up where edges between slots are missing.
/// </summary>
internal sealed class Lattice
{
    private const double NarrowestColumn = 5;

    private readonly double[] columnLines;
    private readonly double[] rowLines;
    private readonly int[] cellOfSlot;
    private int lastFound;

    private Lattice(double[] columnLines, double[] rowLines, int[] cellOfSlot, List<LatticeCell> cells, OpenSides sides)
    {
        this.columnLines = columnLines;
        this.rowLines = rowLines;
        this.cellOfSlot = cellOfSlot;
        Cells = cells;
        TopWasOpen = sides.TopWasOpen;
        BottomWasOpen = sides.BottomWasOpen;
        RightWasOpen = sides.RightWasOpen;
        LeftWasOpen = sides.LeftWasOpen;
    }

    public ReadOnlySpan<double> ColumnLines => columnLines;

    public ReadOnlySpan<double> RowLines => rowLines;

    public List<LatticeCell> Cells { get; }

    public bool TopWasOpen { get; }

    public bool BottomWasOpen { get; }

    public bool RightWasOpen { get; }

    public bool LeftWasOpen { get; }

    public PdfBox Box => new(columnLines[0], rowLines[0], columnLines[^1], rowLines[^1]);

    /// <summary>Makes the slots and cells of one table; null where there is no closed slot.</summary>
    public static Lattice? Build(OpenSides sides, int page, SourceReadContext context)
    {
        double[] columnLines = Positions(sides.Rulings.Verticals, NarrowestColumn);
        double[] rowLines = Positions(sides.Rulings.Horizontals, RulingSnap.Tolerance);
        int columns = columnLines.Length - 1;
        int rows = rowLines.Length - 1;
        if (columns < 1 || rows < 1)
        {
            return null;
        }

        context.CountCells((long)rows * columns);
        var edges = new LatticeEdges(columnLines, rowLines, sides.Rulings);
        (int[] cellOfSlot, List<LatticeCell> cells) = LatticeCells.Find(edges, columnLines, rowLines, page);
        return new Lattice(columnLines, rowLines, cellOfSlot, cells, sides);
    }

    /// <summary>The index in <see cref="Cells"/> of the cell at a point, or -1 outside the table.</summary>
    public int CellAt(double x, double y)
    {
        // The glyphs of a cell are drawn one after the other.
        PdfBox last = Cells[lastFound].Box;
        if (x >= last.Left && x < last.Right && y >= last.Top && y < last.Bottom)
        {
            return lastFound;
        }

        int column = Interval(columnLines, x);
        int row = Interval(rowLines, y);
        return column < 0 || row < 0 ? -1 : lastFound = cellOfSlot[(row * (columnLines.Length - 1)) + column];
    }

    private static int Interval(double[] lines, double position)
    {
        if (position < lines[0] || position >= lines[^1])
        {
            return -1;
        }

        int low = 0;
        int high = lines.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = position < lines[middle] ? (low, middle) : (middle, high);
        }

        return low;
    }

    private static double[] Positions(List<Ruling> rulings, double nearest)
    {
        double[] positions = new double[rulings.Count];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = rulings[i].Position;
        }

        Array.Sort(positions);
        int count = 0;
        foreach (double position in positions)
        {
            if (count == 0 || position - positions[count - 1] > nearest)
            {
                positions[count++] = position;
            }
            else if (position - positions[count - 1] > RulingSnap.Tolerance)
            {
                // No column is as narrow: these are the borders of cells that stand apart, or lines of two tables.
                positions[count - 1] = (positions[count - 1] + position) / 2;
            }

            // Otherwise closing a side has put a line next to one that is there.
        }

        Array.Resize(ref positions, count);
        return positions;
    }
}
