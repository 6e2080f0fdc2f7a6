namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// First step of the lattice: rulings that stand side by side closer than any row or column of text could be (double lines, the two borders
/// of neighbouring cells, pieces that rounding moved) get one position.
/// </summary>
internal static class RulingSnap
{
    /// <summary>Positions nearer than this are one, in points; the smallest legible row is more than twice as high.</summary>
    public const double Tolerance = 3;

    private const double WidestGroup = 4.5;

    /// <summary>Gives the rulings their positions, in place, and puts them in the order of these.</summary>
    public static List<Ruling> Snap(List<Ruling> snapped)
    {
        snapped.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        int first = 0;
        while (first < snapped.Count)
        {
            int next = first + 1;
            while (next < snapped.Count
                && snapped[next].Position - snapped[next - 1].Position <= Tolerance
                && snapped[next].Position - snapped[first].Position <= WidestGroup)
            {
                next++;
            }

            double position = Middle(snapped, first, next);
            for (int i = first; i < next; i++)
            {
                snapped[i] = snapped[i] with { Position = position };
            }

            first = next;
        }

        return snapped;
    }

    /// <summary>
    /// Gives the rulings of one table the mean position of their own alone: another table of the page may have lines a few points beside these,
    /// and digits stand as near to a rule.
    /// </summary>
    public static void Settle(List<Ruling> snapped)
    {
        for (int first = 0, next; first < snapped.Count; first = next)
        {
            for (next = first + 1; next < snapped.Count && snapped[next].Position.Equals(snapped[first].Position); next++)
            {
            }

            double position = Middle(snapped, first, next);
            for (int i = first; i < next; i++)
            {
                snapped[i] = snapped[i] with { Position = position };
            }
        }
    }

    /// <summary>The mean position, each ruling weighing as much as it is long.</summary>
    private static double Middle(List<Ruling> rulings, int first, int next)
    {
        double sum = 0;
        double weight = 0;
        for (int i = first; i < next; i++)
        {
            double length = rulings[i].Length + 0.1;
            sum += rulings[i].Drawn * length;
            weight += length;
        }

        return sum / weight;
    }
}
