using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Collects every place of a document that reads like the heading of a section, in order.</summary>
internal sealed class HeadingCollector(List<Block> blocks, SectionLexicon lexicon)
{
    private const int LongestBrokenLine = 48;
    private const int LongestLeader = 200;
    private const double LowestInlineScore = 0.8;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n。！？；;!?.　 \t\u00A0");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；;!?.");
    private static readonly SearchValues<char> OrdinalBeginnings = SearchValues.Create("一二三四五六七八九十壹贰叁肆伍陆柒—－-第1234567890１２３４５６７８９");

    private readonly List<HeadingCandidate> candidates = [];

    // A numbered line is asked for by itself and with the next one behind it.
    private string? matchedLine;
    private SectionHeadingMatch? lineMatch;

    public List<HeadingCandidate> Collect()
    {
        (int statistics, int endOfStatistics) = StatisticsLines.Find(blocks);
        for (int index = 0; index < blocks.Count; index++)
        {
            if ((index < statistics || index >= endOfStatistics) && blocks[index] is Paragraph paragraph && MayHoldWords(paragraph.Text) && !TryTakeBroken(index, paragraph))
            {
                CollectFrom(index, paragraph);
            }
        }

        MarkBodies();
        return candidates;
    }

    // Most lines of a table written in text are numbers alone.
    private static bool MayHoldWords(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u3001', '\u9FFF') || text.TrimEnd() is [.., '.' or ')' or '．' or '）'];

    // "四、政府信息公开行政复议、行政诉" and "讼情况" on the next line; "三、" and "收到和处理…" on the next line.
    private bool TryTakeBroken(int index, Paragraph paragraph)
    {
        string first = paragraph.Text;
        if (first.Length > LongestBrokenLine || index + 1 == blocks.Count || blocks[index + 1] is not Paragraph next
            || HeadingOrdinal.Read(first) is not { System: OrdinalSystem.Chinese or OrdinalSystem.Part or OrdinalSystem.Arabic } ordinal
            || (next.Text.Length > LongestBrokenLine && MatchLine(first) is not null)
            || HeadingOrdinal.Read(next.Text).HasMark || !BeginsWithChinese(next.Text))
        {
            return false;
        }

        SectionHeadingMatch? single = ordinal.HasMark ? MatchLine(first) : null;
        if (single is { HasEnding: true } ended && !BeginsWithConnector(ended.IsWholeLine ? next.Text : first.AsSpan(ended.RestStart)))
        {
            return false;
        }

        string head = first.TrimEnd();
        string joined = head + next.Text.TrimStart();
        if (single is { HasEnding: false, IsWholeLine: false })
        {
            return false;
        }

        bool complete = single is { HasEnding: true };
        int skipped = next.Text.Length - next.Text.AsSpan().TrimStart().Length;
        if (lexicon.Match(joined) is not { HasEnding: true } match || match.End <= head.Length || match.Score < (single?.Score ?? 0)
            || (complete && match is not { IsOfficial: true, IsWholeLine: true }))
        {
            return false;
        }

        int rest = match.RestStart - head.Length + skipped;
        candidates.Add(Create(match, index, paragraph, 0, joined) with
        {
            EndBlockIndex = index + 1,
            RestStart = rest,
        });
        return true;
    }

    private SectionHeadingMatch? MatchLine(string line)
    {
        if (!ReferenceEquals(matchedLine, line))
        {
            matchedLine = line;
            lineMatch = lexicon.Match(line);
        }

        return lineMatch;
    }

    private static bool BeginsWithChinese(ReadOnlySpan<char> text) => text.TrimStart() is [>= '\u4E00' or '、', ..];

    // 六、需要说明的事项 could end there, were it not for 与附表 on the next line.
    private static bool BeginsWithConnector(ReadOnlySpan<char> text) => text.TrimStart() is ['及' or '与' or '和' or '以', ..];

    private void CollectFrom(int index, Paragraph paragraph)
    {
        string text = paragraph.Text;
        int start = SkipLineMarks(text);
        bool atLineStart = true;
        bool inline = false;
        var gluedHeadings = new GluedHeadings(text, lexicon);
        while (start < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(start);
            bool mayBegin = atLineStart || (OrdinalBeginnings.Contains(text[start]) && !IsInsideNumber(text, start));
            if (mayBegin && (atLineStart || (IsNumberedText(rest) && !ListedHeadings.IsOne(text, start)))
                && (start == 0 ? MatchLine(text) : lexicon.Match(rest)) is { } match && IsAcceptable(match, atLineStart, rest))
            {
                candidates.Add(Create(match, index, paragraph, start, text) with { IsInline = inline });
                start += Math.Max(match.RestStart, 1);
                atLineStart = true;
            }
            else
            {
                int glued = gluedHeadings.NextFrom(start + 1);
                (start, atLineStart) = NextStart(text, start);
                (start, atLineStart) = glued < start ? (glued, false) : (start, atLineStart);
                if (!text.AsSpan(start).ContainsAnyInRange('\u2E80', '\u9FFF'))
                {
                    // No words: the numbers of a row.
                    return;
                }
            }

            inline = !atLineStart;
        }
    }

    private static bool IsAcceptable(SectionHeadingMatch match, bool atLineStart, ReadOnlySpan<char> line)
    {
        // 一是主动公开情况 counts what a sentence tells.
        if (IsContentsEntry(match, line) || (match.Ordinal is { System: OrdinalSystem.Chinese, HasMark: false, Length: var length } && line.Length > length && line[length] == '是'))
        {
            return false;
        }

        bool numbered = match.Ordinal is { HasMark: true, System: OrdinalSystem.Chinese or OrdinalSystem.Arabic or OrdinalSystem.Part };
        return atLineStart || (numbered && match.Score >= LowestInlineScore);
    }

    // 一、总体情况……………1 in a table of contents.
    private static bool IsContentsEntry(SectionHeadingMatch match, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.Slice(match.End, Math.Min(LongestLeader, line.Length - match.End));
        int newLine = rest.IndexOf('\n');
        rest = (newLine >= 0 ? rest[..newLine] : rest).Trim();
        ReadOnlySpan<char> number = rest.TrimStart(".…·．-—\t 　");
        return rest.Length - number.Length >= 2 && IsPageNumber(number);
    }

    private static bool IsPageNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 4 && !text.ContainsAnyExceptInRange('0', '9');

    // The next place where a heading may begin: behind a line break, the end of a sentence, or a blank.
    private static (int Start, bool AtLineStart) NextStart(string text, int from)
    {
        int place = text.AsSpan(from).IndexOfAny(Breaks);
        if (place < 0)
        {
            return (text.Length, false);
        }

        int start = from + place;
        if (text[start] == '.' && start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            // The point of 1.1 or of 3.5 ends no sentence.
            return (start + 1, false);
        }

        bool lineBreak = false;
        while (start < text.Length && (ChineseScript.IsSpace(text[start]) || SentenceEnds.Contains(text[start])))
        {
            lineBreak |= text[start] == '\n';
            start++;
        }

        return (start, lineBreak);
    }

    // Inside a paragraph a heading has an ordinal, and words behind it: cheap to see, and rare.
    // Not so a value before the heading: 0 6 五、存在的主要问题.
    private static bool IsNumberedText(ReadOnlySpan<char> text) =>
        HeadingOrdinal.Read(text) is { HasMark: true } ordinal && ordinal.Length < text.Length && text[ordinal.Length] >= '\u4E00'
        && !(ordinal.System == OrdinalSystem.Arabic && HeadingOrdinal.Read(text[ordinal.Length..]) is { HasMark: true, System: OrdinalSystem.Chinese });

    private static bool IsInsideNumber(string text, int place) =>
        place > 1 && text[place - 1] == '.' && char.IsAsciiDigit(text[place - 2]) && char.IsAsciiDigit(text[place]);

    // Frames of text tables and marks of lists in front of a line.
    private static int SkipLineMarks(string text)
    {
        int start = 0;
        while (start < text.Length && (ChineseScript.IsSpace(text[start]) || text[start] is '|' or '•' or '*' or '#' or '>' or '│' or '┃'))
        {
            start++;
        }

        return start;
    }

    private static HeadingCandidate Create(SectionHeadingMatch match, int index, Paragraph paragraph, int offset, string text) => new()
    {
        Match = match,
        BlockIndex = index,
        EndBlockIndex = index,
        Start = offset + match.Start,
        RestStart = offset + match.RestStart,
        Text = text[(offset + match.Start)..(offset + match.End)].ReplaceLineEndings(string.Empty).TrimEnd(),
        Location = paragraph.Location,
        OutlineLevel = paragraph.OutlineLevel,
    };

    // Headings that follow each other with nothing between are a table of contents, or their sections' tables are lost.
    private void MarkBodies()
    {
        HeadingCandidate? next = null;
        for (int index = candidates.Count - 1; index >= 0; index--)
        {
            HeadingCandidate candidate = candidates[index];
            candidate.HasBody = HasTextBetween(candidate, next);
            if (candidate.Ordinal.System is not (OrdinalSystem.BracketedChinese or OrdinalSystem.BracketedArabic or OrdinalSystem.Deep))
            {
                next = candidate;
            }
        }
    }

    private bool HasTextBetween(HeadingCandidate candidate, HeadingCandidate? next)
    {
        int lastBlock = next?.BlockIndex ?? blocks.Count;
        if (lastBlock > candidate.EndBlockIndex + 1)
        {
            return true;
        }

        string text = ((Paragraph)blocks[candidate.EndBlockIndex]).Text;
        int end = next is not null && next.BlockIndex == candidate.EndBlockIndex ? next.Start : text.Length;

        // A number alone is that of a page.
        return candidate.RestStart < end && !IsPageNumber(text.AsSpan(candidate.RestStart, end - candidate.RestStart).Trim());
    }
}
