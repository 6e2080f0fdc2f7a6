using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// The sums that hold down the columns of a table, used on rows that can be filled in several ways: where one row alone of a sum is open in a
/// column, the others say which number stands there.
/// </summary>
/// <param name="form">The table of the form.</param>
/// <param name="rows">Its rows in the text.</param>
internal sealed class ColumnSums(FormOutline form, IReadOnlyList<OpenRow> rows)
{
    private readonly ImmutableArray<FormIdentity> identities = [.. form.Table.Identities.Where(static identity => !identity.WithinRow)];

    private bool isContradicted;

    /// <summary>Takes away fillings that the sums rule out, until no more can be.</summary>
    public void Narrow()
    {
        JointFillings.Narrow([.. identities.Select(identity => (identity, Members(identity)))], rows);
        bool changed = identities.Length > 0 && rows.Any(static row => row.Fillings.Length > 1);
        ImmutableArray<RowFilling>[] before = [.. rows.Select(static row => row.Fillings)];
        while (changed)
        {
            changed = false;
            foreach (FormIdentity identity in identities)
            {
                for (int column = 0; column < rows[0].Row.Columns.Length; column++)
                {
                    changed |= Narrow(identity, column);
                }
            }
        }

        for (int row = 0; row < rows.Count; row++)
        {
            isContradicted |= rows[row].Fillings.Length < before[row].Length && Contradict(rows[row]);
        }

        // A number is wrong or missing somewhere: what the sums left of other rows may be wrong as well.
        for (int row = 0; isContradicted && row < rows.Count; row++)
        {
            rows[row].Restore(before[row]);
        }
    }

    /// <summary>Whether a sum that a row takes part in can be made, as far as numbers are known, and does not hold.</summary>
    public bool Contradict(OpenRow row)
    {
        foreach (FormIdentity identity in identities)
        {
            if (row.Code is null || !identity.IsPart.ContainsKey(row.Code))
            {
                continue;
            }

            for (int column = 0; column < row.Row.Columns.Length; column++)
            {
                if (Members(identity) is { } members && Contradict(identity, members, column))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The rows of glued digits that make one side of a sum larger than the other, though numbers of the smaller side are all known: digits that
    /// were split wrongly, as those of a row whose total is misprinted may be. Also those that a row without a reading disproves.
    /// </summary>
    public HashSet<OpenRow> Excessive()
    {
        var excessive = new HashSet<OpenRow>();
        foreach (FormIdentity identity in identities)
        {
            List<OpenRow>? members = rows.Any(static row => row.Row.IsGlued) ? Members(identity) : null;
            for (int column = 0; members is not null && column < rows[0].Row.Columns.Length; column++)
            {
                AddExcessive(identity, members, column, excessive);
            }

            excessive.UnionWith(members is null ? [] : UnsplitRow.Disproved(identity, members));
        }

        return excessive;
    }

    private static void AddExcessive(FormIdentity identity, List<OpenRow> members, int column, HashSet<OpenRow> excessive)
    {
        ILookup<bool, (OpenRow Row, decimal? Value)> sides = members.ToLookup(row => identity.IsPart[row.Code!], row => (row, row.ValueOf(column)));
        foreach (bool isPart in (ReadOnlySpan<bool>)[false, true])
        {
            decimal excess = sides[isPart].Sum(static one => one.Value ?? 0) - sides[!isPart].Sum(static one => one.Value ?? 0);
            if (excess > 0 && sides[!isPart].All(static one => one.Value is not null))
            {
                excessive.UnionWith(sides[isPart].Where(one => one.Value >= excess).Concat(sides[!isPart]).Select(static one => one.Row).Where(static row => row.Row.IsGlued));
            }
        }
    }

    private static bool Contradict(FormIdentity identity, List<OpenRow> members, int column)
    {
        const int fewMembers = 4;
        List<OpenRow> unknown = members.FindAll(member => member.LikelyValueOf(column) is null);
        decimal sum = members.Except(unknown).Sum(member => identity.Signed(member.Code!, member.LikelyValueOf(column)!.Value));
        return unknown switch
        {
            [] => sum != 0,

            // Glued digits that cannot be told apart end with their total at least.
            [{ } only] => members.Count <= fewMembers && only.EndsOtherwise(column, identity.Signed(only.Code!, -sum)),
            _ => false,
        };
    }

    private bool Narrow(FormIdentity identity, int column)
    {
        if (Members(identity) is not { } members)
        {
            return false;
        }

        List<OpenRow> open = members.FindAll(member => member.ValueOf(column) is null);
        if (open.Count != 1 || open[0].Fillings.Length < 2 || open[0].WritesZeros)
        {
            return false;
        }

        decimal others = members.Where(member => member != open[0]).Sum(member => identity.Signed(member.Code!, member.ValueOf(column)!.Value));
        isContradicted |= !open[0].Fillings.Any(filling => identity.Signed(open[0].Code!, filling.Values[column]) == -others);
        return open[0].Keep(filling => identity.Signed(open[0].Code!, filling.Values[column]) == -others);
    }

    private List<OpenRow>? Members(FormIdentity identity) => Members(form, identity, rows, static row => row.Code);

    /// <summary>The rows of a sum; null when the text lacks one. Of （六）其他处理 and its three rows those count that the text has.</summary>
    public static List<T>? Members<T>(FormOutline form, FormIdentity identity, IReadOnlyList<T> rows, Func<T, string?> codeOf)
        where T : class
    {
        var members = new List<T>();
        foreach (FormRow line in form.Rows)
        {
            if (line.Line.RowCode is not { } code || !identity.IsPart.ContainsKey(code))
            {
                continue;
            }

            if (rows.FirstOrDefault(row => codeOf(row) == code) is { } member)
            {
                members.Add(member);
            }
            else if (!line.Line.IsAlsoGroup && line.Line.AlternativeTo is null)
            {
                return null;
            }
        }

        return members;
    }
}
