using System.Globalization;

namespace GovInfo.Parsing.Templates.Values;

/// <summary>Reads a number as it is printed, folded to ASCII; blanks between digits count as separators.</summary>
internal static class PrintedNumber
{
    // No count and no amount has more, and no sum of such numbers overflows.
    private const int MostWholeDigits = 18;

    /// <summary>How many characters at the start of a text may belong to a number: digits, separators, a decimal point.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.' or ' '))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads digits with separators of thousands (one kind, in groups of three) and a decimal point between digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> number, out decimal value)
    {
        value = 0;
        if (!char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[^1]))
        {
            return false;
        }

        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        if (point >= 0 && number[(point + 1)..].ContainsAny('.', ',', ' '))
        {
            return false;
        }

        Span<char> plain = stackalloc char[number.Length];
        int length = 0;
        int sincePart = 0;
        char separator = '\0';
        foreach (char letter in whole)
        {
            if (char.IsAsciiDigit(letter))
            {
                plain[length++] = letter;
                sincePart++;
                continue;
            }

            // Groups of three behind the first, which has one to three digits; one kind of separator.
            bool wellPlaced = separator == '\0' ? sincePart is >= 1 and <= 3 : letter == separator && sincePart == 3;
            if (!wellPlaced)
            {
                return false;
            }

            separator = letter;
            sincePart = 0;
        }

        if (separator != '\0' && sincePart != 3)
        {
            return false;
        }

        if (length > MostWholeDigits)
        {
            return false;
        }

        number[whole.Length..].CopyTo(plain[length..]);
        length += number.Length - whole.Length;
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
