using System.Text;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Stretches of lines that are a table without rulings: words stand below each other, parted by wide gaps. Such lines are handed on one by
/// one, each with its words at their places across the page, and the form's labels decide further on which number belongs where.
/// </summary>
internal static class AlignedLines
{
    private const int FewestTabular = 2;
    private const int FewestRows = 3;
    private const int ManyValues = 4;
    private const int ManyHeads = 4;
    private const double WideGap = 1;
    private const int MostBetween = 10;
    private const int MostOfLabels = 40;
    private const int MostHeadLines = 14;
    private const double ProsePart = 0.75;
    private const int LongestLine = 400;

    /// <summary>For each line, whether it is in such a stretch.</summary>
    public static bool[] Find(List<TextLine> lines, Func<TextLine, TextArea> areaOf)
    {
        bool[] aligned = new bool[lines.Count];
        int index = 0;
        while (index < lines.Count)
        {
            if (!IsTabular(lines[index]) && !IsRow(lines, index) && !IsHead(lines[index]))
            {
                index++;
                continue;
            }

            int last = index;
            int between = 0;
            double numbers = double.MaxValue;
            int tabular = 0;
            int rows = 0;
            bool isTable = false;
            for (int next = index; next < lines.Count && next - last <= MostOfLabels && between <= MostBetween && (next == index || !IsProse(lines[next], areaOf)); next++)
            {
                bool isTabular = IsTabular(lines[next]);
                bool isRow = IsRow(lines, next);
                bool isHead = IsHead(lines[next]);
                numbers = isTabular ? Math.Min(numbers, lines[next].Words.First(static word => GlyphText.IsValue(word.Text)).Box.Left) : numbers;

                // Lines of a label in a narrow column may be many.
                between += lines[next].Box.Right < numbers ? 0 : 1;
                if (isTabular || isRow || isHead)
                {
                    last = next;
                    between = 0;
                    tabular += isTabular ? 1 : 0;
                    rows += isRow ? 1 : 0;
                    isTable |= isHead || (isTabular && lines[next].Words.Count(static word => GlyphText.IsValue(word.Text)) >= ManyValues);
                }
            }

            // Where the page cuts numbers off, labels may be all that is left of a table.
            if (tabular >= FewestTabular || rows >= (lines[last].CutRight > 0 ? 1 : FewestRows) || isTable)
            {
                int first = index;
                while (first > 0 && !aligned[first - 1] && !IsProse(lines[first - 1], areaOf) && index - first < MostHeadLines)
                {
                    first--;
                }

                while (last + 1 < lines.Count && !IsProse(lines[last + 1], areaOf) && lines[last + 1].Page == lines[last].Page && IsNear(lines[last], lines[last + 1]))
                {
                    last++;
                }

                aligned.AsSpan(first, last + 1 - first).Fill(true);
            }

            index = last + 1;
        }

        return aligned;
    }

    /// <summary>A line of such a stretch, its words at their places across the page in half-width columns.</summary>
    public static Paragraph ToParagraph(TextLine line, TextArea area)
    {
        double column = Math.Max(line.FontSize / 2, 1);
        double left = area.Left < double.MaxValue ? area.Left : 0;
        var text = new StringBuilder();
        int at = 0;
        foreach (TextWord word in line.Words)
        {
            int place = (int)Math.Round(Math.Clamp((word.Box.Left - left) / column, 0, LongestLine));
            int spaces = Math.Max(place - at, at > 0 ? 2 : 0);
            text.Append(' ', spaces).Append(word.Text);
            at += spaces + WidthOf(word.Text);
        }

        return new Paragraph
        {
            Text = text.ToString(),
            IsLine = true,
            Location = new PageLocation(line.Page, line.Box.Left, line.Box.Top, line.Box.Right, line.Box.Bottom),
        };
    }

    /// <summary>
    /// A line that ends in numbers with nothing between them, several of them or one far from the words before it: running text has words
    /// between its numbers. One word may stand in a number's stead, as far from the numbers as they are from each other.
    /// </summary>
    private static bool IsTabular(TextLine line)
    {
        int values = 0;
        int first = line.Words.Length;
        if (first > 2 && !GlyphText.IsValue(line.Words[first - 1].Text) && GapBefore(line, first - 1) >= WideGap * line.FontSize
            && GapBefore(line, first - 2) >= WideGap * line.FontSize)
        {
            first--;
        }

        while (first > 0 && GlyphText.IsValue(line.Words[first - 1].Text))
        {
            first--;
            values++;
        }

        return !line.IsVertical && (values >= 2 || (values == 1 && first > 0 && GapBefore(line, first) >= WideGap * line.FontSize));
    }

    /// <summary>A line that begins with the label of a row, or with the first words of one: also the rows left blank are the table's.</summary>
    private static bool IsRow(List<TextLine> lines, int index) =>
        !lines[index].IsVertical && (FormWords.IsRow(lines[index].Words[0].Text) || FormWords.StartsNumberedLabel(lines[index].Words[0].Text) || CutLabels.IsBroken(lines, index));

    /// <summary>A line of nothing but heads of columns: a table whose rows are left blank has these alone.</summary>
    private static bool IsHead(TextLine line) =>
        line.Words.Length >= ManyHeads && !line.IsVertical && line.Words.All(static word => FormWords.StartsLabel(word.Text) || FormWords.IsColumnGroup(word.Text));

    private static double GapBefore(TextLine line, int word) => line.Words[word].Box.Left - line.Words[word - 1].Box.Right;

    /// <summary>Running text: a line with a full stop, or one without wide gaps and labels of the form that fills most of the text's width.</summary>
    private static bool IsProse(TextLine line, Func<TextLine, TextArea> areaOf)
    {
        if (line.Text.Contains('。', StringComparison.Ordinal))
        {
            return true;
        }

        if (FormWords.HasLabel(line))
        {
            return false;
        }

        TextArea area = areaOf(line);
        for (int word = 1; word < line.Words.Length; word++)
        {
            if (GapBefore(line, word) >= WideGap * line.FontSize)
            {
                return false;
            }
        }

        return !line.IsVertical && !IsTabular(line) && line.Box.Width > ProsePart * (area.Right - area.Left);
    }

    private static bool IsNear(TextLine above, TextLine below) => below.Baseline - above.Baseline < 1.6 * above.FontSize;

    private static int WidthOf(string text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += GlyphText.IsWide(character) ? 2 : 1;
        }

        return width;
    }
}
