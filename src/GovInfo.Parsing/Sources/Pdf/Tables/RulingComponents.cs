namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Third step of the lattice: rulings that cross or touch belong together; each connected set is one table. A ruling that meets no other
/// (an underline, the line under a page header) is in none.
/// </summary>
internal static class RulingComponents
{
    /// <summary>How far a ruling may end before another and still be taken to touch it, in points.</summary>
    private const double Reach = 4;

    private const double WidestSpanningColumn = 150;

    /// <param name="rulings">Joined rulings.</param>
    /// <returns>The connected sets, from the top of the page to its bottom.</returns>
    public static List<RulingSet> Find(RulingSet rulings)
    {
        List<Ruling> horizontals = rulings.Horizontals;
        List<Ruling> verticals = rulings.Verticals;
        int[] parent = new int[horizontals.Count + verticals.Count];
        for (int i = 0; i < parent.Length; i++)
        {
            parent[i] = i;
        }

        bool[] meets = new bool[parent.Length];
        for (int v = 0; v < verticals.Count; v++)
        {
            Ruling vertical = verticals[v];
            for (int h = FirstAtOrAfter(horizontals, vertical.Start - Reach); h < horizontals.Count; h++)
            {
                Ruling horizontal = horizontals[h];
                if (horizontal.Position > vertical.End + Reach)
                {
                    break;
                }

                if (vertical.Position >= horizontal.Start - Reach && vertical.Position <= horizontal.End + Reach)
                {
                    meets[h] = meets[horizontals.Count + v] = true;
                    parent[Root(parent, horizontals.Count + v)] = Root(parent, h);
                }
            }
        }

        var found = new Dictionary<int, RulingSet>();
        var inOrder = new List<RulingSet>();
        for (int i = 0; i < parent.Length; i++)
        {
            if (!meets[i])
            {
                continue;
            }

            int root = Root(parent, i);
            if (!found.TryGetValue(root, out RulingSet? component))
            {
                component = new RulingSet([], []);
                found.Add(root, component);
                inOrder.Add(component);
            }

            if (i < horizontals.Count)
            {
                component.Horizontals.Add(horizontals[i]);
            }
            else
            {
                component.Verticals.Add(verticals[i - horizontals.Count]);
            }
        }

        AttachSides(inOrder, verticals.Where((_, index) => !meets[horizontals.Count + index]));
        return inOrder;
    }

    /// <summary>
    /// A vertical that meets no ruling and runs as far as a table does is its outer side: the label of the first column spans all rows of the
    /// page, so that no horizontal reaches the side.
    /// </summary>
    private static void AttachSides(List<RulingSet> components, IEnumerable<Ruling> loose)
    {
        foreach (Ruling side in loose)
        {
            RulingSet? nearest = null;
            double distance = WidestSpanningColumn;
            foreach (RulingSet component in components)
            {
                double top = component.Verticals.Min(static ruling => ruling.Start);
                double bottom = component.Verticals.Max(static ruling => ruling.End);
                double away = Math.Max(
                    component.Verticals.Min(static ruling => ruling.Position) - side.Position,
                    side.Position - component.Verticals.Max(static ruling => ruling.Position));
                if (Math.Abs(side.Start - top) <= Reach && Math.Abs(side.End - bottom) <= Reach && away > 0 && away < distance)
                {
                    nearest = component;
                    distance = away;
                }
            }

            nearest?.Verticals.Add(side);
        }
    }

    private static int FirstAtOrAfter(List<Ruling> ordered, double position)
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Root(int[] parent, int node)
    {
        while (parent[node] != node)
        {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }

        return node;
    }
}
