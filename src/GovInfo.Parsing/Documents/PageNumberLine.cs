using System.Buffers;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Documents;

/// <summary>Knows lines that are the number of a page and cannot be the value of a cell: <c>- 4 -</c>, <c>—4—</c>, <c>第 4 页</c>, <c>第4页共8页</c>; not a lone number.</summary>
internal static class PageNumberLine
{
    private const int Longest = 24;
    private const int Shortest = 3;
    private const int MostDashes = 4;
    private static readonly SearchValues<char> Counting = SearchValues.Create("0123456789页共/,");

    public static bool Is(ReadOnlySpan<char> line)
    {
        // Told by the first letter of nearly every line.
        ReadOnlySpan<char> trimmed = ChineseScript.Trim(line);
        if (trimmed.Length is < Shortest or > Longest || (trimmed[0] != '第' && char.IsLetterOrDigit(trimmed[0])) || line.Contains('\t'))
        {
            return false;
        }

        Span<char> folded = stackalloc char[Longest];
        ReadOnlySpan<char> text = folded[..LabelKey.Fold(trimmed, folded)];
        if (text.Length < Shortest)
        {
            return false;
        }

        return text[0] == '第' ? IsCounted(text) : IsDash(text[0]) && IsDash(text[^1]) && IsBetweenDashes(text);
    }

    /// <summary>Whether a line is a number that may be a page's, and nothing else: what it is only the lines around it can tell.</summary>
    public static bool IsLoneNumber(ReadOnlySpan<char> line) => IsDigits(ChineseScript.Trim(line));

    private static bool IsBetweenDashes(ReadOnlySpan<char> text)
    {
        // More dashes are a row of a table: - - 39 - -.
        ReadOnlySpan<char> number = text.Trim("-—~·");
        return IsDigits(number) && text.Length - number.Length <= MostDashes;
    }

    /// <summary>第4页, 第4页/8, 第4页,共8页, 第4/8页.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[1..];
        return rest.Contains('页') && char.IsAsciiDigit(rest[0]) && !rest.ContainsAnyExcept(Counting);
    }

    private static bool IsDash(char letter) => letter is '-' or '—' or '~' or '·';

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length is > 0 and < 5 && !text.ContainsAnyExceptInRange('0', '9');
}
