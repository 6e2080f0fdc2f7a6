using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A number that goes on over lines, or over the page, because its cell is too narrow: every line but the last fills the cell.</summary>
internal static class BrokenNumber
{
    /// <summary>The most room that cells leave at both sides of their text together, in points.</summary>
    private const double WidestPadding = 12;
    private const int MostLines = 4;

    /// <summary>Whether the lines of a cell are one number.</summary>
    public static bool Is(PdfBox cell, IReadOnlyList<TextLine> lines)
    {
        if (lines.Count is < 2 or > MostLines)
        {
            return false;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            if (!IsPart(lines[i]) || (i + 1 < lines.Count && !Fills(cell, lines[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a number may begin in one cell and end in the one below it on the next page.</summary>
    public static bool MayGoOn(LatticeCell upper, LatticeCell lower) =>
        upper.Lines.Count > 0 && lower.Lines.Count > 0 && upper.Lines.Count + lower.Lines.Count <= MostLines
        && upper.Lines.All(line => IsPart(line) && Fills(upper.Box, line)) && lower.Lines.All(IsPart);

    private static bool IsPart(TextLine line) => !line.IsVertical && GlyphText.IsNumber(line.Text);

    private static bool Fills(PdfBox cell, TextLine line) => cell.Width - line.Box.Width < WidestPadding + (line.Box.Width / line.Text.Length);
}
