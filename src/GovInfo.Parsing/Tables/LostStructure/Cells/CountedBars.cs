using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Tables as extractors of web pages write them that end every cell with a bar and fill up what a row lacks with bars at its end
/// (<c>第（一）项 |</c>, <c>|||</c>): whatever lines the cells stand in, each row has the same number of bars. Counting them tells an empty cell from
/// the bar before a row and from what spans leave. Each row becomes one line.
/// </summary>
internal static class CountedBars
{
    private const int MostBars = 40;
    private const int FewestRows = 3;
    private const int FewestFilled = 2;
    private const int LongestCell = 60;

    /// <summary>The lines with each such row in one of them; null where they hold no such table, or each row has a line already.</summary>
    public static TextStretch? Unfold(List<Paragraph> lines)
    {
        int first = lines.FindIndex(static line => line.Text.AsSpan().ContainsAny(CellSplitter.Bars));
        if (first < 0)
        {
            return null;
        }

        int end = lines.FindLastIndex(static line => line.Text.AsSpan().ContainsAny(CellSplitter.Bars)) + 1;
        List<Bar> bars = BarsOf(lines, first, end);
        int perRow = BarsPerRow(bars);
        if (perRow == 0)
        {
            return null;
        }

        bool isDone = IsRowPerLine(bars, perRow) || !HasLineTwice(lines, first, end);
        return isDone ? null : Join(lines, bars, perRow, first);
    }

    /// <summary>How many bars every row has, by the rows that were filled up with some; 0 where the bars do not agree in one number.</summary>
    private static int BarsPerRow(List<Bar> bars)
    {
        int perRow = 0;
        int filled = 0;
        for (int index = 1; index < bars.Count; index++)
        {
            bool endsFilling = bars[index].IsRightBehindBar && (index + 1 == bars.Count || !bars[index + 1].IsRightBehindBar);
            if (!endsFilling)
            {
                continue;
            }

            filled++;
            perRow = perRow == 0 ? index + 1 : perRow;
            if (perRow > MostBars || (index + 1) % perRow != 0)
            {
                return 0;
            }
        }

        if (filled < FewestFilled || bars.Count < perRow * FewestRows)
        {
            return 0;
        }

        for (int last = perRow - 1; last < bars.Count; last += perRow)
        {
            if (!bars[last].EndsLine)
            {
                return 0;
            }
        }

        return perRow;
    }

    private static bool IsRowPerLine(List<Bar> bars, int perRow)
    {
        for (int index = 0; index < bars.Count; index++)
        {
            if (bars[index].Line != bars[index - (index % perRow)].Line)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line stands twice, as cells of a whole table do; a text may have lost all lines that it repeats, and bars with them.</summary>
    private static bool HasLineTwice(List<Paragraph> lines, int first, int end)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (int line = first; line < end; line++)
        {
            if (!texts.Add(lines[line].Text.Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static TextStretch Join(List<Paragraph> lines, List<Bar> bars, int perRow, int first)
    {
        bool isPrefixed = BeginsWithBar(lines, bars, perRow);

        // Before a bar in a line of its own the first cell stands in the line above.
        bool isCellAbove = !isPrefixed && first > 0 && TextBefore(lines, bars, 0, first).Length == 0;
        first -= isCellAbove ? 1 : 0;
        var joined = new List<Paragraph>(lines.Count);
        var origins = new List<ImmutableArray<Block>>(lines.Count);
        AddPlain(lines, 0, first, joined, origins);
        int from = first;
        for (int start = 0; start < bars.Count; start += perRow)
        {
            int behind = Math.Min(bars.Count, start + perRow);
            int last = bars[behind - 1].Line;
            bool isCut = behind - start < perRow && EndsInCell(lines, last + 1);
            var row = new StringBuilder("|");
            for (int bar = start + (isPrefixed ? 1 : 0); bar < behind; bar++)
            {
                row.Append(bars[bar].IsRightBehindBar ? "|" : $" {TextBefore(lines, bars, bar, first)} |");
            }

            if (isCut)
            {
                last++;
                row.Append(' ').Append(lines[last].Text.Trim());
            }

            joined.Add(lines[from] with { Text = row.ToString() });
            origins.Add([.. lines[from..(last + 1)]]);
            from = last + 1;
        }

        if (EndsInCell(lines, from))
        {
            joined.Add(lines[from] with { Text = "| " + lines[from].Text.Trim() });
            origins.Add([lines[from++]]);
        }

        AddPlain(lines, from, lines.Count, joined, origins);
        return new TextStretch(joined, origins);
    }

    /// <summary>Whether a line is the last and may be a cell, in which the text breaks off.</summary>
    private static bool EndsInCell(List<Paragraph> lines, int line) =>
        line == lines.Count - 1 && lines[line].Text.Length <= LongestCell && !lines[line].Text.Contains('。', StringComparison.Ordinal);

    private static void AddPlain(List<Paragraph> lines, int from, int to, List<Paragraph> joined, List<ImmutableArray<Block>> origins)
    {
        for (int line = from; line < to; line++)
        {
            joined.Add(lines[line]);
            origins.Add([lines[line]]);
        }
    }

    /// <summary>Whether each row begins with a bar, as no cell of a table's first column is empty.</summary>
    private static bool BeginsWithBar(List<Paragraph> lines, List<Bar> bars, int perRow)
    {
        for (int start = 0; start < bars.Count; start += perRow)
        {
            if (TextBefore(lines, bars, start, start == 0 ? bars[0].Line : bars[start - 1].Line + 1).Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text between a bar and the bar before it, or the start of the table.</summary>
    private static string TextBefore(List<Paragraph> lines, List<Bar> bars, int bar, int firstLine)
    {
        (int line, int offset) = bar == 0 ? (firstLine, 0) : (bars[bar - 1].Line, bars[bar - 1].Offset + 1);
        Bar end = bars[bar];
        if (line == end.Line)
        {
            return lines[line].Text.AsSpan(offset, end.Offset - offset).Trim().ToString();
        }

        // Two numbers in one cell are not one.
        var text = new StringBuilder(lines[line].Text[offset..].Trim());
        for (int next = line + 1; next <= end.Line; next++)
        {
            ReadOnlySpan<char> part = (next == end.Line ? lines[next].Text.AsSpan(0, end.Offset) : lines[next].Text).Trim();
            text.Append(text.Length > 0 && !part.IsEmpty ? " " : string.Empty).Append(part);
        }

        return text.ToString();
    }

    private static List<Bar> BarsOf(List<Paragraph> lines, int first, int end)
    {
        var bars = new List<Bar>();
        for (int line = first; line < end; line++)
        {
            ReadOnlySpan<char> text = lines[line].Text.AsSpan().TrimEnd();
            for (int offset = 0; offset < text.Length; offset++)
            {
                if (CellSplitter.Bars.Contains(text[offset]))
                {
                    bars.Add(new Bar(line, offset, offset > 0 && CellSplitter.Bars.Contains(text[offset - 1]), offset == text.Length - 1));
                }
            }
        }

        return bars;
    }

    /// <summary>A bar.</summary>
    /// <param name="Line">The line.</param>
    /// <param name="Offset">Its place there.</param>
    /// <param name="IsRightBehindBar">Whether another stands right before it.</param>
    /// <param name="EndsLine">Whether it is the last letter of its line.</param>
    private readonly record struct Bar(int Line, int Offset, bool IsRightBehindBar, bool EndsLine);
}
