namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>A box on a page, in points (1/72 inch); the origin is the top left corner of the page as shown, y grows downwards.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The bottom edge.</param>
public readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The width in points.</summary>
    public double Width => Right - Left;

    /// <summary>The height in points.</summary>
    public double Height => Bottom - Top;
}
