namespace GovInfo.Parsing.Sources.Pdf.Syntax;

/// <summary>A rectangle in user space (ISO 32000-2, 7.9.5), normalised: y grows upwards, the lower left corner comes first.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>The rectangle of an array of four numbers, whichever two opposite corners it names; null for any other array.</summary>
    public static PdfRectangle? From(PdfArray? array)
    {
        if (array is not { Count: >= 4 }
            || array.GetNumber(0) is not { } x1 || array.GetNumber(1) is not { } y1
            || array.GetNumber(2) is not { } x2 || array.GetNumber(3) is not { } y2)
        {
            return null;
        }

        return new PdfRectangle(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    /// <summary>What two rectangles have in common; null when that has no area.</summary>
    public PdfRectangle? Intersect(PdfRectangle other)
    {
        var common = new PdfRectangle(
            Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return common.Width > 0 && common.Height > 0 ? common : null;
    }
}
