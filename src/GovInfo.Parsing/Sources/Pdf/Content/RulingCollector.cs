using System.Collections.Immutable;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>
/// Makes rulings of the painted paths of one page: strokes, thin filled areas, the frames between two filled rectangles. Remembers the other
/// filled areas as backgrounds.
/// </summary>
internal sealed class RulingCollector
{
    private const int MaxSegments = 100_000;

    // A filled area thinner than this is a line, and a stroke thicker than this is an area. Points.
    private const double ThickestLine = 3;

    // What differs less from a straight horizontal or vertical is one. Points.
    private const double Straightness = 0.2;

    // Shorter marks are dots. Points.
    private const double ShortestLine = 0.5;

    // A path with curves may be the outline of a letter: in it, only what is longer than the strokes of large letters is a line. Points.
    private const double ShortestLineAmongCurves = 24;

    // What a clip cuts off by less is the end of a line. Points.
    private const double SmallestCut = 3;
    private const double HighestRow = 60;

    private readonly List<PdfSegment> segments = [];
    private readonly List<PdfBox> rectangles = [];
    private readonly BackgroundAreas backgrounds;
    private readonly DottedLine dotted;
    private double shortest = ShortestLine;

    public RulingCollector(BackgroundAreas backgrounds)
    {
        this.backgrounds = backgrounds;
        dotted = new DottedLine(segments);
    }

    /// <summary>Whether the page has more rulings than are kept.</summary>
    public bool IsFull => segments.Count >= MaxSegments;

    public static int Limit => MaxSegments;

    public SlantedStrokes Slanted { get; } = new();

    /// <summary>The farthest x where a clip cuts off a horizontal ruling that goes on to the right; 0 where none is cut.</summary>
    public double CutRight { get; private set; }

    /// <summary>The farthest x where a clip cuts off a horizontal ruling that begins to the left of it; <see cref="double.MaxValue"/> where none is cut.</summary>
    public double CutLeft { get; private set; } = double.MaxValue;

    public void Clear()
    {
        dotted.End();
        segments.Clear();
        Slanted.Clear();
        CutRight = 0;
        CutLeft = double.MaxValue;
    }

    /// <summary>The rulings of the page.</summary>
    public ImmutableArray<PdfSegment> EndPage()
    {
        dotted.End();
        return [.. segments];
    }

    /// <summary>Strokes a path.</summary>
    public void Stroke(ReadOnlySpan<PathPoint> points, in GraphicsState state)
    {
        if (state.EffectiveStroke is not Paint.Dark)
        {
            return;
        }

        shortest = ShortestIn(points);
        double thickness = Math.Abs(state.LineWidth) * state.ToPage.Scale;
        for (int i = 1; i < points.Length; i++)
        {
            PathPoint from = points[i - 1];
            PathPoint to = points[i];
            if (!to.Begins && !to.IsCurveEnd)
            {
                StrokeLine(from, to, thickness, state.Clip);
            }
        }
    }

    /// <summary>Fills a path.</summary>
    public void Fill(ReadOnlySpan<PathPoint> points, in GraphicsState state)
    {
        Paint paint = state.EffectiveFill;
        if (paint == Paint.None)
        {
            return;
        }

        shortest = ShortestIn(points);
        rectangles.Clear();
        bool areRectangles = true;
        for (int start = 0; start < points.Length;)
        {
            int end = start + 1;
            while (end < points.Length && !points[end].Begins)
            {
                end++;
            }

            areRectangles &= FillShape(points[start..end], paint, state.Clip);
            start = end;
        }

        if (areRectangles && rectangles.Count == 2 && paint == Paint.Dark)
        {
            AddFrame(rectangles[0], rectangles[1], state.Clip);
        }
    }

    private static double ShortestIn(ReadOnlySpan<PathPoint> points)
    {
        foreach (ref readonly PathPoint point in points)
        {
            if (point.IsCurveEnd)
            {
                return ShortestLineAmongCurves;
            }
        }

        return ShortestLine;
    }

    // Gives whether the shape is an upright rectangle.
    private bool FillShape(ReadOnlySpan<PathPoint> shape, Paint paint, PdfBox clip)
    {
        bool isUpright = true;
        bool hasCurve = false;
        var box = new PdfBox(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (int i = 0; i < shape.Length; i++)
        {
            PathPoint point = shape[i];
            hasCurve |= point.IsCurveEnd;
            isUpright &= i == 0 || Math.Abs(point.X - shape[i - 1].X) <= Straightness || Math.Abs(point.Y - shape[i - 1].Y) <= Straightness;
            box = new PdfBox(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y));
        }

        if (shape.Length < 2)
        {
            return false;
        }

        bool isRectangle = isUpright && shape.Length is 4 or 5 && !hasCurve;
        if (isRectangle)
        {
            rectangles.Add(box);
        }

        if (!hasCurve && paint == Paint.Dark && AddArea(box, clip))
        {
            return isRectangle;
        }

        if (isRectangle && box.Height <= HighestRow && box.Top < clip.Bottom && box.Bottom > clip.Top)
        {
            NoteCut(box, clip); // The ground of a cell.
        }

        PdfBox shown = BoxOperations.Intersect(box, clip);
        if (paint == Paint.Dark && Math.Max(box.Width, box.Height) <= ThickestLine && shown.Width > 0 && shown.Height > 0 && !IsFull)
        {
            dotted.Add(shown);
            return isRectangle;
        }

        backgrounds.Add(shown, paint);
        return isRectangle;
    }

    private void StrokeLine(PathPoint from, PathPoint to, double thickness, PdfBox clip)
    {
        double width = Math.Abs(to.X - from.X);
        double height = Math.Abs(to.Y - from.Y);
        double half = thickness / 2;
        if (Math.Min(width, height) > Math.Max(Straightness, Math.Max(width, height) * 0.005))
        {
            Slanted.Add(from, to, thickness, clip);
            return;
        }

        var line = new PdfBox(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        bool isHorizontal = width >= height;
        PdfBox area = isHorizontal
            ? new PdfBox(line.Left, line.Top - half, line.Right, line.Bottom + half)
            : new PdfBox(line.Left - half, line.Top, line.Right + half, line.Bottom);
        if (thickness > ThickestLine)
        {
            AddArea(area, clip); // A short, very thick stroke may be a line across its own direction.
            return;
        }

        AddLine(isHorizontal, area, thickness, clip);
    }

    // Gives whether the area is thin enough for a line.
    private bool AddArea(PdfBox area, PdfBox clip)
    {
        PdfBox shown = BoxOperations.Intersect(area, clip);
        if (shown.Width < 0 && area.Left > clip.Right && shown.Height >= 0 && area.Height <= ThickestLine && area.Right - clip.Right > SmallestCut)
        {
            CutRight = Math.Max(CutRight, clip.Right); // Of a line of dashes, the first that is not seen.
        }

        bool isHorizontal = shown.Width >= shown.Height;
        double thickness = isHorizontal ? shown.Height : shown.Width;
        double length = isHorizontal ? shown.Width : shown.Height;
        if (thickness > ThickestLine || length < 2 * thickness)
        {
            return false;
        }

        if (shown.Width >= 0 && shown.Height >= 0)
        {
            AddLine(isHorizontal, isHorizontal ? shown with { Left = area.Left, Right = area.Right } : shown, thickness, clip);
        }

        return true;
    }

    private void AddLine(bool isHorizontal, PdfBox area, double thickness, PdfBox clip)
    {
        PdfBox shown = BoxOperations.Intersect(area, clip);
        if (shown.Width < 0 || shown.Height < 0 || (isHorizontal ? shown.Width : shown.Height) < shortest || IsFull)
        {
            return;
        }

        if (isHorizontal)
        {
            NoteCut(area, shown);
        }

        // The middle of the whole line, also where the clip cut its thickness.
        double middle = isHorizontal ? (area.Top + area.Bottom) / 2 : (area.Left + area.Right) / 2;
        segments.Add(isHorizontal
            ? new PdfSegment(shown.Left, middle, shown.Right, middle, thickness)
            : new PdfSegment(middle, shown.Top, middle, shown.Bottom, thickness));
    }

    private void NoteCut(PdfBox whole, PdfBox shown)
    {
        CutRight = whole.Right - shown.Right > SmallestCut ? Math.Max(CutRight, shown.Right) : CutRight;
        CutLeft = shown.Left - whole.Left > SmallestCut ? Math.Min(CutLeft, shown.Left) : CutLeft;
    }

    // Borders drawn as the area between an outer and an inner rectangle.
    private void AddFrame(PdfBox first, PdfBox second, PdfBox clip)
    {
        (PdfBox outer, PdfBox inner) = first.Width >= second.Width ? (first, second) : (second, first);
        double left = inner.Left - outer.Left;
        double top = inner.Top - outer.Top;
        double right = outer.Right - inner.Right;
        double bottom = outer.Bottom - inner.Bottom;
        bool isFrame = Math.Min(Math.Min(left, right), Math.Min(top, bottom)) >= 0 && Math.Max(Math.Max(left, right), Math.Max(top, bottom)) <= ThickestLine;
        if (!isFrame || inner.Width <= ThickestLine || inner.Height <= ThickestLine)
        {
            return;
        }

        AddEdge(outer with { Right = inner.Left }, left);
        AddEdge(outer with { Bottom = inner.Top }, top);
        AddEdge(outer with { Left = inner.Right }, right);
        AddEdge(outer with { Top = inner.Bottom }, bottom);

        void AddEdge(PdfBox edge, double thickness)
        {
            if (thickness > 0)
            {
                AddArea(edge, clip);
            }
        }
    }
}
