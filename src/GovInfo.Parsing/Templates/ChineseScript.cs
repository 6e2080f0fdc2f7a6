using System.Text;

namespace GovInfo.Parsing.Templates;

/// <summary>Folds the ways in which one character is written: full and half width, variant punctuation, traditional characters.</summary>
/// <remarks>
/// The traditional characters are those of labels, headings, titles and place names: see <c>Data/traditional.txt</c>. Radicals
/// (U+2E80 to U+2FDF), which PDF files give for the characters that look the same, stand there too.
/// </remarks>
internal static class ChineseScript
{
    private const char FirstIdeograph = '\u2E80';
    private const char LastIdeograph = '\u9FFF';

    // How far the full-width forms of the printed ASCII characters stand behind them.
    private const int FullWidth = 0xFEE0;

    // One entry a character from the radicals to the end of CJK Unified Ideographs, marks among them: folding is done for every letter.
    private static readonly char[] Simplified = Load();

    // The same, with no entry for what is neither letter nor digit.
    private static readonly char[] Letters = Array.ConvertAll(Simplified, static letter => char.IsLetterOrDigit(letter) ? letter : '\0');

    /// <summary>Whether a character is white space or invisible: blanks of every width, zero-width marks, byte order marks.</summary>
    public static bool IsSpace(char letter)
    {
        // Nearly every letter is behind the blanks or among printed ASCII.
        if (letter > '\u3000')
        {
            return letter == '\uFEFF';
        }

        return letter < '\u007F'
            ? letter <= ' '
            : letter is '\u0085' or '\u00A0' or '\u00AD' or '\u1680' or '\u3000' || letter is >= '\u2000' and <= '\u200F'
            || letter is >= '\u2028' and <= '\u202F' || letter is >= '\u205F' and <= '\u206F';
    }

    /// <summary>The text without the white space around it, of every kind that <see cref="IsSpace"/> knows.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>The text without the white space around it; the same string where there is none.</summary>
    public static string Trimmed(string text)
    {
        ReadOnlySpan<char> trimmed = Trim(text);
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>The character in half width (ASCII), with one form of each bracket and mark, and simplified.</summary>
    public static char Fold(char letter)
    {
        if (letter is >= FirstIdeograph and <= LastIdeograph)
        {
            return Simplified[letter - FirstIdeograph];
        }

        if (letter < '\u0080')
        {
            return letter switch { '{' => '[', '}' => ']', _ => letter };
        }

        return letter is >= '\uFF01' and <= '\uFF5E' ? Fold((char)(letter - FullWidth)) : FoldMark(letter);
    }

    /// <summary>A letter or digit folded: see <see cref="Fold"/>; <c>'\0'</c> for any other character.</summary>
    public static char FoldedLetter(char letter)
    {
        if (letter is >= FirstIdeograph and <= LastIdeograph)
        {
            return Letters[letter - FirstIdeograph];
        }

        char folded = Fold(letter);
        return char.IsLetterOrDigit(folded) ? folded : '\0';
    }

    /// <summary>Every character that folds to one of some letters or digits: what unfolded text is searched for.</summary>
    public static string SpellingsOf(string letters)
    {
        var spellings = new StringBuilder(letters);
        foreach (char letter in letters)
        {
            if (letter is > ' ' and <= '~')
            {
                spellings.Append((char)(letter + FullWidth));
            }

            for (int at = 0; Simplified.AsSpan(at).IndexOf(letter) is >= 0 and var step; at++)
            {
                at += step;
                spellings.Append((char)(FirstIdeograph + at));
            }
        }

        return spellings.ToString();
    }

    private static char FoldMark(char letter)
    {
        return letter switch
        {
            '〔' or '［' or '【' or '﹝' or '﹙' or '〖' => letter is '﹙' ? '(' : '[',
            '〕' or '］' or '】' or '﹞' or '﹚' or '〗' => letter is '﹚' ? ')' : ']',
            '﹒' or '．' or '。' => '.',
            '､' or '﹑' => '、',
            '︰' or '∶' => ':',
            '∕' or '⁄' => '/',
            '﹢' => '+',
            '–' or '―' or '─' or '﹣' or '‐' or '‑' or '−' => '-',
            _ => letter,
        };
    }

    private static char[] Load()
    {
        char[] table = new char[LastIdeograph - FirstIdeograph + 1];
        for (int index = 0; index < table.Length; index++)
        {
            table[index] = (char)(FirstIdeograph + index);
        }

        string pairs = TemplateData.ReadText("traditional.txt");
        int start = 0;
        for (int at = 0; at <= pairs.Length; at++)
        {
            if (at == pairs.Length || pairs[at] is ' ' or '\n' or '\r')
            {
                if (at - start == 2 && pairs[start] is >= FirstIdeograph and <= LastIdeograph)
                {
                    table[pairs[start] - FirstIdeograph] = pairs[start + 1];
                }

                start = at + 1;
            }
        }

        for (char letter = FirstIdeograph; letter <= LastIdeograph; letter++)
        {
            char mark = FoldMark(letter);
            table[letter - FirstIdeograph] = mark == letter ? table[letter - FirstIdeograph] : mark;
        }

        return table;
    }
}
