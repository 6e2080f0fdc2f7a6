using System.Collections.Immutable;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Parts words that are nothing but heads of columns side by side (<c>结果维持结果纠正其他结果</c>): in columns no wider than their heads no space
/// is left between them.
/// </summary>
internal static class FusedHeads
{
    private const int ShortestWord = 5;

    /// <summary>Puts lines with such words parted in the place of the lines.</summary>
    public static void Part(List<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (!line.IsVertical && MayHaveHeads(line))
            {
                ImmutableArray<TextWord> words = [.. line.Words.SelectMany(Parts)];
                lines[i] = words.Length > line.Words.Length ? line.With(words) : line;
            }
        }
    }

    private static bool MayHaveHeads(TextLine line)
    {
        foreach (TextWord word in line.Words)
        {
            if (word.Text.Length >= ShortestWord && FormWords.StartsAsColumn(word.Text) && !word.Text.Contains('。', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<TextWord> Parts(TextWord word)
    {
        List<int> ends = [];
        if (word.Text.Length < ShortestWord || FormWords.IsLabel(word.Text) || !FindEnds(word.Text, 0, ends) || ends.Count < 2)
        {
            return [word];
        }

        // All are Chinese characters, as wide as each other.
        double width = word.Box.Width / word.Text.Length;
        return ends.Select((end, index) =>
        {
            int start = index == 0 ? 0 : ends[index - 1];
            return new TextWord(word.Text[start..end], word.Box with { Left = word.Box.Left + (start * width), Right = word.Box.Left + (end * width) });
        });
    }

    /// <summary>Where the heads end, the longest first where one begins as another does; false where something is left over.</summary>
    private static bool FindEnds(string text, int start, List<int> ends)
    {
        while (start < text.Length)
        {
            int end = Math.Min(text.Length, start + FormWords.LongestColumn);
            while (end > start && !FormWords.IsColumn(text.AsSpan(start, end - start)))
            {
                end--;
            }

            if (end == start)
            {
                // The page may cut off the last.
                end = ends.Count > 1 && FormWords.StartsLabel(text[start..]) ? text.Length : start;
            }

            if (end == start)
            {
                return false;
            }

            ends.Add(end);
            start = end;
        }

        return true;
    }
}
