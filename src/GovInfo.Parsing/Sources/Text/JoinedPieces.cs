using System.Numerics;
using GovInfo.Parsing.Sources.Html;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>
/// Pages whose pieces of text an extractor joined by bars or tabs into one line: the headings stand between them like the cells do. Each piece
/// becomes a line of its own, of the same number.
/// </summary>
internal static class JoinedPieces
{
    private const int ShortestLine = 1500;
    private const int FewestPieces = 100;
    private const int FewestHeadings = 3;
    private const int LongestHeading = 60;

    /// <summary>The lines, such ones in their pieces.</summary>
    public static IEnumerable<TextLine> Part(IEnumerable<TextLine> lines)
    {
        foreach (TextLine line in lines)
        {
            if (line.Text.Length < ShortestLine || SeparatorOf(line.Text.Span) is not { } separator)
            {
                yield return line;
                continue;
            }

            for (int start = 0; start <= line.Text.Length; start++)
            {
                int length = line.Text.Span[start..].IndexOf(separator);
                length = length < 0 ? line.Text.Length - start : length;
                yield return line with { Text = line.Text.Slice(start, length), StartsPage = line.StartsPage && start == 0 };
                start += length;
            }
        }
    }

    private static char? SeparatorOf(ReadOnlySpan<char> line) => Parts(line, '|') ? '|' : Parts(line, '\t') ? '\t' : null;

    /// <summary>Whether the pieces between separators are those of a page: many, none empty, headings of the report among them.</summary>
    private static bool Parts(ReadOnlySpan<char> line, char separator)
    {
        if (line.Count(separator) < FewestPieces || line.IndexOf([separator, separator]) >= 0)
        {
            return false;
        }

        int headings = 0;
        foreach (Range range in line.Split(separator))
        {
            ReadOnlySpan<char> piece = line[range].Trim();
            headings |= piece.Length is > 3 and <= LongestHeading ? SectionHeadings.BitOf(piece.ToString()) : 0;
        }

        return BitOperations.PopCount((uint)headings) >= FewestHeadings;
    }
}
