namespace GovInfo.Parsing.Documents;

/// <summary>
/// Tells the rows of a list from headings. A row of a statistics table that only names a group (一、主动公开情况, and blank cells behind it, or
/// one cell over all columns) reads like the heading of a section, but belongs to the rows around it.
/// </summary>
internal sealed class ListedRows
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    // A group and the group below it: 二、… and （一）…
    private const int MostGroupRows = 2;

    private readonly List<(int Start, int End)> rows = [];
    private readonly List<CellFrame> cells;
    private readonly Dictionary<int, int> rowsByCells = [];

    /// <summary>Counts the rows of a table that have two or more texts, by how many cells they have.</summary>
    /// <param name="cells">The cells in the order of their rows.</param>
    public ListedRows(IEnumerable<CellFrame> cells)
    {
        this.cells = [.. cells];
        for (int start = 0, end; start < this.cells.Count; start = end)
        {
            int filled = 0;
            for (end = start; end < this.cells.Count && this.cells[end].Row == this.cells[start].Row; end++)
            {
                filled += this.cells[end].IsBlank ? 0 : 1;
            }

            rows.Add((start, end));
            if (filled >= 2)
            {
                rowsByCells[end - start] = rowsByCells.GetValueOrDefault(end - start) + 1;
            }
        }
    }

    /// <summary>
    /// Whether a row belongs to a list: it has the one text in its first cell and as many cells as other rows, or is one cell between two rows
    /// of the same columns.
    /// </summary>
    /// <param name="row">The row that the cells give.</param>
    public bool Contains(int row)
    {
        int at = rows.FindIndex(item => cells[item.Start].Row == row);
        if (at < 0 || cells[rows[at].Start] is { Column: > 0 } or { IsBlank: true })
        {
            return false;
        }

        (int start, int end) = rows[at];
        return end - start == 1
            ? AreAlike(Neighbour(at, -1), Neighbour(at, 1))
            : cells.GetRange(start + 1, end - start - 1).TrueForAll(static cell => cell.IsBlank) && rowsByCells.GetValueOrDefault(end - start) >= FewestRows;
    }

    /// <summary>The next row of several cells in a direction.</summary>
    private (int Start, int End) Neighbour(int at, int step)
    {
        for (int row = at + step; row >= 0 && row < rows.Count && Math.Abs(row - at) <= MostGroupRows + 1; row += step)
        {
            if (rows[row].End - rows[row].Start > 1)
            {
                return rows[row];
            }
        }

        return default;
    }

    private bool AreAlike((int Start, int End) left, (int Start, int End) right)
    {
        int count = left.End - left.Start;
        if (count < FewestColumns || right.End - right.Start != count || rowsByCells.GetValueOrDefault(count) < FewestRows)
        {
            return false;
        }

        for (int index = 0; index < count; index++)
        {
            CellFrame one = cells[left.Start + index];
            CellFrame other = cells[right.Start + index];
            if (one.Column != other.Column || one.ColumnSpan != other.ColumnSpan || one.RowSpan > 1 || other.RowSpan > 1)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A cell without its text.</summary>
/// <param name="Row">The index of its first row.</param>
/// <param name="Column">The index of its first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="IsBlank">Whether it has no text.</param>
internal readonly record struct CellFrame(int Row, int Column, int RowSpan, int ColumnSpan, bool IsBlank);
