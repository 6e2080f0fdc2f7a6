namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A row at the end of a page, or at the start of one, with half a label and no numbers was cut by the page, and the other half was not found
/// to belong to it: its numbers may stand there, and its cells are not blank but in doubt.
/// </summary>
internal static class CutLabel
{
    /// <summary>The table with the empty cells of such rows in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        HashSet<int>? cut = null;
        (int[] pageFrom, int[] pageUpTo) = PagesOf(table);
        foreach (LatticeCell label in table.Cells)
        {
            bool endsPage = label.EndRow == table.RowCount || pageFrom[label.EndRow] > label.Page;
            bool mayBeginPage = label.Row == 0 ? label.Page > 1 : pageUpTo[label.Row] < label.Page;
            if (label.IsEmpty || label.IsValue || (!endsPage && !mayBeginPage) || (label.RowSpan > 1 && !IsOfOneRow(table, label)))
            {
                continue;
            }

            bool isHalf = (endsPage && IsFirstHalf(label)) || (mayBeginPage && FormWords.EndsLabel(label.Text) && BeginsPage(table, label));
            if (isHalf && !table.RowCells(label.Row).Exists(CellKind.IsValue))
            {
                (cut ??= []).Add(label.Row);
            }
        }

        return cut is null ? table : table.Doubt(cell => cell.IsEmpty && cut.Contains(cell.Row));
    }

    /// <summary>For each row, the last page of the cells that begin in it, and the first page of those that end above it.</summary>
    private static (int[] From, int[] UpTo) PagesOf(TableFragment table)
    {
        int[] from = new int[table.RowCount + 1];
        int[] upTo = new int[table.RowCount + 1];
        Array.Fill(upTo, int.MaxValue);
        foreach (LatticeCell cell in table.Cells)
        {
            from[cell.Row] = Math.Max(from[cell.Row], cell.Page);
            upTo[cell.EndRow] = Math.Min(upTo[cell.EndRow], cell.Page);
        }

        return (from, upTo);
    }

    // A row is several where lines of neighbouring cells part it: then all its cells span them, as those of rows beside a group's label do not.
    private static bool IsOfOneRow(TableFragment table, LatticeCell label)
    {
        foreach (LatticeCell cell in table.Cells)
        {
            if (cell.Row == label.Row && cell.RowSpan == label.RowSpan && cell.Column >= label.EndColumn && cell.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // The second half may be a label by itself (集中采购 for 政府集中采购): then it is one where the row above is whole.
    private static bool BeginsPage(TableFragment table, LatticeCell label) =>
        label.Row == 0
            ? label.Page > 1
            : table.Cells.Any(cell => cell.EndRow == label.Row && cell.Page < label.Page && (IsFirstHalf(cell) || !FormWords.IsLabel(label.Text)));

    private static bool IsFirstHalf(LatticeCell cell) => !cell.IsEmpty && FormWords.StartsLabel(cell.Text) && !FormWords.IsLabel(cell.Text);
}
