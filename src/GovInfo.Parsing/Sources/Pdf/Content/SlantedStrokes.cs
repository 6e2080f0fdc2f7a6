using System.Collections.Immutable;

namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The strokes of a page that are nearly level, but no rulings: with such a hand strikes out what stands there.</summary>
internal sealed class SlantedStrokes
{
    private const double Shortest = 3;
    private const double Longest = 300;
    private const double Steepest = 0.35;
    private const int Most = 1000;

    private readonly List<PdfSegment> strokes = [];

    public void Clear() => strokes.Clear();

    public void Add(PathPoint from, PathPoint to, double thickness, PdfBox clip)
    {
        (PathPoint left, PathPoint right) = from.X <= to.X ? (from, to) : (to, from);
        double width = right.X - left.X;
        bool isSeen = left.X < clip.Right && right.X > clip.Left && Math.Min(left.Y, right.Y) < clip.Bottom && Math.Max(left.Y, right.Y) > clip.Top;
        if (isSeen && width is >= Shortest and <= Longest && Math.Abs(right.Y - left.Y) <= Steepest * width && strokes.Count < Most)
        {
            strokes.Add(new PdfSegment(left.X, left.Y, right.X, right.Y, thickness));
        }
    }

    public ImmutableArray<PdfSegment> EndPage() => strokes.Count == 0 ? [] : [.. strokes];
}
