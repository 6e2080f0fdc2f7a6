namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>The rulings of a page, apart by direction.</summary>
/// <param name="Horizontals">The horizontal rulings.</param>
/// <param name="Verticals">The vertical rulings.</param>
internal sealed record RulingSet(List<Ruling> Horizontals, List<Ruling> Verticals)
{
    public static RulingSet From(PdfPage page)
    {
        int level = 0;
        foreach (PdfSegment segment in page.Segments)
        {
            level += segment.IsHorizontal ? 1 : 0;
        }

        var horizontals = new List<Ruling>(level);
        var verticals = new List<Ruling>(page.Segments.Length - level);
        foreach (PdfSegment segment in page.Segments)
        {
            if (!double.IsFinite(segment.X1 + segment.Y1 + segment.X2 + segment.Y2))
            {
                continue;
            }

            // What lies outside the page is not seen, and must not stretch a table.
            if (segment.IsHorizontal)
            {
                Add(horizontals, (segment.Y1 + segment.Y2) / 2, segment.X1, segment.X2, page.Height, page.Width);
            }
            else
            {
                Add(verticals, (segment.X1 + segment.X2) / 2, segment.Y1, segment.Y2, page.Width, page.Height);
            }
        }

        return new RulingSet(horizontals, verticals);
    }

    private static void Add(List<Ruling> rulings, double position, double start, double end, double across, double along)
    {
        start = Math.Max(start, 0);
        end = Math.Min(end, along);
        if (position >= 0 && position <= across && start <= end)
        {
            rulings.Add(new Ruling(position, start, end));
        }
    }
}
