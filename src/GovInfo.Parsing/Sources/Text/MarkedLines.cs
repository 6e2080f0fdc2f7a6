using System.Text;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Text all of whose lines begin with the same mark of a list, or with their numbers, as some viewers print them: neither is part of it, and a
/// dash or a number before a cell would be taken for one.
/// </summary>
internal static class MarkedLines
{
    private const int FewestLines = 20;
    private const int WidestStep = 4;

    /// <summary>The text without the marks, where all lines that have words have one; its lines keep their numbers.</summary>
    public static string Unmark(string text) =>
        AreMarked(text) ? Without(text, static line => LineMark.OfList(line, out _))
        : AreNumbered(text) ? Without(text, static line => LineMark.OfNumber(line, out _))
        : text;

    private static bool AreMarked(ReadOnlySpan<char> text)
    {
        char common = '\0';
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (LineMark.OfList(line, out char mark) == 0 || (lines > 0 && mark != common))
            {
                return false;
            }

            common = mark;
            lines++;
        }

        return lines >= FewestLines;
    }

    private static bool AreNumbered(ReadOnlySpan<char> text)
    {
        int before = -1;
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (LineMark.OfNumber(line, out int number) == 0 || (lines > 0 && (number <= before || number > before + WidestStep)))
            {
                return false;
            }

            before = number;
            lines++;
        }

        return lines >= FewestLines;
    }

    private static string Without(string text, Func<ReadOnlySpan<char>, int> lengthOf)
    {
        var unmarked = new StringBuilder(text.Length);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            ReadOnlySpan<char> words = line.TrimEnd("\r\n");
            unmarked.Append(words[lengthOf(words)..]).Append(line[words.Length..]);
            start = end;
        }

        return unmarked.ToString();
    }
}
