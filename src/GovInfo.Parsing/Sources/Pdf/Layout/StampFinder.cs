namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Finds watermarks and stamps: text that runs aslant, large text drawn over other text, and what the file itself calls artifacts. They are
/// furniture, wherever they stand.
/// </summary>
internal static class StampFinder
{
    private const double Aslant = 0.4;
    private const int FewestAslant = 4;
    private const double LargeFactor = 1.8;
    private const int MostLargeGlyphs = 400;
    private const double MostArtifacts = 0.3;
    private const double MostTurned = 0.3;
    private const int Sample = 200;

    /// <param name="page">The page.</param>
    /// <param name="watermarks">Those that are known from this page and others.</param>
    /// <returns>One flag a glyph, or null where the page has no stamp.</returns>
    public static bool[]? Find(PdfPage page, LevelWatermarks? watermarks)
    {
        bool[]? stamps = null;
        watermarks?.Mark(page, ref stamps);
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        int artifacts = 0;
        int turned = 0;
        int steps = 0;
        double smallest = double.MaxValue;
        double largest = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            // Nearly every page has none of all this, which one look at its glyphs tells.
            ref readonly PdfGlyph glyph = ref glyphs[i];
            artifacts += glyph.IsArtifact ? 1 : 0;
            turned += glyph.IsAslant ? 1 : 0;
            steps += i > 0 && !glyphs[i - 1].Baseline.Equals(glyph.Baseline) && IsAslantStep(glyphs[i - 1], glyph) ? 1 : 0;
            double em = LineText.EmOf(glyph);
            smallest = em < smallest ? em : smallest;
            largest = glyph.FontSize > largest ? glyph.FontSize : largest;
        }

        if (steps + 1 >= FewestAslant)
        {
            MarkAslant(glyphs, ref stamps);
        }

        if (turned > 0 && turned <= MostTurned * glyphs.Length)
        {
            MarkTurned(glyphs, ref stamps);
        }

        if (largest > LargeFactor * smallest)
        {
            MarkLarge(glyphs, ref stamps);
        }

        if (artifacts > 0 && artifacts <= MostArtifacts * glyphs.Length)
        {
            MarkArtifacts(glyphs, ref stamps);
        }

        return stamps;
    }

    /// <summary>
    /// Marks the text that the file calls no part of the text proper: running heads, watermarks. Not where much of the page is called so, and
    /// never numbers by themselves, which may be a table's.
    /// </summary>
    private static void MarkArtifacts(ReadOnlySpan<PdfGlyph> glyphs, ref bool[]? stamps)
    {
        for (int first = 0; first < glyphs.Length;)
        {
            int next = first;
            bool hasWords = false;
            while (next < glyphs.Length && glyphs[next].IsArtifact && Math.Abs(glyphs[next].Baseline - glyphs[first].Baseline) < 1)
            {
                hasWords |= GlyphText.IsIdeograph(glyphs[next++].Text);
            }

            if (hasWords)
            {
                stamps ??= new bool[glyphs.Length];
                stamps.AsSpan(first, next - first).Fill(true);
            }

            first = Math.Max(next, first + 1);
        }
    }

    /// <summary>Marks glyphs of which each stands one equal step further along a line that is neither level nor upright.</summary>
    private static void MarkAslant(ReadOnlySpan<PdfGlyph> glyphs, ref bool[]? stamps)
    {
        int first = 0;
        for (int next = 1; next <= glyphs.Length; next++)
        {
            if (next < glyphs.Length && IsAslantStep(glyphs[next - 1], glyphs[next])
                && (next - first < 2 || IsEqualStep(glyphs[next - 2], glyphs[next - 1], glyphs[next])))
            {
                continue;
            }

            if (next - first >= FewestAslant)
            {
                stamps ??= new bool[glyphs.Length];
                stamps.AsSpan(first, next - first).Fill(true);
            }

            first = next;
        }
    }

    /// <summary>Marks the glyphs that are themselves turned, as those around a stamp; not on a page that is drawn aslant as a whole.</summary>
    private static void MarkTurned(ReadOnlySpan<PdfGlyph> glyphs, ref bool[]? stamps)
    {
        stamps ??= new bool[glyphs.Length];
        for (int i = 0; i < glyphs.Length; i++)
        {
            // One at the top of a round stamp stands level between two that do not.
            bool isBetween = i > 0 && i + 1 < glyphs.Length && glyphs[i - 1].IsAslant && glyphs[i + 1].IsAslant
                && Math.Abs(glyphs[i].FontSize - glyphs[i - 1].FontSize) + Math.Abs(glyphs[i].FontSize - glyphs[i + 1].FontSize) < 0.01;
            stamps[i] |= glyphs[i].IsAslant || isBetween;
        }
    }

    private static bool IsAslantStep(in PdfGlyph a, in PdfGlyph b)
    {
        double em = LineText.EmOf(a);
        double down = Math.Abs(b.Baseline - a.Baseline) / em;
        double along = Math.Abs(b.Box.Left - a.Box.Left) / em;
        return !a.IsVertical && !b.IsVertical && a.FontSize.Equals(b.FontSize)
            && down >= Aslant && down <= 2 && along >= Aslant && along <= 2 && b.Text.Length > 0 && !GlyphText.IsSpace(b.Text);
    }

    private static bool IsEqualStep(in PdfGlyph a, in PdfGlyph b, in PdfGlyph c) =>
        Math.Abs(a.Baseline + c.Baseline - (2 * b.Baseline)) < 0.1 * LineText.EmOf(b)
        && Math.Abs(a.Box.Left + c.Box.Left - (2 * b.Box.Left)) < 0.1 * LineText.EmOf(b);

    private static void MarkLarge(ReadOnlySpan<PdfGlyph> glyphs, ref bool[]? stamps)
    {
        double large = LargeFactor * MedianSize(glyphs);
        var candidates = new List<int>();
        for (int i = 0; i < glyphs.Length && candidates.Count < MostLargeGlyphs; i++)
        {
            if (glyphs[i].FontSize > large && glyphs[i].IsVisible)
            {
                candidates.Add(i);
            }
        }

        List<int> near = TextBeside(glyphs, candidates, large);
        foreach (int candidate in candidates)
        {
            if (stamps?[candidate] == true || !LiesOverText(glyphs, candidate, near))
            {
                continue;
            }

            stamps ??= new bool[glyphs.Length];
            foreach (int other in candidates)
            {
                stamps[other] |= glyphs[other].FontSize.Equals(glyphs[candidate].FontSize)
                    && (glyphs[other].Run == glyphs[candidate].Run || Math.Abs(glyphs[other].Baseline - glyphs[candidate].Baseline) < 1);
            }
        }
    }

    /// <summary>The glyphs of text as small as usual at the heights where larger ones stand: hardly any, but where it is a watermark.</summary>
    private static List<int> TextBeside(ReadOnlySpan<PdfGlyph> glyphs, List<int> larger, double large)
    {
        var found = new List<int>();
        double top = double.MaxValue;
        double bottom = double.MinValue;
        foreach (int index in larger)
        {
            PdfBox box = glyphs[index].Box;
            top = box.Top < top ? box.Top : top;
            bottom = box.Bottom > bottom ? box.Bottom : bottom;
        }

        for (int i = 0; i < glyphs.Length && larger.Count > 0; i++)
        {
            ref readonly PdfGlyph glyph = ref glyphs[i];
            double y = (glyph.Box.Top + glyph.Box.Bottom) / 2;
            if (y > top && y < bottom && !(glyph.FontSize > large) && glyph.IsVisible)
            {
                found.Add(i);
            }
        }

        return found;
    }

    private static bool LiesOverText(ReadOnlySpan<PdfGlyph> glyphs, int candidate, List<int> near)
    {
        PdfBox box = glyphs[candidate].Box;
        int under = 0;
        foreach (int index in near)
        {
            PdfBox other = glyphs[index].Box;
            double x = (other.Left + other.Right) / 2;
            double y = (other.Top + other.Bottom) / 2;
            if (y > box.Top && y < box.Bottom && x > box.Left && x < box.Right && ++under >= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static double MedianSize(ReadOnlySpan<PdfGlyph> glyphs)
    {
        // A sample is enough: what matters is the size of the running text.
        int step = Math.Max(1, glyphs.Length / Sample);
        Span<double> sizes = stackalloc double[2 * Sample];
        int count = 0;
        for (int i = 0; i < glyphs.Length; i += step)
        {
            sizes[count++] = LineText.EmOf(glyphs[i]);
        }

        sizes = sizes[..count];
        sizes.Sort();
        return sizes[count / 2];
    }
}
