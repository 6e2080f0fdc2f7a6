namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Fourth step of the lattice: sides that are not ruled are closed where the other rulings end. A page's last row often has no rule under
/// it, and many tables have no outer verticals; the cells there would otherwise be lost.
/// </summary>
/// <param name="Rulings">The rulings of one table with all four sides closed.</param>
/// <param name="TopWasOpen">Whether the upper side had to be closed.</param>
/// <param name="BottomWasOpen">Whether the lower side had to be closed.</param>
/// <param name="LeftWasOpen">Whether the left side had to be closed.</param>
/// <param name="RightWasOpen">Whether the right side had to be closed.</param>
internal sealed record OpenSides(RulingSet Rulings, bool TopWasOpen, bool BottomWasOpen, bool LeftWasOpen, bool RightWasOpen)
{
    /// <summary>Rulings that stick out by less than this end in a mere overhang, not in a row or column of their own.</summary>
    private const double SmallestOverhang = 7;

    public static OpenSides Close(RulingSet component)
    {
        (List<Ruling> verticals, bool left, bool right) = CloseEnds(component.Horizontals, component.Verticals);
        (List<Ruling> horizontals, bool top, bool bottom) = CloseEnds(verticals, component.Horizontals);
        return new OpenSides(new RulingSet(horizontals, verticals), top, bottom, left, right);
    }

    /// <summary>Adds to <paramref name="across"/> what is missing where <paramref name="along"/> reach farthest.</summary>
    private static (List<Ruling> Across, bool Low, bool High) CloseEnds(List<Ruling> along, List<Ruling> across)
    {
        double outermostLow = double.MaxValue;
        double outermostHigh = double.MinValue;
        foreach (Ruling ruling in across)
        {
            outermostLow = Math.Min(outermostLow, ruling.Position);
            outermostHigh = Math.Max(outermostHigh, ruling.Position);
        }

        if (along.Count + across.Count < 3)
        {
            // Two rulings that cross are no table yet.
            return (across, false, false);
        }

        Ruling? low = ClosingRuling(along, outermostLow, static ruling => ruling.Start, -1);
        Ruling? high = ClosingRuling(along, outermostHigh, static ruling => ruling.End, 1);
        if (low is null && high is null)
        {
            return (across, false, false);
        }

        var closed = new List<Ruling>(across.Count + 2);
        if (low is { } first)
        {
            closed.Add(first);
        }

        closed.AddRange(across);
        if (high is { } last)
        {
            closed.Add(last);
        }

        return (closed, low is not null, high is not null);
    }

    private static Ruling? ClosingRuling(List<Ruling> along, double outermost, Func<Ruling, double> end, int sign)
    {
        double farthest = outermost;
        foreach (Ruling ruling in along)
        {
            double reach = end(ruling);
            farthest = (reach - farthest) * sign > 0 ? reach : farthest;
        }

        if ((farthest - outermost) * sign < SmallestOverhang)
        {
            return null;
        }

        double start = double.MaxValue;
        double stop = double.MinValue;
        foreach (Ruling ruling in along)
        {
            if (Math.Abs(end(ruling) - farthest) <= RulingSnap.Tolerance)
            {
                start = Math.Min(start, ruling.Position);
                stop = Math.Max(stop, ruling.Position);
            }
        }

        return new Ruling(farthest, start, stop);
    }
}
