using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>
/// Places the values of a block's rows under its heads: where the text keeps columns, heads and values that overlap stand in one column. The
/// heads and values of the whole block must fall into exactly the form's columns, apart from each other; else nothing is said.
/// </summary>
internal sealed class HeadedColumns
{
    private readonly List<Stripe> stripes;
    private readonly List<Stripe> heads;
    private readonly FormIdentity? withinRow;

    private HeadedColumns(List<Stripe> stripes, List<Stripe> heads, FormIdentity? withinRow)
    {
        this.stripes = stripes;
        this.heads = heads;
        this.withinRow = withinRow;
    }

    /// <summary>The columns of a block; null when the text does not keep them apart.</summary>
    /// <param name="columns">The form's columns.</param>
    /// <param name="header">What stands above the rows.</param>
    /// <param name="map">The text.</param>
    /// <param name="rows">The rows of the block.</param>
    /// <param name="withinRow">The sum that holds within each row, or null.</param>
    public static HeadedColumns? Find(IReadOnlyList<FormLine> columns, TextHeader header, LabelMap map, IReadOnlyList<RowText> rows, FormIdentity? withinRow)
    {
        // Converters of pages move values along with what stands left of them, so that they need not stand below their heads.
        if (map.Paragraphs.Any(static line => line.IsOfPages))
        {
            return null;
        }

        List<(Stripe Stripe, LabelOccurrence Head)> heads = HeadsOf(columns, header, map);
        List<Stripe> marks = [.. heads.Select(static head => head.Stripe)];
        List<TextPoint> starts = [.. heads.Select(head => map.Stream.PointOf(head.Head.Start))];
        int headed = marks.Count;

        // One head may be misprinted: its column is the one left over.
        starts.AddRange(rows.SelectMany(static row => row.Written).Select(static cell => cell.Start));
        if (headed < Math.Max(2, columns.Count - 1) || !IsSetInColumns(starts, map))
        {
            return null;
        }

        marks.AddRange(rows.SelectMany(static row => row.Written).Select(static cell => StripeOf(cell)));
        List<Stripe> stripes = Joined(marks);
        return stripes.TrueForAll(static stripe => stripe.Column != Stripe.Several) && NameTheOneLeftOver(stripes, columns.Count) && IsInOrder(stripes)
            ? new HeadedColumns(stripes, [.. heads.Select(static head => head.Stripe)], withinRow)
            : null;
    }

    /// <summary>
    /// The cells of the row's columns; null when two of them stand in one column, or when neither their alignment with the heads nor the sums of
    /// the row bear the places out: a value may overlap the head beside its own.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="habit">How the values of the table are aligned with their heads.</param>
    public TextCell?[]? PlacesOf(RowText row, HeadAlignment habit)
    {
        var places = new TextCell?[row.Columns.Length];
        foreach (TextCell cell in row.Written)
        {
            int column = ColumnOf(StripeOf(cell));
            if (places[column] is not null)
            {
                return null;
            }

            places[column] = cell;
        }

        bool isBorneOut = habit.Keeps(AlignmentOf(row), hasSum: withinRow is not null) || RowSum.BearsOut(row.Columns, [.. places.Select(static cell => cell?.Text ?? string.Empty)], withinRow);
        return isBorneOut ? places : null;
    }

    /// <summary>How the values of a row are aligned with the heads of their columns.</summary>
    public HeadAlignment AlignmentOf(RowText row)
    {
        HeadAlignment alignment = default;
        foreach (Stripe value in row.Written.Select(StripeOf))
        {
            int at = heads.FindIndex(head => head.Column == ColumnOf(value));
            alignment += at < 0 ? default : HeadAlignment.Of(heads[at].Left, heads[at].Right, value.Left, value.Right);
        }

        return alignment;
    }

    private int ColumnOf(Stripe own) => stripes.Find(stripe => stripe.Left <= own.Left && own.Right <= stripe.Right).Column;

    /// <summary>The heads of the columns. Heads that are worded alike (结果维持, three times) are told apart by their order from left to right.</summary>
    private static List<(Stripe Stripe, LabelOccurrence Head)> HeadsOf(IReadOnlyList<FormLine> columns, TextHeader header, LabelMap map)
    {
        List<(Stripe Stripe, LabelOccurrence Head)> heads = [];
        foreach (LabelOccurrence label in header.Labels)
        {
            if (columns.Any(column => IsHeadOf(label, column)) && StripeOf(label, map, Stripe.NoHead) is { } stripe)
            {
                heads.Add((stripe, label));
            }
        }

        heads.Sort(static (a, b) => a.Stripe.Left.CompareTo(b.Stripe.Left));
        double[] scores = new double[heads.Count * columns.Count];
        for (int head = 0; head < heads.Count; head++)
        {
            for (int column = 0; column < columns.Count; column++)
            {
                scores[(head * columns.Count) + column] = IsHeadOf(heads[head].Head, columns[column]) ? 1 : 0;
            }
        }

        int[] partners = SequenceAlignment.Align(scores, columns.Count);
        return [.. Enumerable.Range(0, columns.Count).Where(column => partners[column] >= 0)
            .Select(column => (heads[partners[column]].Stripe with { Column = column }, heads[partners[column]].Head))];
    }

    private static bool IsHeadOf(LabelOccurrence label, FormLine column)
    {
        foreach (LabelUse use in label.Words.Uses)
        {
            if (use.Label == column.Label)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether wide spaces set the columns apart. Single spaces part words wherever they stand.</summary>
    private static bool IsSetInColumns(List<TextPoint> starts, LabelMap map)
    {
        bool any = false;
        foreach (TextPoint start in starts)
        {
            ReadOnlySpan<char> before = map.Paragraphs[start.Line].Text.AsSpan(0, start.Offset);
            bool isWide = before.EndsWith("  ") || before.EndsWith("\u3000");
            any |= isWide;
            if (!isWide && !before.IsWhiteSpace())
            {
                return false;
            }
        }

        return any;
    }

    private static Stripe? StripeOf(LabelOccurrence head, LabelMap map, int column)
    {
        TextPoint start = map.Stream.PointOf(head.Start);
        TextPoint end = map.Stream.EndOf(head.End);
        if (start.Line != end.Line)
        {
            return null;
        }

        string text = map.Paragraphs[start.Line].Text;
        int left = DisplayWidth.Of(text.AsSpan(0, start.Offset));
        return new Stripe(left, left + DisplayWidth.Of(text.AsSpan(start.Offset, end.Offset - start.Offset)), column);
    }

    private static Stripe StripeOf(TextCell cell)
    {
        int width = DisplayWidth.Of(cell.Text);
        int left = (cell.Column - width) / 2;
        return new Stripe(left, left + width, Stripe.NoHead);
    }

    /// <summary>The stripes that overlapping ones make together, left to right.</summary>
    private static List<Stripe> Joined(List<Stripe> marks)
    {
        marks.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        var joined = new List<Stripe>();
        foreach (Stripe mark in marks)
        {
            if (joined.Count > 0 && mark.Left < joined[^1].Right)
            {
                Stripe last = joined[^1];
                int column = last.Column == Stripe.NoHead ? mark.Column : mark.Column == Stripe.NoHead ? last.Column : Stripe.Several;
                joined[^1] = new Stripe(last.Left, Math.Max(last.Right, mark.Right), column);
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }

    /// <summary>Whether every stripe has a head, or the one without stands where the one column without a head belongs.</summary>
    private static bool NameTheOneLeftOver(List<Stripe> stripes, int columns)
    {
        int nameless = stripes.FindIndex(static stripe => stripe.Column == Stripe.NoHead);
        if (nameless < 0)
        {
            return true;
        }

        int[] missing = [.. Enumerable.Range(0, columns).Where(column => !stripes.Exists(stripe => stripe.Column == column))];
        if (missing.Length != 1)
        {
            return false;
        }

        stripes[nameless] = stripes[nameless] with { Column = missing[0] };
        return !stripes.Exists(static stripe => stripe.Column == Stripe.NoHead);
    }

    private static bool IsInOrder(List<Stripe> stripes)
    {
        for (int index = 1; index < stripes.Count; index++)
        {
            if (stripes[index].Column <= stripes[index - 1].Column)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What heads and values take of the lines' width.</summary>
    /// <param name="Left">Where it begins.</param>
    /// <param name="Right">Behind its end.</param>
    /// <param name="Column">The index of the column whose head stands in it.</param>
    private readonly record struct Stripe(int Left, int Right, int Column)
    {
        public const int NoHead = -1;
        public const int Several = -2;
    }
}
