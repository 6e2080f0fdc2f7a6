using System.Buffers;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>What kind of character a glyph stands for, as far as spaces and numbers depend on it.</summary>
internal static class GlyphText
{
    /// <summary>Stands where a glyph has no mapping to Unicode, so that a number with a hole in it is seen to be none.</summary>
    public const string Unmapped = "\uFFFD";

    private const double FullWidth = 0.97;

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("─━═┄┅┈┉╌╍ ");

    public static bool IsSpace(string text)
    {
        foreach (char character in text)
        {
            // Nearly every glyph is one of these.
            if (character is (> ' ' and < '\u007F') or (> '\u3000' and < '\uE000'))
            {
                return false;
            }

            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>
    /// A letter as wide as it is high is none, nor is a control code of eight bits: the file's mapping to Unicode is wrong, as that of Chinese
    /// characters to such is which some converters write.
    /// </summary>
    public static bool IsImplausible(in PdfGlyph glyph, bool vertical) =>
        glyph.Text is [< '\u0250' and var character]
        && (character is >= '\u0080' and <= '\u009F' || (!vertical && char.IsLetter(character) && glyph.Box.Width >= FullWidth * LineText.EmOf(glyph)));

    /// <summary>Whether a glyph is a rule between columns that a character draws, or a corner of such rules: <c>│</c>, <c>┼</c>.</summary>
    public static bool IsBar(string text) => text is [>= '\u2502' and <= '\u2570' and not ('\u2504' or '\u2505' or '\u2508' or '\u2509' or '\u254C' or '\u254D' or '\u2550')];

    /// <summary>Whether a text is a rule between rows that characters draw: <c>────</c>.</summary>
    public static bool IsDrawnRule(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is '─' or '━' or '═' && text.IndexOfAnyExcept(RuleCharacters) < 0;

    /// <summary>Chinese characters and punctuation: no space stands between two of them, or beside one.</summary>
    public static bool IsWide(char character) =>
        character is >= '\u2E80' or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u205E') or (>= '\u2150' and <= '\u2BFF') or '\u00B7';

    /// <summary>Whether a glyph stands for a Chinese character, punctuation not included.</summary>
    public static bool IsIdeograph(string text) => text.Length > 0 && IsIdeograph(text[0]);

    public static bool IsIdeograph(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>What a number is written with, sign and separators included.</summary>
    public static bool IsNumeric(char character) =>
        char.IsAsciiDigit(character) || character is '.' or ',' or '+' or '-' or (>= '０' and <= '９') or '．' or '－' or '＋' or '−';

    /// <summary>Whether a glyph's text is of a number, or begins as one; a glyph without a mapping has no text.</summary>
    public static bool IsNumeric(string text) => text.Length > 0 && IsNumeric(text[0]);

    public static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';

    /// <summary>Whether a whole text is written as numbers are, with no space inside.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        bool hasDigit = false;
        foreach (char character in text)
        {
            hasDigit |= IsDigit(character);
            if (!IsNumeric(character))
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>Whether a whole text is one number, or a mark that stands for none: what fills a number cell.</summary>
    public static bool IsValue(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        bool hasDigit = false;
        foreach (char character in text)
        {
            if (!IsNumeric(character) && character is not ('%' or '％' or '，'))
            {
                return IsAmount(text) || IsTooWide(text) || text is "/" or "—" or "——" or "／" or "无" or "\\" or "\uFFFD";
            }

            hasDigit |= IsDigit(character);
        }

        return hasDigit || text is "-" or "--" or "－";
    }

    /// <summary>Whether a text is what a spreadsheet prints of a number that is wider than its cell.</summary>
    private static bool IsTooWide(ReadOnlySpan<char> text) => text.Length > 1 && text.IndexOfAnyExcept('#') < 0;

    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> number = text.TrimEnd("万亿元件项个 ");
        return number.Length > 0 && number.Length < text.Length && text.Length - number.Length <= 2 && IsValue(number);
    }
}
