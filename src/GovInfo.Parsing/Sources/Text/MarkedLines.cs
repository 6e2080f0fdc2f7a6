namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Text all of whose lines begin with the same mark of a list, or with their numbers, as some viewers print them: neither is part of it, and a
/// dash or a number before a cell would be taken for one.
/// </summary>
internal static class MarkedLines
{
    private const int FewestLines = 20;

    /// <summary>The text without the marks, where all lines that have words have one; its lines keep their numbers.</summary>
    public static string Unmark(string text) =>
        AllGoOn(text, MarkBehind) ? LinePrefixes.Remove(text, static line => LineMark.OfList(line, out _))
        : AllGoOn(text, NumberBehind) ? LinePrefixes.Remove(text, static line => LineMark.OfNumber(line, out _))
        : text;

    private static bool AllGoOn(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, int?, int?> behind)
    {
        int? before = null;
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            before = behind(line, before);
            if (before is null)
            {
                return false;
            }

            lines++;
        }

        return lines >= FewestLines;
    }

    /// <summary>The mark of a line, where it is that of the line before; null where not.</summary>
    private static int? MarkBehind(ReadOnlySpan<char> line, int? before) =>
        LineMark.OfList(line, out char mark) > 0 && (before ?? mark) == mark ? mark : null;

    /// <summary>The number of a line, where it goes on with that of the line before; null where not.</summary>
    private static int? NumberBehind(ReadOnlySpan<char> line, int? before) =>
        LineMark.OfNumber(line, out int number) > 0 && (before is not { } last || LineMark.GoesOn(number, last)) ? number : null;
}
