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

    /// <summary>Whether enough of a box lies inside another to be read: a quarter of its width and of its height.</summary>
    public static bool IsSeen(PdfBox box, PdfBox clip)
    {
        const double enough = 0.25;
        PdfBox shown = Intersect(box, clip);
        return shown.Width >= box.Width * enough && shown.Height >= box.Height * enough && shown.Width >= 0 && shown.Height >= 0;
    }

    public static bool Contains(PdfBox box, double x, double y) => x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;
}
