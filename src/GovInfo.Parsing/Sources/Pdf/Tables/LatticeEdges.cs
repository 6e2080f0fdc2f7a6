namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>Which edges between neighbouring slots of a table are ruled.</summary>
internal sealed class LatticeEdges
{
    /// <summary>The part of an edge that must be ruled for the edge to count; pieces of other rulings may touch its ends.</summary>
    private const double RuledPart = 0.6;

    private readonly bool[] leftOf;
    private readonly bool[] above;

    public LatticeEdges(double[] columnLines, double[] rowLines, RulingSet rulings)
    {
        Columns = columnLines.Length - 1;
        Rows = rowLines.Length - 1;
        leftOf = new bool[Rows * Columns];
        above = new bool[Rows * Columns];
        foreach (Ruling ruling in rulings.Verticals)
        {
            int line = Nearest(columnLines, ruling.Position);
            (int first, int end) = Covered(rowLines, ruling);
            for (int row = first; row < end && line < Columns; row++)
            {
                leftOf[(row * Columns) + line] = true;
            }
        }

        foreach (Ruling ruling in rulings.Horizontals)
        {
            int line = Nearest(rowLines, ruling.Position);
            (int first, int end) = Covered(columnLines, ruling);
            for (int column = first; column < end && line < Rows; column++)
            {
                above[(line * Columns) + column] = true;
            }
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Whether the edge on the left of a slot is ruled.</summary>
    public bool IsRuledLeftOf(int row, int column) => leftOf[(row * Columns) + column];

    /// <summary>Whether the edge above a slot is ruled.</summary>
    public bool IsRuledAbove(int row, int column) => above[(row * Columns) + column];

    private static int Nearest(double[] lines, double position)
    {
        int found = Array.BinarySearch(lines, position);
        if (found >= 0)
        {
            return found;
        }

        int next = Math.Min(~found, lines.Length - 1);
        return next > 0 && position - lines[next - 1] < lines[next] - position ? next - 1 : next;
    }

    /// <summary>The first and the end of the intervals between lines that a ruling covers.</summary>
    private static (int First, int End) Covered(double[] lines, Ruling ruling)
    {
        int first = Nearest(lines, ruling.Start);
        int end = Nearest(lines, ruling.End);
        if (first < lines.Length - 1 && ruling.Start > lines[first] && (lines[first + 1] - ruling.Start) < RuledPart * (lines[first + 1] - lines[first]))
        {
            first++;
        }
        else if (first > 0 && ruling.Start < lines[first] && (lines[first] - ruling.Start) >= RuledPart * (lines[first] - lines[first - 1]))
        {
            first--;
        }

        if (end > 0 && ruling.End < lines[end] && (ruling.End - lines[end - 1]) < RuledPart * (lines[end] - lines[end - 1]))
        {
            end--;
        }
        else if (end < lines.Length - 1 && ruling.End > lines[end] && (ruling.End - lines[end]) >= RuledPart * (lines[end + 1] - lines[end]))
        {
            end++;
        }

        return (first, end);
    }
}
