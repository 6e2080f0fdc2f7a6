namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>Puts dots that are drawn one after the other, in a row or below each other, together as a line: dotted borders are drawn so.</summary>
/// <param name="segments">Where the lines go.</param>
internal sealed class DottedLine(List<PdfSegment> segments)
{
    private const double WidestGap = 4;
    private const double Straightness = 0.3;
    private const int FewestDots = 4;

    private PdfBox dots;
    private int count;
    private bool isHorizontal;

    /// <summary>Takes the next dot.</summary>
    public void Add(PdfBox dot)
    {
        bool isBeside = Math.Abs(dot.Top - dots.Top) < Straightness && Math.Abs(dot.Bottom - dots.Bottom) < Straightness
            && IsNear(dot.Left - dots.Right, dots.Left - dot.Right);
        bool isBelow = Math.Abs(dot.Left - dots.Left) < Straightness && Math.Abs(dot.Right - dots.Right) < Straightness
            && IsNear(dot.Top - dots.Bottom, dots.Top - dot.Bottom);
        if (count == 1 ? isBeside != isBelow : count > 1 && (isHorizontal ? isBeside : isBelow))
        {
            isHorizontal = isBeside;
            dots = new PdfBox(Math.Min(dots.Left, dot.Left), Math.Min(dots.Top, dot.Top), Math.Max(dots.Right, dot.Right), Math.Max(dots.Bottom, dot.Bottom));
            count++;
            return;
        }

        End();
        dots = dot;
        count = 1;
    }

    /// <summary>Ends the line, and adds it when it has dots enough.</summary>
    public void End()
    {
        if (count >= FewestDots)
        {
            double middle = isHorizontal ? (dots.Top + dots.Bottom) / 2 : (dots.Left + dots.Right) / 2;
            segments.Add(isHorizontal
                ? new PdfSegment(dots.Left, middle, dots.Right, middle, dots.Height)
                : new PdfSegment(middle, dots.Top, middle, dots.Bottom, dots.Width));
        }

        count = 0;
    }

    private static bool IsNear(double after, double before) => Math.Max(after, before) is > -Straightness and <= WidestGap;
}
