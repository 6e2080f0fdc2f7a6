using System.Text;

namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>The Chinese and Japanese formats of automatic numbering (ISO/IEC 29500-1, 17.18.59).</summary>
internal static class ChineseNumeral
{
    public const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    public const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    private const int Limit = 1_0000;

    /// <summary>The number in that format; null where the format is none of these.</summary>
    public static string? Format(int number, string format) => format switch
    {
        // To 99 in tens and ones, from 100 on digit by digit.
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Count(number, Everyday) : Digits(number, "○一二三四五六七八九"),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "koreanCounting" => Count(number, Everyday),
        "japaneseCounting" => Count(number, Everyday with { Zero = string.Empty }),
        "chineseLegalSimplified" => Count(number, new Signs("零壹贰叁肆伍陆柒捌玖", "拾佰仟", WritesLeadingOne: true, "零")),
        "ideographLegalTraditional" => Count(number, new Signs("零壹貳參肆伍陸柒捌玖", "拾佰仟", WritesLeadingOne: true, "零")),
        "japaneseLegal" => Count(number, new Signs("〇壱弐参四伍六七八九", "拾百阡", WritesLeadingOne: true, string.Empty)),
        "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" => Digits(number, "〇一二三四五六七八九"),
        "taiwaneseDigital" => Digits(number, "○一二三四五六七八九"),
        _ => null,
    };

    private static Signs Everyday => new("○一二三四五六七八九", "十百千", WritesLeadingOne: false, "零");

    private static string Digits(int number, string signs)
    {
        string digits = NumberFormat.Decimal(number);
        return number < 0 ? digits : string.Create(digits.Length, (digits, signs), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = state.signs[state.digits[i] - '0'];
            }
        });
    }

    /// <summary>With ten, hundred and thousand: 一百零三.</summary>
    private static string Count(int number, Signs signs)
    {
        if (number is < 0 or >= Limit)
        {
            return NumberFormat.Decimal(number);
        }

        if (number == 0)
        {
            return signs.Digits[..1];
        }

        var text = new StringBuilder();
        bool isZeroDue = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                isZeroDue = text.Length > 0;
                continue;
            }

            if (isZeroDue)
            {
                text.Append(signs.Zero);
                isZeroDue = false;
            }

            // Ten to nineteen are 十 to 十九, without the one.
            if (signs.WritesLeadingOne || power != 1 || digit != 1 || text.Length > 0)
            {
                text.Append(signs.Digits[digit]);
            }

            if (power > 0)
            {
                text.Append(signs.Units[power - 1]);
            }
        }

        return text.ToString();
    }

    /// <summary>What a counting format is written with.</summary>
    /// <param name="Digits">The digits, zero first.</param>
    /// <param name="Units">Ten, hundred, thousand.</param>
    /// <param name="WritesLeadingOne">Whether 10 is "one ten".</param>
    /// <param name="Zero">What stands for skipped places within the number.</param>
    private sealed record Signs(string Digits, string Units, bool WritesLeadingOne, string Zero);
}
