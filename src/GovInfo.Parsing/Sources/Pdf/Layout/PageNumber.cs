namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>A line that is a page number by its form: <c>4</c>, <c>- 4 -</c>, <c>—4—</c>, <c>第 4 页</c>, <c>第4页 共9页</c>, <c>4/9</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsMarked">Whether more than the digits says that it is a page number.</param>
internal readonly record struct PageNumber(int Number, bool IsMarked)
{
    private const int MostMarks = 6;
    private const int MostDigits = 4;

    public static PageNumber? Read(string line)
    {
        Span<char> buffer = stackalloc char[24];
        int length = 0;
        foreach (char character in line)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return null;
            }

            buffer[length++] = character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character;
        }

        ReadOnlySpan<char> text = buffer[..length];
        ReadOnlySpan<char> inner = text.Trim("-—–―－_~·•.|｜─━");
        if (text.Length - inner.Length > MostMarks)
        {
            // A row of a table: - - 39 - -.
            return null;
        }

        bool marked = inner.Length < text.Length;
        foreach (string opening in (ReadOnlySpan<string>)["第", "Page", "page", "P.", "p."])
        {
            if (inner.StartsWith(opening, StringComparison.Ordinal))
            {
                inner = inner[opening.Length..];
                marked = true;
            }
        }

        int digits = DigitsOf(inner);
        if (digits is 0 or > MostDigits)
        {
            return null;
        }

        int number = int.Parse(inner[..digits]);
        ReadOnlySpan<char> rest = inner[digits..];
        if (rest.IsEmpty)
        {
            return new PageNumber(number, marked);
        }

        return IsTotal(rest) ? new PageNumber(number, true) : null;
    }

    /// <summary>What may follow the number: 页, 页共9页, /9, of9.</summary>
    private static bool IsTotal(ReadOnlySpan<char> rest)
    {
        rest = rest is ['页', ..] ? rest[1..] : rest;
        rest = rest is ['页' or '/' or '／' or ',' or '，' or '(' or '（', ..] ? rest[1..] : rest;
        rest = rest.StartsWith("of") ? rest[2..] : rest;
        rest = rest is ['共', ..] ? rest[1..] : rest;
        rest = rest[DigitsOf(rest)..];
        rest = rest is ['页', ..] ? rest[1..] : rest;
        rest = rest is [')' or '）', ..] ? rest[1..] : rest;
        return rest.IsEmpty;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
