using System.Buffers;
using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Removes the marks of Markdown, which many crawlers write: <c>##</c> before a heading, <c>**</c> around bold text, the backslash of
/// <c>1\.</c>, the address of <c>[text](https://…)</c>. Bars of tables stay, and so does whatever may be text.
/// </summary>
internal static class MarkdownMarks
{
    private const int DeepestHeading = 6;

    // No link is longer; a line of nothing but opening brackets is read through once, not once a bracket.
    private const int LongestLink = 2048;
    private static readonly SearchValues<char> Marks = SearchValues.Create("#*\\[");
    private static readonly SearchValues<char> Escapable = SearchValues.Create("\\`*_{}[]()#+-.!<>~");
    private static readonly string[] Addresses = ["http:", "https:", "/", "./", "../", "#", "javascript:", "mailto:"];

    /// <summary>The line without marks; the same memory when there are none.</summary>
    public static ReadOnlyMemory<char> Remove(ReadOnlyMemory<char> line)
    {
        if (!line.Span.ContainsAny(Marks))
        {
            return line;
        }

        ReadOnlyMemory<char> content = line[HeadingMark(line.Span)..];
        if (content.Length < line.Length)
        {
            // ## 一、总体情况 ##
            ReadOnlyMemory<char> open = content.TrimEnd().TrimEnd('#');
            content = open.Length < content.Length && open.Span.EndsWith(" ") ? open.TrimEnd() : content;
        }

        ReadOnlySpan<char> text = content.Span;
        bool isBold = text.Count("**") is > 0 and var stars && stars % 2 == 0;
        StringBuilder? kept = null;
        int copied = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int mark = isBold && text[at..].StartsWith("**") ? 2
                : text[at] == '\\' && at + 1 < text.Length && Escapable.Contains(text[at + 1]) ? 1
                : 0;
            if (mark > 0)
            {
                (kept ??= new StringBuilder(text.Length)).Append(text[copied..at]);
                copied = at + mark;
                at = copied - (mark == 2 ? 1 : 0);
            }
            else if (text[at] == '[' && LinkAt(text[at..]) is { Length: > 0 } link)
            {
                (kept ??= new StringBuilder(text.Length)).Append(text[copied..at]).Append(text.Slice(at + 1, link.Text));
                copied = at + link.Length;
                at = copied - 1;
            }
        }

        return kept is null ? content : kept.Append(text[copied..]).ToString().AsMemory();
    }

    /// <summary>How long the mark of a heading at the start of a line is, with the white space around it.</summary>
    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        int start = line.IndexOfAnyExcept(' ', '\t', '\u3000');
        if (start < 0 || line[start] != '#')
        {
            return 0;
        }

        int end = start + Math.Max(0, line[start..].IndexOfAnyExcept('#'));
        return end - start is > 0 and <= DeepestHeading && line[end] is ' ' or '\t' ? end + 1 : 0;
    }

    private static (int Text, int Length) LinkAt(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestLink)];
        int middle = 1 + text[1..].IndexOfAny('[', ']');
        if (middle == 0 || !text[middle..].StartsWith("]("))
        {
            return default;
        }

        ReadOnlySpan<char> address = text[(middle + 2)..];
        int close = address.IndexOf(')');
        foreach (string beginning in Addresses)
        {
            if (close >= 0 && address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return (middle - 1, middle + 2 + close + 1);
            }
        }

        return default;
    }
}
