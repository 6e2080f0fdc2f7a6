namespace GovInfo.Parsing.Validation.Facts;

/// <summary>Reads numbers in folded text: Arabic (<c>1,234.5</c>, <c>23.9万</c>) and Chinese (<c>一百二十三</c>, <c>二〇二三</c>, <c>百分之五</c>).</summary>
internal static class NumeralReader
{
    private const int LongestNumber = 18;

    /// <summary>The number that begins a text; its length is 0 when none does.</summary>
    public static Numeral Read(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            return ReadArabic(text);
        }

        if (text.StartsWith("百分之", StringComparison.Ordinal) && text.Length > 3)
        {
            Numeral share = Read(text[3..]);
            return share.Length == 0 || share.IsPercent ? default : share with { Length = share.Length + 3, IsPercent = true };
        }

        return MayBegin(text[0]) ? ReadChinese(text) : default;
    }

    /// <summary>Whether a number may begin with a letter.</summary>
    public static bool MayBegin(char letter) =>
        char.IsAsciiDigit(letter) || DigitOf(letter) >= 0 || letter is '十' or '百' or '拾' or '几' or '数';

    private static Numeral ReadArabic(ReadOnlySpan<char> text)
    {
        long value = 0;
        int decimals = 0;
        int digits = 0;
        bool isBehindPoint = false;
        int at = 0;
        for (; at < text.Length; at++)
        {
            char letter = text[at];
            if (char.IsAsciiDigit(letter))
            {
                if (++digits > LongestNumber)
                {
                    return new Numeral(0, 0, false, SkipDigits(text), false);
                }

                decimals += isBehindPoint ? 1 : 0;
                value = (value * 10) + (letter - '0');
            }
            else if (letter == ',' && !isBehindPoint && digits is > 0 and <= 3 + LongestNumber && IsGroup(text[(at + 1)..]))
            {
                continue;
            }
            else if (letter == '.' && !isBehindPoint && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                isBehindPoint = true;
            }
            else
            {
                break;
            }
        }

        decimal number = decimals == 0 ? value : new decimal((int)value, (int)(value >> 32), 0, isNegative: false, (byte)decimals);
        return Multiply(text, new Numeral(number, decimals, true, at, false));
    }

    private static int SkipDigits(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Three digits and no fourth: 1,234 is one number, 42,现场 and 42,1234 are two.
    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2])
        && (text.Length == 3 || !char.IsAsciiDigit(text[3]));

    private static Numeral ReadChinese(ReadOnlySpan<char> text)
    {
        decimal total = 0;
        decimal section = 0;
        decimal digit = -1;
        decimal lastUnit = 0;
        bool afterZero = false;
        bool exact = true;
        int at = 0;
        if (text[0] is '几' or '数')
        {
            if (text.Length < 2 || UnitOf(text[1]) == 0)
            {
                return default;
            }

            exact = false;
            digit = 1;
            at = 1;
        }

        for (; at < text.Length && at < LongestNumber; at++)
        {
            int value = DigitOf(text[at]);
            decimal unit = value >= 0 ? 0 : UnitOf(text[at]);
            if (value >= 0 && lastUnit == 0)
            {
                digit = digit < 0 ? value : (digit * 10) + value;
            }
            else if (value >= 0 && digit < 0)
            {
                afterZero |= value == 0;
                digit = value == 0 ? -1 : value;
            }
            else if (unit == 0)
            {
                break;
            }
            else
            {
                if (unit >= 10_000)
                {
                    // 一亿零三万: what is already above the unit is not multiplied by it again.
                    decimal part = section + Math.Max(digit, 0);
                    total = total > unit ? total + (part * unit) : (total + part) * unit;
                    section = 0;
                }
                else
                {
                    section += (digit < 0 ? 1 : digit) * unit;
                }

                digit = -1;
                lastUnit = unit;
                afterZero = false;
            }
        }

        // 一百二 is 120: a last digit right behind 百, 千 or 万 counts the unit below it.
        if (digit > 0 && lastUnit >= 100 && !afterZero)
        {
            digit = digit * lastUnit / 10;
        }

        return Multiply(text, new Numeral(total + section + Math.Max(digit, 0), 0, exact, at, false));
    }

    // 万 and 亿 behind the digits (1.2万, 3亿); 千 and 百 are written so for round numbers.
    private static Numeral Multiply(ReadOnlySpan<char> text, Numeral number)
    {
        int at = number.Length;
        while (at < text.Length && UnitOf(text[at]) is var unit and >= 100 && number.Value is > 0 and < 1_000_000_000_000m)
        {
            number = number with { Value = number.Value * unit, Length = ++at };
        }

        return number;
    }

    private static int DigitOf(char letter) => letter switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static decimal UnitOf(char letter) => letter switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
}
