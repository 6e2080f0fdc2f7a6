using System.Numerics;

namespace GovInfo.Parsing.Templates;

/// <summary>How alike two label keys are, so that misprints are recognised and other labels are not.</summary>
internal static class LabelSimilarity
{
    /// <summary>The score of a label that equals the form's.</summary>
    public const double Exact = 1;

    /// <summary>The score of a known variant.</summary>
    public const double Alias = 0.97;

    /// <summary>Below this two keys are not alike: one letter in three, or more, differs.</summary>
    public const double Threshold = 0.6;

    private const int LongestCompared = 64;

    /// <summary>The share of letters that agree (1 less the edit distance over the longer length), or 0 below <see cref="Threshold"/>.</summary>
    public static double Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Of(left, LettersOf(left), right, LettersOf(right));

    /// <summary>The same, for texts that are compared with many others.</summary>
    /// <param name="left">A text.</param>
    /// <param name="leftLetters">Its <see cref="LettersOf"/>.</param>
    /// <param name="right">The other text.</param>
    /// <param name="rightLetters">Its <see cref="LettersOf"/>.</param>
    public static double Of(ReadOnlySpan<char> left, ulong leftLetters, ReadOnlySpan<char> right, ulong rightLetters)
    {
        int longer = Math.Max(left.Length, right.Length);
        if (longer is 0 or > LongestCompared)
        {
            return 0;
        }

        int allowed = (int)(longer * (1 - Threshold));
        if (BitOperations.PopCount(leftLetters & ~rightLetters) > allowed || BitOperations.PopCount(rightLetters & ~leftLetters) > allowed)
        {
            return 0;
        }

        if (Math.Abs(left.Length - right.Length) > allowed || LettersWithoutPartner(left, rightLetters) > allowed
            || LettersWithoutPartner(right, leftLetters) > allowed)
        {
            return 0;
        }

        int distance = EditDistance(left, right);
        return distance > allowed ? 0 : 1 - ((double)distance / longer);
    }

    /// <summary>Which letters a text has, each by the last six bits of its code: two letters may share a bit, one letter never has two.</summary>
    public static ulong LettersOf(ReadOnlySpan<char> text)
    {
        ulong present = 0;
        foreach (char letter in text)
        {
            present |= 1UL << (letter & 63);
        }

        return present;
    }

    /// <summary>At most the edits that it takes: how many letters of one do not occur in the other at all.</summary>
    private static int LettersWithoutPartner(ReadOnlySpan<char> letters, ulong present)
    {
        int without = 0;
        foreach (char letter in letters)
        {
            without += (present & (1UL << (letter & 63))) == 0 ? 1 : 0;
        }

        return without;
    }

    /// <summary>The least number of insertions, deletions, substitutions and swaps of neighbours that turn one into the other.</summary>
    private static int EditDistance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> beforeLast = stackalloc int[LongestCompared + 1];
        Span<int> last = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                int best = Math.Min(substitution, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                }

                current[column] = best;
            }

            Span<int> spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }
}
