namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// The cells of a table that goes on over pages, by row and column. It is joined page by page and may go on over five hundred, so what each
/// join asks for is kept: which cells end at the bottom so far, and which columns hold numbers.
/// </summary>
internal sealed class JoinedCells : List<LatticeCell>
{
    private readonly double[] lines;
    private readonly int[] numbersInColumn;
    private List<int> bottom = [];

    private JoinedCells(double[] lines)
    {
        this.lines = lines;
        numbersInColumn = new int[lines.Length - 1];
    }

    /// <summary>The cells of the upper part, in the columns of the union with the next; what an earlier join made goes on growing.</summary>
    public static JoinedCells TakeOver(TableFragment upper, ColumnUnion columns)
    {
        if (upper.Cells is JoinedCells joined && joined.lines == columns.Lines)
        {
            return joined;
        }

        var cells = new JoinedCells(columns.Lines);
        foreach (LatticeCell cell in upper.Cells)
        {
            cells.AddCell(columns.Place(cell, upper.ColumnLines, 0), cell.EndRow == upper.RowCount);
        }

        return cells;
    }

    /// <summary>The cells that end at the bottom, from left to right.</summary>
    public List<LatticeCell> LastRow()
    {
        List<LatticeCell> cells = bottom.ConvertAll(index => this[index]);
        cells.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        return cells;
    }

    /// <summary>Which columns hold numbers, here or in the cells of the next page.</summary>
    public bool[] NumberColumnsWith(List<LatticeCell> below)
    {
        bool[] numbers = Array.ConvertAll(numbersInColumn, static count => count > 0);
        foreach (LatticeCell cell in below)
        {
            if (CellKind.IsValue(cell))
            {
                numbers.AsSpan(cell.Column, cell.ColumnSpan).Fill(true);
            }
        }

        return numbers;
    }

    /// <summary>Appends the cells of the next page.</summary>
    /// <param name="below">Its cells by row and column; the first row is 0.</param>
    /// <param name="rows">How many rows they are.</param>
    /// <param name="firstRow">The row here that their first row is: the next one, or the last one where the page cut it.</param>
    /// <param name="overlap">1 where the page cut the last row; otherwise 0.</param>
    /// <param name="isOne">Whether a cell at the bottom and one of the first row in the same columns are one cell.</param>
    public void Append(List<LatticeCell> below, int rows, int firstRow, int overlap, Func<LatticeCell, LatticeCell, bool> isOne)
    {
        List<int> above = bottom;
        bottom = [];
        foreach (LatticeCell cell in below)
        {
            bool isAtBottom = cell.EndRow == rows;
            int partner = cell.Row > 0 ? above.Count : 0;
            while (partner < above.Count && !(this[above[partner]] is var other && other.Column == cell.Column && other.EndColumn == cell.EndColumn && isOne(other, cell)))
            {
                partner++;
            }

            if (partner == above.Count)
            {
                AddCell(cell with { Row = cell.Row + firstRow }, isAtBottom);
                continue;
            }

            int index = above[partner];
            CountNumbers(this[index], -1);
            this[index] = Unite(this[index], cell, overlap);
            CountNumbers(this[index], 1);
            if (isAtBottom)
            {
                bottom.Add(index);
            }
        }
    }

    private static LatticeCell Unite(LatticeCell upper, LatticeCell lower, int overlap)
    {
        bool isCutNumber = overlap == 1 && CellKind.IsValue(upper) && CellKind.IsValue(lower);
        return upper with
        {
            RowSpan = upper.RowSpan + lower.RowSpan - overlap,
            Text = upper.IsEmpty ? lower.Text : lower.IsEmpty ? upper.Text : isCutNumber ? upper.Text + lower.Text : upper.Text + "\n" + lower.Text,
            Lines = [.. upper.Lines, .. lower.Lines],
            IsDoubtful = upper.IsDoubtful || lower.IsDoubtful || isCutNumber,
            HasSurePlace = false,

            // A number stands where its digits stand.
            Page = upper.IsEmpty && !lower.IsEmpty ? lower.Page : upper.Page,
            Box = upper.IsEmpty && !lower.IsEmpty ? lower.Box : upper.Box,
        };
    }

    private void AddCell(LatticeCell cell, bool isAtBottom)
    {
        if (isAtBottom)
        {
            bottom.Add(Count);
        }

        Add(cell);
        CountNumbers(cell, 1);
    }

    private void CountNumbers(LatticeCell cell, int step)
    {
        if (CellKind.IsValue(cell))
        {
            foreach (ref int count in numbersInColumn.AsSpan(cell.Column, cell.ColumnSpan))
            {
                count += step;
            }
        }
    }
}
