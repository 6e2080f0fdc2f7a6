using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>The head of a table without rulings: where it ends, and which columns it names.</summary>
internal static class AlignedHead
{
    /// <summary>The form's heads come three times, if at all: for 行政复议 and for the two kinds of 行政诉讼.</summary>
    private const int MostRepeats = 3;

    /// <summary>The index of the line where the rows begin.</summary>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="firstNumbers">The index of the first that has numbers, or is the label of a row.</param>
    /// <param name="labelsEnd">The x where labels end.</param>
    public static int FirstRow(List<TextLine> lines, int firstNumbers, double labelsEnd)
    {
        int firstRow = firstNumbers;
        while (firstRow > 0 && IsStartOfLabel(lines[firstRow - 1], lines[firstRow], labelsEnd))
        {
            // A label of several lines begins above the line of its numbers.
            firstRow--;
        }

        return StartOfLabels(lines, firstRow, labelsEnd);
    }

    /// <summary>Where labels end, when a head of a column stands to the left of all numbers: below it they stand at the right of their column.</summary>
    public static double LeftOfColumns(List<TextLine> heads, double labelsEnd)
    {
        foreach (TextLine line in heads)
        {
            foreach (TextWord word in line.Words)
            {
                labelsEnd = word.Box.Left < labelsEnd && FormWords.IsColumn(word.Text) && !FormWords.IsCorner(word.Text) ? word.Box.Left : labelsEnd;
            }
        }

        return labelsEnd;
    }

    /// <summary>The columns of heads, groups of heads left out.</summary>
    public static List<AlignedColumn> Columns(List<TextLine> lines, double labelsEnd)
    {
        var boxes = new List<PdfBox>();
        foreach (TextLine line in lines)
        {
            string before = string.Empty;
            foreach (TextWord word in line.Words)
            {
                if (FormWords.IsColumnGroup(word.Text) || FormWords.IsCorner(word.Text) || word.Box.Left < labelsEnd)
                {
                    before = string.Empty;
                }
                else if (before.Length > 0 && !FormWords.StartsLabel(word.Text) && FormWords.StartsLabel(before + word.Text))
                {
                    // A head set wide: 自　然.
                    boxes[^1] = LineText.Union(boxes[^1], word.Box);
                    before += word.Text;
                }
                else
                {
                    boxes.Add(word.Box);
                    before = word.Text;
                }
            }
        }

        List<AlignedColumn> columns = AlignedColumn.Unite(boxes);
        return columns.ConvertAll(column => column with { IsDoubtful = lines.Exists(line => AreTwo(line, column, labelsEnd)) });
    }

    /// <summary>
    /// Whether the page cuts off heads of a table in which heads come again (结果维持 … 总计): which of them are left, their words do not say.
    /// </summary>
    /// <param name="lines">The lines of the heads.</param>
    /// <param name="heads">The heads of the columns.</param>
    public static bool MayLackColumns(List<TextLine> lines, List<LatticeCell> heads)
    {
        bool isCut = lines.Exists(static line => line.CutRight > 0 && line.Box.Right > line.CutRight - line.FontSize);
        bool isCutLeft = lines.Exists(static line => line.Box.Left < line.CutLeft + line.FontSize);
        if (!isCut && !isCutLeft)
        {
            return false;
        }

        int[] repeats = [.. heads.GroupBy(static head => LabelKey.Of(head.Text)).Where(static same => FormWords.IsLabel(same.First().Text)).Select(static same => same.Count())];
        bool isWhole = heads.Count >= MostRepeats * repeats.Length || (!isCutLeft && repeats.Contains(MostRepeats));
        return repeats.Any(static count => count > 1) && !isWhole;
    }

    /// <summary>Whether two words of a line stand in one column that are no part of one head: a head that touches the next has united their columns.</summary>
    private static bool AreTwo(TextLine line, AlignedColumn column, double labelsEnd)
    {
        string before = string.Empty;
        bool areTwo = false;
        foreach (TextWord word in line.Words)
        {
            if (word.Box.Left >= labelsEnd && column.Overlaps(word.Box) && !FormWords.IsColumnGroup(word.Text) && !FormWords.IsCorner(word.Text))
            {
                areTwo = before.Length > 0;
                before += word.Text;
            }
        }

        return areTwo && !FormWords.StartsLabel(before) && !FormWords.EndsLabel(before);
    }

    /// <summary>Whether words of one head stand on two lines and none below the other: a word of two heads that touch has united their columns.</summary>
    public static bool AreTwo(List<(TextWord Word, TextLine Line)> words)
    {
        List<PdfBox> lines = [.. words.GroupBy(static word => word.Line, static word => word.Word.Box).Select(static boxes => boxes.Aggregate(LineText.Union))];
        return lines.Exists(one => lines.Exists(other => one.Right < other.Left)) || AreVertical(words);
    }

    /// <summary>Whether heads that run down stand so near that the letters of each line make a word: 结结其尚, 果果他未, 维纠结审, 持正果结.</summary>
    private static bool AreVertical(List<(TextWord Word, TextLine Line)> words)
    {
        string[] lines = [.. words.Select(static word => word.Word.Text)];
        int letters = lines.Length > 2 ? lines.Min(static line => line.Length) : 0;
        return letters > 1 && Enumerable.Range(1, letters).Any(at =>
            FormWords.IsLabel(string.Concat(lines.Select(line => line[at - 1]))) || FormWords.IsLabel(string.Concat(lines.Select(line => line[^at]))));
    }

    private static bool IsStartOfLabel(TextLine line, TextLine next, double labelsEnd) =>
        line.Page == next.Page && line.Box.Right <= labelsEnd
        && (next.Baseline - line.Baseline < 1.3 * line.FontSize || (FormWords.StartsLabel(line.Text) && !FormWords.IsLabel(line.Text)));

    /// <summary>
    /// Where the rows begin below the last head: at the first label with an ordinal, whose lines may be set wide, or, where a page goes on in the
    /// middle of a label, at once.
    /// </summary>
    private static int StartOfLabels(List<TextLine> lines, int firstRow, double labelsEnd)
    {
        int lastHead = firstRow == 0 ? -1 : lines.FindLastIndex(firstRow - 1, line => line.Words[^1].Box.Left >= labelsEnd);
        if (lastHead < 0 && !lines[..firstRow].Exists(FormWords.HasLabel))
        {
            return 0;
        }

        int start = lines.FindIndex(lastHead + 1, firstRow - lastHead - 1, static line => FormWords.BeginsWithOrdinal(line.Words[0].Text) && !FormWords.HasNumberBehind(line.Words[0].Text));
        return start < 0 ? firstRow : start;
    }
}
