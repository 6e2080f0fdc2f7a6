using System.Buffers;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Groups glyphs into lines by their baselines, in whatever order the content drew them: horizontal lines top down, after them vertical
/// ones right to left. One builder serves one page; its buffers are used again, and are rented until it is disposed of.
/// </summary>
/// <param name="page">The page that the glyphs are of.</param>
internal sealed class LineBuilder(PdfPage page) : IDisposable
{
    /// <summary>How far baselines of one line may lie apart, in ems: raised digits belong to the line, the next line does not.</summary>
    private const double BaselineTolerance = 0.35;

    private readonly LineText text = new();
    private int[] order = ArrayPool<int>.Shared.Rent(page.GlyphCount);
    private double[] keys = ArrayPool<double>.Shared.Rent(page.GlyphCount);

    /// <summary>The glyphs that are not the whole of what they are of: digits beside hidden ones, or struck out.</summary>
    public HashSet<int>? Uncertain { get; set; }

    /// <summary>The lines of the glyphs whose indices are given.</summary>
    public List<TextLine> Build(List<int> glyphs)
    {
        ReadOnlySpan<PdfGlyph> all = page.GlyphSpan;
        if (glyphs.Count == 1)
        {
            // Most cells with a number.
            return text.Compose(all, CollectionsMarshal.AsSpan(glyphs), page, all[glyphs[0]].IsVertical, Uncertain) is { } only ? [only] : [];
        }

        var lines = new List<TextLine>();
        int vertical = 0;
        foreach (int index in glyphs)
        {
            vertical += all[index].IsVertical ? 1 : 0;
        }

        if (vertical < glyphs.Count)
        {
            AddLines(lines, glyphs, glyphs.Count - vertical, vertical: false);
        }

        if (vertical > 0)
        {
            AddLines(lines, glyphs, vertical, vertical: true);
        }

        return lines;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(order);
        ArrayPool<double>.Shared.Return(keys);
        order = [];
        keys = [];
    }

    private void AddLines(List<TextLine> lines, List<int> glyphs, int count, bool vertical)
    {
        int filled = 0;
        bool sorted = true;
        ReadOnlySpan<PdfGlyph> all = page.GlyphSpan;
        foreach (int index in glyphs)
        {
            ref readonly PdfGlyph glyph = ref all[index];
            if (glyph.IsVertical == vertical)
            {
                order[filled] = index;
                keys[filled] = vertical ? -glyph.Baseline : glyph.Baseline;
                sorted &= filled == 0 || keys[filled] >= keys[filled - 1];
                filled++;
            }
        }

        if (!sorted)
        {
            Array.Sort(keys, order, 0, count);
        }

        int first = 0;
        while (first < count)
        {
            double largest = LineText.EmOf(all[order[first]]);
            int next = first + 1;
            while (next < count && Belongs(keys[next] - keys[first], all[order[next]], ref largest))
            {
                next++;
            }

            SortAlong(first, next, vertical);
            if (text.Compose(all, order.AsSpan(first, next - first), page, vertical, Uncertain) is { } line)
            {
                lines.Add(line);
            }

            first = next;
        }
    }

    private static bool Belongs(double distance, in PdfGlyph glyph, ref double largest)
    {
        double em = LineText.EmOf(glyph);
        if (distance > BaselineTolerance * Math.Max(largest, em))
        {
            return false;
        }

        largest = Math.Max(largest, em);
        return true;
    }

    private void SortAlong(int first, int next, bool vertical)
    {
        bool upwards = vertical && RunsUpwards(first, next);
        bool sorted = true;
        ReadOnlySpan<PdfGlyph> all = page.GlyphSpan;
        for (int i = first; i < next; i++)
        {
            PdfBox box = all[order[i]].Box;
            keys[i] = vertical ? (upwards ? -box.Bottom : box.Top) : box.Left;
            sorted &= i == first || keys[i] >= keys[i - 1];
        }

        if (!sorted)
        {
            Array.Sort(keys, order, first, next - first);
        }
    }

    /// <summary>Text turned to the left reads upwards: each glyph of a run stands above the one before it.</summary>
    private bool RunsUpwards(int first, int next)
    {
        int up = 0;
        for (int i = first; i < next; i++)
        {
            int index = order[i];
            if (index > 0 && page.GlyphAt(index - 1) is { IsVertical: true } before && before.Run == page.GlyphAt(index).Run)
            {
                up += page.GlyphAt(index).Box.Top < before.Box.Top ? 1 : -1;
            }
        }

        return up > 0;
    }
}
