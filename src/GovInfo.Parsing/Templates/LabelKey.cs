using System.Text;

namespace GovInfo.Parsing.Templates;

/// <summary>
/// The key that labels are compared by: the letters and digits of the text in simplified characters and half width, without white space,
/// punctuation, the leading ordinal (<c>一、</c>, <c>（5）</c>, <c>1.</c>) and notes in brackets behind the label.
/// </summary>
internal static class LabelKey
{
    /// <summary>Longer texts are no labels.</summary>
    internal const int LongestLabel = 400;

    private const string ChineseNumerals = "一二三四五六七八九十";

    /// <summary>The key of a text; empty when the text has no letters, or is too long to be a label.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[Math.Min(text.Length, LongestLabel)];
        return new string(key[..Write(text, key)]);
    }

    /// <summary>Writes the key of a text and returns its length: see <see cref="Of"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Receives the key; as long as the text or <see cref="LongestLabel"/>, whichever is less.</param>
    internal static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        if (text.Length > LongestLabel)
        {
            return 0;
        }

        Span<char> letters = stackalloc char[text.Length];
        int length = Fold(text, letters);
        ReadOnlySpan<char> label = letters[..length];
        label = WithoutOrdinal(WithoutOrdinal(label));
        return WithoutNotesAndPunctuation(label, key);
    }

    /// <summary>Folds width and script and drops white space; returns the length of the result.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char letter in text)
        {
            if (!ChineseScript.IsSpace(letter))
            {
                folded[length++] = ChineseScript.Fold(letter);
            }
        }

        return length;
    }

    /// <summary>A folded label without the ordinal that it begins with.</summary>
    internal static ReadOnlySpan<char> WithoutOrdinal(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return label;
        }

        if (label[0] is >= '①' and <= '⑳')
        {
            return label[1..];
        }

        bool bracketed = label[0] is '(' or '[';
        int end = bracketed ? 1 : 0;
        int start = end;
        while (end < label.Length && end - start < 3 && IsOrdinalDigit(label[end], bracketed))
        {
            end++;
        }

        if (end == start || end == label.Length)
        {
            // Also a lone mark without its numeral: "、本年度办理结果".
            return !bracketed && IsMark(label[0]) ? label[1..] : label;
        }

        bool closed = bracketed ? label[end] is ')' or ']' : IsMark(label[end]);
        return closed ? label[(end + 1)..] : label;
    }

    private static bool IsOrdinalDigit(char letter, bool bracketed) =>
        char.IsAsciiDigit(letter) || ChineseNumerals.Contains(letter, StringComparison.Ordinal) || (!bracketed && letter is '—' or '-');

    private static bool IsMark(char letter) => letter is '、' or '.' or ',' or ':' or ')' or '·' or ';';

    private static int WithoutNotesAndPunctuation(ReadOnlySpan<char> label, Span<char> key)
    {
        int length = 0;
        for (int index = 0; index < label.Length; index++)
        {
            char letter = label[index];
            if (letter is '(' or '[' && length > 0 && !IsOrdinalInBrackets(label[index..]))
            {
                int close = label[index..].IndexOfAny(')', ']');
                if (close < 0)
                {
                    break;
                }

                index += close;
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                key[length++] = letter;
            }
        }

        return length;
    }

    private static bool IsOrdinalInBrackets(ReadOnlySpan<char> rest)
    {
        // 第二十条第（一）项, 第（十）项: the brackets hold part of the label, not a note.
        int close = rest.IndexOfAny(')', ']');
        if (close is < 2 or > 4)
        {
            return false;
        }

        foreach (char letter in rest[1..close])
        {
            if (!IsOrdinalDigit(letter, bracketed: true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What follows the last ordinal inside a text: of <c>三、本年度办理结果（一）予以公开</c> the last four characters.</summary>
    internal static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> text)
    {
        for (int index = Math.Min(text.Length, LongestLabel) - 2; index > 0; index--)
        {
            char letter = ChineseScript.Fold(text[index]);
            char next = ChineseScript.Fold(text[index + 1]);
            bool opens = letter == '(' && IsOrdinalDigit(next, bracketed: true) && IsOrdinalInBrackets(LabelKeyRest(text[index..]));
            bool counts = IsOrdinalDigit(letter, bracketed: true) && next is '.' or '、' && !IsOrdinalDigit(ChineseScript.Fold(text[index - 1]), bracketed: true);
            if (opens || counts)
            {
                return text[index..];
            }
        }

        return text;
    }

    private static string LabelKeyRest(ReadOnlySpan<char> text) => Folded(text[..Math.Min(text.Length, 6)]);

    /// <summary>The text folded like a key, punctuation and notes kept, for words that are searched inside it.</summary>
    internal static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (!ChineseScript.IsSpace(letter))
            {
                folded.Append(ChineseScript.Fold(letter));
            }
        }

        return folded.ToString();
    }
}
