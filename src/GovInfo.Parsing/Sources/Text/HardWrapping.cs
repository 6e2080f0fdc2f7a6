using System.Buffers;
using System.Text;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Joins lines that a converter (of PDF, or a mail program) broke at the width of a page. A file is taken to be wrapped when most of its
/// prose lines end at one width in the middle of a sentence; then a full line goes on in the next line unless that begins a paragraph by
/// its indent or its number, or stands behind a blank line. Lines of tables (tabs, bars, wide gaps, numbers) are never joined.
/// </summary>
internal static class HardWrapping
{
    private const int ShortestWrapped = 40;
    private const int LongestWrapped = 160;

    // Half-width letters, and punctuation that may not begin a line, move the end of a full line by some columns.
    private const int Slack = 8;

    // What counts as most: real wrapped text has well above these shares.
    private const double FullShare = 0.4;
    private const double UnfinishedShare = 0.6;
    private const int FewestFull = 4;

    // Lines set in further than this are centred or in a table.
    private const int DeepestIndent = 12;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃║┌┬─├┼");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");

    public static List<Paragraph> Undo(List<Paragraph> lines)
    {
        int width = FindWidth(lines);
        if (width == 0)
        {
            return lines;
        }

        var joined = new List<Paragraph>(lines.Count);
        var parts = new List<string>();
        for (int index = 0; index < lines.Count; index++)
        {
            Paragraph first = lines[index];
            parts.Clear();
            int last = index;
            int next;
            while ((next = Continuation(lines, last, width)) > 0)
            {
                parts.Add(lines[last].Text.TrimEnd());
                last = next;
            }

            if (last == index)
            {
                joined.Add(first);
                continue;
            }

            parts.Add(lines[last].Text.TrimEnd());
            joined.Add(first with { Text = Join(parts) });
            for (int between = index + 1; between < last; between++)
            {
                if (lines[between].IsFurniture)
                {
                    joined.Add(lines[between]);
                }
            }

            index = last;
        }

        return joined;
    }

    /// <summary>The width that the file's lines are broken at, or 0 when it is not wrapped.</summary>
    private static int FindWidth(List<Paragraph> lines)
    {
        Span<int> byWidth = stackalloc int[LongestWrapped + 1];
        Span<int> unfinished = stackalloc int[LongestWrapped + 1];
        int prose = 0;
        int tooLong = 0;
        foreach (Paragraph line in lines)
        {
            // No letter is wider than two columns: most lines of tables are told by their lengths.
            if (line.Text.Length < ShortestWrapped / 2 || line.IsFurniture || !IsProse(line.Text))
            {
                continue;
            }

            int width = DisplayWidth.Of(line.Text.AsSpan().TrimEnd());
            tooLong += width > LongestWrapped ? 1 : 0;
            if (width is >= ShortestWrapped and <= LongestWrapped)
            {
                prose++;
                byWidth[width]++;
                unfinished[width] += EndsSentence(line.Text) ? 0 : 1;
            }
        }

        int widest = LongestWrapped;
        while (widest > 0 && byWidth[widest] == 0)
        {
            widest--;
        }

        if (prose == 0 || tooLong > prose / 20)
        {
            return 0;
        }

        int from = Math.Max(0, widest - Slack);
        int full = Sum(byWidth[from..]);
        int open = Sum(unfinished[from..]);
        return full >= FewestFull && full >= prose * FullShare && open >= full * UnfinishedShare ? widest : 0;
    }

    /// <summary>The index of the line that goes on with a line's text, or 0.</summary>
    private static int Continuation(List<Paragraph> lines, int index, int width)
    {
        Paragraph line = lines[index];
        if (line.IsFurniture || !IsProse(line.Text) || DisplayWidth.Of(line.Text.AsSpan().TrimEnd()) < width - Slack)
        {
            return 0;
        }

        bool acrossPage = false;
        int next = index + 1;
        while (next < lines.Count && lines[next].IsFurniture)
        {
            acrossPage = true;
            next++;
        }

        if (next >= lines.Count)
        {
            return 0;
        }

        Paragraph following = lines[next];
        bool parted = following.BlankLinesBefore > 0 && !acrossPage;
        bool goesOn = !parted && IsProse(following.Text) && !BeginsWithNumber(following.Text.AsSpan().TrimStart())
            && (!EndsSentence(line.Text) || !char.IsWhiteSpace(following.Text[0]))
            && !char.IsWhiteSpace(following.Text[0]);
        return goesOn ? next : 0;
    }

    private static bool IsProse(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || text.Length - text.AsSpan().TrimStart().Length > DeepestIndent || text.Contains('\t', StringComparison.Ordinal) || trimmed.ContainsAny(Bars)
            || trimmed.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        int han = 0;
        int digitRuns = 0;
        bool afterSpace = true;
        foreach (char letter in trimmed)
        {
            han += letter is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            digitRuns += afterSpace && char.IsAsciiDigit(letter) ? 1 : 0;
            afterSpace = letter == ' ';
        }

        // Two numbers set off by spaces, and hardly any words to go with them, are a row of a table.
        return han > 0 && han * 4 > trimmed.Length && (digitRuns < 4 || han > digitRuns * 6);
    }

    private static bool EndsSentence(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().TrimEnd();
        return !trimmed.IsEmpty && trimmed[^1] is '。' or '！' or '？' or '；' or '：' or ':' or ';' or '!' or '?';
    }

    private static bool BeginsWithNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is '（' or '(')
        {
            int close = text[..Math.Min(text.Length, 5)].IndexOfAny('）', ')');
            return close > 1 && IsNumeral(text[1..close]);
        }

        int mark = text[..Math.Min(text.Length, 4)].IndexOfAny('、', '.', '．');
        bool isDecimal = mark > 0 && mark + 1 < text.Length && char.IsAsciiDigit(text[mark + 1]);
        return mark > 0 && !isDecimal && IsNumeral(text[..mark]);
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Numerals);

    private static int Sum(ReadOnlySpan<int> counts)
    {
        int sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static string Join(List<string> parts)
    {
        var text = new StringBuilder(parts[0]);
        foreach (string part in parts.Skip(1))
        {
            ReadOnlySpan<char> rest = part.AsSpan().TrimStart();
            bool betweenWords = text.Length > 0 && char.IsAsciiLetter(text[^1]) && !rest.IsEmpty && char.IsAsciiLetter(rest[0]);
            text.Append(betweenWords ? " " : string.Empty).Append(rest);
        }

        return text.ToString();
    }
}
