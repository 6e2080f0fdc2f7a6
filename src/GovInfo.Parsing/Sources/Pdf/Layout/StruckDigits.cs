namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Digits with a line through their middle: struck out by hand or by a word processor that prints its revisions (<c>8</c> struck out before
/// <c>73</c> is no 873), or crossed by a rule of a table too narrow. What number they are of is not certain.
/// </summary>
internal static class StruckDigits
{
    /// <summary>The part of a glyph's height, above and below, in which a line crosses it by chance.</summary>
    private const double Margin = 0.25;

    /// <summary>Heights are looked up by whole points, up to this one; what stands lower is looked for among all lines.</summary>
    private const int Heights = 1024;

    /// <summary>So many digits are looked at closely; on a page with more near lines, those near one are in doubt.</summary>
    private const int MostLooks = 500;

    /// <returns>The indices of such glyphs; null where there are none.</returns>
    public static HashSet<int>? Find(PdfPage page)
    {
        // Hardly any line has a digit around it: most glyphs need no more than a look at the heights that have lines.
        Span<bool> hasLine = stackalloc bool[Heights];
        hasLine.Clear();
        bool hasLines = false;
        foreach (PdfSegment segment in page.Segments)
        {
            if (segment.IsHorizontal)
            {
                hasLine[Math.Clamp((int)segment.Y1, 0, Heights - 1)] = hasLines = true;
            }
        }

        foreach (PdfSegment stroke in page.SlantedStrokes)
        {
            int first = Math.Clamp((int)Math.Min(stroke.Y1, stroke.Y2), 0, Heights - 1);
            int last = Math.Clamp((int)Math.Max(stroke.Y1, stroke.Y2), first, Heights - 1);
            hasLine[first..(last + 1)].Fill(hasLines = true);
        }

        if (!hasLines)
        {
            return null;
        }

        HashSet<int>? found = null;
        int looks = 0;
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref readonly PdfGlyph glyph = ref glyphs[i];
            if (!glyph.IsVertical && GlyphText.IsNumeric(glyph.Text) && IsNearLine(glyph.Box, hasLine) && (++looks > MostLooks || IsCrossed(glyph.Box, page)))
            {
                (found ??= []).Add(i);
            }
        }

        return found;
    }

    private static bool IsNearLine(PdfBox box, ReadOnlySpan<bool> hasLine)
    {
        int first = (int)Math.Clamp(box.Top + (Margin * box.Height), 0, Heights - 1);
        int last = (int)Math.Clamp(box.Bottom - (Margin * box.Height), first, Heights - 1);
        return hasLine[first..(last + 1)].Contains(true);
    }

    private static bool IsCrossed(PdfBox box, PdfPage page)
    {
        double top = box.Top + (Margin * box.Height);
        double bottom = box.Bottom - (Margin * box.Height);
        double middle = (box.Left + box.Right) / 2;
        foreach (PdfSegment segment in page.Segments)
        {
            if (segment.IsHorizontal && segment.Y1 >= top && segment.Y1 < bottom && segment.X1 < middle && segment.X2 > middle)
            {
                return true;
            }
        }

        foreach (PdfSegment stroke in page.SlantedStrokes)
        {
            double height = stroke.Y1 + ((stroke.Y2 - stroke.Y1) * (middle - stroke.X1) / (stroke.X2 - stroke.X1));
            if (stroke.X1 < middle && stroke.X2 > middle && height >= top && height < bottom)
            {
                return true;
            }
        }

        return false;
    }
}
