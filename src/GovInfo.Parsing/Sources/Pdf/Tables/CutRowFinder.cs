namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Decides whether a page cut a row in its middle: the halves have the same cells, only one half has numbers, and the words of the lower
/// half go on where those of the upper half stop (<c>（四）无</c> / <c>法提供</c>) instead of beginning a label.
/// </summary>
internal static class CutRowFinder
{
    /// <param name="upper">The cells of the last row of the upper part, in the columns of the union.</param>
    /// <param name="lower">The cells of the first row of the lower part that is no repeated header.</param>
    /// <param name="bothOpen">Whether neither page rules the cut.</param>
    public static CutRow Decide(List<LatticeCell> upper, List<LatticeCell> lower, bool bothOpen)
    {
        if (upper.Count != lower.Count || upper.Zip(lower).Any(static pair => pair.First.Column != pair.Second.Column || pair.First.EndColumn != pair.Second.EndColumn))
        {
            return CutRow.No;
        }

        bool upperHasValues = upper.Exists(CellKind.IsValue);
        bool lowerHasValues = lower.Exists(CellKind.IsValue);
        if (upperHasValues && lowerHasValues)
        {
            return GoesOnInNumbers(upper, lower) ? CutRow.Yes : CutRow.No;
        }

        if (upper.Zip(lower).Any(static pair => CellKind.IsWords(pair.First) && CellKind.IsValue(pair.Second)))
        {
            // A head and the numbers under it.
            return CutRow.No;
        }

        if (upper.TrueForAll(static cell => cell.IsEmpty) || lower.TrueForAll(static cell => cell.IsEmpty))
        {
            // The padding of a row; but an empty row under a row of heads is a row left blank.
            return upper.TrueForAll(CellKind.IsWords) ? CutRow.No : CutRow.Yes;
        }

        // Words of a label that spans rows say nothing of this row.
        bool lowerHasWords = false;
        bool joinsToLabel = false;
        for (int i = 0; i < lower.Count; i++)
        {
            if (!CellKind.IsWords(lower[i]) || lower[i].RowSpan > 1)
            {
                continue;
            }

            lowerHasWords = true;
            bool whole = FormWords.IsLabel(upper[i].Text + lower[i].Text);
            if (CellKind.BeginsLabel(lower[i]) && !(whole && !FormWords.BeginsWithOrdinal(lower[i].Text) && !FormWords.IsLabel(upper[i].Text)))
            {
                return CutRow.No;
            }

            joinsToLabel |= whole && !upper[i].IsEmpty;
        }

        if (!lowerHasWords)
        {
            // Numbers below a label that has none above: one row. No words and no numbers was answered before.
            return lowerHasValues && !upperHasValues && upper.Exists(static cell => cell.RowSpan == 1 && CellKind.IsWords(cell)) ? CutRow.Yes : CutRow.No;
        }

        return joinsToLabel || upperHasValues || lowerHasValues || bothOpen ? CutRow.Yes : CutRow.Unclear;
    }

    /// <summary>Whether the lower half has no more than the last digits of numbers that fill their cells, and words that begin no label.</summary>
    private static bool GoesOnInNumbers(List<LatticeCell> upper, List<LatticeCell> lower)
    {
        for (int i = 0; i < lower.Count; i++)
        {
            bool goesOn = CellKind.IsValue(lower[i]) ? BrokenNumber.MayGoOn(upper[i], lower[i]) : !CellKind.BeginsLabel(lower[i]) && !CellKind.IsValue(upper[i]);
            if (!lower[i].IsEmpty && !goesOn)
            {
                return false;
            }
        }

        return true;
    }
}
