using System.Buffers;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Cuts text into lines at <c>\n</c>, <c>\r\n</c>, <c>\r</c>, next line (U+0085), the line and paragraph separators (U+2028, U+2029),
/// vertical tabs (soft line breaks of word processors) and form feeds.
/// </summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private static readonly SearchValues<char> UsualLineEnds = SearchValues.Create("\n\r");
    private static readonly SearchValues<char> RareLineEnds = SearchValues.Create("\f\v\u0085\u2028\u2029");

    public static IEnumerable<TextLine> Split(ReadOnlyMemory<char> text)
    {
        // Two letters are looked for more quickly than seven.
        SearchValues<char> lineEnds = text.Span.ContainsAny(RareLineEnds) ? LineEnds : UsualLineEnds;
        int number = 1;
        bool startsPage = false;
        while (!text.IsEmpty)
        {
            int end = text.Span.IndexOfAny(lineEnds);
            if (end < 0)
            {
                yield return new TextLine(number, text, startsPage);
                yield break;
            }

            char lineEnd = text.Span[end];
            if (lineEnd == '\f')
            {
                // A form feed stands inside a line (before its first letter): it parts pages without being counted as a line end.
                if (end > 0)
                {
                    yield return new TextLine(number, text[..end], startsPage);
                }

                startsPage = true;
                text = text[(end + 1)..];
                continue;
            }

            yield return new TextLine(number, text[..end], startsPage);
            startsPage = false;
            int length = lineEnd == '\r' && end + 1 < text.Length && text.Span[end + 1] == '\n' ? 2 : 1;
            text = text[(end + length)..];
            number++;
        }
    }
}
