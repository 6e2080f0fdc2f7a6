namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Finds the ruled tables of a page: snap, join, find what is connected, close open sides, make cells. Each step is a pure function in a
/// file of its own.
/// </summary>
internal static class LatticeFinder
{
    /// <summary>A page with more rulings than this is a drawing; a full page of a report has fewer than 100 once they are joined.</summary>
    public const int MostRulings = 1500;

    /// <returns>The lattices from the top of the page to its bottom; null where the page has too many rulings to be tables.</returns>
    public static List<Lattice>? Find(PdfPage page, SourceReadContext context)
    {
        RulingSet raw = RulingSet.From(page);
        var rulings = new RulingSet(
            RulingJoin.Join(RulingSnap.Snap(raw.Horizontals)),
            RulingJoin.Join(RulingSnap.Snap(raw.Verticals)));
        if (rulings.Horizontals.Count > MostRulings || rulings.Verticals.Count > MostRulings)
        {
            return null;
        }

        Underlines.Remove(rulings, page);
        var lattices = new List<Lattice>();
        foreach (RulingSet component in RulingComponents.Find(rulings))
        {
            RulingSnap.Settle(component.Horizontals);
            RulingSnap.Settle(component.Verticals);
            if (Lattice.Build(OpenSides.Close(component), page.Number, context) is { } lattice)
            {
                lattices.Add(lattice);
            }
        }

        lattices.RemoveAll(outer => lattices.Exists(inner => inner != outer && IsFrameOf(outer.Box, inner)));
        lattices.Sort(static (a, b) => a.Box.Top.CompareTo(b.Box.Top));
        return lattices;
    }

    /// <summary>A lattice drawn around a table (a border of the page, a box around an article) is a frame, not a table.</summary>
    private static bool IsFrameOf(PdfBox outer, Lattice inner) =>
        inner.Cells.Count >= 4
        && outer.Left < inner.Box.Left && outer.Right > inner.Box.Right && outer.Top < inner.Box.Top && outer.Bottom > inner.Box.Bottom;
}
