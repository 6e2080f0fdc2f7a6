using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Validation.Facts;

namespace GovInfo.Parsing.Validation.Rules;

/// <summary>The signature under a report: the body and the date, each on a line of its own at the end of the last section.</summary>
/// <param name="Body">The name of the body, or null.</param>
/// <param name="DateText">The date as printed, or null.</param>
/// <param name="Year">The year of the date, or null.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record Signature(string? Body, string? DateText, int? Year, SourceLocation? Location)
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("，。；：、！？,.;:0123456789");
    private const int LongestLine = 40;
    private const int Lines = 3;

    /// <summary>The signature of a report, or null when it has none.</summary>
    public static Signature? Find(AnnualReport report)
    {
        if (report.Sections.IsEmpty)
        {
            return null;
        }

        string? body = null;
        string? date = null;
        int? year = null;
        SourceLocation? location = null;
        ReadOnlySpan<SectionParagraph> paragraphs = report.Sections[^1].Paragraphs.AsSpan();
        for (int at = paragraphs.Length - 1; at >= 0 && at >= paragraphs.Length - Lines; at--)
        {
            string line = paragraphs[at].Text.Trim();
            if (line.Length > LongestLine)
            {
                break;
            }

            if (date is null && DateYear(line) is { } found)
            {
                (date, year, location) = (line, found, paragraphs[at].Location);
            }
            else if (body is null && IsName(line))
            {
                (body, location) = (line, paragraphs[at].Location);
            }
            else
            {
                break;
            }
        }

        return body is null && date is null ? null : new Signature(body, date, year, location);
    }

    private static int? DateYear(string line)
    {
        if (line.Length < 8 || line.Length > 16 || !line.Contains('年', StringComparison.Ordinal) || line[^1] is not ('日' or '月'))
        {
            return null;
        }

        Span<char> folded = stackalloc char[line.Length];
        int length = 0;
        foreach (char letter in line)
        {
            if (!ChineseScript.IsSpace(letter))
            {
                folded[length++] = ChineseScript.Fold(letter);
            }
        }

        Numeral numeral = length == 0 ? default : NumeralReader.Read(folded[..length]);
        return numeral is { Length: 4, Value: >= 1990 and <= 2099 } && folded[4] == '年' ? (int)numeral.Value : null;
    }

    private static bool IsName(string line)
    {
        if (line.Length < 4 || line.AsSpan().ContainsAny(NotInNames))
        {
            return false;
        }

        foreach (string suffix in Lexicon.Default.BodySuffixes.Words)
        {
            if (suffix.Length > 1 || suffix is "局" or "委" or "厅" or "院")
            {
                if (line.EndsWith(suffix, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
