using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A number wider than its cell stands over a rule, and its digits' centres lie in two cells. Digits that stand together are one number:
/// it goes whole to the cell where its middle lies, and the cell is doubtful.
/// </summary>
internal static class StraddlingNumbers
{
    /// <summary>How far from a rule a digit may stand, in ems, and touch one whose middle is on the other side: half a digit and the gap between two.</summary>
    private const double NearRule = 0.5;
    private const double ClearlyAcross = 0.25;
    private const double NoGap = 0.03;
    private const int MostCandidates = 400;

    /// <returns>The indices of the cells that are doubtful for it.</returns>
    public static HashSet<int> Resolve(PdfPage page, List<LatticeCell> cells, List<int>?[] glyphsOfCell)
    {
        var doubtful = new HashSet<int>();
        var atRight = new List<(int Glyph, int Cell)>();
        var atLeft = new List<(int Glyph, int Cell)>();
        for (int cell = 0; cell < glyphsOfCell.Length; cell++)
        {
            if (glyphsOfCell[cell] is not { } glyphs)
            {
                continue;
            }

            PdfBox box = cells[cell].Box;
            foreach (int index in glyphs)
            {
                ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
                if (!IsNumeric(glyph))
                {
                    continue;
                }

                double em = LineText.EmOf(glyph);
                Note(atRight, glyph.Box.Right - box.Right, em, index, cell, doubtful);
                Note(atLeft, box.Left - glyph.Box.Left, em, index, cell, doubtful);
            }
        }

        var united = new HashSet<int>();
        foreach ((int left, int leftCell) in atRight)
        {
            foreach ((int right, int rightCell) in atLeft)
            {
                if (leftCell == rightCell || united.Contains(left) || !Touch(page.GlyphAt(left), page.GlyphAt(right)))
                {
                    continue;
                }

                if (AreOne(page, left, right, cells[leftCell].Box.Right))
                {
                    united.UnionWith(Unite(page, left, right, cells, glyphsOfCell, doubtful));
                }
                else if (page.GlyphAt(right).Box.Left - page.GlyphAt(left).Box.Right < NoGap * LineText.EmOf(page.GlyphAt(left)))
                {
                    // One number that is drawn digit by digit, or two with less between them than the rule is thick.
                    doubtful.Add(leftCell);
                    doubtful.Add(rightCell);
                }
            }
        }

        return doubtful;
    }

    private static void Note(List<(int Glyph, int Cell)> candidates, double beyond, double em, int index, int cell, HashSet<int> doubtful)
    {
        if (beyond >= -NearRule * em && candidates.Count < MostCandidates)
        {
            candidates.Add((index, cell));
            if (beyond > ClearlyAcross * em)
            {
                doubtful.Add(cell);
            }
        }
    }

    private static bool IsNumeric(in PdfGlyph glyph) => !glyph.IsVertical && GlyphText.IsNumeric(glyph.Text);

    /// <summary>Whether two digits that touch on both sides of a rule are of one number: one run drew them, or one lies across the rule.</summary>
    private static bool AreOne(PdfPage page, int left, int right, double rule)
    {
        ref readonly PdfGlyph a = ref page.GlyphAt(left);
        ref readonly PdfGlyph b = ref page.GlyphAt(right);
        double em = LineText.EmOf(a);
        double lap = 0.1 * em;
        return a.Run == b.Run || a.Box.Right > rule + lap || b.Box.Left < rule - lap;
    }

    private static bool Touch(in PdfGlyph a, in PdfGlyph b)
    {
        double em = LineText.EmOf(a);
        double gap = b.Box.Left - a.Box.Right;
        return Math.Abs(a.Baseline - b.Baseline) < 0.2 * em && gap > -0.3 * em && gap <= LineText.DigitGap * em;
    }

    private static HashSet<int> Unite(
        PdfPage page, int left, int right, List<LatticeCell> cells, List<int>?[] glyphsOfCell, HashSet<int> doubtful)
    {
        int first = left;
        int last = right;
        var number = new HashSet<int> { left, right };
        bool grew = true;
        while (grew)
        {
            grew = false;
            foreach (List<int>? glyphs in glyphsOfCell)
            {
                foreach (int index in glyphs ?? [])
                {
                    ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
                    if (!IsNumeric(glyph) || number.Contains(index))
                    {
                        continue;
                    }

                    bool before = Touch(glyph, page.GlyphAt(first));
                    if (before || Touch(page.GlyphAt(last), glyph))
                    {
                        number.Add(index);
                        (first, last) = before ? (index, last) : (first, index);
                        grew = true;
                    }
                }
            }
        }

        PdfBox start = page.GlyphAt(first).Box;
        double middle = (start.Left + page.GlyphAt(last).Box.Right) / 2;
        double height = (start.Top + start.Bottom) / 2;
        int home = -1;
        for (int cell = 0; cell < cells.Count; cell++)
        {
            PdfBox box = cells[cell].Box;
            if (box.Left <= middle && middle < box.Right && box.Top <= height && height < box.Bottom)
            {
                home = cell;
            }

            if (glyphsOfCell[cell] is { } glyphs && glyphs.RemoveAll(number.Contains) > 0)
            {
                doubtful.Add(cell);
                glyphsOfCell[cell] = glyphs.Count > 0 ? glyphs : null;
            }
        }

        if (home >= 0)
        {
            (glyphsOfCell[home] ??= []).AddRange(number.Order());
            doubtful.Add(home);
        }

        return number;
    }
}
