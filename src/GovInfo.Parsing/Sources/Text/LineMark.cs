using System.Buffers;
using System.Globalization;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>What stands before the words of a line: the mark of a list (<c>• 规章</c>, <c>- 规章</c>), or the line's number (<c>12: 规章</c>).</summary>
internal static class LineMark
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("•●◆■▪‣◦◇□►▶➢➤★☆·*-–—+>");
    private static readonly SearchValues<char> MarksWithoutSpace = SearchValues.Create("•●◆■▪‣◦◇□►▶➢➤★☆·");

    private const int WidestStep = 4;

    /// <summary>Whether a line's number goes on with that of the line before; lines without words may have theirs between.</summary>
    public static bool GoesOn(int number, int before) => number > before && number <= before + WidestStep;

    /// <summary>How many letters the mark of a list has, white space before it and one space behind it included; 0 where there is none.</summary>
    public static int OfList(ReadOnlySpan<char> line, out char mark)
    {
        int at = line.Length - line.TrimStart().Length;
        mark = at < line.Length && Marks.Contains(line[at]) ? line[at] : '\0';
        if (mark == '\0')
        {
            return 0;
        }

        if (line[(at + 1)..].IsWhiteSpace())
        {
            // An item without words.
            return line.Length;
        }

        // One space or tab parts the mark from the line; what follows may part its cells.
        bool isApart = char.IsWhiteSpace(line[at + 1]);
        return isApart ? at + 2 : MarksWithoutSpace.Contains(mark) ? at + 1 : 0;
    }

    /// <summary>How many letters the number of a line has, the space behind it included; 0 where there is none.</summary>
    public static int OfNumber(ReadOnlySpan<char> line, out int number)
    {
        int at = line.Length - line.TrimStart().Length;
        int digits = Math.Max(0, line[at..].IndexOfAnyExceptInRange('0', '9'));
        if (!int.TryParse(line.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return 0;
        }

        ReadOnlySpan<char> behind = line[(at + digits)..].TrimStart(".:、)|");
        return behind.IsWhiteSpace() || !char.IsWhiteSpace(behind[0]) ? 0 : line.Length - behind.Length + 1;
    }
}
