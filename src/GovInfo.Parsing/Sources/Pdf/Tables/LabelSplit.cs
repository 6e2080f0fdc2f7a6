using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Parts a word that is two labels side by side (<c>三、本（一）予以公开</c>: the group's name goes on below): nothing shows between them where
/// the second begins with a bracket, which has its own room.
/// </summary>
internal static class LabelSplit
{
    private const int ShortestLabel = 4;

    /// <summary>The one or two labels of a word.</summary>
    public static IEnumerable<TextWord> Parts(TextWord word)
    {
        string text = word.Text;
        int at = FormWords.StartsLabel(text) ? 0 : StartOfSecond(text);
        if (at == 0)
        {
            return [word];
        }

        double middle = word.Box.Left + (word.Box.Width * WidthOf(text.AsSpan(0, at)) / WidthOf(text));
        return [new TextWord(text[..at], word.Box with { Right = middle }), new TextWord(text[at..], word.Box with { Left = middle })];
    }

    private static int StartOfSecond(string text)
    {
        for (int at = 1; at + ShortestLabel <= text.Length; at++)
        {
            if (text[at] is '（' or '(' || char.IsAsciiDigit(text[at]))
            {
                string rest = text[at..];
                if (FormWords.BeginsWithOrdinal(rest) && FormWords.StartsLabel(rest))
                {
                    return at;
                }
            }
        }

        return StartOfLastLine(text);
    }

    /// <summary>Where the last line of a label begins behind the first of a group's name (<c>（六）其开申请</c>): the form has one such place.</summary>
    private static int StartOfLastLine(string text)
    {
        int found = 0;
        for (int at = FormWords.BeginsWithOrdinal(text) ? 2 : text.Length; at < text.Length - 1; at++)
        {
            if (FormWords.StartsLabel(text[..at]) && FormWords.EndsLabel(text[at..]))
            {
                if (found > 0)
                {
                    return 0;
                }

                found = at;
            }
        }

        return found;
    }

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += GlyphText.IsWide(character) ? 2 : 1;
        }

        return width;
    }
}
