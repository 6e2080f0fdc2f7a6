namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Second step of the lattice: collinear pieces that touch or nearly touch become one ruling. Browsers draw one piece a cell edge, dashed
/// lines come as their dashes.
/// </summary>
internal static class RulingJoin
{
    /// <summary>The widest gap between two pieces of one ruling, in points.</summary>
    public const double WidestGap = 4;

    /// <summary>So many joined rulings a page of a report has at most.</summary>
    private const int MostUsual = 64;

    private const double SmallestWeight = 0.1;

    /// <summary>What is shorter than this once joined is a speck or a dash of a drawing, not the edge of a cell.</summary>
    public const double ShortestRuling = 5;

    /// <param name="ordered">Rulings with snapped positions; they are put in order.</param>
    public static List<Ruling> Join(List<Ruling> ordered)
    {
        ordered.Sort(static (a, b) =>
        {
            int byPosition = a.Position.CompareTo(b.Position);
            return byPosition != 0 ? byPosition : a.Start.CompareTo(b.Start);
        });
        var joined = new List<Ruling>(Math.Min(ordered.Count, MostUsual));
        for (int i = 0; i < ordered.Count;)
        {
            Ruling ruling = ordered[i++];
            double end = ruling.End;
            double weight = ruling.Length + SmallestWeight;
            double drawn = ruling.Drawn * weight;
            while (i < ordered.Count && ordered[i].Position.Equals(ruling.Position) && ordered[i].Start - end <= WidestGap)
            {
                double length = ordered[i].Length + SmallestWeight;
                weight += length;
                drawn += ordered[i].Drawn * length;
                end = Math.Max(end, ordered[i++].End);
            }

            if (end - ruling.Start >= ShortestRuling)
            {
                joined.Add(ruling with { End = end, Drawn = drawn / weight });
            }
        }

        return joined;
    }
}
