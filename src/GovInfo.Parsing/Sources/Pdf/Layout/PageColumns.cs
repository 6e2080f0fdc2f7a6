using System.Runtime.InteropServices;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// A page typeset in two columns of running text: bands from top to bottom, each as wide as the page or parted by the gutter. A parted band is
/// read down its left column and then down its right one. The rows of a table are no columns: they have labels and numbers beside each other.
/// </summary>
internal sealed class PageColumns
{
    /// <summary>As wide as the page, left, right.</summary>
    public const int Sides = 3;

    private const double FilledPart = 0.6;
    private const double MostIndent = 2.2;

    private readonly List<(double Bottom, bool IsParted)> bands;

    private PageColumns(ColumnGutter gutter, List<(double Bottom, bool IsParted)> bands) => (Gutter, this.bands) = (gutter, bands);

    /// <summary>What a line, or a table, says of the place where it stands.</summary>
    private enum StripKind
    {
        /// <summary>Too short to say anything.</summary>
        Short,

        /// <summary>Running text that fills the left column.</summary>
        Left,

        /// <summary>Running text that fills the right column.</summary>
        Right,

        /// <summary>It goes over the gutter.</summary>
        Across,
    }

    public ColumnGutter Gutter { get; }

    /// <summary>How many places there are in reading order; some may be empty.</summary>
    public int Count => bands.Count * Sides;

    /// <summary>Whether a place in reading order is as wide as the page (0), or the left (1) or the right (2) of two columns.</summary>
    public static int SideOf(int place) => place % Sides;

    /// <summary>The columns of a page; null where its lines run over its width, as nearly everywhere.</summary>
    /// <param name="lines">The lines outside tables, those of two columns mixed.</param>
    /// <param name="tables">The ruled tables.</param>
    /// <param name="before">The gutter of a page before, where there is one: tables alone may fill the columns of this page.</param>
    public static PageColumns? Find(List<TextLine> lines, List<TableFragment> tables, ColumnGutter? before)
    {
        if (lines.Count == 0 || (ColumnGutter.Find(lines, tables) ?? before) is not { } gutter)
        {
            return null;
        }

        var strips = new List<(double Top, double Bottom, StripKind Kind, TextLine? Line)>(lines.Count + tables.Count);
        foreach (TextLine line in lines)
        {
            double middle = (line.Box.Top + line.Box.Bottom) / 2;
            strips.Add((middle, middle, KindOf(line, gutter), line));
        }

        foreach (TableFragment table in tables)
        {
            strips.Add((table.Box.Top, table.Box.Bottom, IsAcross(table.Box, gutter) ? StripKind.Across : table.Box.Left > gutter.Middle ? StripKind.Right : StripKind.Left, null));
        }

        strips.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        foreach (int edge in (ReadOnlySpan<int>)[0, strips.Count - 1])
        {
            if (strips[edge] is { Kind: StripKind.Across, Line: { } line } && IsPageNumbers(line, gutter))
            {
                strips[edge] = strips[edge] with { Kind = StripKind.Short };
            }
        }

        List<(double Bottom, bool IsParted)> bands = BandsOf(CollectionsMarshal.AsSpan(strips), gutter);
        return bands.Exists(static band => band.IsParted) ? new PageColumns(gutter, bands) : null;
    }

    /// <summary>The place in reading order of what has its middle at a point.</summary>
    public int PlaceAt(PdfBox box)
    {
        double y = (box.Top + box.Bottom) / 2;
        int band = 0;
        while (band < bands.Count - 1 && y > bands[band].Bottom)
        {
            band++;
        }

        return (band * Sides) + (!bands[band].IsParted ? 0 : (box.Left + box.Right) / 2 < Gutter.Middle ? 1 : 2);
    }

    private static List<(double Bottom, bool IsParted)> BandsOf(ReadOnlySpan<(double Top, double Bottom, StripKind Kind, TextLine? Line)> strips, ColumnGutter gutter)
    {
        var bands = new List<(double Bottom, bool IsParted)>();
        int first = 0;
        double bottom = double.MinValue;
        while (first < strips.Length)
        {
            int end = first;
            int last = -1;
            bool hasRight = false;
            bool hasLeft = false;
            while (end < strips.Length && strips[end].Kind != StripKind.Across)
            {
                hasRight |= strips[end].Kind == StripKind.Right;
                hasLeft |= strips[end].Kind == StripKind.Left || strips[end].Line?.Box.Left < gutter.Left;
                last = strips[end].Kind == StripKind.Short ? last : end;
                end++;
            }

            // A short line after the columns is the last of one, or the heading of what follows over the whole width.
            int parted = hasLeft && hasRight ? last + 1 : first;
            while (parted > first && parted < end && (strips[parted].Line is not { } line || !FormWords.BeginsWithOrdinal(line.Text)))
            {
                parted++;
            }

            Add(strips[first..parted], isParted: true);
            first = Math.Max(end, first + 1);
            Add(strips[parted..first], isParted: false);
        }

        return bands;

        void Add(ReadOnlySpan<(double Top, double Bottom, StripKind Kind, TextLine? Line)> own, bool isParted)
        {
            if (own.IsEmpty)
            {
                return;
            }

            if (bands.Count > 0)
            {
                bands[^1] = bands[^1] with { Bottom = (bottom + own[0].Top) / 2 };
            }

            foreach (var strip in own)
            {
                bottom = Math.Max(bottom, strip.Bottom);
            }

            bands.Add((double.MaxValue, isParted));
        }
    }

    private static StripKind KindOf(TextLine line, ColumnGutter gutter)
    {
        if (IsAcross(line.Box, gutter) && Array.Exists([.. line.Words], word => IsAcross(word.Box, gutter)))
        {
            return StripKind.Across;
        }

        bool fillsLeft = Fills(line, gutter, isRight: false);
        bool fillsRight = Fills(line, gutter, isRight: true) || BeginsRight(line, gutter);
        bool hasLabel = FormWords.HasLabel(line) || FormWords.StartsNumberedLabel(line.Words[0].Text);
        if (IsAcross(line.Box, gutter) && (hasLabel || line.HasNumber) && (!(fillsLeft || fillsRight) || (hasLabel && line.HasNumber)))
        {
            return StripKind.Across;
        }

        return fillsRight ? StripKind.Right : fillsLeft ? StripKind.Left : StripKind.Short;
    }

    /// <summary>Whether the words of a line on one side of the gutter are running text that fills most of the column.</summary>
    private static bool Fills(TextLine line, ColumnGutter gutter, bool isRight)
    {
        double width = 0;
        bool isProse = false;
        foreach (TextWord word in line.Words)
        {
            if (word.Box.Left > gutter.Middle == isRight)
            {
                width += word.Box.Width;
                isProse |= ColumnGutter.IsProse(line, word);
            }
        }

        return isProse && width > FilledPart * gutter.ColumnWidth;
    }

    /// <summary>Whether running text begins where the right column does, an indent apart: the column may hold no more than its end.</summary>
    private static bool BeginsRight(TextLine line, ColumnGutter gutter)
    {
        foreach (TextWord word in line.Words)
        {
            if (word.Box.Left >= gutter.Right - 1)
            {
                return word.Box.Left < gutter.Right + (MostIndent * line.FontSize) && ColumnGutter.IsProse(line, word);
            }
        }

        return false;
    }

    /// <summary>Whether a line is the numbers of two pages on one sheet.</summary>
    private static bool IsPageNumbers(TextLine line, ColumnGutter gutter) =>
        PageNumber.Read(string.Concat(line.Words.Where(word => word.Box.Right < gutter.Middle).Select(static word => word.Text))) is not null
        && PageNumber.Read(string.Concat(line.Words.Where(word => word.Box.Left > gutter.Middle).Select(static word => word.Text))) is not null;

    private static bool IsAcross(PdfBox box, ColumnGutter gutter) => box.Left < gutter.Middle && box.Right > gutter.Middle;
}
