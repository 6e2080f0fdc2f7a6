using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// The column lines of two parts of a table that a page cut: they have the same outer sides, and the lines of one are among those of the
/// other (a row of few wide cells alone on its page has few lines).
/// </summary>
/// <param name="Lines">The lines of both, where the upper part has them.</param>
/// <param name="Shift">How far the lower part stands to the right of the upper one: margins may differ between odd and even pages.</param>
internal sealed record ColumnUnion(double[] Lines, double Shift)
{
    private const double Tolerance = 4;

    /// <summary>Whether the parts have the same outer sides, but for a shift of the whole page, or from one column of it to another.</summary>
    public static bool HaveSameSides(TableFragment upper, TableFragment lower)
    {
        double upperWidth = upper.ColumnLines[^1] - upper.ColumnLines[0];
        double lowerWidth = lower.ColumnLines[^1] - lower.ColumnLines[0];
        bool isSamePlace = PageColumns.SideOf(lower.Column) != PageColumns.SideOf(upper.Column) || Math.Abs(lower.ColumnLines[0] - upper.ColumnLines[0]) < upperWidth / 4;
        return isSamePlace && Math.Abs(upperWidth - lowerWidth) <= Tolerance;
    }

    /// <summary>The union, or null where each part has a line that the other has not.</summary>
    public static ColumnUnion? Of(TableFragment upper, TableFragment lower)
    {
        double shift = (lower.ColumnLines[0] + lower.ColumnLines[^1] - upper.ColumnLines[0] - upper.ColumnLines[^1]) / 2;
        double[] shifted = Array.ConvertAll(lower.ColumnLines, line => line - shift);
        return AreAmong(shifted, upper.ColumnLines) ? new ColumnUnion(upper.ColumnLines, shift)
            : AreAmong(upper.ColumnLines, shifted) ? new ColumnUnion(shifted, shift)
            : null;
    }

    /// <summary>A cell in the columns of the union.</summary>
    public LatticeCell Place(LatticeCell cell, double[] ownLines, double shift)
    {
        if (ownLines.Length == Lines.Length)
        {
            // The lines of one part are among those of the other: as many are the same.
            return cell;
        }

        int column = Nearest(ownLines[cell.Column] - shift);
        int end = Math.Max(Nearest(ownLines[cell.EndColumn] - shift), column + 1);
        return column == cell.Column && end == cell.EndColumn ? cell : cell with { Column = column, ColumnSpan = end - column };
    }

    private int Nearest(double position)
    {
        int index = Array.BinarySearch(Lines, position);
        if (index >= 0)
        {
            return index;
        }

        int next = Math.Min(~index, Lines.Length - 1);
        return next > 0 && position - Lines[next - 1] < Lines[next] - position ? next - 1 : next;
    }

    /// <summary>Whether each line is one of the others. Both are in order.</summary>
    private static bool AreAmong(double[] lines, double[] others)
    {
        int other = 0;
        foreach (double line in lines)
        {
            while (other < others.Length && line - others[other] > Tolerance)
            {
                other++;
            }

            if (other == others.Length || others[other] - line > Tolerance)
            {
                return false;
            }
        }

        return true;
    }
}
