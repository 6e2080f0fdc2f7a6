using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>
/// Knows labels of rows that a sentence lists, with their numbers or without: <c>予以公开5件，部分公开1件，不予公开0件。</c>, <c>行政许可、行政处罚等信息</c>.
/// Between the labels of a table's rows in one line stand values too, but no punctuation behind them.
/// </summary>
internal static class SentenceLabels
{
    // From the end of one label to the start of the next: a number, its unit, a share, the mark.
    private const int LongestClause = 16;

    /// <summary>Whether a label of a row is one of a sentence's.</summary>
    public static bool IsOne(int index, FormOutline form, LabelMap map) =>
        EndsClause(index, form, map) || IsListed(index, map) || (index > 0 && (EndsClause(index - 1, form, map) || FollowsListed(index, map)));

    /// <summary>Whether a number and a mark of prose part a row's label from the label of the next row in the same line.</summary>
    private static bool EndsClause(int index, FormOutline form, LabelMap map)
    {
        if (map.Occurrences[index].Words.RowOf(form) < 0 || NextRow(index, map) is not { } next)
        {
            return false;
        }

        TextPoint from = map.Stream.EndOf(map.Occurrences[index].End);
        TextPoint to = next.OrdinalStart;
        return from.Line == to.Line && to.Offset - from.Offset is > 2 and <= LongestClause
            && EndsClause(map.Paragraphs[from.Line].Text.AsSpan(from.Offset, to.Offset - from.Offset));
    }

    /// <summary>The label of the row behind a label; the head of a column may stand between, as in <c>行政许可处理决定数量5件，行政处罚…</c>.</summary>
    private static LabelOccurrence? NextRow(int index, LabelMap map)
    {
        int next = index + 1;
        bool isBehindHead = next + 1 < map.Occurrences.Count && !map.Occurrences[next].Words.LabelRows
            && !map.Stream.Letters[map.Occurrences[index].End..map.Occurrences[next].Start].ContainsAnyInRange('0', '9');
        next += isBehindHead ? 1 : 0;
        return next < map.Occurrences.Count && map.Occurrences[next].Words.LabelRows ? map.Occurrences[next] : null;
    }

    /// <summary>Whether a number and a mark of prose behind it stand between two labels.</summary>
    public static bool EndsClause(ReadOnlySpan<char> clause)
    {
        bool hasNumber = false;
        bool hasWord = false;
        for (int at = 0; at < clause.Length; at++)
        {
            char letter = ChineseScript.FoldedLetter(clause[at]);
            bool isInNumber = at + 1 < clause.Length && char.IsAsciiDigit(ChineseScript.FoldedLetter(clause[at + 1]));
            if (char.IsAsciiDigit(letter))
            {
                hasNumber = true;
            }
            else if (IsMark(clause[at]) && hasNumber && !isInNumber)
            {
                return true;
            }
            else if (IsNarrowMark(clause[at]) && !isInNumber)
            {
                // 行政处罚,5,行政强制,0 and {"行政处罚": 5, "行政强制": 0} are cells; 行政处罚5件,行政强制0件 is a sentence of a page whose marks were made narrow.
                return hasNumber && hasWord;
            }

            hasWord |= char.IsLetter(clause[at]);
        }

        return false;
    }

    /// <summary>Whether a mark stands right behind a label, and a label behind it or a word before.</summary>
    private static bool IsListed(int index, LabelMap map)
    {
        TextPoint end = map.Stream.EndOf(map.Occurrences[index].End);
        string text = map.Paragraphs[end.Line].Text;
        if (end.Offset >= text.Length || !map.Occurrences[index].Words.LabelRows)
        {
            return false;
        }

        return (IsMark(text[end.Offset]) || IsNarrowMark(text[end.Offset])) && (IsBehindWord(index, map) || IsBehindMark(index + 1, map));
    }

    private static bool FollowsListed(int index, LabelMap map) => IsBehindMark(index, map) && IsListed(index - 1, map);

    /// <summary>Whether one mark is all that stands between a label and the label before it.</summary>
    private static bool IsBehindMark(int index, LabelMap map)
    {
        if (index >= map.Occurrences.Count || !map.Occurrences[index].Words.LabelRows || !map.Occurrences[index - 1].Words.LabelRows)
        {
            return false;
        }

        TextPoint end = map.Stream.EndOf(map.Occurrences[index - 1].End);
        TextPoint start = map.Occurrences[index].OrdinalStart;
        return end.Line == start.Line && start.Offset == end.Offset + 1;
    }

    private static bool IsBehindWord(int index, LabelMap map)
    {
        TextPoint start = map.Occurrences[index].OrdinalStart;
        string text = map.Paragraphs[start.Line].Text;
        return start.Offset > 0 && char.IsLetter(text[start.Offset - 1]);
    }

    private static bool IsMark(char letter) => letter is '，' or '。' or '；' or '、';

    private static bool IsNarrowMark(char letter) => letter is ',' or ';';
}
