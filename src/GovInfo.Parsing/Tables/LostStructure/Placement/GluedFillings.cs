using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Splits digits that run together into the cells of a row whose groups of columns end with their totals: each number that a group may end
/// with is tried as its total, for few splits of what stands before it come to that.
/// </summary>
internal sealed class GluedFillings
{
    private const int MostSteps = 400_000;
    private const int MostFillings = 1_000;

    private readonly NumberTokens piece;
    private readonly (int First, int Total)[] groups;
    private readonly (string Text, decimal Value)[][] parts;
    private readonly string[] texts;
    private readonly decimal[] values;
    private readonly int most;
    private readonly List<RowFilling> found = [];
    private readonly HashSet<(int Group, int Offset)> deadEnds = [];
    private int steps;

    private GluedFillings(NumberTokens piece, (int First, int Total)[] groups)
    {
        this.piece = piece;
        this.groups = groups;
        parts = [.. groups.Select(static group => new (string, decimal)[group.Total - group.First])];
        texts = new string[groups[^1].Total + 1];
        values = new decimal[texts.Length];

        // Of several groups there is one row, which no other can help to decide: two ways are as good as many.
        most = groups.Length > 1 ? 2 : MostFillings;
    }

    private bool IsSpent => steps >= MostSteps || found.Count >= most;

    /// <summary>The fillings, two at most where there are several groups; none when there are too many to tell; null where a group has no total at its end.</summary>
    public static IReadOnlyList<RowFilling>? Find(NumberTokens piece, ImmutableArray<FormLine> columns, FormIdentity? withinRow)
    {
        var groups = new List<(int First, int Total)>();
        for (int column = 0; column < columns.Length; column++)
        {
            bool isTotal = withinRow?.Totals.Contains(columns[column].ColumnCode!) == true;
            bool isLast = column + 1 == columns.Length || columns[column + 1].RowCode != columns[column].RowCode;
            if (isTotal != isLast)
            {
                return null;
            }

            if (isTotal)
            {
                groups.Add((groups.Count == 0 ? 0 : groups[^1].Total + 1, column));
            }
        }

        var search = new GluedFillings(piece, [.. groups]);
        search.TryGroup(0, 0);
        return search.steps < MostSteps && search.found.Count < MostFillings ? search.found : [];
    }

    private void TryGroup(int group, int offset)
    {
        if (group == groups.Length)
        {
            found.Add(new RowFilling([.. texts], [.. values]));
            return;
        }

        if (IsSpent || deadEnds.Contains((group, offset)))
        {
            return;
        }

        int before = found.Count;
        for (int start = offset; start < piece.Length; start++)
        {
            foreach ((int length, decimal value) in piece.At(start))
            {
                if (MayEnd(group, start + length))
                {
                    Set(groups[group].Total, piece.Text(start, length), value);
                    TryParts(group, 0, offset, start, value, start + length);
                }
            }
        }

        // No total: then every part is 0 or empty.
        for (int end = offset; end <= piece.Length; end++)
        {
            if (MayEnd(group, end))
            {
                Set(groups[group].Total, string.Empty, 0);
                TryParts(group, 0, offset, end, 0, end);
            }
        }

        if (found.Count == before && !IsSpent)
        {
            deadEnds.Add((group, offset));
        }
    }

    private bool MayEnd(int group, int end) => group + 1 < groups.Length || end == piece.Length;

    /// <summary>Splits the letters before an index into at most as many numbers as the group has parts, so that they add up to what is left of its total.</summary>
    private void TryParts(int group, int part, int offset, int end, decimal left, int behind)
    {
        if (++steps >= MostSteps || IsSpent)
        {
            return;
        }

        if (offset == end)
        {
            if (left == 0)
            {
                Spread(group, part, 0, groups[group].First, behind);
            }

            return;
        }

        // So many digits in so few numbers make one of them too large; all in one number, they may still be too small.
        int partsLeft = parts[group].Length - part;
        int digits = piece.DigitsBetween(offset, end);
        int digitsLeft = DigitsOf(left);
        if (partsLeft == 0 || digits > partsLeft * digitsLeft || digitsLeft > Math.Max(1, digits))
        {
            return;
        }

        foreach ((int length, decimal value) in piece.At(offset))
        {
            if (offset + length <= end && value <= left)
            {
                parts[group][part] = (piece.Text(offset, length), value);
                TryParts(group, part + 1, offset + length, end, left - value, behind);
            }
        }
    }

    /// <summary>Puts some numbers into the columns before the total in every way that keeps their order, and goes on behind the total.</summary>
    private void Spread(int group, int count, int part, int column, int behind)
    {
        int total = groups[group].Total;
        if (column == total)
        {
            TryGroup(group + 1, behind);
            return;
        }

        if (part < count)
        {
            Set(column, parts[group][part].Text, parts[group][part].Value);
            Spread(group, count, part + 1, column + 1, behind);
        }

        if (total - column > count - part)
        {
            Set(column, string.Empty, 0);
            Spread(group, count, part, column + 1, behind);
        }
    }

    private void Set(int column, string text, decimal value)
    {
        texts[column] = text;
        values[column] = value;
    }

    private static int DigitsOf(decimal value)
    {
        const int most = 18;
        long whole = value < 1_000_000_000_000_000_000m ? (long)value : long.MaxValue;
        int digits = 1;
        for (long power = 10; digits < most && power <= whole; power *= 10)
        {
            digits++;
        }

        return digits;
    }
}
