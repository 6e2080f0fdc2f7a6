namespace GovInfo.Parsing.Cli.Terminal;

/// <summary>How many columns of a terminal text takes: Chinese characters and full-width forms take two (Unicode Standard Annex 11).</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char letter in text)
        {
            width += IsWide(letter) ? 2 : 1;
        }

        return width;
    }

    /// <summary>The text cut and padded to a width.</summary>
    public static string Fit(string text, int width)
    {
        int used = 0;
        int end = 0;
        while (end < text.Length && used + (IsWide(text[end]) ? 2 : 1) <= width)
        {
            used += IsWide(text[end]) ? 2 : 1;
            end++;
        }

        return text[..end] + new string(' ', width - used);
    }

    private static bool IsWide(char letter) =>
        letter is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\u303E' or >= '\u3041' and <= '\uA4CF'
            or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F'
            or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
