namespace GovInfo.Parsing.Sources.Text;

/// <summary>How many columns text takes in a fixed-width font: two for Chinese characters and full-width forms, one for others.</summary>
internal static class DisplayWidth
{
    private const char LastNarrow = '\u10FF';

    public static int Of(ReadOnlySpan<char> text)
    {
        // Blanks and digits, which tables are full of.
        int width = text.IndexOfAnyExceptInRange('\0', LastNarrow);
        if (width < 0)
        {
            return text.Length;
        }

        foreach (char letter in text[width..])
        {
            width += Of(letter);
        }

        return width;
    }

    /// <summary>How many of the letters other programs may count with one column less (Unicode Standard Annex 11, ambiguous width).</summary>
    public static int Ambiguous(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char letter in text)
        {
            count += letter < '\u2E80' && Of(letter) == 2 ? 1 : 0;
        }

        return count;
    }

    public static int Of(char letter) =>
        letter <= LastNarrow ? 1
        : letter is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F')
            or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') or (>= '\u2460' and <= '\u24FF') or '“' or '”' or '‘' or '’' or '—' or '…' ? 2
        : 1;
}
