using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Knows lines that belong to the page and not to the report: page numbers, print and share lines, publication lines, footers.</summary>
internal static class PageLines
{
    private const int LongestPageLine = 80;
    private const int LongestPageNumber = 16;
    private const int MostDashes = 4;

    private static readonly ImmutableArray<string> Beginnings = SectionLexiconReader.ReadPageLines();

    /// <summary>Whether a line is a page number that cannot be the value of a cell: <c>- 4 -</c>, <c>—4—</c>, <c>第 4 页</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimStart();
        if (trimmed.IsEmpty || (trimmed[0] != '第' && char.IsLetterOrDigit(trimmed[0])))
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestPageNumber];
        int length = Fold(trimmed, letters);
        ReadOnlySpan<char> text = letters[..Math.Max(length, 0)];
        if (text.Length < 3)
        {
            return false;
        }

        if (IsDash(text[0]) && IsDash(text[^1]))
        {
            // More dashes, or cells parted by tabs, are a row of a table: - - 39 - -.
            ReadOnlySpan<char> number = text.Trim("-—－~·");
            return IsDigits(number) && text.Length - number.Length <= MostDashes && !line.Contains('\t');
        }

        if (text[0] != '第' || text.IndexOf('页') is var page && page < 2)
        {
            return false;
        }

        ReadOnlySpan<char> behind = text[(page + 1)..].Trim("/,");
        return IsDigits(text[1..page]) && (behind.IsEmpty || (behind[0] == '共' && behind[^1] == '页' && IsDigits(behind[1..^1])));
    }

    /// <summary>Whether a line, before or after the report, is one of the page's own.</summary>
    public static bool IsPageLine(ReadOnlySpan<char> line)
    {
        Span<char> letters = stackalloc char[LongestPageLine];
        int length = Fold(line, letters);
        if (length <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> text = ((ReadOnlySpan<char>)letters[..length]).TrimStart("[]()|•·-*>\"“” ");
        if (text.ContainsAny("。;!?") || text.Contains("报告", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                // 分享经验… is text, 分享 and 分享到:微信 are not.
                return text.Length == beginning.Length || text.Length <= beginning.Length + 4 || !char.IsLetter(text[beginning.Length])
                    || beginning.Length >= 4;
            }
        }

        return text.Contains("ICP备", StringComparison.Ordinal) || text.Contains("公网安备", StringComparison.Ordinal)
            || text.Contains("版权所有", StringComparison.Ordinal);
    }

    // Returns -1 when the line is longer than the buffer; 。 stays 。, other marks fold.
    private static int Fold(ReadOnlySpan<char> line, Span<char> letters)
    {
        int length = 0;
        foreach (char letter in line)
        {
            if (ChineseScript.IsSpace(letter))
            {
                continue;
            }

            if (length == letters.Length)
            {
                return -1;
            }

            letters[length++] = letter == '。' ? letter : ChineseScript.Fold(letter);
        }

        return length;
    }

    private static bool IsDash(char letter) => letter is '-' or '—' or '－' or '~' or '·';

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length is > 0 and < 5 && !text.ContainsAnyExceptInRange('0', '9');
}
