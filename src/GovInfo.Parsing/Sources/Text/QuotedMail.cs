namespace GovInfo.Parsing.Sources.Text;

/// <summary>Text as mail programs quote it: each line behind <c>&gt;</c>, twice where it was answered twice. Markdown marks quotations so too.</summary>
internal static class QuotedMail
{
    private const int FewestLines = 8;
    private const int MostDepth = 8;

    /// <summary>The text without the marks, where half of its lines and more bear them; its lines keep their numbers.</summary>
    public static string Unquote(string text)
    {
        int marked = CountMarked(text);
        if (marked < FewestLines || marked * 2 < text.AsSpan().Count('\n'))
        {
            return text;
        }

        return LinePrefixes.Remove(text, MarksLength);
    }

    private static int MarksLength(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line;
        for (int depth = 0; depth < MostDepth && rest is ['>', ..]; depth++)
        {
            rest = rest[1..];
            rest = rest is [' ', ..] ? rest[1..] : rest;
        }

        return line.Length - rest.Length;
    }

    private static int CountMarked(string text)
    {
        int marked = text is ['>', ..] ? 1 : 0;
        for (int at = text.IndexOf("\n>", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n>", at + 1, StringComparison.Ordinal))
        {
            marked++;
        }

        return marked;
    }
}
