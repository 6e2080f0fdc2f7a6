using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A table wider than its page is cut at the page's margin: its right side is not ruled, and digits that a browser did not print may have
/// followed those that touch it.
/// </summary>
internal static class CutNumbers
{
    private const double Touching = 1;
    private const double AtCut = 4;

    /// <summary>Whether a digit, or a number, ends where the page is cut: a browser does not print digits of which nothing would be seen.</summary>
    public static bool IsAtCut(PdfBox box, double cut, double em) => box.Left < cut && box.Right > cut - (LineText.DigitGap * em);

    /// <summary>Whether a digit, or a number, begins where the page is cut at its left.</summary>
    public static bool IsAtLeftCut(PdfBox box, double? cut, double em) => box.Right > cut && box.Left < cut + (LineText.DigitGap * em);

    /// <summary>A table with what stands at a cut in doubt, or would stand there.</summary>
    public static TableFragment Doubt(TableFragment table, double right, double? left) => table.Doubt(cell => cell.Lines.Count == 0
        ? (table.RightWasOpen && cell.EndColumn == table.ColumnCount && Math.Abs(right - cell.Box.Right) < AtCut)
            || (table.LeftWasOpen && cell.Column == 0 && left - cell.Box.Left is > -AtCut and < AtCut)
        : cell.Lines.Any(line => (GlyphText.IsNumeric(line.Text[^1]) && IsAtCut(line.Box, right, line.FontSize))
            || (GlyphText.IsNumeric(line.Text[0]) && IsAtLeftCut(line.Box, left, line.FontSize))));

    /// <summary>Whether a digit in a cell touches an open side of its table, or nothing is left of what stands where the page cut the table.</summary>
    public static bool IsCut(PdfPage page, Lattice lattice, LatticeCell cell, List<int>? glyphs)
    {
        bool isLast = lattice.RightWasOpen && cell.EndColumn == lattice.ColumnLines.Length - 1;
        bool isFirst = lattice.LeftWasOpen && cell.Column == 0;
        if (!isLast && !isFirst)
        {
            return false;
        }

        if (glyphs is null)
        {
            return (isLast && Math.Abs(page.CutRight - cell.Box.Right) < AtCut) || (isFirst && page.CutLeft - cell.Box.Left is > -AtCut and < AtCut);
        }

        foreach (int index in glyphs)
        {
            ref readonly PdfGlyph glyph = ref page.GlyphAt(index);
            bool touches = (isLast && glyph.Box.Right > cell.Box.Right - Touching) || (isFirst && glyph.Box.Left < cell.Box.Left + Touching);
            if (touches && GlyphText.IsNumeric(glyph.Text))
            {
                return true;
            }
        }

        return false;
    }
}
