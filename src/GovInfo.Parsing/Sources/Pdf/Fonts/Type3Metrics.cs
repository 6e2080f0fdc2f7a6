using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>
/// How large the characters of a Type 3 font are (ISO 32000-2, 9.6.4). Its glyphs are drawn in units of their own, and the size that <c>Tf</c>
/// sets need not be that of an em, so the em is found from the font's matrix, box and widths.
/// </summary>
/// <param name="EmSize">The em in text space units.</param>
/// <param name="IsUpsideDown">Whether glyphs hang below the baseline in text space, for a text matrix that turns them over.</param>
internal readonly record struct Type3Metrics(double EmSize, bool IsUpsideDown)
{
    private const double Smallest = 0.2;
    private const double Largest = 2.5;

    public static Type3Metrics Read(PdfDictionary font, ReadOnlySpan<double> widths)
    {
        PdfArray? matrix = font.GetArray("FontMatrix");
        double scaleX = Math.Abs(matrix?.GetNumber(0) ?? 0.001);
        double scaleY = matrix?.GetNumber(3) ?? 0.001;
        double low = 0;
        double high = 0;
        if (font.GetArray("FontBBox") is { Count: >= 4 } box)
        {
            double first = (box.GetNumber(1) ?? 0) * scaleY;
            double second = (box.GetNumber(3) ?? 0) * scaleY;
            (low, high) = (Math.Min(first, second), Math.Max(first, second));
        }

        return new Type3Metrics(FindEm(Math.Max(high - low, WidestOf(widths) * scaleX)), -low > high * 1.5);
    }

    // The power of ten that makes the largest extent that of a character: most fonts have 1; a scale of ten is also written. Bitmap fonts
    // count pixels, and their largest extent is about the em.
    private static double FindEm(double extent)
    {
        foreach (double em in (ReadOnlySpan<double>)[1, 10])
        {
            if (extent >= Smallest * em && extent <= Largest * em)
            {
                return em;
            }
        }

        return extent > 0 && double.IsFinite(extent) ? extent : 1;
    }

    private static double WidestOf(ReadOnlySpan<double> widths)
    {
        double widest = 0;
        foreach (double width in widths[..Math.Min(widths.Length, 256)])
        {
            widest = Math.Max(widest, double.IsNaN(width) ? 0 : Math.Abs(width));
        }

        return widest;
    }
}
