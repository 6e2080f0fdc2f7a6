using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Digits with a line through their middle: struck out by hand or by a word processor that prints its revisions (<c>8</c> struck out before
/// <c>73</c> is no 873), or crossed by a rule of a table too narrow. What number they are of is not certain.
/// </summary>
internal static class StruckDigits
{
    /// <summary>The part of a glyph's height, above and below, in which a line crosses it by chance.</summary>
    private const double Margin = 0.25;

    /// <returns>The indices of such glyphs; null where there are none.</returns>
    public static HashSet<int>? Find(PdfPage page)
    {
        if (page.Segments.IsEmpty)
        {
            return null;
        }

        PdfSegment[] level = Array.FindAll(ImmutableCollectionsMarshal.AsArray(page.Segments)!, static segment => segment.IsHorizontal);
        double[] heights = Array.ConvertAll(level, static segment => segment.Y1);
        Array.Sort(heights, level);
        HashSet<int>? found = null;
        for (int i = 0; i < page.GlyphCount; i++)
        {
            ref readonly PdfGlyph glyph = ref page.GlyphAt(i);
            if (!glyph.IsVertical && GlyphText.IsNumeric(glyph.Text) && IsCrossed(glyph.Box, heights, level))
            {
                (found ??= []).Add(i);
            }
        }

        return found;
    }

    private static bool IsCrossed(PdfBox box, double[] heights, PdfSegment[] level)
    {
        int at = Array.BinarySearch(heights, box.Top + (Margin * box.Height));
        for (at = at < 0 ? ~at : at; at < level.Length && heights[at] < box.Bottom - (Margin * box.Height); at++)
        {
            double middle = (box.Left + box.Right) / 2;
            if (level[at].X1 < middle && level[at].X2 > middle)
            {
                return true;
            }
        }

        return false;
    }
}
