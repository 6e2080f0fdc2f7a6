namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>Computes with boxes on the page.</summary>
internal static class BoxOperations
{
    /// <summary>What two boxes have in common; of a negative width or height when that is nothing.</summary>
    public static PdfBox Intersect(PdfBox first, PdfBox second) => new(
        Math.Max(first.Left, second.Left), Math.Max(first.Top, second.Top), Math.Min(first.Right, second.Right), Math.Min(first.Bottom, second.Bottom));

    /// <summary>The box around two boxes.</summary>
    public static PdfBox Union(PdfBox first, PdfBox second) => new(
        Math.Min(first.Left, second.Left), Math.Min(first.Top, second.Top), Math.Max(first.Right, second.Right), Math.Max(first.Bottom, second.Bottom));

    /// <summary>
    /// Whether a glyph is seen through a clip. A clip that cuts the box must leave some of it; a clip that lies inside the box is drawn tightly
    /// around the ink, and that of a minus sign or a full stop is small.
    /// </summary>
    public static bool IsSeen(PdfBox glyph, PdfBox clip) =>
        IsSeen(glyph.Left, glyph.Right, clip.Left, clip.Right) && IsSeen(glyph.Top, glyph.Bottom, clip.Top, clip.Bottom);

    public static bool Contains(PdfBox box, double x, double y) => x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;

    private static bool IsSeen(double from, double to, double clipFrom, double clipTo)
    {
        const double enough = 0.12;
        double shown = Math.Min(to, clipTo) - Math.Max(from, clipFrom);
        bool isInside = clipFrom >= from && clipTo <= to;
        return isInside ? shown > 0 : shown >= 0 && shown >= (to - from) * enough;
    }
}
