using System.Text;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Heads of columns of money as a text prints them, with the unit that stands behind them: <c>本年收费金额（单位：元）</c>.</summary>
internal static class HeadUnit
{
    private const int LongestUnit = 20;

    /// <summary>The head as printed, when it names a unit of money; else null.</summary>
    /// <param name="map">The text.</param>
    /// <param name="head">The head.</param>
    public static string? Printed(LabelMap map, LabelOccurrence head)
    {
        TextPoint from = map.Stream.PointOf(head.Start);
        TextPoint to = map.Stream.EndOf(head.End);
        var printed = new StringBuilder();
        for (int line = from.Line; line < to.Line; line++)
        {
            printed.Append(map.Paragraphs[line].Text.AsSpan(line == from.Line ? from.Offset : 0));
        }

        int start = from.Line == to.Line ? from.Offset : 0;
        ReadOnlySpan<char> last = map.Paragraphs[to.Line].Text;
        printed.Append(last[start..to.Offset]);
        if (ValueUnits.NamedIn(printed.ToString()) is not null)
        {
            return printed.ToString();
        }

        ReadOnlySpan<char> behind = UpToNextCell(last[to.Offset..EndOfWords(map, head, to)]);
        if (ChineseScript.Trim(behind).IsEmpty && to.Line + 1 < map.Paragraphs.Count)
        {
            // The unit in a line of its own: only in brackets it is the head's.
            ReadOnlySpan<char> next = ChineseScript.Trim(map.Paragraphs[to.Line + 1].Text);
            behind = next.Length > 0 && ChineseScript.Fold(next[0]) == '(' ? UpToNextCell(next) : [];
        }

        string text = printed.Append(behind[..Math.Min(behind.Length, LongestUnit)]).ToString();
        return ValueUnits.NamedIn(text) is null ? null : text;
    }

    // Where the next label of the line begins, or the line ends.
    private static int EndOfWords(LabelMap map, LabelOccurrence head, TextPoint to)
    {
        ReadOnlySpan<LabelOccurrence> following = map.Between(head.End, Math.Min(map.Stream.Count, head.End + LongestUnit));
        return !following.IsEmpty && map.Stream.PointOf(following[0].Start) is var next && next.Line == to.Line ? next.Offset : map.Paragraphs[to.Line].Text.Length;
    }

    private static ReadOnlySpan<char> UpToNextCell(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny("|｜│┃\t");
        text = end < 0 ? text : text[..end];
        int gap = text.TrimStart().IndexOf("  ");
        return gap < 0 ? text : text[..(text.Length - text.TrimStart().Length + gap)];
    }
}
