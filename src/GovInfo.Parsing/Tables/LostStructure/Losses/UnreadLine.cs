using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Losses;

/// <summary>
/// A line below a header that holds numbers or marks for none which the way in which the table's cells are parted makes no cells of: the row is
/// not left blank then.
/// </summary>
internal static class UnreadLine
{
    private const int MostBlankLines = 3;
    private const int LongestQuote = 80;

    /// <summary>The first line below another that holds anything, if it holds nothing but values; else null.</summary>
    public static TextCell? Below(LabelMap map, int headerLine)
    {
        int end = Math.Min(map.Paragraphs.Count, headerLine + 2 + MostBlankLines);
        for (int line = headerLine + 1; line < end; line++)
        {
            string text = map.Paragraphs[line].Text;
            ReadOnlySpan<char> written = ChineseScript.Trim(text.AsSpan().Trim(CellSplitter.BarLetters));
            if (!written.IsEmpty && !CellSplitter.IsRuler(text))
            {
                return IsOfValues(written)
                    ? new TextCell(new TextPoint(line, 0), new TextPoint(line, text.Length), written.Length > LongestQuote ? written[..LongestQuote].ToString() : written.ToString(), -1, 0) : null;
            }
        }

        return null;
    }

    private static bool IsOfValues(ReadOnlySpan<char> text)
    {
        bool hasValue = false;
        for (int index = 0; index < text.Length; index++)
        {
            char letter = ChineseScript.FoldedLetter(text[index]);
            if (letter is not ('\0' or (>= '0' and <= '9')) && !ValueUnits.IsOfCounts(text.Slice(index, 1)) && !ValueWords.Default.NotApplicable.Contains(text[index].ToString()))
            {
                return false;
            }

            hasValue |= !ChineseScript.IsSpace(text[index]) && !CellSplitter.Bars.Contains(text[index]);
        }

        return hasValue;
    }
}
