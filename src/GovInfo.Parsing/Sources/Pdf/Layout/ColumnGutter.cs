using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>The white strip between two columns of running text.</summary>
/// <param name="Left">Where full lines of the left column end.</param>
/// <param name="Right">Where full lines of the right column begin.</param>
/// <param name="ColumnWidth">The width of the left column.</param>
internal readonly record struct ColumnGutter(double Left, double Right, double ColumnWidth)
{
    /// <summary>A column is told by so many stretches of running text that fill it.</summary>
    private const int FewestLines = 4;
    private const int FewestAligned = 3;
    private const int FewestCharacters = 8;
    private const double SameEdge = 2;

    /// <summary>How far short of their column's end its lines may be, in ems: not every script is justified.</summary>
    private const double Ragged = 1.1;
    private const double MostIndent = 2.2;
    private const double Narrowest = 0.5;
    private const double Widest = 6;
    private const double NarrowestColumn = 10;

    /// <summary>The height in points that counts as a line of a table.</summary>
    private const double TableLine = 16;
    private const int MostTableLines = 60;

    public double Middle => (Left + Right) / 2;

    /// <summary>The gutter of a page; null where running text does not stand beside running text or a table.</summary>
    /// <param name="lines">The lines outside tables, those of two columns mixed.</param>
    /// <param name="tables">The ruled tables; one stands for as many lines as it is high.</param>
    public static ColumnGutter? Find(List<TextLine> lines, List<TableFragment> tables)
    {
        if (!MayHaveColumns(lines, tables))
        {
            return null;
        }

        var stretches = new List<Stretch>();
        foreach (TextLine line in lines)
        {
            // A number in the text may stand apart at its line's end.
            bool hasProse = line.Words.Any(word => IsProse(line, word));
            foreach (TextWord word in line.Words)
            {
                if (hasProse)
                {
                    stretches.Add(new Stretch(word.Box, line.FontSize, IsTable: false, IsProse(line, word) && !FormWords.StartsLabel(word.Text)));
                }
            }
        }

        foreach (TableFragment table in tables)
        {
            int count = (int)Math.Min(table.Box.Height / TableLine, MostTableLines);
            for (int i = 0; i < count; i++)
            {
                stretches.Add(new Stretch(table.Box with { Top = table.Box.Top + (i * TableLine) }, TableLine, IsTable: true, IsProse: false));
            }
        }

        stretches.Sort(static (a, b) => a.Box.Left.CompareTo(b.Box.Left));
        List<Stretch> edges = stretches.FindAll(static stretch => stretch.IsTable || stretch.IsProse);
        ColumnGutter? best = null;
        int most = 0;
        for (int i = 0; i + FewestAligned <= edges.Count; i++)
        {
            bool isEdge = edges[i + FewestAligned - 1].Box.Left - edges[i].Box.Left <= SameEdge
                && (i == 0 || edges[i].Box.Left - edges[i - 1].Box.Left > SameEdge);
            if (isEdge && Before(stretches, edges[i]) is { } gutter && CountBeside(stretches, gutter) is var count && count > most)
            {
                (best, most) = (gutter, count);
            }
        }

        return most >= FewestLines ? best : null;
    }

    /// <summary>Whether a word is a stretch of running text, by its length and letters.</summary>
    public static bool IsProse(TextLine line, TextWord word) =>
        word.Text.Length >= FewestCharacters && !line.IsVertical && CountIdeographs(word.Text) > word.Text.Length / 2;

    /// <summary>Whether some stretches begin to the right of where others end: on nearly every page none do.</summary>
    private static bool MayHaveColumns(List<TextLine> lines, List<TableFragment> tables)
    {
        Span<double> rights = stackalloc double[FewestLines];
        Span<double> lefts = stackalloc double[FewestLines];
        rights.Fill(double.MaxValue);
        lefts.Fill(double.MinValue);
        bool hasProse = false;
        foreach (TextLine line in lines)
        {
            foreach (TextWord word in line.Words)
            {
                if ((word.Box.Right < rights[^1] || word.Box.Left > lefts[^1]) && IsProse(line, word))
                {
                    Insert(rights, word.Box.Right);
                    Insert(lefts, word.Box.Left, descending: true);
                    hasProse = true;
                }
            }
        }

        foreach (TableFragment table in tables)
        {
            rights[^1] = Math.Min(rights[^1], table.Box.Right);
            lefts[^1] = Math.Max(lefts[^1], table.Box.Left);
        }

        return hasProse && lefts[^1] > rights[^1];
    }

    private static void Insert(Span<double> sorted, double value, bool descending = false)
    {
        int at = sorted.Length;
        while (at > 0 && (descending ? sorted[at - 1] < value : sorted[at - 1] > value))
        {
            at--;
        }

        if (at < sorted.Length)
        {
            sorted[at..^1].CopyTo(sorted[(at + 1)..]);
            sorted[at] = value;
        }
    }

    /// <summary>The gutter before the stretches that begin where one does.</summary>
    private static ColumnGutter? Before(List<Stretch> stretches, Stretch edge)
    {
        double right = edge.Box.Left;
        double em = edge.Em;
        List<Stretch> ends = stretches.FindAll(stretch => stretch.Box.Right <= right - (Narrowest * em));
        ends.Sort(static (a, b) => b.Box.Right.CompareTo(a.Box.Right));
        for (int i = 0; i + FewestAligned <= ends.Count; i++)
        {
            double left = ends[i].Box.Right;
            if (left - ends[i + FewestAligned - 1].Box.Right <= Ragged * em)
            {
                double width = left - ends.Min(static stretch => stretch.Box.Left);
                return right - left > Widest * em || width < NarrowestColumn * em ? null : new ColumnGutter(left, right, width);
            }
        }

        return null;
    }

    /// <summary>
    /// How many stretches of each side fill their column between the first and the last of the other side; none where they are all of tables:
    /// those are the parts of one.
    /// </summary>
    private static int CountBeside(List<Stretch> stretches, ColumnGutter gutter)
    {
        List<Stretch> left = stretches.FindAll(stretch => stretch.Box.Right <= gutter.Left + SameEdge && stretch.Box.Right >= gutter.Left - (Ragged * stretch.Em));
        List<Stretch> right = stretches.FindAll(stretch =>
            (stretch.IsTable || stretch.IsProse) && stretch.Box.Left >= gutter.Right - SameEdge && stretch.Box.Left <= gutter.Right + (MostIndent * stretch.Em));
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }

        double top = Math.Max(left.Min(static stretch => stretch.Box.Top), right.Min(static stretch => stretch.Box.Top)) - SameEdge;
        double bottom = Math.Min(left.Max(static stretch => stretch.Box.Top), right.Max(static stretch => stretch.Box.Top)) + SameEdge;
        bool hasProse = left.Count(static stretch => stretch.IsProse) >= FewestLines || right.Count(static stretch => stretch.IsProse) >= FewestLines;
        left.RemoveAll(stretch => stretch.Box.Top < top || stretch.Box.Top > bottom);
        right.RemoveAll(stretch => stretch.Box.Top < top || stretch.Box.Top > bottom);
        return hasProse ? Math.Min(left.Count, right.Count) : 0;
    }

    private static int CountIdeographs(string text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += GlyphText.IsIdeograph(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A stretch of running text, what stands beside it on a line, or a line's height of a table.</summary>
    private readonly record struct Stretch(PdfBox Box, double Em, bool IsTable, bool IsProse);
}
