using System.Globalization;
using System.Numerics;
using System.Text;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Looks for a report in the scripts of a page that shows none: some sites hand the article to the browser as an escaped string. Scripts are
/// not run, so that nothing can be read; but it can be said.
/// </summary>
internal static class ScriptedText
{
    private const int FewestSections = 3;
    private const int LongestHeading = 200;

    /// <summary>Whether the headings of a report stand in the scripts of a page.</summary>
    public static bool HoldsReport(string markup)
    {
        int sections = 0;
        for (int start = markup.IndexOf("<script", StringComparison.OrdinalIgnoreCase); start >= 0;)
        {
            int end = markup.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? markup.Length : end;
            sections |= SectionsOf(markup.AsSpan(start, end - start));
            start = markup.IndexOf("<script", end, StringComparison.OrdinalIgnoreCase);
        }

        return BitOperations.PopCount((uint)sections) >= FewestSections;
    }

    private static int SectionsOf(ReadOnlySpan<char> script)
    {
        int sections = 0;
        var piece = new StringBuilder();
        for (int index = 0; index < script.Length; index++)
        {
            char letter = script[index];
            if (letter == '\\' && index + 5 < script.Length && script[index + 1] == 'u'
                && ushort.TryParse(script.Slice(index + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code))
            {
                letter = (char)code;
                index += 5;
            }

            // Tags, entities, escapes and quotes all end a paragraph here; what is left of them is ASCII.
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

        return sections | BitOf(piece);
    }

    private static int BitOf(StringBuilder piece) =>
        piece.Length is > 3 and <= LongestHeading ? SectionHeadings.BitOf(piece.ToString()) : 0;
}
