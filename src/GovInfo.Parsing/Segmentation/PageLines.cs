using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Knows lines that belong to the page and not to the report: print and share lines, publication lines, footers.</summary>
internal static class PageLines
{
    private const int LongestPageLine = 80;

    private static readonly SearchValues<char> MarksOfText = SearchValues.Create("。；：;:！？");
    private static readonly ImmutableArray<string> Beginnings = SectionLexiconReader.ReadPageLines();

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
            // 分享经验… is text, 分享 and 分享到:微信 are not.
            if (text.StartsWith(beginning, StringComparison.Ordinal)
                && (beginning.Length >= 4 || text.Length <= beginning.Length + 4 || !char.IsLetter(text[beginning.Length])))
            {
                return true;
            }
        }

        return text.Contains("ICP备", StringComparison.Ordinal) || text.Contains("公网安备", StringComparison.Ordinal)
            || text.Contains("版权所有", StringComparison.Ordinal);
    }

    /// <summary>Whether a line may be a link to another article: an entry of a list, or the title of a report, and no sentence.</summary>
    public static bool MayBeLink(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length is > 0 and <= LongestPageLine && !line.ContainsAny(MarksOfText)
            && (line[0] is '•' or '·' or '*' or '-' or '●' or '▪' || line.Contains("报告", StringComparison.Ordinal));
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
}
