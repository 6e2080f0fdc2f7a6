using System.Globalization;

namespace GovInfo.Parsing.Sources.Docx.Numbering;

/// <summary>Writes a number in the formats of automatic numbering (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormat
{
    /// <summary>The number in that format; null where the format is not known.</summary>
    public static string? Format(int number, string format) => format switch
    {
        "none" => string.Empty,
        "decimal" or "decimalHalfWidth" or "cardinalText" or "ordinalText" => Decimal(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => EnclosedCircle(number),
        "decimalEnclosedFullstop" => Enclosed(number, '\u2488', 20),
        "decimalEnclosedParen" => Enclosed(number, '\u2474', 20),
        "numberInDash" => string.Create(CultureInfo.InvariantCulture, $"- {number} -"),
        "ordinal" => Ordinal(number),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "ideographEnclosedCircle" => Enclosed(number, '\u3280', 10),
        "ideographTraditional" => Cyclic(number, ChineseNumeral.HeavenlyStems),
        "ideographZodiac" => Cyclic(number, ChineseNumeral.EarthlyBranches),
        _ => ChineseNumeral.Format(number, format),
    };

    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int number) =>
        string.Create(Decimal(number).Length, Decimal(number), static (span, digits) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = digits[i] is >= '0' and <= '9' ? (char)(digits[i] - '0' + '０') : digits[i];
            }
        });

    private static string EnclosedCircle(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('\u2460' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('\u3251' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('\u32B1' + number - 36)).ToString(),
        _ => Decimal(number),
    };

    private static string Enclosed(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Cyclic(int number, string signs) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Ordinal(int number) => Decimal(number) + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>After z comes aa, then bb: the letter is repeated.</summary>
    private static string Letter(int number, char first) =>
        number is >= 1 and <= 780 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        ReadOnlySpan<string> signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        string text = string.Empty;
        for (int i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
            {
                text += signs[i];
            }
        }

        return text;
    }
}
