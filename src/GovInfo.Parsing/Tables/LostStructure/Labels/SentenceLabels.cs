using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>
/// Knows labels of rows that a sentence lists with their numbers: <c>予以公开5件，部分公开1件，不予公开0件。</c> Between the labels of a table's rows
/// in one line stand values too, but no punctuation behind them.
/// </summary>
internal static class SentenceLabels
{
    // From the end of one label to the start of the next: a number, its unit, a share, the mark.
    private const int LongestClause = 16;

    /// <summary>Whether a label of a row is one of a sentence's.</summary>
    public static bool IsOne(int index, FormOutline form, LabelMap map) => EndsClause(index, form, map) || (index > 0 && EndsClause(index - 1, form, map));

    /// <summary>Whether a number and a mark of prose part a row's label from the label of the next row in the same line.</summary>
    private static bool EndsClause(int index, FormOutline form, LabelMap map)
    {
        if (index + 1 >= map.Occurrences.Count || map.Occurrences[index].Words.RowOf(form) < 0 || map.Occurrences[index + 1].Words.RowOf(form) < 0)
        {
            return false;
        }

        TextPoint from = map.Stream.EndOf(map.Occurrences[index].End);
        TextPoint to = map.Occurrences[index + 1].OrdinalStart;
        if (from.Line != to.Line || to.Offset - from.Offset is <= 2 or > LongestClause)
        {
            return false;
        }

        bool hasNumber = false;
        ReadOnlySpan<char> clause = map.Paragraphs[from.Line].Text.AsSpan(from.Offset, to.Offset - from.Offset);
        for (int at = 0; at < clause.Length; at++)
        {
            char letter = ChineseScript.FoldedLetter(clause[at]);
            if (char.IsAsciiDigit(letter))
            {
                hasNumber = true;
            }
            else if (hasNumber && clause[at] is '，' or '。' or '；' or '、' && !(at + 1 < clause.Length && char.IsAsciiDigit(ChineseScript.FoldedLetter(clause[at + 1]))))
            {
                return true;
            }
        }

        return false;
    }
}
