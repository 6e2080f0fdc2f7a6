using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Of the ways in which the rows of a table can be filled, keeps those that are part of a way to fill all of them so that every sum down the
/// columns holds. Nothing is taken away where a row is in doubt otherwise, where no way is left, or where there are too many to tell.
/// </summary>
internal sealed class JointFillings
{
    private const int MostSolutions = 200;
    private const int MostWork = 60_000;

    // A table with more ways, as a power of ten, has several that hold: the sums of seven columns tell no more apart.
    private const double MostWays = 13;

    private readonly OpenRow[] open;
    private readonly List<ColumnSum> sums;
    private readonly HashSet<RowFilling>[] kept;
    private int solutions;
    private int work;

    private JointFillings(OpenRow[] open, List<ColumnSum> sums)
    {
        this.open = open;
        this.sums = sums;
        kept = Array.ConvertAll(open, static _ => new HashSet<RowFilling>(ReferenceEqualityComparer.Instance));
    }

    /// <summary>Narrows the fillings of the rows.</summary>
    /// <param name="identities">The sums down the columns, each with its rows; null where the text lacks one.</param>
    /// <param name="rows">The rows of the table.</param>
    public static void Narrow(IReadOnlyList<(FormIdentity Identity, List<OpenRow>? Members)> identities, IReadOnlyList<OpenRow> rows)
    {
        OpenRow[] open = [.. rows.Where(static row => row.Fillings.Length > 1)];
        if (open.Length < 2 || identities.Count == 0 || Array.Exists(open, static row => row.WritesZeros)
            || open.Sum(static row => Math.Log10(row.Fillings.Length)) > MostWays)
        {
            return;
        }

        var sums = new List<ColumnSum>();
        foreach ((FormIdentity identity, List<OpenRow>? members) in identities)
        {
            for (int column = 0; column < rows[0].Row.Columns.Length; column++)
            {
                if (members is null || ColumnSum.Of(identity, members, column, open) is not { } sum)
                {
                    return;
                }

                sums.Add(sum);
            }
        }

        new JointFillings(open, sums).Narrow();
    }

    private void Narrow()
    {
        ImmutableArray<RowFilling>[] all = Array.ConvertAll(open, static row => row.Fillings);
        bool isTold = Search(all);
        if (!isTold || solutions == 0)
        {
            return;
        }

        for (int row = 0; row < open.Length; row++)
        {
            open[row].Keep(kept[row].Contains);
        }
    }

    /// <summary>Goes through the ways that are left; false when there are too many.</summary>
    private bool Search(ImmutableArray<RowFilling>[] left)
    {
        if (!Prune(left))
        {
            return work < MostWork;
        }

        int next = -1;
        for (int row = 0; row < left.Length; row++)
        {
            next = left[row].Length > 1 && (next < 0 || left[row].Length < left[next].Length) ? row : next;
        }

        if (next < 0)
        {
            for (int row = 0; row < left.Length; row++)
            {
                kept[row].Add(left[row][0]);
            }

            return ++solutions < MostSolutions;
        }

        foreach (RowFilling filling in left[next])
        {
            var tried = (ImmutableArray<RowFilling>[])left.Clone();
            tried[next] = [filling];
            if (!Search(tried))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes away what no sum of a column allows, until no more can be; false when nothing is left of a row, or when it takes too long.</summary>
    private bool Prune(ImmutableArray<RowFilling>[] left)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (ColumnSum sum in sums)
            {
                if (work >= MostWork || !sum.Prune(left, ref changed, ref work))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>One sum in one column: the rows that are open and the sum of those that are not.</summary>
    private sealed class ColumnSum(int column, decimal known, List<(int Row, int Sign)> members)
    {
        /// <summary>The sum; null when a number is in doubt.</summary>
        public static ColumnSum? Of(FormIdentity identity, List<OpenRow> rows, int column, OpenRow[] open)
        {
            decimal known = 0;
            var members = new List<(int, int)>();
            foreach (OpenRow row in rows)
            {
                int sign = identity.IsPart[row.Code!] ? 1 : -1;
                int at = Array.IndexOf(open, row);
                if (at >= 0)
                {
                    members.Add((at, sign));
                }
                else if (row.ValueOf(column) is { } value)
                {
                    known += sign * value;
                }
                else
                {
                    return null;
                }
            }

            return new ColumnSum(column, known, members);
        }

        /// <summary>Takes away the fillings whose number no choice of the others completes.</summary>
        public bool Prune(ImmutableArray<RowFilling>[] left, ref bool changed, ref int work)
        {
            // What the rows from each on can come to.
            var behind = new HashSet<decimal>[members.Count + 1];
            behind[^1] = [0];
            for (int member = members.Count - 1; member >= 0; member--)
            {
                behind[member] = Add(behind[member + 1], ValuesOf(left, member), ref work);
            }

            if (!behind[0].Contains(-known))
            {
                return false;
            }

            HashSet<decimal> before = [known];
            for (int member = 0; member < members.Count && work < MostWork; member++)
            {
                HashSet<decimal> values = ValuesOf(left, member);
                if (values.Count > 1)
                {
                    work += values.Count * before.Count;
                    int removed = values.RemoveWhere(value => !before.Any(sum => behind[member + 1].Contains(-sum - value)));
                    if (removed > 0)
                    {
                        (int row, int sign) = members[member];
                        left[row] = left[row].RemoveAll(filling => !values.Contains(sign * filling.Values[column]));
                        changed = true;
                    }
                }

                before = Add(before, values, ref work);
            }

            return work < MostWork;
        }

        private HashSet<decimal> ValuesOf(ImmutableArray<RowFilling>[] left, int member)
        {
            (int row, int sign) = members[member];
            var values = new HashSet<decimal>();
            foreach (RowFilling filling in left[row])
            {
                values.Add(sign * filling.Values[column]);
            }

            return values;
        }

        private static HashSet<decimal> Add(HashSet<decimal> sums, HashSet<decimal> values, ref int work)
        {
            work += sums.Count * values.Count;
            if (work >= MostWork)
            {
                return sums;
            }

            if (values.Count == 1 && values.Contains(0))
            {
                return sums;
            }

            var next = new HashSet<decimal>();
            foreach (decimal sum in sums)
            {
                foreach (decimal value in values)
                {
                    next.Add(sum + value);
                }
            }

            return next;
        }
    }
}
