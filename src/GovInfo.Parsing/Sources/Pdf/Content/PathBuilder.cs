using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>A point of a path, on the page as shown.</summary>
/// <param name="X">The x.</param>
/// <param name="Y">The y.</param>
/// <param name="Begins">Whether a subpath begins here.</param>
/// <param name="IsCurveEnd">Whether a curve leads here, not a straight line.</param>
internal readonly record struct PathPoint(double X, double Y, bool Begins, bool IsCurveEnd);

/// <summary>Collects the path that is being built (ISO 32000-2, 8.5.2). Used again for every path of a page.</summary>
internal sealed class PathBuilder
{
    // A path of more points is a drawing, no rulings: the rest of it is not kept.
    private const int MaxPoints = 100_000;
    private readonly List<PathPoint> points = [];
    private PathPoint start;

    public ReadOnlySpan<PathPoint> Points => CollectionsMarshal.AsSpan(points);

    public void Clear() => points.Clear();

    /// <summary>The upright rectangle that the path is; null when it is any other shape, or several.</summary>
    public PdfBox? FindRectangle()
    {
        const double straightness = 0.2;
        if (points.Count is < 4 or > 5)
        {
            return null;
        }

        PathPoint first = points[0];
        PathPoint opposite = points[2];
        var box = new PdfBox(Math.Min(first.X, opposite.X), Math.Min(first.Y, opposite.Y), Math.Max(first.X, opposite.X), Math.Max(first.Y, opposite.Y));
        for (int i = 0; i < points.Count; i++)
        {
            PathPoint point = points[i];
            PathPoint next = points[(i + 1) % points.Count];
            bool isCorner = Math.Min(Math.Abs(point.X - box.Left), Math.Abs(point.X - box.Right)) <= straightness
                && Math.Min(Math.Abs(point.Y - box.Top), Math.Abs(point.Y - box.Bottom)) <= straightness;
            bool isUpright = Math.Min(Math.Abs(point.X - next.X), Math.Abs(point.Y - next.Y)) <= straightness;
            if (!isCorner || !isUpright || point.IsCurveEnd || (i > 0 && point.Begins))
            {
                return null;
            }
        }

        return box;
    }

    public void MoveTo(in Matrix toPage, double x, double y)
    {
        (double pageX, double pageY) = toPage.Apply(x, y);
        start = new PathPoint(pageX, pageY, Begins: true, IsCurveEnd: false);
        if (points.Count > 0 && points[^1].Begins)
        {
            points[^1] = start; // A subpath of one point leaves no mark.
            return;
        }

        Add(start);
    }

    public void LineTo(in Matrix toPage, double x, double y) => AddEnd(toPage, x, y, isCurve: false);

    public void CurveTo(in Matrix toPage, double x, double y) => AddEnd(toPage, x, y, isCurve: true);

    public void Close()
    {
        if (points.Count > 0 && !points[^1].Begins)
        {
            Add(start with { Begins = false });
        }
    }

    public void Rectangle(in Matrix toPage, double x, double y, double width, double height)
    {
        MoveTo(toPage, x, y);
        LineTo(toPage, x + width, y);
        LineTo(toPage, x + width, y + height);
        LineTo(toPage, x, y + height);
        Close();
    }

    private void AddEnd(in Matrix toPage, double x, double y, bool isCurve)
    {
        (double pageX, double pageY) = toPage.Apply(x, y);
        Add(new PathPoint(pageX, pageY, Begins: points.Count == 0, isCurve));
    }

    private void Add(PathPoint point)
    {
        if (points.Count < MaxPoints && double.IsFinite(point.X) && double.IsFinite(point.Y))
        {
            points.Add(point);
        }
    }
}
