namespace GovInfo.Parsing.Reports.Identity;

/// <summary>Reads years in Arabic and Chinese digits.</summary>
internal static class YearReader
{
    /// <summary>How many digits a year has.</summary>
    public const int Length = 4;

    // The first reports on government information disclosure are Shanghai's and Guangzhou's of 2004.
    private const int FirstYear = 2003;
    private const int LastYear = 2099;
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The year that stands at a place of folded text, or 0. It is no part of a longer number.</summary>
    public static int ReadAt(ReadOnlySpan<char> text, int place)
    {
        bool cut = place > 0 && char.IsAsciiDigit(text[place - 1]);
        return cut || (place + Length < text.Length && char.IsAsciiDigit(text[place + Length])) ? 0 : ReadGluedAt(text, place);
    }

    /// <summary>The year that stands at a place, whatever follows it: in <c>20231月1日</c> the character between was lost.</summary>
    public static int ReadGluedAt(ReadOnlySpan<char> text, int place)
    {
        if (place < 0 || place + Length > text.Length)
        {
            return 0;
        }

        int year = 0;
        foreach (char letter in text.Slice(place, Length))
        {
            int digit = Digit(letter);
            if (digit < 0)
            {
                return 0;
            }

            year = (year * 10) + digit;
        }

        // All four digits in one script, but for the zero: 二0二三 is common.
        bool chinese = text[place] == '二';
        bool mixed = chinese == char.IsAsciiDigit(text[place + Length - 1]);
        return mixed || year is < FirstYear or > LastYear ? 0 : year;
    }

    private static int Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        '零' or '○' or 'O' or 'o' or '◯' => 0,
        _ => ChineseDigits.IndexOf(letter, StringComparison.Ordinal),
    };
}
