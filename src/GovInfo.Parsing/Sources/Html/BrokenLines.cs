namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Turns a run of text with line breaks into paragraphs. Editors write whole articles into one element, with <c>br</c> for the end of a
/// paragraph, while a title broken over two lines, or text wrapped by hand, stays one paragraph.
/// </summary>
internal static class BrokenLines
{
    private const int ShortestFullLine = 20;
    private const int MostLinesOfOneParagraph = 3;
    private const string SentenceEnds = "。！？；：.;:!?…”）)";
    private const string ChineseNumerals = "一二三四五六七八九十";

    /// <summary>The paragraphs of a run.</summary>
    /// <param name="text">The run, its lines parted by <c>\n</c>.</param>
    /// <param name="keepsLines">Whether every line stands for itself, white space at its start included.</param>
    public static List<BrokenLine> Split(string text, bool keepsLines)
    {
        List<BrokenLine> paragraphs = [];
        string[] lines = text.Split('\n');
        (int count, int longest) = Measure(lines);
        bool asLines = keepsLines && count > 1;
        int blank = 0;
        string? last = null;
        foreach (string line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                blank++;
                continue;
            }

            if (last is not null && !asLines && blank == 0 && Continues(last, line, count, longest))
            {
                paragraphs[^1] = paragraphs[^1] with { Text = paragraphs[^1].Text + "\n" + line.Trim() };
            }
            else
            {
                paragraphs.Add(new BrokenLine(asLines ? line.TrimEnd() : line.Trim(), blank, asLines));
            }

            last = line;
            blank = 0;
        }

        return paragraphs;
    }

    private static (int Count, int Longest) Measure(string[] lines)
    {
        int count = 0;
        int longest = 0;
        foreach (string line in lines)
        {
            int length = line.AsSpan().Trim().Length;
            count += length > 0 ? 1 : 0;
            longest = Math.Max(longest, length);
        }

        return (count, longest);
    }

    private static bool Continues(string last, string line, int lineCount, int longest)
    {
        ReadOnlySpan<char> before = last.AsSpan().Trim();
        if (IsIndented(line) || SentenceEnds.Contains(before[^1], StringComparison.Ordinal) || BeginsWithOrdinal(line.AsSpan().TrimStart())
            || SectionHeadings.BitOf(before) != 0 || SectionHeadings.BitOf(line.AsSpan().Trim()) != 0)
        {
            return false;
        }

        bool isFull = longest >= ShortestFullLine && before.Length * 5 >= longest * 4;
        return isFull || lineCount <= MostLinesOfOneParagraph;
    }

    private static bool IsIndented(string line) =>
        line.StartsWith('\u3000') || line.StartsWith("\u00A0\u00A0", StringComparison.Ordinal) || line.StartsWith('\u2003');

    /// <summary>Whether a line begins with an ordinal: <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>第一</c>.</summary>
    internal static bool BeginsWithOrdinal(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is '第' or '（' or '(' or '〔')
        {
            line = line[1..];
        }

        int digits = 0;
        while (digits < line.Length && digits < 3 && (char.IsDigit(line[digits]) || ChineseNumerals.Contains(line[digits], StringComparison.Ordinal)))
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] is '、' or '.' or '．' or '）' or ')' or '，' or ',' or '条' or '是' or '章';
    }
}

/// <summary>A paragraph made from a run of lines.</summary>
/// <param name="Text">Its text.</param>
/// <param name="BlankLinesBefore">How many blank lines stand before it in the run.</param>
/// <param name="IsLine">Whether it is one line of preformatted text.</param>
internal readonly record struct BrokenLine(string Text, int BlankLinesBefore, bool IsLine);
