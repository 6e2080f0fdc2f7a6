using System.Globalization;
using System.Numerics;
using System.Text;

namespace GovInfo.Parsing.Sources.Html.Embedded;

/// <summary>Counts the headings of a report in text that is no page yet: the strings of scripts, of JSON, escaped markup.</summary>
internal static class ScriptedText
{
    /// <summary>With headings of fewer a text is no report.</summary>
    public const int FewestSections = 3;

    private const int LongestHeading = 200;

    /// <summary>Whether a text has the headings of a report.</summary>
    public static bool HoldsReport(ReadOnlySpan<char> text) => CountSections(text) >= FewestSections;

    /// <summary>How many of the six sections have their headings in a text; tags, entities, escapes and quotes end a paragraph here.</summary>
    public static int CountSections(ReadOnlySpan<char> text)
    {
        int sections = 0;
        var piece = new StringBuilder();
        for (int index = 0; index < text.Length; index++)
        {
            char letter = text[index];
            if (letter == '\\' && index + 5 < text.Length && text[index + 1] == 'u'
                && ushort.TryParse(text.Slice(index + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code))
            {
                letter = (char)code;
                index += 5;
            }

            if (letter > '\u007F' || char.IsAsciiDigit(letter) || letter == '.')
            {
                piece.Append(letter);
            }
            else if (piece.Length > 0)
            {
                sections |= BitOf(piece);
                piece.Clear();
            }
        }

        return BitOperations.PopCount((uint)(sections | BitOf(piece)));
    }

    private static int BitOf(StringBuilder piece) =>
        piece.Length is > 3 and <= LongestHeading ? SectionHeadings.BitOf(piece.ToString()) : 0;
}
