namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Tables as html2text writes those of pages whose cells hold paragraphs: each bar and each cell in a line of its own, and a row ended by two
/// blanks behind its last cell and a line of two blanks. Where blanks at the ends of lines were taken away, a row ends where a cell follows
/// another with no bar between. Each row becomes one line whose cells tabs part.
/// </summary>
internal static class LoneBars
{
    private const int FewestBars = 6;
    private const int FewestRows = 3;
    private const int BarsOfOneOther = 10;
    private const int FewestFilled = 2;

    /// <summary>The lines of a text, those of such rows joined; null where the text has no such table.</summary>
    public static List<TextLine>? Unfold(ReadOnlyMemory<char> text)
    {
        // Bars at the start of a line are rare, so that this costs nearly every text one search.
        if (text.Span.IndexOf("\n|") < 0)
        {
            return null;
        }

        List<TextLine> lines = [.. LineSplitter.Split(text)];
        int bars = 0;
        int barred = 0;
        int ends = 0;
        int endsAtBar = 0;
        int filled = 0;
        for (int index = 0; index < lines.Count; index++)
        {
            ReadOnlySpan<char> line = lines[index].Text.Span;
            bool isLone = LoneBarRow.CountBars(line) > 0;
            bars += isLone ? 1 : 0;
            filled += isLone && line.Contains("||", StringComparison.Ordinal) ? 1 : 0;
            barred += !isLone && line.Contains('|') && line.IndexOfAnyExcept("-|: ") >= 0 ? 1 : 0;
            bool isEnd = LoneBarRow.EndsRow(lines, index);
            ends += isEnd ? 1 : 0;
            endsAtBar += isEnd && isLone ? 1 : 0;
        }

        if (filled >= FewestFilled)
        {
            // Rows that are filled up with bars have as many of them each, by which they are told apart.
            return null;
        }

        // Where lines are filled up with blanks, these end no rows.
        bool isWhole = ends >= FewestRows && endsAtBar * 2 < bars;
        return bars >= FewestBars && (isWhole || barred * BarsOfOneOther < bars) ? Join(lines, isWhole) : null;
    }

    private static List<TextLine> Join(List<TextLine> lines, bool isWhole)
    {
        var joined = new List<TextLine>(lines.Count);
        bool isBehindRow = false;
        for (int index = 0; index < lines.Count; index++)
        {
            string? row = LoneBarRow.At(lines, index, isWhole, isBehindRow, out int last);
            joined.Add(row is null ? lines[index] : lines[index] with { Text = row.AsMemory() });
            isBehindRow = row is not null || (isBehindRow && lines[index].Text.Span.IsWhiteSpace());
            index = row is null ? index : last;
        }

        return joined;
    }
}
