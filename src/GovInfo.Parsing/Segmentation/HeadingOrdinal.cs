using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>The ordinal that a line begins with.</summary>
/// <param name="System">The numbering system; <see cref="OrdinalSystem.None"/> when the line begins with none.</param>
/// <param name="Value">The number, or 0.</param>
/// <param name="Length">How many characters of the line it takes, white space around it and the mark behind it included.</param>
/// <param name="HasMark">Whether a mark or a blank parts it from the text: <c>一、总体情况</c>, not <c>一总体情况</c>.</param>
internal readonly record struct HeadingOrdinal(OrdinalSystem System, int Value, int Length, bool HasMark)
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Reads the ordinal at the beginning of a line; white space in and around it does not count.</summary>
    public static HeadingOrdinal Read(ReadOnlySpan<char> line)
    {
        int start = SkipSpace(line, 0);
        HeadingOrdinal none = new(OrdinalSystem.None, 0, start, HasMark: false);
        if (start == line.Length)
        {
            return none;
        }

        char first = ChineseScript.Fold(line[start]);
        return first switch
        {
            '(' or '[' => ReadBracketed(line, start, first) ?? none,
            '第' => ReadPart(line, start) ?? none,
            >= '①' and <= '⑳' => Single(line, start, OrdinalSystem.Deep, first - '①' + 1),
            >= '⑴' and <= '⒇' => Single(line, start, OrdinalSystem.BracketedArabic, first - '⑴' + 1),
            >= '⒈' and <= '⒛' => Single(line, start, OrdinalSystem.Arabic, first - '⒈' + 1),
            >= '㈠' and <= '㈩' => Single(line, start, OrdinalSystem.BracketedChinese, first - '㈠' + 1),
            '—' or '-' => ReadDash(line, start) ?? none,
            _ => ReadPlain(line, start) ?? none,
        };
    }

    private static HeadingOrdinal Single(ReadOnlySpan<char> line, int start, OrdinalSystem system, int value)
    {
        int end = SkipSpace(line, start + 1);
        if (end < line.Length && IsMark(line[end]))
        {
            end = SkipSpace(line, end + 1);
        }

        return new HeadingOrdinal(system, value, end, HasMark: true);
    }

    private static HeadingOrdinal? ReadBracketed(ReadOnlySpan<char> line, int start, char open)
    {
        int index = SkipSpace(line, start + 1);
        (int value, int end, bool chinese) = ReadNumber(line, index);
        int close = SkipSpace(line, end);
        return value > 0 && close < line.Length && ChineseScript.Fold(line[close]) == (open == '(' ? ')' : ']')
            ? Single(line, close, chinese ? OrdinalSystem.BracketedChinese : OrdinalSystem.BracketedArabic, value)
            : null;
    }

    private static HeadingOrdinal? ReadPart(ReadOnlySpan<char> line, int start)
    {
        (int value, int end, _) = ReadNumber(line, SkipSpace(line, start + 1));
        int behind = SkipSpace(line, end);
        if (value == 0 || behind >= line.Length)
        {
            return null;
        }

        if (line[behind..].StartsWith("部分", StringComparison.Ordinal))
        {
            return Single(line, behind + 1, OrdinalSystem.Part, value);
        }

        return line[behind] is '章' or '、' or '.' or '．' ? Single(line, behind, OrdinalSystem.Part, value) : null;
    }

    // A dash that was typed, or recognised, for 一.
    private static HeadingOrdinal? ReadDash(ReadOnlySpan<char> line, int start)
    {
        int mark = SkipSpace(line, start + 1);
        return mark < line.Length && ChineseScript.Fold(line[mark]) == '、' ? Single(line, mark, OrdinalSystem.Chinese, 1) : null;
    }

    private static HeadingOrdinal? ReadPlain(ReadOnlySpan<char> line, int start)
    {
        (int value, int end, bool chinese) = ReadNumber(line, start);
        int mark = SkipSpace(line, end);
        if (value == 0 || mark >= line.Length)
        {
            return null;
        }

        OrdinalSystem system = chinese ? OrdinalSystem.Chinese : OrdinalSystem.Arabic;
        if (!IsMark(line[mark]))
        {
            bool parted = mark > end;
            return parted || chinese ? new HeadingOrdinal(system, value, mark, parted) : null;
        }

        int text = SkipSpace(line, mark + 1);
        if (!chinese && text < line.Length && char.IsAsciiDigit(ChineseScript.Fold(line[text])) && text == mark + 1)
        {
            // 1.1 is a level of its own; 1.5亿 is a number. Neither numbers a section. 2、2012年 does, with a mark that no number has.
            return ChineseScript.Fold(line[mark]) == '、' ? new HeadingOrdinal(system, value, text, HasMark: true)
                : new HeadingOrdinal(OrdinalSystem.Deep, value, start, HasMark: true);
        }

        return new HeadingOrdinal(system, value, text, HasMark: true);
    }

    private static (int Value, int End, bool IsChinese) ReadNumber(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        int arabic = 0;
        while (end < line.Length && end - start < 3 && char.IsAsciiDigit(ChineseScript.Fold(line[end])))
        {
            arabic = (arabic * 10) + (ChineseScript.Fold(line[end]) - '0');
            end++;
        }

        if (end > start)
        {
            return end - start < 3 ? (arabic, end, false) : (0, start, false);
        }

        int value = 0;
        while (end < line.Length && end - start < 3)
        {
            int digit = ChineseDigit(ChineseScript.Fold(line[end]));
            if (digit < 0)
            {
                break;
            }

            value = digit == 10 ? Math.Max(value, 1) * 10 : (value % 10 == 0 ? value + digit : -1);
            if (value < 0)
            {
                return (0, start, true);
            }

            end++;
        }

        return (value, end, true);
    }

    private static int ChineseDigit(char letter)
    {
        if (letter is '十' or '拾')
        {
            return 10;
        }

        int digit = ChineseDigits.IndexOf(letter, StringComparison.Ordinal);
        digit = digit < 0 ? FormalDigits.IndexOf(letter, StringComparison.Ordinal) : digit;
        return digit == 0 ? -1 : digit;
    }

    private static bool IsMark(char letter) => ChineseScript.Fold(letter) is '、' or '.' or ',' or ':' or ')' or '·' or ';' or '"' or '\'' or '`';

    private static int SkipSpace(ReadOnlySpan<char> line, int index)
    {
        while (index < line.Length && ChineseScript.IsSpace(line[index]))
        {
            index++;
        }

        return index;
    }
}
