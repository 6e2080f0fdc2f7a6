namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// The opaque areas of one page, and which glyphs were there before them: text that was painted over is not seen. Numbers are corrected in
/// finished files by a white box with a new number on it.
/// </summary>
internal sealed class CoveringAreas
{
    private const int MaxAreas = 1_000;
    private const int MaxComparisons = 5_000_000;
    private const double SmallestSide = 3;
    private readonly List<(PdfBox Box, int GlyphsBefore)> areas = [];

    public void Clear() => areas.Clear();

    /// <summary>Adds an area.</summary>
    /// <param name="box">Where it is painted.</param>
    /// <param name="glyphsBefore">How many glyphs the page had before it.</param>
    public void Add(PdfBox box, int glyphsBefore)
    {
        if (glyphsBefore > 0 && box.Width >= SmallestSide && box.Height >= SmallestSide && areas.Count < MaxAreas)
        {
            areas.Add((box, glyphsBefore));
        }
    }

    /// <summary>Marks the glyphs that were painted over as not visible.</summary>
    public void Hide(Span<PdfGlyph> glyphs)
    {
        long comparisons = 0;
        foreach ((PdfBox box, int glyphsBefore) in areas)
        {
            Span<PdfGlyph> before = glyphs[..Math.Min(glyphsBefore, glyphs.Length)];
            comparisons += before.Length;
            if (comparisons > MaxComparisons)
            {
                return; // A drawing of thousands of areas over thousands of letters: no report.
            }

            foreach (ref PdfGlyph glyph in before)
            {
                if (glyph.IsVisible && Covers(box, glyph.Box))
                {
                    glyph = glyph with { IsVisible = false };
                }
            }
        }
    }

    // All of the ink, which seldom fills the whole height of a glyph's box.
    private static bool Covers(PdfBox area, PdfBox glyph)
    {
        double marginX = glyph.Width * 0.1;
        double marginY = glyph.Height * 0.15;
        return area.Left <= glyph.Left + marginX && area.Right >= glyph.Right - marginX
            && area.Top <= glyph.Top + marginY && area.Bottom >= glyph.Bottom - marginY;
    }
}
