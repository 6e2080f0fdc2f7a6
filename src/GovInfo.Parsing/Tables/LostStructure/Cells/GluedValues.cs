using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Values of one row with nothing between them that their units part nonetheless (<c>0件11件2件</c>), or marks of one letter (<c>无无/3件</c>).</summary>
internal static class GluedValues
{
    private const int LongestUnit = 2;

    /// <summary>How long the first value of a word is; the length of the word where it is not parted so from end to end.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether nothing was cut off it: then what is behind its first value must be values as well.</param>
    public static int LengthOfFirst(ReadOnlySpan<char> word, bool isFirst)
    {
        int first = ValueAt(word, 0);
        if (isFirst)
        {
            int end = first;
            while (end < word.Length && ValueAt(word, end) is > 0 and var next)
            {
                end += next;
            }

            return first == 0 || end < word.Length ? word.Length : first;
        }

        return first;
    }

    /// <summary>Whether a word is nothing but digits and marks that stand for none, whatever parts them: <c>2无211无15</c>.</summary>
    public static bool AreAll(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            char folded = ChineseScript.Fold(letter);
            if (!char.IsAsciiDigit(folded) && folded is not ('无' or '/' or '-' or '—' or '+' or '.' or ','))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    /// <summary>The length of a number with its unit, or of a mark that is never doubled; 0 where neither stands.</summary>
    private static int ValueAt(ReadOnlySpan<char> word, int start)
    {
        if (ChineseScript.Fold(word[start]) is '无' or '/')
        {
            return 1;
        }

        int end = start;
        while (end < word.Length && char.IsAsciiDigit(ChineseScript.Fold(word[end])))
        {
            end++;
        }

        for (int length = Math.Min(LongestUnit, word.Length - end); end > start && length > 0; length--)
        {
            if (ValueUnits.IsOfCounts(word.Slice(end, length)))
            {
                return end + length - start;
            }
        }

        return 0;
    }
}
