namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// What the tables of a document tell about the side of their heads on which numbers stand. A print has one style: a table of few numbers, none of
/// them below its head, is read by what the others say.
/// </summary>
internal sealed class NumberSides
{
    private const double SameEdge = 0.4;
    private const double OtherEdge = 1.2;

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
        return AlignedColumn.Pair(united, heads, own == NumberSide.Unknown ? OfDocument : own, []);
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
