using GovInfo.Parsing.Sources.Pdf.Fonts.CMaps;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>The widths and vertical metrics of a CIDFont (ISO 32000-2, 9.7.4.3), in text space units.</summary>
internal sealed class CidMetrics
{
    private readonly CodeRanges<double> widths;
    private readonly CodeRanges<(double Advance, double OriginX)> verticals;
    private readonly double defaultWidth;
    private readonly double defaultAdvance;

    public CidMetrics(PdfDictionary cidFont)
    {
        const double em = 1000;
        defaultWidth = (cidFont.GetNumber("DW") ?? em) / em;
        defaultAdvance = (cidFont.GetArray("DW2")?.GetNumber(1) ?? -em) / em;
        widths = new CodeRanges<double>(Read(cidFont.GetArray("W"), 1, static (numbers, at) => (numbers.GetNumber(at) ?? 0) / em));
        verticals = new CodeRanges<(double Advance, double OriginX)>(Read(
            cidFont.GetArray("W2"), 3, static (numbers, at) => ((numbers.GetNumber(at) ?? -em) / em, (numbers.GetNumber(at + 1) ?? 0) / em)));
    }

    /// <summary>Whether the font gives widths at all: otherwise the default says nothing of a single glyph.</summary>
    public bool HasWidths => !widths.IsEmpty;

    /// <summary>The horizontal advance of a CID.</summary>
    public double WidthOf(int cid) => widths.Find((uint)cid)?.Target ?? defaultWidth;

    /// <summary>The vertical advance of a CID, and the x of its position vector: half its width unless the font says otherwise.</summary>
    public (double Advance, double OriginX) VerticalOf(int cid, double width) =>
        verticals.Find((uint)cid)?.Target ?? (defaultAdvance, width / 2);

    // Both arrays mix "first [v v v …]" and "first last v"; a value of W2 is three numbers.
    private static List<CodeRange<T>> Read<T>(PdfArray? array, int size, Func<PdfArray, int, T> valueAt)
    {
        const int mostRanges = 1 << 17;
        var ranges = new List<CodeRange<T>>();
        int i = 0;
        while (array is not null && i + 1 < array.Count && ranges.Count < mostRanges)
        {
            uint first = (uint)Math.Clamp(array.GetInt(i) ?? 0, 0, ushort.MaxValue);
            if (array.GetArray(i + 1) is { } values)
            {
                for (int at = 0; at + size <= values.Count && ranges.Count < mostRanges; at += size)
                {
                    uint cid = first + (uint)(at / size);
                    ranges.Add(new CodeRange<T>(cid, cid, valueAt(values, at), IsConstant: true));
                }

                i += 2;
            }
            else
            {
                if (i + 1 + size < array.Count)
                {
                    uint last = (uint)Math.Clamp(array.GetInt(i + 1) ?? 0, 0, ushort.MaxValue);
                    ranges.Add(new CodeRange<T>(first, last, valueAt(array, i + 2), IsConstant: true));
                }

                i += 2 + size;
            }
        }

        return ranges;
    }
}
