using System.Buffers;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>The ordinals that labels begin with: <c>一、</c>, <c>（一）</c>, <c>1.</c>.</summary>
internal static class Ordinals
{
    private const int LongestLone = 16;
    private const string ChineseNumerals = "一二三四五六七八九十";

    private static readonly SearchValues<char> Marks = SearchValues.Create("、.()[]");

    /// <summary>
    /// Where a label begins when the ordinal before it is counted in. Digits of an ordinal may stand glued to the value before
    /// (<c>02.其他法律</c>): then only the ordinal that the form gives the label is taken.
    /// </summary>
    public static TextPoint StartBefore(LetterStream stream, TextPoint label, LabelWords words, out int letterCount)
    {
        letterCount = 0;
        string text = stream.Paragraphs[label.Line].Text;
        int at = SkipSpaces(text, label.Offset);
        if (at == 0 || ChineseScript.Fold(text[at - 1]) is not ('、' or '.' or ',' or ')' or ']' or ':'))
        {
            return label;
        }

        bool bracketed = ChineseScript.Fold(text[at - 1]) is ')' or ']';
        int end = SkipSpaces(text, at - 1);
        int start = end;
        bool isDigits = end > 0 && char.IsAsciiDigit(ChineseScript.Fold(text[end - 1]));
        while (start > 0 && end - start < 3 && IsNumeral(ChineseScript.Fold(text[start - 1])) && char.IsAsciiDigit(ChineseScript.Fold(text[start - 1])) == isDigits)
        {
            start--;
        }

        if (start == end)
        {
            return label;
        }

        if (isDigits && !bracketed && ExpectedDigits(words) is > 0 and var expected && end - start > expected)
        {
            start = end - expected;
        }

        letterCount = end - start;
        if (bracketed)
        {
            int open = SkipSpaces(text, start);
            start = open > 0 && ChineseScript.Fold(text[open - 1]) is '(' or '[' ? open - 1 : start;
        }

        return new TextPoint(label.Line, start);
    }

    /// <summary>Whether a text is an ordinal and nothing else: <c>（三）</c>, <c>三、</c>, <c>1.</c>; also a Chinese numeral by itself.</summary>
    public static bool IsLone(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > LongestLone)
        {
            return false;
        }

        // Most short lines are values.
        if (!text.ContainsAnyExceptInRange('0', '9') || !text.ContainsAnyExceptInRange('０', '９'))
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestLone];
        ReadOnlySpan<char> rest = folded[..LabelKey.Fold(text, folded)];
        bool hasMark = rest.ContainsAny(Marks);
        bool hasChinese = false;
        foreach (char letter in rest)
        {
            hasChinese |= ChineseNumerals.Contains(letter, StringComparison.Ordinal);
            if (!IsNumeral(letter) && !Marks.Contains(letter))
            {
                return false;
            }
        }

        // 1.5 is a number, 1. is not; a digit alone is a value.
        return hasChinese || (hasMark && !char.IsAsciiDigit(rest[^1]));
    }

    private static bool IsNumeral(char letter) => char.IsAsciiDigit(letter) || ChineseNumerals.Contains(letter, StringComparison.Ordinal);

    private static int SkipSpaces(string text, int offset)
    {
        while (offset > 0 && ChineseScript.IsSpace(text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private static int ExpectedDigits(LabelWords words)
    {
        foreach (LabelUse use in words.Uses)
        {
            string text = use.Label.Text;
            int digits = 0;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                digits++;
            }

            if (digits > 0)
            {
                return digits;
            }
        }

        return 0;
    }
}
