using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Values;

/// <summary>
/// Reads the text of a number cell. Anything that is not plainly a number, empty, or a mark for "not applicable" is unreadable: nothing is
/// guessed, repaired or summed.
/// </summary>
internal static class CellValueReader
{
    private const int LongestValue = 48;

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="unit">What the column holds.</param>
    /// <param name="headerFactor">How many 万元 the unit named in the column's header is; 1 where it names none.</param>
    public static CellValue Read(ReadOnlySpan<char> text, FormUnit unit, decimal headerFactor = 1)
    {
        text = ChineseScript.Trim(text);
        if (unit != FormUnit.Amount && PlainDigits.TryRead(text, out int integer))
        {
            return new CellValue(ObservationStatus.Number, integer);
        }

        Span<char> folded = stackalloc char[LongestValue];
        return ReadWithoutNumber(text, folded, out int length, out bool blanksBetweenDigits)
            ?? ReadNumber(folded[..length], unit, headerFactor, blanksBetweenDigits);
    }

    /// <summary>Reads a cell of a column that is not known: as a change, which every count is too, else as an amount.</summary>
    public static CellValue ReadOfAnyUnit(ReadOnlySpan<char> text)
    {
        text = ChineseScript.Trim(text);
        if (PlainDigits.TryRead(text, out int integer))
        {
            return new CellValue(ObservationStatus.Number, integer);
        }

        Span<char> folded = stackalloc char[LongestValue];
        if (ReadWithoutNumber(text, folded, out int length, out bool blanksBetweenDigits) is { } value)
        {
            return value;
        }

        value = ReadNumber(folded[..length], FormUnit.Change, 1, blanksBetweenDigits);
        return value.Status == ObservationStatus.Unreadable ? ReadNumber(folded[..length], FormUnit.Amount, 1, blanksBetweenDigits) : value;
    }

    /// <summary>What a text is that is no number written in digits; null where it may be one, which is then folded.</summary>
    private static CellValue? ReadWithoutNumber(ReadOnlySpan<char> text, Span<char> folded, out int length, out bool blanksBetweenDigits)
    {
        length = 0;
        blanksBetweenDigits = false;
        if (text.IsEmpty || IsPlaceholder(text))
        {
            return CellValue.Blank;
        }

        if (text.Length > LongestValue || IsPlainlyText(text) || !TryFold(text, folded, out length, out blanksBetweenDigits))
        {
            return CellValue.Unreadable;
        }

        return folded[..length].ContainsAnyInRange('0', '9') ? null : ValueWords.Default.ReadWithoutDigit(folded[..length]);
    }

    /// <summary>Whether a text has no digit, and more letters than any value without digits: most labels, told without folding them.</summary>
    private static bool IsPlainlyText(ReadOnlySpan<char> text)
    {
        if (text.Length <= ValueWords.Default.LongestWithoutDigit || text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９'))
        {
            return false;
        }

        int letters = 0;
        foreach (char letter in text)
        {
            letters += ChineseScript.IsSpace(letter) ? 0 : 1;
        }

        return letters > ValueWords.Default.LongestWithoutDigit;
    }

    private static CellValue ReadNumber(ReadOnlySpan<char> text, FormUnit unit, decimal headerFactor, bool blanksBetweenDigits)
    {
        int signs = 0;
        bool negative = false;
        if (unit == FormUnit.Change && !char.IsAsciiDigit(text[0]))
        {
            text = WithoutWord(text, ValueWords.Default.Increase, out _);
            text = WithoutWord(text, ValueWords.Default.Decrease, out negative);
            signs = negative ? 1 : 0;
        }

        if (unit == FormUnit.Amount && text is ['¥' or '￥' or '\u00A5', ..])
        {
            text = text[1..];
        }

        while (!text.IsEmpty && text[0] is '+' or '-' or '—' && signs < 3)
        {
            negative |= text[0] != '+';
            signs++;
            text = text[1..];
        }

        int digits = PrintedNumber.LengthAtStart(text);
        if (digits == 0 || !PrintedNumber.TryParse(text[..digits], out decimal value))
        {
            return CellValue.Unreadable;
        }

        if (!ValueUnits.TryFactor(text[digits..], unit, headerFactor, out decimal factor))
        {
            return CellValue.Unreadable;
        }

        CellValueRemark remark = signs > 1 ? CellValueRemark.DoubledSign
            : blanksBetweenDigits ? CellValueRemark.BlanksBetweenDigits
            : factor != 1 ? CellValueRemark.UnitConverted
            : CellValueRemark.None;
        value = negative ? -value : value;
        return new CellValue(ObservationStatus.Number, factor == 1 ? value : WithoutTrailingZeros(value * factor), remark);
    }

    /// <summary>The zeros that a conversion leaves at the end are no digits that were printed: 251000元 is 25.1.</summary>
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> text, System.Collections.Immutable.ImmutableArray<string> words, out bool found)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                found = true;
                return text[word.Length..];
            }
        }

        found = false;
        return text;
    }

    /// <summary>Folds width and script; white space between digits becomes one blank, other white space goes. False where a line break parts digits.</summary>
    private static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length, out bool blanksBetweenDigits)
    {
        length = 0;
        blanksBetweenDigits = false;
        for (int index = 0; index < text.Length; index++)
        {
            if (!ChineseScript.IsSpace(text[index]))
            {
                folded[length++] = ChineseScript.Fold(text[index]);
                continue;
            }

            int start = index;
            while (ChineseScript.IsSpace(text[index + 1]))
            {
                index++;
            }

            bool betweenDigits = length > 0 && char.IsAsciiDigit(folded[length - 1]) && char.IsAsciiDigit(ChineseScript.Fold(text[index + 1]));
            if (betweenDigits)
            {
                if (index > start || text[index] is '\n' or '\r' or '\t')
                {
                    return false;
                }

                folded[length++] = ' ';
                blanksBetweenDigits = true;
            }

            // 301. 3 may be 301.3, or the third of something numbered.
            blanksBetweenDigits |= length > 0 && (folded[length - 1] == '.' || ChineseScript.Fold(text[index + 1]) == '.');
        }

        return true;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (letter is not ('_' or '＿') && !ChineseScript.IsSpace(letter))
            {
                return false;
            }
        }

        return true;
    }
}
