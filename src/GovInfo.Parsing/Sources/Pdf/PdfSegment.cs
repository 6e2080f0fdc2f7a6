namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>A horizontal or vertical ruling: a stroke, or a thin filled rectangle. Points, origin at the top left of the page as shown.</summary>
/// <param name="X1">The left end (horizontal), or the x (vertical).</param>
/// <param name="Y1">The y (horizontal), or the upper end (vertical).</param>
/// <param name="X2">The right end (horizontal), or the x (vertical).</param>
/// <param name="Y2">The y (horizontal), or the lower end (vertical).</param>
/// <param name="Thickness">The thickness in points.</param>
public readonly record struct PdfSegment(double X1, double Y1, double X2, double Y2, double Thickness)
{
    /// <summary>Whether the segment is horizontal; otherwise it is vertical.</summary>
    public bool IsHorizontal => X2 - X1 >= Y2 - Y1;
}
