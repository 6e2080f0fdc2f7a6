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

    // One entry a character from the radicals to the end of CJK Unified Ideographs: folding is done for every letter of every label.
    private static readonly char[] Simplified = Load();

    /// <summary>Whether a character is white space or invisible: blanks of every width, zero-width marks, byte order marks.</summary>
    public static bool IsSpace(char letter) =>
        letter <= ' ' || letter is '\u00A0' or '\u3000' or '\u00AD' or '\uFEFF' || letter is >= '\u2000' and <= '\u200F'
        || letter is >= '\u2028' and <= '\u202F' || letter is >= '\u205F' and <= '\u206F' || letter is '\u0085' or '\u1680';

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

    /// <summary>The character in half width (ASCII), with one form of each bracket and mark, and simplified.</summary>
    public static char Fold(char letter)
    {
        if (letter < '\u0080')
        {
            return letter switch { '{' => '[', '}' => ']', _ => letter };
        }

        if (letter is >= '\uFF01' and <= '\uFF5E')
        {
            return Fold((char)(letter - 0xFEE0));
        }

        return letter switch
        {
            '〔' or '［' or '【' or '﹝' or '﹙' or '〖' => letter is '﹙' ? '(' : '[',
            '〕' or '］' or '】' or '﹞' or '﹚' or '〗' => letter is '﹚' ? ')' : ']',
            '﹒' or '．' or '。' => '.',
            '､' or '﹑' => '、',
            '︰' or '∶' => ':',
            '–' or '―' or '─' or '﹣' or '‐' or '‑' or '−' => '-',
            >= FirstIdeograph and <= LastIdeograph => Simplified[letter - FirstIdeograph],
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

        foreach (string pair in TemplateData.ReadText("traditional.txt").Split(
            (char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Length == 2 && pair[0] is >= FirstIdeograph and <= LastIdeograph)
            {
                table[pair[0] - FirstIdeograph] = pair[1];
            }
        }

        return table;
    }
}
