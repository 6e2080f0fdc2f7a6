using System.Buffers;
using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Rows as programs print lists: <c>['规章', '0', None, '3']</c>, each in a line, or all of a table in one pair of brackets more. Each becomes a
/// line whose cells tabs part.
/// </summary>
internal static class ListedCells
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.-");

    /// <summary>The lines, such rows as cells.</summary>
    public static IEnumerable<TextLine> Part(IEnumerable<TextLine> lines)
    {
        foreach (TextLine line in lines)
        {
            if (line.Text.Span.TrimStart() is not ['[', '\'' or '"' or '[' or 'N', ..] || RowsOf(line.Text.Span.Trim()) is not { } rows)
            {
                yield return line;
                continue;
            }

            foreach (string row in rows)
            {
                yield return line with { Text = row.AsMemory() };
            }
        }
    }

    /// <summary>The rows of a list, or of a list of lists, with their cells parted by tabs; null for any other text.</summary>
    private static List<string>? RowsOf(ReadOnlySpan<char> text)
    {
        var rows = new List<string>();
        bool isWhole = text.StartsWith("[[");
        int at = isWhole ? 1 : 0;
        while (at < text.Length && text[at] == '[')
        {
            if (RowAt(text, ref at) is not { } row)
            {
                return null;
            }

            rows.Add(row);
            int next = at;
            while (next < text.Length && text[next] is ',' or ' ')
            {
                next++;
            }

            at = isWhole && next < text.Length && text[next] == '[' ? next : at;
        }

        at += isWhole ? 1 : 0;
        return rows.Count > 0 && at == text.Length && (!isWhole || text[^1] == ']') ? rows : null;
    }

    private static string? RowAt(ReadOnlySpan<char> text, ref int at)
    {
        var row = new StringBuilder();
        int cells = 0;
        at++;
        while (at < text.Length)
        {
            row.Append(cells++ > 0 ? "\t" : string.Empty);
            char quote = text[at];
            if (quote is '\'' or '"')
            {
                for (at++; at < text.Length && text[at] != quote; at++)
                {
                    // \n inside a cell breaks its label.
                    bool isEscape = text[at] == '\\' && at + 1 < text.Length;
                    at += isEscape ? 1 : 0;
                    row.Append(isEscape && text[at] is 'n' or '\t' ? string.Empty : text[at]);
                }

                at++;
            }
            else if (text[at..].StartsWith("None") || text[at..].StartsWith("null"))
            {
                at += 4;
            }
            else
            {
                int end = text[at..].IndexOfAny(",]");
                if (end <= 0 || text.Slice(at, end).ContainsAnyExcept(Numbers))
                {
                    return null;
                }

                row.Append(text.Slice(at, end));
                at += end;
            }

            if (at >= text.Length || text[at] is not (',' or ']'))
            {
                return null;
            }

            if (text[at++] == ']')
            {
                return cells > 1 ? row.ToString() : null;
            }

            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }

        return null;
    }
}
