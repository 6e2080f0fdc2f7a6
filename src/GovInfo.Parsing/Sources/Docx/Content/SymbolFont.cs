namespace GovInfo.Parsing.Sources.Docx.Content;

/// <summary>What the signs of symbol fonts stand for (ISO/IEC 29500-1, 17.3.3.30 sym).</summary>
internal static class SymbolFont
{
    /// <summary>What stands for a sign that is not known, so that it is never taken for an empty place.</summary>
    public const char Unknown = '\uFFFD';

    /// <summary>The character that a sign stands for.</summary>
    /// <param name="font">The name of the font.</param>
    /// <param name="code">The code in the font, with or without the offset of F000 that symbol fonts have.</param>
    public static char Map(string? font, int code)
    {
        int sign = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        if (string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return MapSymbol(sign);
        }

        if (string.Equals(font, "Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return MapWingdings(sign);
        }

        // The other fonts with their own signs (Wingdings 2 and 3, Webdings) have none that a report's numbers or headings need.
        bool hasOwnSigns = code is >= 0xE000 and <= 0xF8FF || font?.Contains("dings", StringComparison.OrdinalIgnoreCase) == true;
        return hasOwnSigns || code is <= 0x20 or > 0xFFFF ? Unknown : (char)code;
    }

    private static char MapSymbol(int sign) => sign switch
    {
        >= '0' and <= '9' or '(' or ')' or '+' or ',' or '.' or '/' or ':' or ';' or '<' or '=' or '>' or '%' or '[' or ']' => (char)sign,
        0x2D => '−',
        0xB0 => '°',
        0xB1 => '±',
        0xB3 => '≥',
        0xA3 => '≤',
        0xB4 => '×',
        0xB7 => '•',
        0xB8 => '÷',
        0xB9 => '≠',
        0xAE => '→',
        0xD6 => '√',
        _ => Unknown,
    };

    private static char MapWingdings(int sign) => sign switch
    {
        0x6C => '●',
        0x6E => '■',
        0x6F or 0xA8 => '□',
        0x75 => '◆',
        0x76 => '❖',
        >= 0x81 and <= 0x8A => (char)('①' + sign - 0x81),
        0x9F => '•',
        0xA7 => '▪',
        0xD8 => '➢',
        0xE0 => '→',
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => Unknown,
    };
}
