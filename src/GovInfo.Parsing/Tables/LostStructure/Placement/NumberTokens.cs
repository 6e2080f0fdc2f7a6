using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>The numbers, and marks that stand for none, that may begin at each place of a piece of text.</summary>
internal sealed class NumberTokens
{
    // Nine digits and what may stand among them; a piece that is one number as a whole may be longer.
    private const int LongestToken = 12;
    private readonly string text;
    private readonly List<(int Length, decimal Value)>[] tokens;
    private readonly int[] fewestFrom;

    /// <summary>Finds the tokens.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="isGlued">Whether the piece may be several numbers; else it is one as a whole.</param>
    /// <param name="mayBeNegative">Whether a dash may be a sign; else it stands for a cell that does not apply.</param>
    public NumberTokens(string text, bool isGlued, bool mayBeNegative)
    {
        this.text = text;
        tokens = new List<(int, decimal)>[text.Length];
        for (int start = 0; start < (isGlued ? text.Length : 1); start++)
        {
            tokens[start] = [];
            int first = isGlued ? start + 1 : text.Length;
            int last = isGlued ? Math.Min(text.Length, start + LongestToken) : text.Length;
            for (int end = first; end <= last; end++)
            {
                if (ValueOf(text.AsSpan(start..end), isGlued, mayBeNegative) is { } value && (!isGlued || end == text.Length || MayBegin(text[end])))
                {
                    tokens[start].Add((end - start, value));
                }
            }
        }

        fewestFrom = new int[text.Length + 1];
        for (int start = text.Length - 1; start >= 0; start--)
        {
            fewestFrom[start] = tokens[start] is { Count: > 0 } own ? own.Min(token => fewestFrom[start + token.Length]) + 1 : NoWay;
        }
    }

    // More than any row has columns, and far from overflowing.
    private const int NoWay = 1_000;

    public int Length => text.Length;

    public IReadOnlyList<(int Length, decimal Value)> At(int offset) => tokens[offset];

    /// <summary>The fewest numbers that the letters from an index on can be.</summary>
    public int FewestFrom(int offset) => fewestFrom[offset];

    /// <summary>How many digits stand between two indices.</summary>
    public int DigitsBetween(int start, int end)
    {
        int digits = 0;
        for (int index = start; index < end; index++)
        {
            digits += char.IsDigit(text[index]) ? 1 : 0;
        }

        return digits;
    }

    public string Text(int offset, int length) => text.Substring(offset, length);

    /// <summary>Whether a number or a mark may begin with a letter; stops, commas and units go on with the number before.</summary>
    private static bool MayBegin(char letter) => char.IsDigit(letter) || letter is '+' || IsMark(letter);

    private static bool IsMark(char letter) => CellValueReader.Read([letter], FormUnit.Count).Status == ObservationStatus.NotApplicable;

    private static decimal? ValueOf(ReadOnlySpan<char> token, bool isGlued, bool mayBeNegative)
    {
        if (isGlued && !IsWellFormed(token, mayBeNegative))
        {
            return null;
        }

        CellValue value = CellValueReader.ReadOfAnyUnit(token);
        return value.Status switch
        {
            ObservationStatus.Number => value.Value,
            ObservationStatus.NotApplicable => 0,
            _ => null,
        };
    }

    /// <summary>A mark of one letter, or digits without a leading zero, with commas after each third and a unit at the end at most.</summary>
    private static bool IsWellFormed(ReadOnlySpan<char> token, bool mayBeNegative)
    {
        Span<char> folded = stackalloc char[token.Length];
        for (int index = 0; index < token.Length; index++)
        {
            folded[index] = ChineseScript.Fold(token[index]);
        }

        ReadOnlySpan<char> rest = folded[..token.Length];
        bool isSigned = rest.Length > 1 && (rest[0] == '+' || (mayBeNegative && rest[0] == '-'));
        rest = isSigned ? rest[1..] : rest;
        int digits = CountDigits(rest);
        if (digits == 0)
        {
            return token.Length == 1;
        }

        if (rest[0] == '0' && digits > 1)
        {
            return false;
        }

        bool hasCommas = false;
        while (rest.Length > digits && rest[digits] == ',')
        {
            if (digits > 3 || (hasCommas && digits != 3))
            {
                return false;
            }

            hasCommas = true;
            rest = rest[(digits + 1)..];
            digits = CountDigits(rest);
            if (digits < 3)
            {
                return false;
            }
        }

        if (hasCommas && digits != 3)
        {
            return false;
        }

        rest = rest[digits..];
        if (!rest.IsEmpty && rest[0] == '.')
        {
            int decimals = CountDigits(rest[1..]);
            rest = rest[(1 + decimals)..];
            if (decimals == 0)
            {
                return false;
            }
        }

        // What is left is a unit: letters, no digit.
        return rest.IndexOfAnyInRange('0', '9') < 0;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
