using System.Buffers;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Finds page numbers and running heads among the lines outside tables: what stands in a page's margin and is a page number by its form, or
/// comes again on other pages.
/// </summary>
internal static class FurnitureFinder
{
    private const double TopMargin = 0.13;
    private const double BottomMargin = 0.85;
    private const double SamePlace = 2.5;
    private const int MostRunningLines = 3;
    private const double WidestGap = 1.5;
    private const int LongLine = 20;
    private const double WidestPitch = 2;

    private static readonly SearchValues<char> ValueMarks = SearchValues.Create("0123456789０１２３４５６７８９.,，．+-－—–―−/／\\ ");

    public static HashSet<TextLine> Find(IReadOnlyList<PageContent> pages)
    {
        var furniture = new HashSet<TextLine>();
        var margins = new List<MarginLine>();
        foreach (PageContent page in pages)
        {
            AddMargin(margins, page, atTop: true);
            AddMargin(margins, page, atTop: false);
        }

        MarkRepeated(margins, furniture);
        MarkPageNumbers(pages, margins, furniture);
        return furniture;
    }

    /// <summary>The outermost lines of a page that lie in a margin with no table outside them.</summary>
    private static void AddMargin(List<MarginLine> margins, PageContent page, bool atTop)
    {
        double tables = atTop ? page.Height : 0;
        foreach (TableFragment table in page.Tables)
        {
            tables = atTop ? Math.Min(tables, table.Box.Top) : Math.Max(tables, table.Box.Bottom);
        }

        IEnumerable<TextLine> ordered = atTop
            ? page.Lines.OrderBy(static line => line.Box.Top)
            : page.Lines.OrderByDescending(static line => line.Box.Bottom);
        int rank = 0;
        double before = double.NaN;
        foreach (TextLine line in ordered)
        {
            double middle = (line.Box.Top + line.Box.Bottom) / 2;
            bool inMargin = atTop ? middle < TopMargin * page.Height && middle < tables : middle > BottomMargin * page.Height && middle > tables;
            if (!inMargin || rank == MostRunningLines)
            {
                break;
            }

            // The numbers of two pages on one sheet stand at one height.
            rank -= page.HasColumns && Math.Abs(line.Baseline - before) < SamePlace ? 1 : 0;
            before = line.Baseline;
            margins.Add(new MarginLine(page, line, rank++, atTop));
        }
    }

    private static void MarkRepeated(List<MarginLine> margins, HashSet<TextLine> furniture)
    {
        foreach (IGrouping<string, MarginLine> same in margins.GroupBy(static margin => WithoutDigits(margin.Line.Text), StringComparer.Ordinal))
        {
            foreach (MarginLine one in same)
            {
                // Nothing but digits is a page number or a value: its form and its place in the count decide below. The head of an unruled
                // table, printed again on every page, is none of the margin's, and a sentence is text though two pages begin with it.
                bool again = same.Key.Any(char.IsLetter) && !same.Key.Contains('。', StringComparison.Ordinal) && !FormWords.HasLabel(one.Line) && same.Any(other =>
                    other.Page != one.Page
                    && Math.Abs(other.Line.Baseline - one.Line.Baseline) < SamePlace
                    && Math.Abs(other.Line.FontSize - one.Line.FontSize) < 0.5);
                if (again && !GoesOn(one.Page, one.Line))
                {
                    furniture.Add(one.Line);
                }
            }
        }
    }

    /// <summary>Whether a long line is as near to a line of its own size as lines of a paragraph are: text that two pages happen to share.</summary>
    private static bool GoesOn(PageContent page, TextLine line) =>
        line.Text.Length >= LongLine && page.Lines.Exists(other => other != line && !other.IsVertical
            && Math.Abs(other.FontSize - line.FontSize) < 0.1
            && Math.Abs(other.Baseline - line.Baseline) is var distance && distance > 0.5 * line.FontSize && distance < WidestPitch * line.FontSize);

    private static void MarkPageNumbers(
        IReadOnlyList<PageContent> pages, List<MarginLine> margins, HashSet<TextLine> furniture)
    {
        var bare = new List<(PageContent Page, TextLine Line, int Number)>();
        var marked = new HashSet<int>();
        foreach ((PageContent page, TextLine line, _, _) in margins)
        {
            if (!IsRowOfValues(line) && PageNumber.Read(line.Text) is { IsMarked: true })
            {
                furniture.Add(line);
                marked.Add(page.Number);
            }
        }

        foreach (MarginLine margin in margins)
        {
            // What stands inside other text is none, nor is a second number of a page: it may be a value that the page's edge cut from its row.
            (PageContent page, TextLine line, int rank, bool atTop) = margin;
            bool isOutermost = rank == 0 || margins.TrueForAll(other =>
                other.Page != page || other.IsAtTop != atTop || other.Rank >= rank || furniture.Contains(other.Line) || PageNumber.Read(other.Line.Text) is not null);
            if (!marked.Contains(page.Number) && isOutermost && !IsRowOfValues(line) && PageNumber.Read(line.Text) is { } plain)
            {
                bare.Add((page, line, plain.Number));
            }
        }

        foreach ((PageContent page, TextLine line, int number) in bare)
        {
            bool counts = number == page.Number
                || bare.Exists(other => other.Page != page && other.Number - number == other.Page.Number - page.Number)
                || (page.HasColumns && bare.Exists(other => other.Page == page && other.Line != line && Math.Abs(other.Number - number) == 1));
            if (counts || pages.Count == 1)
            {
                furniture.Add(line);
            }
        }
    }

    /// <summary>
    /// Whether a line without letters is numbers in columns (<c>5 8 / 3 6</c>, <c>-   6   -</c>), which its marks may make look like a page number.
    /// </summary>
    private static bool IsRowOfValues(TextLine line)
    {
        int numbers = 0;
        double widest = 0;
        for (int i = 0; i < line.Words.Length; i++)
        {
            if (line.Words[i].Text.AsSpan().IndexOfAnyExcept(ValueMarks) >= 0)
            {
                return false;
            }

            numbers += GlyphText.IsNumber(line.Words[i].Text) ? 1 : 0;
            widest = i == 0 ? 0 : Math.Max(widest, line.Words[i].Box.Left - line.Words[i - 1].Box.Right);
        }

        return numbers > 2 || (line.Words.Length > 1 && widest > WidestGap * line.FontSize);
    }

    private static string WithoutDigits(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = GlyphText.IsDigit(source[i]) ? '#' : source[i];
            }
        });

    /// <summary>A line in a page's margin, by how many others stand outside it.</summary>
    private readonly record struct MarginLine(PageContent Page, TextLine Line, int Rank, bool IsAtTop);
}
