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
        int next = 0;
        while (next < text.Length)
        {
            int start = next;
            ReadOnlySpan<char> rest = text.Span[start..];
            int end = rest.IndexOfAny(lineEnds);
            if (end < 0)
            {
                yield return new TextLine(number, text[start..], startsPage);
                yield break;
            }

            bool isPageEnd = rest[end] == '\f';
            bool isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            next = start + end + (isPair ? 2 : 1);
            if (isPageEnd)
            {
                // A form feed stands inside a line (before its first letter): it parts pages without being counted as a line end.
                if (end > 0)
                {
                    yield return new TextLine(number, text.Slice(start, end), startsPage);
                }

                startsPage = true;
                continue;
            }

            yield return new TextLine(number, text.Slice(start, end), startsPage);
            startsPage = false;
            number++;
        }
    }
}
