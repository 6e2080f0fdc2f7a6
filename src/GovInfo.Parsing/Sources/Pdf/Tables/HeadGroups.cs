using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// The columns that heads of several columns stand over, in a table whose heads come again in the same order (结果维持 … 总计): groups of equal
/// width. A head stands over the middle of its own, or all of them at the left, or at the right, of theirs.
/// </summary>
internal sealed class HeadGroups
{
    private const int Width = 5;
    private const int FewestColumns = 2 * Width;
    private const double AtSide = 0.6;
    private const double FromMiddle = 0.3;

    private readonly List<AlignedColumn> columns;
    private readonly NumberSide side;

    /// <summary>Learns from all lines of the head on which side of their columns its groups stand.</summary>
    public HeadGroups(List<TextLine> head, List<AlignedColumn> columns)
    {
        this.columns = columns;
        MayBe = columns.Count % Width == 0 && columns.Count >= FewestColumns;
        List<TextLine> lines = MayBe ? head.FindAll(static line => Of(line).Count > 0) : [];
        side = lines.Count == 0 ? NumberSide.Unknown
            : lines.TrueForAll(line => AreSides(Starts(line), 0)) ? NumberSide.Left
            : lines.TrueForAll(line => AreSides(Ends(line), 1)) ? NumberSide.Right : NumberSide.Unknown;
    }

    /// <summary>Whether the columns are such groups, as far as their number tells.</summary>
    public bool MayBe { get; }

    /// <summary>The heads of several columns in a line.</summary>
    public static List<TextWord> Of(TextLine line) => [.. line.Words.Where(static word => FormWords.IsColumnGroup(word.Text))];

    /// <summary>The first column and the number of columns of each of a line's; null where its place does not tell them.</summary>
    public List<(int First, int Count)?> SpansIn(TextLine line)
    {
        List<int> sides = side == NumberSide.Left ? Starts(line) : Ends(line);
        return side switch
        {
            NumberSide.Left => [.. sides.Select((start, index) => ((int First, int Count)?)(start, (index + 1 < sides.Count ? sides[index + 1] : columns.Count) - start))],
            NumberSide.Right => [.. sides.Select((end, index) => ((int First, int Count)?)(index > 0 ? (sides[index - 1], end - sides[index - 1]) : (end - Width, Width)))],
            _ => Of(line).ConvertAll(AroundMiddle),
        };
    }

    private List<int> Starts(TextLine line) => Of(line).ConvertAll(group => columns.FindIndex(column => Math.Abs(column.Left - group.Box.Left) < AtSide * line.FontSize));

    private List<int> Ends(TextLine line) => Of(line).ConvertAll(group => columns.FindIndex(column => Math.Abs(column.Right - group.Box.Right) < AtSide * line.FontSize) + 1);

    /// <summary>Whether all are the sides of groups of columns, each farther to the right than the one before.</summary>
    private static bool AreSides(List<int> sides, int least)
    {
        for (int i = 0; i < sides.Count; i++)
        {
            if (sides[i] < least || sides[i] % Width != 0 || (i > 0 && sides[i] <= sides[i - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private (int First, int Count)? AroundMiddle(TextWord group)
    {
        double middle = (group.Box.Left + group.Box.Right) / 2;
        double width = (columns[^1].Right - columns[0].Left) / (columns.Count / Width);
        for (int count = Width; count <= columns.Count; count += Width)
        {
            for (int first = 0; first + count <= columns.Count; first += Width)
            {
                if (Math.Abs(((columns[first].Left + columns[first + count - 1].Right) / 2) - middle) < FromMiddle * width)
                {
                    return (first, count);
                }
            }
        }

        return null;
    }
}
