using System.Runtime.InteropServices;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>Cuts lines into words with their places. Converters count a Chinese letter as one column or as two.</summary>
internal static class PlacedWords
{
    /// <summary>The words of a line, a Chinese letter counted as one column.</summary>
    public static List<PlacedWord> Of(LabelMap map, int line)
    {
        var words = new List<PlacedWord>();
        string text = map.Paragraphs[line].Text;
        int letter = map.FirstLetterOf(line);
        int start = -1;
        int spaces = 2;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isSpace = index == text.Length || ChineseScript.IsSpace(text[index]);
            if (!isSpace)
            {
                start = start < 0 ? index : start;
                continue;
            }

            if (start >= 0)
            {
                int behind = map.Stream.IndexAt(new TextPoint(line, index));
                int digits = ValueBehindLabel(map, letter, behind);
                if (digits < behind)
                {
                    // A long label reaches to its first value: …不计其他情形）0
                    int value = map.Stream.PointOf(digits).Offset;
                    words.Add(Word(map, line, text, start, value, (letter, digits), spaces > 1));
                    (start, letter, spaces) = (value, digits, 0);
                }

                words.Add(Word(map, line, text, start, index, (letter, behind), spaces > 1));
                letter = behind;
                start = -1;
                spaces = 0;
            }

            spaces += index < text.Length && text[index] == '\u3000' ? 2 : 1;
        }

        return words;
    }

    /// <summary>The same words, a Chinese letter counted as two columns; the same list where that makes no difference.</summary>
    public static List<PlacedWord> InTwoColumns(string text, List<PlacedWord> words)
    {
        int end = words.Count == 0 ? 0 : words[^1].Right;
        if (DisplayWidth.Of(text.AsSpan(0, end)) == end)
        {
            return words;
        }

        var wide = new List<PlacedWord>(words.Count);
        int left = 0;
        int behind = 0;
        foreach (PlacedWord word in CollectionsMarshal.AsSpan(words))
        {
            left += DisplayWidth.Of(text.AsSpan(behind, word.Left - behind));
            int right = left + DisplayWidth.Of(word.Text);
            wide.Add(word with { Left = left, Right = right });
            (left, behind) = (right, word.Right);
        }

        return wide;
    }

    /// <summary>Whether a line may have as many words; a word may be parted in two, a label and a value.</summary>
    public static bool MayHave(string text, int count)
    {
        int pieces = 0;
        bool isBehindSpace = true;
        foreach (char letter in text)
        {
            bool isSpace = ChineseScript.IsSpace(letter);
            pieces += isBehindSpace && !isSpace ? 1 : 0;
            isBehindSpace = isSpace;
        }

        return pieces * 2 >= count;
    }

    /// <summary>The index of the first of the digits that end a word right behind the letters of a label; the end where there are none.</summary>
    private static int ValueBehindLabel(LabelMap map, int first, int behind)
    {
        int digits = behind;
        while (digits > first && map.IsDigit(digits - 1))
        {
            digits--;
        }

        if (digits == behind || digits == first)
        {
            return behind;
        }

        for (int index = first; index < digits; index++)
        {
            if (!map.IsLabel(index))
            {
                return behind;
            }
        }

        return digits;
    }

    private static PlacedWord Word(LabelMap map, int line, string text, int start, int end, (int First, int Behind) letters, bool isSetOff)
    {
        string word = CellSplitter.TextOf(text.AsSpan(start, end - start));
        bool isDigits = true;
        bool isLabel = true;
        for (int index = letters.First; index < letters.Behind; index++)
        {
            isDigits &= map.IsDigit(index);
            isLabel &= map.IsLabel(index);
        }

        bool isValue = isDigits && CellValueReader.ReadOfAnyUnit(word).Status is (ObservationStatus.Number or ObservationStatus.NotApplicable);
        return new PlacedWord(new TextPoint(line, start), word, start, end, isSetOff, isValue, !isValue && isLabel);
    }
}
