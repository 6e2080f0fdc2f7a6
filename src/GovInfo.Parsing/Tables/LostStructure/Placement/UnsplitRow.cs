using System.Globalization;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Holds a row whose glued digits meet no sum, since a cell was left empty or a number is misprinted, against what the columns leave for it. Where
/// its digits cannot be that, another row was split by chance.
/// </summary>
/// <param name="digits">The digits of the row.</param>
/// <param name="left">What the columns leave for it.</param>
internal sealed class UnsplitRow(string digits, decimal[] left)
{
    private const int MostWays = 2_000;
    private const int MostEmpty = 3;

    /// <summary>The rows of a sum that one unsplit row disproves; none where there is no such row, or where it bears them out.</summary>
    /// <param name="identity">The sum.</param>
    /// <param name="members">Its rows.</param>
    public static IEnumerable<OpenRow> Disproved(FormIdentity identity, List<OpenRow> members)
    {
        List<OpenRow> unsplit = members.FindAll(static row => row.Row.IsGlued && row.Fillings.IsEmpty && row.Row.Values is null);
        if (unsplit is not [{ } alone] || string.Concat(alone.Row.Written.Select(static cell => cell.Text)) is not { Length: > 0 } digits || !digits.All(char.IsAsciiDigit))
        {
            return [];
        }

        List<OpenRow> others = members.FindAll(row => row != alone);
        decimal sign = identity.IsPart[alone.Code!] ? -1 : 1;
        decimal[] left = new decimal[alone.Row.Columns.Length];
        foreach (OpenRow row in others.Where(static row => row.Fillings.IsEmpty))
        {
            for (int column = 0; column < left.Length; column++)
            {
                if (row.ValueOf(column) is not { } value)
                {
                    return [];
                }

                left[column] += sign * identity.Signed(row.Code!, value);
            }
        }

        List<OpenRow> open = others.FindAll(static row => !row.Fillings.IsEmpty);
        bool isTold = open.Aggregate(1L, static (ways, row) => Math.Min(int.MaxValue, ways * row.Fillings.Length)) <= MostWays && !open.Exists(static row => row.WritesZeros);
        return isTold && !AnyWayFits(identity, digits, sign, left, open, 0) ? open.Where(static row => row.Row.IsGlued) : [];
    }

    private static bool AnyWayFits(FormIdentity identity, string digits, decimal sign, decimal[] left, List<OpenRow> open, int next)
    {
        if (next == open.Count)
        {
            return new UnsplitRow(digits, left).Fits(0, 0, MostEmpty, mayDiffer: true);
        }

        decimal signed = identity.IsPart[open[next].Code!] ? sign : -sign;
        return open[next].Fillings.Any(filling => AnyWayFits(identity, digits, sign, [.. left.Select((value, column) => value + (signed * filling.Values[column]))], open, next + 1));
    }

    /// <summary>Whether the digits from an offset on are the numbers left for the columns from one on: a few may be left empty, and one misprinted.</summary>
    private bool Fits(int column, int offset, int mayBeEmpty, bool mayDiffer)
    {
        if (column == left.Length)
        {
            return offset == digits.Length;
        }

        ReadOnlySpan<char> rest = digits.AsSpan(offset);
        string text = left[column].ToString(CultureInfo.InvariantCulture);
        if (left[column] >= 0
            && ((rest.StartsWith(text, StringComparison.Ordinal) && Fits(column + 1, offset + text.Length, mayBeEmpty, mayDiffer))
                || ((left[column] == 0 || mayBeEmpty > 0) && Fits(column + 1, offset, mayBeEmpty - (left[column] == 0 ? 0 : 1), mayDiffer))))
        {
            return true;
        }

        // A misprinted number is about as long.
        for (int length = Math.Max(1, text.Length - 1); mayDiffer && length <= Math.Min(rest.Length, rest.StartsWith("0") ? 1 : text.Length + 1); length++)
        {
            if (Fits(column + 1, offset + length, mayBeEmpty, mayDiffer: false))
            {
                return true;
            }
        }

        return false;
    }
}
