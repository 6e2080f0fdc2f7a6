using System.Text;

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

        var unquoted = new StringBuilder(text.Length);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            unquoted.Append(WithoutMarks(text.AsSpan(start, end - start)));
            start = end;
        }

        return unquoted.ToString();
    }

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line)
    {
        for (int depth = 0; depth < MostDepth && line is ['>', ..]; depth++)
        {
            line = line[1..];
            line = line is [' ', ..] ? line[1..] : line;
        }

        return line;
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
