using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Cuts a line into the words between its spaces.</summary>
internal static class SpacedWords
{
    private const int LongestUnit = 3;

    /// <summary>Numbers and words between spaces. Their columns tell where they stand when empty cells leave no other trace.</summary>
    public static void Add(string text, int line, List<TextCell> cells)
    {
        int start = -1;
        int left = 0;
        int behindLast = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isSpace = index == text.Length || ChineseScript.IsSpace(text[index]) || CellSplitter.Bars.Contains(text[index]);
            if (!isSpace)
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                bool isBehind = cells.Count > 0 && cells[^1].Start.Line == line && start > behindLast && text.AsSpan(behindLast, start - behindLast).IndexOfAny(CellSplitter.Bars) < 0;
                bool isBeside = isBehind && start == behindLast + 1;
                bool isMoney = isBehind && PlainDigits.IsAlone(cells[^1].Text) && IsUnitOfMoney(text.AsSpan(start, index - start));
                if (isMoney || (isBeside && ((char.IsAsciiDigit(text[behindLast - 1]) && IsUnit(text.AsSpan(start, index - start))) || IsChange(cells[^1].Text, text.AsSpan(start, index - start)))))
                {
                    // 5 件 is one value, and so is 增加 3; a unit of money is never a cell, however far behind its number.
                    TextCell number = cells[^1];
                    left += DisplayWidth.Of(text.AsSpan(behindLast, index - behindLast));
                    cells[^1] = number with { End = new TextPoint(line, index), Text = text[number.Start.Offset..index] };
                }
                else
                {
                    left += DisplayWidth.Of(text.AsSpan(behindLast, start - behindLast));
                    for (int from = start; from < index;)
                    {
                        ReadOnlySpan<char> word = text.AsSpan(from, GluedValues.LengthOfFirst(text.AsSpan(from, index - from), isFirst: from == start));
                        int width = DisplayWidth.Of(word);
                        cells.Add(new TextCell(new TextPoint(line, from), new TextPoint(line, from + word.Length), CellSplitter.TextOf(word), -1, (2 * left) + width));
                        left += width;
                        from += word.Length;
                    }
                }

                behindLast = index;
                start = -1;
            }
        }
    }

    private static bool IsChange(string word, ReadOnlySpan<char> number) =>
        word.Length is 1 or 2 && word[0] >= '\u4E00' && PlainDigits.IsAlone(number) && (ValueWords.Default.Increase.Contains(word) || ValueWords.Default.Decrease.Contains(word));

    private static bool IsUnitOfMoney(ReadOnlySpan<char> word) => word.Length is >= 1 and <= LongestUnit && word[0] >= '\u4E00' && ValueUnits.IsOfMoney(word);

    private static bool IsUnit(ReadOnlySpan<char> word) =>
        word.Length is >= 1 and <= LongestUnit && word[0] >= '\u4E00' && ValueUnits.Is(word);
}
