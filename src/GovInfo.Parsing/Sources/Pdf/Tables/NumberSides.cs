namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// What the tables of a document tell about the side of their heads on which numbers stand. A print has one style: a table of few numbers, none of
/// them below its head, is read by what the others say.
/// </summary>
/// <param name="right">How far to the right the lines of the document reach.</param>
internal sealed class NumberSides(double right)
{
    private const double SameEdge = 0.4;
    private const double OtherEdge = 1.2;
    private const double FarthestBeyond = 4;

    /// <summary>The side that all tables agree on which tell one.</summary>
    public NumberSide OfDocument { get; private set; }

    /// <summary>Whether a table has numbers that only the side gives a head.</summary>
    public bool IsWanted { get; private set; }

    /// <summary>The columns of a table, by its own side, or by that of the tables before where it tells none.</summary>
    public List<AlignedColumn> Pair(List<PdfBox> numbers, List<AlignedColumn> heads)
    {
        List<AlignedColumn> united = AlignedColumn.Unite(numbers);
        var pairs = new List<(AlignedColumn Number, AlignedColumn Head)>();
        List<AlignedColumn> columns = AlignedColumn.Pair(united, heads, NumberSide.Unknown, pairs);
        NumberSide own = Of(numbers, united, pairs);
        OfDocument = Both(OfDocument, own);
        if (!columns.Exists(static column => column.IsDoubtful))
        {
            return columns;
        }

        IsWanted = true;
        NumberSide side = own == NumberSide.Unknown ? OfDocument : own;
        return side == NumberSide.Right && IsCut(united, heads) ? columns : AlignedColumn.Pair(united, heads, side, []);
    }

    /// <summary>
    /// Whether numbers of the last column would end farther to the right than any line does: a browser that cuts a table off at the margin leaves
    /// out digits of which nothing would be seen.
    /// </summary>
    private bool IsCut(List<AlignedColumn> numbers, List<AlignedColumn> heads)
    {
        double offset = 0;
        foreach (AlignedColumn number in numbers)
        {
            int head = heads.FindLastIndex(head => head.Middle < number.Right);
            offset = head < 0 ? offset : Math.Max(offset, number.Right - heads[head].Middle);
        }

        return heads.Count > 0 && heads[^1].Middle + offset > right + FarthestBeyond;
    }

    /// <summary>What a table tells by itself: by its numbers that stand below each other, and by those whose head is certain.</summary>
    private static NumberSide Of(List<PdfBox> numbers, List<AlignedColumn> columns, List<(AlignedColumn Number, AlignedColumn Head)> pairs)
    {
        NumberSide side = NumberSide.Unknown;
        foreach (AlignedColumn column in columns)
        {
            side = Both(side, EdgeOf(numbers.FindAll(column.Overlaps)));
        }

        foreach ((AlignedColumn number, AlignedColumn head) in pairs.Where(static pair => !pair.Head.IsDoubtful))
        {
            bool isLeft = number.Left < head.Left - OtherEdge && number.Right < head.Right - OtherEdge;
            bool isRight = number.Left > head.Left + OtherEdge && number.Right > head.Right + OtherEdge;
            side = Both(side, isLeft ? NumberSide.Left : isRight ? NumberSide.Right : NumberSide.Unknown);
        }

        return side;
    }

    /// <summary>The edge on which numbers of several widths stand below each other; where it is neither, they tell against both.</summary>
    private static NumberSide EdgeOf(List<PdfBox> numbers)
    {
        if (numbers.Count == 0)
        {
            // Glyphs of no width overlap nothing, not even the column that they are.
            return NumberSide.Unknown;
        }

        double left = numbers.Max(static box => box.Left) - numbers.Min(static box => box.Left);
        double right = numbers.Max(static box => box.Right) - numbers.Min(static box => box.Right);
        return left <= SameEdge && right <= OtherEdge ? NumberSide.Unknown
            : left <= SameEdge ? NumberSide.Left
            : right > SameEdge ? NumberSide.Mixed
            : left > OtherEdge ? NumberSide.Right : NumberSide.Unknown;
    }

    private static NumberSide Both(NumberSide one, NumberSide other) =>
        one == NumberSide.Unknown ? other : other == NumberSide.Unknown || other == one ? one : NumberSide.Mixed;
}
