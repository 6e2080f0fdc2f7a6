namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Slots that no ruled edge parts are one cell. Where they do not make up a rectangle (a piece of an edge is missing), they are cut into
/// rectangles, the widest first.
/// </summary>
internal static class LatticeCells
{
    public static (int[] CellOfSlot, List<LatticeCell> Cells) Find(LatticeEdges edges, double[] columnLines, double[] rowLines, int page)
    {
        int[] cellOfSlot = new int[edges.Rows * edges.Columns];
        Array.Fill(cellOfSlot, -1);
        var cells = new List<LatticeCell>();
        for (int row = 0; row < edges.Rows; row++)
        {
            for (int column = 0; column < edges.Columns; column++)
            {
                if (cellOfSlot[(row * edges.Columns) + column] >= 0)
                {
                    continue;
                }

                int endColumn = EndColumn(edges, cellOfSlot, row, column);
                int endRow = row + 1;
                while (endRow < edges.Rows && GoesOn(edges, cellOfSlot, endRow, column, endColumn))
                {
                    endRow++;
                }

                for (int r = row; r < endRow; r++)
                {
                    Array.Fill(cellOfSlot, cells.Count, (r * edges.Columns) + column, endColumn - column);
                }

                var box = new PdfBox(columnLines[column], rowLines[row], columnLines[endColumn], rowLines[endRow]);
                cells.Add(new LatticeCell(row, column, endRow - row, endColumn - column, page, box));
            }
        }

        return (cellOfSlot, cells);
    }

    private static int EndColumn(LatticeEdges edges, int[] cellOfSlot, int row, int column)
    {
        int end = column + 1;
        while (end < edges.Columns && !edges.IsRuledLeftOf(row, end) && cellOfSlot[(row * edges.Columns) + end] < 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the whole stretch of slots in a row belongs to the cell above it and to no neighbour at its sides.</summary>
    private static bool GoesOn(LatticeEdges edges, int[] cellOfSlot, int row, int column, int endColumn)
    {
        for (int c = column; c < endColumn; c++)
        {
            if (edges.IsRuledAbove(row, c) || cellOfSlot[(row * edges.Columns) + c] >= 0 || (c > column && edges.IsRuledLeftOf(row, c)))
            {
                return false;
            }
        }

        bool opensLeft = column > 0 && !edges.IsRuledLeftOf(row, column) && cellOfSlot[(row * edges.Columns) + column - 1] < 0;
        bool opensRight = endColumn < edges.Columns && !edges.IsRuledLeftOf(row, endColumn);
        return !opensLeft && !opensRight;
    }
}
