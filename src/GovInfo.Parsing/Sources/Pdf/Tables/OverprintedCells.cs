using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A table and another text, or another table, may be printed in one place: a page wider than the paper, a label that is not broken, a box that floats
/// over it. Where numbers and other characters lie over each other in several cells, the rows in which that is seen, and those with words among their
/// numbers, may show numbers, or rulings, that are of either.
/// </summary>
internal static class OverprintedCells
{
    /// <summary>A stamp or a remark over one place says nothing of the table's other rows.</summary>
    private const int FewestCells = 3;

    private const int FewestNumbers = 3;
    private const int FewestWords = 2;
    private const int ManyRows = 3;

    /// <summary>How near, in ems, the baselines of two lines are that cannot both be read.</summary>
    private const double Nearest = 0.6;

    /// <summary>How many ems of one line lie over the other then: the boxes of narrow letters overlap by less.</summary>
    private const double Lap = 0.3;

    /// <summary>Puts the cells of such rows in doubt.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Doubt(List<LatticeCell> cells, int rows)
    {
        int count = 0;
        foreach (LatticeCell cell in cells)
        {
            count += IsOverprinted(cell) ? 1 : 0;
        }

        if (count < FewestCells)
        {
            return false;
        }

        bool[] isDoubtful = FindRows(cells, rows);
        for (int i = 0; i < cells.Count; i++)
        {
            if (isDoubtful.AsSpan(cells[i].Row, cells[i].RowSpan).Contains(true))
            {
                cells[i] = cells[i] with { IsDoubtful = true, HasSurePlace = false };
            }
        }

        return true;
    }

    private static bool[] FindRows(List<LatticeCell> cells, int rows)
    {
        int[] numbers = new int[rows];
        int[] words = new int[rows];
        bool[] isLabelled = new bool[rows];
        bool[] isDoubtful = new bool[rows];
        foreach (LatticeCell cell in cells)
        {
            bool isValue = CellKind.IsValue(cell);
            numbers[cell.Row] += isValue ? 1 : 0;
            isLabelled[cell.Row] |= !isValue && !cell.IsEmpty;
            words[cell.Row] += !isValue && !cell.IsEmpty && numbers[cell.Row] > 0 ? 1 : 0;
            if (IsOverprinted(cell))
            {
                isDoubtful.AsSpan(cell.Row, cell.RowSpan).Fill(true);
            }
        }

        // Where the other text goes on over several rows, it is nowhere certain that a number is not its.
        bool isAll = cells.Where(IsOverprinted).Select(static cell => cell.Row).Distinct().Count() >= ManyRows;
        for (int row = 0; row < rows; row++)
        {
            // A row without a label is read by the heads above it alone.
            bool isOfHeads = !isLabelled[row] && numbers[row] >= FewestNumbers && isDoubtful.AsSpan(0, row).Contains(true);
            isDoubtful[row] |= isAll || isOfHeads || (numbers[row] >= FewestNumbers && words[row] >= FewestWords);
        }

        return isDoubtful;
    }

    /// <summary>Whether two texts stand in a cell; the words of a label that runs down may stand too near for other reasons, and say nothing of its rows.</summary>
    private static bool IsOverprinted(LatticeCell cell) =>
        cell.Lines.Count > 0 && (cell.RowSpan == 1 || cell.Text.AsSpan().ContainsAnyInRange('0', '9')) && IsOverprinted(cell.Lines);

    private static bool IsOverprinted(IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsOverprinted || (i > 0 && Overlap(lines[i - 1], lines[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(TextLine upper, TextLine lower)
    {
        double em = Math.Min(upper.FontSize, lower.FontSize);
        if (upper.IsVertical || lower.IsVertical || lower.Baseline - upper.Baseline > Nearest * em)
        {
            return false;
        }

        foreach (TextWord above in upper.Words)
        {
            foreach (TextWord below in lower.Words)
            {
                if ((GlyphText.IsValue(above.Text) || GlyphText.IsValue(below.Text))
                    && Math.Min(above.Box.Right, below.Box.Right) - Math.Max(above.Box.Left, below.Box.Left) > Lap * em)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
