namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Header rows that a page prints again above the rest of a table.</summary>
internal static class RepeatedHeader
{
    private const int MostRows = 8;

    /// <summary>How many of the lower part's first rows repeat the table's first rows; 0 where none do.</summary>
    public static int Count(TableFragment upper, TableFragment lower, ColumnUnion columns)
    {
        int most = Math.Min(Math.Min(upper.RowCount, lower.RowCount), MostRows);
        int repeated = 0;
        while (repeated < most && IsSameRow(upper, lower, columns, repeated))
        {
            repeated++;
        }

        // A span that goes on below the repeated rows means that they are no header of their own.
        while (repeated > 0 && (Crosses(upper, repeated) || Crosses(lower, repeated)))
        {
            repeated--;
        }

        return repeated > 0 ? repeated : CountByCorner(upper, lower, most);
    }

    /// <summary>
    /// Where the page before cut the first header in its middle, its rows are not those that are repeated whole; the corner that spans them is
    /// the same.
    /// </summary>
    private static int CountByCorner(TableFragment upper, TableFragment lower, int most)
    {
        LatticeCell first = upper.Cells[0];
        LatticeCell again = lower.Cells[0];
        int rows = again.RowSpan;
        bool isCorner = again.Row == 0 && again.Column == 0 && FormWords.IsCorner(again.Text) && IsSameText(first.Text, again.Text);
        return isCorner && rows <= most && !Crosses(lower, rows) && !lower.Cells.Any(cell => cell.Row < rows && CellKind.IsValue(cell)) ? rows : 0;
    }

    private static bool IsSameRow(TableFragment upper, TableFragment lower, ColumnUnion columns, int row)
    {
        List<LatticeCell> above = upper.RowCells(row);
        List<LatticeCell> below = lower.RowCells(row);
        if (above.Count != below.Count)
        {
            return false;
        }

        bool hasLabel = false;
        for (int i = 0; i < above.Count; i++)
        {
            LatticeCell first = columns.Place(above[i], upper.ColumnLines, 0);
            LatticeCell again = columns.Place(below[i], lower.ColumnLines, columns.Shift);
            if (first.Column != again.Column || first.ColumnSpan != again.ColumnSpan || !IsSameText(first.Text, again.Text) || CellKind.IsValue(first))
            {
                return false;
            }

            hasLabel |= !first.IsEmpty;
        }

        return hasLabel;
    }

    private static bool Crosses(TableFragment table, int rows) =>
        table.Cells.TakeWhile(cell => cell.Row < rows).Any(cell => cell.EndRow > rows);

    private static bool IsSameText(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i = SkipSpace(a, i);
            j = SkipSpace(b, j);
            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
