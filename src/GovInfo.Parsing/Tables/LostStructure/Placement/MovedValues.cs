using System.Collections.Immutable;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Layout;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// A table some of whose values a converter wrote behind a neighbouring row's label: puts them back where there is one way alone in which every
/// row has all its values and meets its sum, and the sums down the columns hold. These show too that no row's values stand in another order.
/// </summary>
internal sealed class MovedValues
{
    private const int MostMoves = 3;
    private const int MostWrongTotals = 2;
    private const int MostWays = 400;
    private const int MostCombinations = 40_000;

    private readonly List<MovableValue>[] rows;
    private readonly int columns;
    private readonly ImmutableArray<(List<int> Rows, List<int> Signs)> sums;

    private readonly List<MovableValue> before;

    private MovedValues(List<MovableValue> before, List<MovableValue>[] rows, int columns, ImmutableArray<(List<int> Rows, List<int> Signs)> sums)
    {
        this.before = before;
        this.rows = rows;
        this.columns = columns;
        this.sums = sums;
    }

    /// <summary>The cells of each row in their order; null where the sums do not leave one way alone.</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">Values among the heads above the first row.</param>
    /// <param name="rows">The rows in the order of the text.</param>
    /// <param name="isDisproved">Whether every row can be put in order by itself, and the columns do not add up then: rows that look whole may not be.</param>
    public static List<TextCell>[]? Order(FormOutline form, IReadOnlyList<TextCell> before, List<RowText> rows, out bool isDisproved)
    {
        isDisproved = false;
        int written = before.Count + rows.Sum(static row => row.WrittenCount);
        List<MovableValue> strays = [.. before.Select(MovableValue.Of)];
        return rows.Count > 0 && written == rows.Count * rows[0].Columns.Length && strays.TrueForAll(static value => value.Number is not null)
            ? Of(form, strays, rows, [.. rows.Select(static row => row.Written)])?.Order(out isDisproved)
            : null;
    }

    /// <summary>Whether some values of the rows of a table meet the sums of every row and of all columns but for one at most.</summary>
    public static bool MeetAllSums(FormOutline form, List<RowText> rows, IReadOnlyList<IEnumerable<TextCell>> values) =>
        Of(form, [], rows, values) is { } table && Array.TrueForAll(table.rows, table.IsWhole) && table.MeetsSums(table.rows);

    /// <summary>
    /// The rows whose values, each in a line of its own, stand in another order than the form's columns: the columns do not add up as they are,
    /// and all do with those of the row in another order. A row's own sum holds in any.
    /// </summary>
    public static IEnumerable<RowText> InAnotherOrder(FormOutline form, List<RowText> rows) =>
        rows.Count > 0 && rows.Exists(IsOneLineEach) && rows.TrueForAll(row => row.WrittenCount == rows[0].Columns.Length) && Of(form, [], rows, [.. rows.Select(static row => row.Written)]) is { } table
            && !table.MeetsSums(table.rows)
            ? rows.Where((row, index) => IsOneLineEach(row) && table.AddsUpInAnotherOrder(index))
            : [];

    private static MovedValues? Of(FormOutline form, List<MovableValue> before, List<RowText> rows, IReadOnlyList<IEnumerable<TextCell>> cells)
    {
        if (form.WithinRow is not { Totals.Length: 1 } identity || rows[0].Columns[^1].ColumnCode != identity.Totals[0]
            || rows.Exists(row => row.Columns != rows[0].Columns) || LacksRowOfGroup(form, rows))
        {
            return null;
        }

        var sums = ImmutableArray.CreateBuilder<(List<int> Rows, List<int> Signs)>();
        foreach (FormIdentity sum in form.Table.Identities.Where(static sum => !sum.WithinRow))
        {
            if (ColumnSums.Members(form, sum, rows, static row => row.Line?.RowCode) is not { } members)
            {
                return null;
            }

            sums.Add((members.ConvertAll(rows.IndexOf), members.ConvertAll(member => sum.IsPart[member.Line!.RowCode!] ? 1 : -1)));
        }

        var values = new List<MovableValue>[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            values[row] = [.. cells[row].Select(MovableValue.Of)];
            if (values[row].Exists(static value => value.Number is null) || !sums.Any(sum => sum.Rows.Contains(row)))
            {
                return null;
            }
        }

        return new MovedValues(before, values, rows[0].Columns.Length, sums.ToImmutable());
    }

    /// <summary>Whether a group has some of its rows, or them beside a row of its own: a label was not found, and another row may have its values.</summary>
    private static bool LacksRowOfGroup(FormOutline form, List<RowText> rows)
    {
        bool Has(FormRow line) => rows.Exists(row => row.Row == line);
        return form.Rows.Any(group => group.Line.IsAlsoGroup && form.Rows.Where(line => line.Line.AlternativeTo == group.Line.RowCode).Any(line => Has(line) == Has(group)));
    }

    private List<TextCell>[]? Order(out bool isDisproved)
    {
        isDisproved = false;
        var clusters = new List<(int First, List<List<MovableValue>[]> Ways)>();
        for (int row = 0; row < rows.Length; row++)
        {
            bool hasStrays = row == 0 && before.Count > 0;
            if (IsWhole(rows[row]) && !hasStrays)
            {
                continue;
            }

            // As long as values are left over or missing, the next row took part, whole as it may look.
            int first = row;
            int more = rows[row].Count - columns + (hasStrays ? before.Count : 0);
            while (row + 1 < rows.Length && (more != 0 || !IsWhole(rows[row + 1])))
            {
                row++;
                more += rows[row].Count - columns;
            }

            List<MovableValue>[] cluster = rows[first..(row + 1)];
            List<List<MovableValue>[]> ways = cluster is [{ } alone] && alone.Count == columns && !hasStrays ? WaysOf(alone)
                : MovesBack.Find(hasStrays ? before : [], cluster, columns, MostMoves, MostWays);
            if (ways.Count == 0 || clusters.Count == MostMoves)
            {
                return null;
            }

            clusters.Add((first, ways));
        }

        List<TextCell>[]? chosen = Choose(clusters, out bool isImpossible);

        // More rows that miss their sums with all their values may have them in another order; that they exchanged some is not shown then.
        isDisproved = isImpossible && clusters.Count(static cluster => cluster.Ways[0].Length == 1) <= MostWrongTotals;
        return chosen;
    }

    /// <summary>The ways to read a row that misses its sum by itself: with the value last that is the sum of the others; as it stands where none is.</summary>
    private static List<List<MovableValue>[]> WaysOf(List<MovableValue> row)
    {
        var ways = new List<List<MovableValue>[]>();
        for (int index = 0; index + 1 < row.Count; index++)
        {
            List<MovableValue> moved = [.. row.Where((_, other) => other != index), row[index]];
            if (row[index].Number > 0 && MovesBack.MeetsSum(moved))
            {
                ways.Add([moved]);
            }
        }

        return ways.Count > 0 ? ways : [[row]];
    }

    /// <summary>Whether a value of a row that misses its sum is the sum of the others: then they stand out of their order.</summary>
    public static bool HasTotalElsewhere(RowText row) =>
        row.Written.Select(MovableValue.Of).ToList() is var values && values.TrueForAll(static value => value.Number is not null) && WaysOf(values)[0][0] != values;

    /// <summary>The one combination of ways that meets the sums down the columns.</summary>
    private List<TextCell>[]? Choose(List<(int First, List<List<MovableValue>[]> Ways)> clusters, out bool isImpossible)
    {
        isImpossible = true;
        long combinations = clusters.Aggregate(1L, static (count, cluster) => Math.Min(int.MaxValue, count * cluster.Ways.Count));
        if (combinations > MostCombinations)
        {
            return null;
        }

        List<MovableValue>[]? found = null;
        for (long number = 0; number < combinations; number++)
        {
            var table = (List<MovableValue>[])rows.Clone();
            long rest = number;
            foreach ((int first, List<List<MovableValue>[]> ways) in clusters)
            {
                ways[(int)(rest % ways.Count)].CopyTo(table, first);
                rest /= ways.Count;
            }

            if (!MeetsSums(table))
            {
                continue;
            }

            if (found is not null)
            {
                isImpossible = false;
                return null;
            }

            found = table;
        }

        return found is null ? null : Array.ConvertAll(found, static row => row.ConvertAll(static value => value.Cell));
    }

    private static bool IsOneLineEach(RowText row) => ScatteredRow.IsOneLineEach(row.Cells);

    private bool AddsUpInAnotherOrder(int row)
    {
        decimal[] values = [.. rows[row].Select(static value => value.Number!.Value)];
        decimal[]? others = null;
        foreach ((List<int> members, List<int> signs) in sums)
        {
            int at = members.IndexOf(row);
            decimal[] wanted = [.. values.Select((value, column) => value - ((at < 0 ? 1 : signs[at]) * SumOf(members, signs, column)))];
            if (at < 0 ? !wanted.SequenceEqual(values) : others is not null && !wanted.SequenceEqual(others))
            {
                return false;
            }

            others = at < 0 ? others : wanted;
        }

        return others is not null && others[^1] == values[^1] && others.Order().SequenceEqual(values.Order());
    }

    private decimal SumOf(List<int> members, List<int> signs, int column) => members.Zip(signs, (member, sign) => sign * rows[member][column].Number!.Value).Sum();

    /// <summary>Whether the columns add up, but for one whose total may be misprinted: values in another order miss the sums of two at least.</summary>
    private bool MeetsSums(List<MovableValue>[] table)
    {
        int failing = 0;
        for (int column = 0; column < columns && failing < 2; column++)
        {
            bool fails = false;
            foreach ((List<int> members, List<int> signs) in sums)
            {
                decimal sum = 0;
                for (int member = 0; member < members.Count; member++)
                {
                    sum += signs[member] * table[members[member]][column].Number!.Value;
                }

                fails |= sum != 0;
            }

            failing += fails ? 1 : 0;
        }

        return failing < 2;
    }

    private bool IsWhole(List<MovableValue> row) => row.Count == columns && MovesBack.MeetsSum(row);
}
