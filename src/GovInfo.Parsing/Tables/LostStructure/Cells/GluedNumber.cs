using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Where a word that holds a label, a unit and a number with nothing between them (<c>政府公报公开政府信息数条18</c>) comes apart.</summary>
/// <param name="Unit">Where the unit begins; where the number does when there is none.</param>
/// <param name="Number">Where the number begins, or the mark that stands for none.</param>
internal readonly record struct GluedNumber(int Unit, int Number)
{
    private const int FewestLetters = 4;
    private const int LongestUnit = 2;

    /// <summary>The parts of a word; null when it is no label with a number behind it.</summary>
    public static GluedNumber? Find(ReadOnlySpan<char> word, Func<ReadOnlySpan<char>, bool> isUnit, Func<ReadOnlySpan<char>, bool> isValue)
    {
        // …（相同信息计1条）: a number in a note.
        bool endsInNote = word is [.., ')' or '）'];
        for (int number = FewestLetters; number < word.Length && !endsInNote; number++)
        {
            bool isBehindLetter = word[number - 1] is (>= '\u4E00' and <= '\u9FFF') or ')' or '）';
            if (isBehindLetter && isValue(word[number..]))
            {
                for (int length = LongestUnit; length > 0; length--)
                {
                    if (number - length >= FewestLetters && isUnit(word[(number - length)..number]))
                    {
                        return new GluedNumber(number - length, number);
                    }
                }

                return new GluedNumber(number, number);
            }
        }

        return null;
    }

    /// <summary>Whether digits stand in a label, behind its ordinal and outside of brackets: the number of another row.</summary>
    public static bool HoldsDigits(ReadOnlySpan<char> label)
    {
        int depth = 0;
        for (int index = 0; index < label.Length; index++)
        {
            depth += label[index] is '(' or '（' ? 1 : label[index] is ')' or '）' ? -1 : 0;
            if (depth == 0 && index >= FewestLetters && char.IsAsciiDigit(ChineseScript.Fold(label[index])))
            {
                return true;
            }
        }

        return false;
    }
}
