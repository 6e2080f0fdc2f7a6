namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Whether a label that spans rows was cut by the page, so that its cell on the next page belongs to it: 三、本年度办理结果 stands on one page
/// and spans rows of both.
/// </summary>
internal static class CutSpan
{
    /// <param name="upper">The cell that ends at the cut, in the columns of the union.</param>
    /// <param name="lower">The cell that begins at the cut in the same columns.</param>
    /// <param name="lowerRow">All cells of the lower part's first row.</param>
    /// <param name="numberColumns">Which columns of the union hold numbers.</param>
    public static bool IsOne(LatticeCell upper, LatticeCell lower, List<LatticeCell> lowerRow, bool[] numberColumns)
    {
        if (upper.Column != lower.Column || upper.EndColumn != lower.EndColumn || CellKind.IsValue(upper) || CellKind.IsValue(lower))
        {
            return false;
        }

        if (IsHead(upper, lower, lowerRow))
        {
            return true;
        }

        if (numberColumns.AsSpan(lower.Column, lower.ColumnSpan).Contains(true))
        {
            return false;
        }

        bool spans = upper.RowSpan > 1 || lower.RowSpan > 1;
        if (lower.IsEmpty || upper.IsEmpty)
        {
            bool labelFollows = lowerRow.Exists(cell => cell.Column >= lower.EndColumn && CellKind.IsWords(cell));
            return labelFollows && (spans || lower.IsEmpty);
        }

        return spans && (!CellKind.BeginsLabel(lower) || (FormWords.IsLabel(upper.Text + lower.Text) && !FormWords.IsLabel(upper.Text)));
    }

    /// <summary>
    /// Whether the cells are the halves of a head (结果 on one page, 维持 on the next) beside heads whose groups are on one page and they on the
    /// next. The lower half is no label by itself, and no number stands beside it.
    /// </summary>
    private static bool IsHead(LatticeCell upper, LatticeCell lower, List<LatticeCell> lowerRow) =>
        !upper.IsEmpty && !lower.IsEmpty && !FormWords.IsLabel(lower.Text)
        && FormWords.IsLabel(upper.Text + lower.Text) && !lowerRow.Exists(CellKind.IsValue);
}
