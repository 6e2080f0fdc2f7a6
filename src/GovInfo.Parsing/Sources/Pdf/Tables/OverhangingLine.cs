using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Where a page cuts a row within a few points of its rule, a line of the label that spans it stands over the table's upper or lower side. It
/// belongs to the cell whose width it stands in.
/// </summary>
internal static class OverhangingLine
{
    private const double Slack = 2;
    private const double InsidePart = 0.25;

    /// <summary>Takes such lines out of <paramref name="lines"/> into the tables.</summary>
    public static void Take(List<TextLine> lines, List<TableFragment> tables)
    {
        for (int i = 0; i < tables.Count; i++)
        {
            for (int at = lines.Count - 1; at >= 0; at--)
            {
                if (Into(tables[i], lines[at]) is { } table)
                {
                    tables[i] = table;
                    lines.RemoveAt(at);
                }
            }
        }
    }

    private static TableFragment? Into(TableFragment table, TextLine line)
    {
        double part = InsidePart * line.Box.Height;
        bool isAbove = line.Box.Top < table.Box.Top && line.Box.Bottom > table.Box.Top + part;
        bool isBelow = line.Box.Bottom > table.Box.Bottom && line.Box.Top < table.Box.Bottom - part;
        if (isAbove == isBelow || line.IsVertical)
        {
            return null;
        }

        List<LatticeCell> cells = [.. table.Cells];
        int index = cells.FindIndex(cell =>
            (isAbove ? cell.Row == 0 : cell.EndRow == table.RowCount)
            && line.Box.Left >= cell.Box.Left - Slack && line.Box.Right <= cell.Box.Right + Slack);
        if (index < 0)
        {
            return null;
        }

        LatticeCell home = cells[index];
        bool isDoubtful = home.IsDoubtful || line.HasNumber;
        cells[index] = CellFiller.Read(home, isAbove ? [line, .. home.Lines] : [.. home.Lines, line], isDoubtful);
        return table with { Cells = cells };
    }
}
