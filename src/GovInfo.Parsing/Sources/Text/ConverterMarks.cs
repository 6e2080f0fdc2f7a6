using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Removes what converters to text leave of things that are not text: <c>[bookmark: _GoBack]</c>, <c>[anchor: …]</c>,
/// pandoc's <c>[]{#_Toc1 .anchor}</c>, pictures as <c>[image: …]</c> or <c>![](media/image1.png)</c>.
/// </summary>
internal static class ConverterMarks
{
    private const int LongestMark = 300;

    private static readonly string[] Bracketed = ["[bookmark:", "[anchor:", "[bookmark start:", "[bookmark end:", "[image:"];

    /// <summary>The line without marks; the same memory when there are none.</summary>
    public static ReadOnlyMemory<char> Remove(ReadOnlyMemory<char> line, out int pictureCount)
    {
        pictureCount = 0;
        if (!line.Span.Contains('['))
        {
            return line;
        }

        ReadOnlySpan<char> text = line.Span;
        StringBuilder? kept = null;
        int copied = 0;
        int from = 0;
        while (text[from..].IndexOf('[') is >= 0 and var offset)
        {
            int open = from + offset;
            (int start, int length, bool isPicture) = MarkAt(text, open);
            from = open + 1;
            if (length > 0)
            {
                pictureCount += isPicture ? 1 : 0;
                (kept ??= new StringBuilder(text.Length)).Append(text[copied..start]);
                copied = start + length;
                from = copied;
            }
        }

        return kept is null ? line : kept.Append(text[copied..]).ToString().AsMemory();
    }

    private static (int Start, int Length, bool IsPicture) MarkAt(ReadOnlySpan<char> text, int open)
    {
        ReadOnlySpan<char> rest = text[open..Math.Min(text.Length, open + LongestMark)];
        foreach (string mark in Bracketed)
        {
            if (rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                int close = rest.IndexOf(']');
                return (open, close < 0 ? 0 : close + 1, mark == "[image:");
            }
        }

        if (rest.StartsWith("[]{#", StringComparison.Ordinal))
        {
            int close = rest.IndexOf('}');
            return (open, close < 0 ? 0 : close + 1, false);
        }

        if (open > 0 && text[open - 1] == '!')
        {
            int middle = rest.IndexOf("](", StringComparison.Ordinal);
            int close = middle < 0 ? -1 : rest[middle..].IndexOf(')');
            return (open - 1, close < 0 ? 0 : middle + close + 2, true);
        }

        return (open, 0, false);
    }
}
