namespace GovInfo.Parsing.Sources.Pdf.Content;

/// <summary>The filled areas of one page in the order in which they were painted: whether white text on them is seen.</summary>
internal sealed class BackgroundAreas
{
    // A page of more areas has a drawing on it; for the newest ones it is no less exact.
    private const int MaxAreas = 4096;
    private const double SmallestSide = 2;
    private readonly List<(PdfBox Box, bool IsWhite)> areas = [];

    public void Clear() => areas.Clear();

    public void Add(PdfBox box, Paint paint)
    {
        if (paint == Paint.None || box.Width < SmallestSide || box.Height < SmallestSide)
        {
            return;
        }

        if (areas.Count >= MaxAreas)
        {
            areas.RemoveRange(0, MaxAreas / 2);
        }

        areas.Add((box, paint == Paint.White));
    }

    /// <summary>Whether a point of the page is white: on paper, or on a white area that covers what was painted before.</summary>
    public bool IsWhiteAt(double x, double y)
    {
        for (int i = areas.Count - 1; i >= 0; i--)
        {
            if (BoxOperations.Contains(areas[i].Box, x, y))
            {
                return areas[i].IsWhite;
            }
        }

        return true;
    }
}
