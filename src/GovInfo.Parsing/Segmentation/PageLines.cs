using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Knows lines that belong to the page and not to the report: print and share lines, publication lines, footers.</summary>
internal static class PageLines
{
    private const int LongestPageLine = 80;

    private static readonly SearchValues<char> MarksOfText = SearchValues.Create("。；：;:！？");
    private static readonly ImmutableArray<string> Beginnings = SectionLexiconReader.ReadBeginnings("pageLines");
    private static readonly ImmutableArray<string> Contacts = SectionLexiconReader.ReadBeginnings("contacts");
    private static readonly ImmutableArray<string> Imprints = SectionLexiconReader.ReadBeginnings("imprints");

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

        return IsRegistration(text) || text.Contains("版权所有", StringComparison.Ordinal);
    }

    /// <summary>Whether a line names what sites are registered by, which stands at the foot of every page.</summary>
    public static bool IsRegistration(ReadOnlySpan<char> line) =>
        line.Contains("ICP备", StringComparison.Ordinal) || line.Contains("公网安备", StringComparison.Ordinal) || line.Contains("网站标识码", StringComparison.Ordinal);

    /// <summary>Whether a line is an address or a number to call: the site's own above its registration, and the report's elsewhere.</summary>
    public static bool IsContact(ReadOnlySpan<char> line) => Begins(line, Contacts, string.Empty);

    /// <summary>Whether a line is of the imprint of an official document: 抄送, （此件公开发布）, …2024年1月20日印发.</summary>
    public static bool IsImprint(ReadOnlySpan<char> line) => Begins(line, Imprints, "日印发");

    private static bool Begins(ReadOnlySpan<char> line, ImmutableArray<string> beginnings, string ending)
    {
        Span<char> letters = stackalloc char[LongestPageLine];
        int length = Fold(line, letters);
        if (length <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> text = letters[..length];
        foreach (string beginning in beginnings)
        {
            if (text.StartsWith(beginning))
            {
                return true;
            }
        }

        return ending.Length > 0 && text.EndsWith(ending);
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
