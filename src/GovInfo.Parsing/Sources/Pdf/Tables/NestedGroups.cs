namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Groups of heads in a table without rulings stand over the groups that are their parts. One that does not has its head at the side: it is moved
/// over its parts, where they are more than one. Beside one part alone, heads have moved, and what they stand over says nothing.
/// </summary>
internal static class NestedGroups
{
    /// <summary>Moves groups over their parts; false where one stands beside a part and cannot be moved.</summary>
    public static bool Nest(List<LatticeCell> groups)
    {
        bool areSure = true;
        for (int i = 0; i < groups.Count; i++)
        {
            LatticeCell outer = groups[i];
            List<LatticeCell> parts = groups.FindAll(inner => FormWords.IsColumnGroupOf(outer.Text, inner.Text));
            if (parts.TrueForAll(inner => inner.Column >= outer.Column && inner.EndColumn <= outer.EndColumn))
            {
                continue;
            }

            int first = parts.Min(static inner => inner.Column);
            int end = parts.Max(static inner => inner.EndColumn);
            bool areWhole = parts.Count > 1 && parts.Sum(static inner => inner.ColumnSpan) == end - first;
            bool isFree = !groups.Exists(other => other != outer && other.Row == outer.Row && other.Column < end && other.EndColumn > first);
            areSure &= areWhole && isFree;
            groups[i] = areWhole && isFree ? outer with { Column = first, ColumnSpan = end - first } : outer;
        }

        return areSure;
    }
}
