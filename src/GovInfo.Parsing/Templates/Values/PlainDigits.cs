namespace GovInfo.Parsing.Templates.Values;

/// <summary>Numbers that are digits and little else, read or recognised without further ado: most values of a report.</summary>
internal static class PlainDigits
{
    private const int MostDigits = 9;

    /// <summary>Reads up to nine ASCII digits.</summary>
    public static bool TryReadAscii(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (char letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                value = 0;
                return false;
            }

            value = (value * 10) + (letter - '0');
        }

        return true;
    }

    /// <summary>The same for digits of either width.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (char letter in text)
        {
            int digit = letter >= '０' ? letter - '０' : letter - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>Whether a text is a number and nothing else, no unit either.</summary>
    public static bool IsAlone(ReadOnlySpan<char> text)
    {
        bool hasDigit = false;
        foreach (char letter in text.Trim())
        {
            char folded = ChineseScript.Fold(letter);
            hasDigit |= char.IsAsciiDigit(folded);
            if (!char.IsAsciiDigit(folded) && folded is not (',' or '.' or '+' or '-'))
            {
                return false;
            }
        }

        return hasDigit;
    }
}
