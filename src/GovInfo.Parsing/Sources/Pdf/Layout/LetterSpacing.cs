namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Tells letter-spaced text (<c>政 府 信 息</c>) from words that stand apart: the gaps around are all alike. Digits among spaced Chinese
/// characters (<c>府 2 0 2 3 年</c>) are one number by the same rule; digits by themselves, as cells are, never.
/// </summary>
internal static class LetterSpacing
{
    private const double Smallest = 0.15;
    private const double Largest = 1.2;
    private const double Alike = 0.08;
    private const int Farthest = 8;
    private const int FewestGaps = 3;

    /// <summary>Whether a gap is one of evenly spaced text.</summary>
    /// <param name="glyphs">The glyphs of the page.</param>
    /// <param name="order">The indices of the line's glyphs in reading order.</param>
    /// <param name="before">The place in <paramref name="order"/> of the glyph before the gap.</param>
    /// <param name="after">The place of the glyph after it; what is between the two are spaces.</param>
    /// <param name="vertical">Whether the line runs top down.</param>
    public static bool Holds(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int before, int after, bool vertical)
    {
        double gap = Gap(glyphs[order[before]], glyphs[order[after]], vertical);
        if (gap is < Smallest or > Largest)
        {
            return false;
        }

        int chinese = GlyphText.IsIdeograph(glyphs[order[before]].Text) || GlyphText.IsIdeograph(glyphs[order[after]].Text) ? 1 : 0;
        chinese += CountAlike(glyphs, order, before, -1, gap, vertical);
        chinese += CountAlike(glyphs, order, after, 1, gap, vertical);
        return chinese >= FewestGaps;
    }

    /// <summary>How many gaps in a row from a place on are like the one given and have a Chinese character on a side.</summary>
    private static int CountAlike(ReadOnlySpan<PdfGlyph> glyphs, ReadOnlySpan<int> order, int from, int step, double gap, bool vertical)
    {
        int count = 0;
        for (int seen = 0; seen < Farthest; seen++)
        {
            int next = from + step;
            while (next >= 0 && next < order.Length && GlyphText.IsSpace(glyphs[order[next]].Text))
            {
                next += step;
            }

            if (next < 0 || next >= order.Length)
            {
                return count;
            }

            ref readonly PdfGlyph first = ref glyphs[order[Math.Min(from, next)]];
            ref readonly PdfGlyph second = ref glyphs[order[Math.Max(from, next)]];
            if (Math.Abs(Gap(first, second, vertical) - gap) > Alike)
            {
                return count;
            }

            count += GlyphText.IsIdeograph(first.Text) || GlyphText.IsIdeograph(second.Text) ? 1 : 0;
            from = next;
        }

        return count;
    }

    private static double Gap(in PdfGlyph before, in PdfGlyph after, bool vertical) =>
        (vertical ? after.Box.Top - before.Box.Bottom : after.Box.Left - before.Box.Right) / ((LineText.EmOf(before) + LineText.EmOf(after)) / 2);
}
