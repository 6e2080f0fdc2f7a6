using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>How the page is shown: cropped, turned, in points from the top left corner (ISO 32000-2, 14.11.2).</summary>
/// <param name="ToPage">From default user space to the page as shown.</param>
/// <param name="Width">The width as shown.</param>
/// <param name="Height">The height as shown.</param>
internal readonly record struct PageFrame(Matrix ToPage, double Width, double Height)
{
    /// <summary>The whole page.</summary>
    public PdfBox Box => new(0, 0, Width, Height);

    public static PageFrame Of(PageNode page)
    {
        PdfRectangle crop = page.CropBox;
        Matrix upright = page.Rotate switch
        {
            90 => new Matrix(0, 1, 1, 0, -crop.Bottom, -crop.Left),
            180 => new Matrix(-1, 0, 0, 1, crop.Right, -crop.Bottom),
            270 => new Matrix(0, -1, -1, 0, crop.Top, crop.Right),
            _ => new Matrix(1, 0, 0, -1, -crop.Left, crop.Top),
        };
        double unit = page.UserUnit;
        bool isTurned = page.Rotate is 90 or 270;
        return new PageFrame(
            upright.Then(new Matrix(unit, 0, 0, unit, 0, 0)),
            (isTurned ? crop.Height : crop.Width) * unit,
            (isTurned ? crop.Width : crop.Height) * unit);
    }
}
