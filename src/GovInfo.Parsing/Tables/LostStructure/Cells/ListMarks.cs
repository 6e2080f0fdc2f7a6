using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Marks before each of many lines: those of a list (<c>• 规章 | 3 | 12</c>, <c>- 收到申请数：15件</c>), and the numbers of lines that some viewers
/// print. A dash would be taken for a cell's mark, and a number for a cell.
/// </summary>
internal static class ListMarks
{
    private const int FewestMarks = 6;

    // The form numbers its own rows, up to eight of them one behind the other.
    private const int FewestNumbers = 20;

    /// <summary>The lines without such marks; <paramref name="originals"/> becomes the lines that had one, by what is left of them.</summary>
    public static List<Paragraph> Remove(List<Paragraph> lines, out Dictionary<Block, Block>? originals)
    {
        originals = null;
        List<Paragraph> kept = lines;
        for (int line = 0; line < lines.Count;)
        {
            int end = EndOfMarks(lines, line, out bool isList);
            if (end == line)
            {
                end = EndOfNumbers(lines, line);
                isList = end - line >= FewestNumbers;
            }

            for (int at = line; at < end && isList; at++)
            {
                kept = ReferenceEquals(kept, lines) ? [.. lines] : kept;
                originals ??= new Dictionary<Block, Block>(ReferenceEqualityComparer.Instance);
                string text = lines[at].Text;
                kept[at] = lines[at] with { Text = text[Math.Max(LineMark.OfList(text, out _), LineMark.OfNumber(text, out _))..] };
                originals.Add(kept[at], lines[at]);
            }

            line = Math.Max(line + 1, end);
        }

        return kept;
    }

    /// <summary>The line behind those with the mark of the first one, and whether they are the items of a list.</summary>
    private static int EndOfMarks(List<Paragraph> lines, int first, out bool isList)
    {
        int end = first;
        int withWords = 0;
        char mark = '\0';
        for (; end < lines.Count && LineMark.OfList(lines[end].Text, out char its) is > 0 and var length && (end == first || its == mark); end++)
        {
            mark = its;
            withWords += lines[end].Text.AsSpan(length).ContainsAnyInRange('\u4E00', '\u9FFF') ? 1 : 0;
        }

        isList = end - first >= FewestMarks && withWords * 2 >= end - first;
        return end;
    }

    /// <summary>The line behind those that are numbered from the first one on.</summary>
    private static int EndOfNumbers(List<Paragraph> lines, int first)
    {
        int end = first;
        for (int before = 0; end < lines.Count && LineMark.OfNumber(lines[end].Text, out int number) > 0 && (end == first || LineMark.GoesOn(number, before)); end++)
        {
            before = number;
        }

        return end;
    }
}
