namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A table as one page shows it, or several such joined: lines, and cells with their text.</summary>
internal sealed record TableFragment
{
    /// <summary>The number of the page; of a joined table, of its last part.</summary>
    public required int Page { get; init; }

    /// <summary>The number of the page on which the table begins.</summary>
    public required int FirstPage { get; init; }

    /// <summary>The place of its column in the reading order of the page, of a joined table that of its last part; 0 where the page has none.</summary>
    public int Column { get; init; }

    /// <summary>The box on the first page.</summary>
    public required PdfBox Box { get; init; }

    /// <summary>The x of the lines between columns, the outer ones included.</summary>
    public required double[] ColumnLines { get; init; }

    /// <summary>The number of rows.</summary>
    public required int RowCount { get; init; }

    /// <summary>The cells by row and column; no two cover the same slot, and every slot is covered.</summary>
    public required List<LatticeCell> Cells { get; init; }

    /// <summary>Whether the page shows no rule above the first row.</summary>
    public bool TopWasOpen { get; init; }

    /// <summary>Whether the page shows no rule below the last row.</summary>
    public bool BottomWasOpen { get; init; }

    /// <summary>Whether the page shows no rule at the left of the first column.</summary>
    public bool LeftWasOpen { get; init; }

    /// <summary>Whether the page shows no rule at the right of the last column.</summary>
    public bool RightWasOpen { get; init; }

    /// <summary>Whether no cell has text.</summary>
    public bool IsEmpty => Cells.All(static cell => cell.IsEmpty);

    public int ColumnCount => ColumnLines.Length - 1;

    /// <summary>The table with the places of some of its cells in doubt.</summary>
    public TableFragment Doubt(Func<LatticeCell, bool> isDoubtful) =>
        this with { Cells = Cells.ConvertAll(cell => isDoubtful(cell) ? cell with { IsDoubtful = true, HasSurePlace = false } : cell) };

    /// <summary>The cells that stand in a row, spanning ones included, from left to right.</summary>
    public List<LatticeCell> RowCells(int row)
    {
        var cells = new List<LatticeCell>();
        foreach (LatticeCell cell in Cells)
        {
            if (cell.Row > row)
            {
                break;
            }

            if (row < cell.EndRow)
            {
                cells.Add(cell);
            }
        }

        cells.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        return cells;
    }
}
