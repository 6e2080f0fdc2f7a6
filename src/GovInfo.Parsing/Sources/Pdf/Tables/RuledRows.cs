using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// Tables whose rules part their rows alone (a frame, and lines between the rows), or their columns alone (the rows' labels below each other
/// in one tall cell): their cells are rows or columns, not cells. Their lines are read as those of a table without rulings.
/// </summary>
internal static class RuledRows
{
    private const int FewestStacked = 3;

    /// <summary>Takes such tables apart into <paramref name="lines"/>.</summary>
    public static void Open(List<TextLine> lines, List<TableFragment> tables)
    {
        int before = lines.Count;
        for (int i = tables.Count - 1; i >= 0; i--)
        {
            TableFragment table = tables[i];
            List<LatticeCell> several = [];
            foreach (LatticeCell cell in table.Cells)
            {
                if (cell.Lines.Count > 1 && CountLabels(cell) > 1)
                {
                    several.Add(cell);
                }
            }

            if (table.ColumnCount == 1 ? table.Cells.Any(HasRowOfNumbers) : several.Exists(cell => IsColumnOfLabels(table, cell)))
            {
                tables.RemoveAt(i);
                lines.AddRange(LinesOf(table.Cells));
            }
            else if (several.Count > 0)
            {
                tables[i] = Doubt(table, several);
            }
        }

        if (lines.Count > before)
        {
            lines.Sort(static (a, b) => a.Box.Top.CompareTo(b.Box.Top));
        }
    }

    /// <summary>Whether labels stand below each other in a cell, and as many lines of numbers in others beside it.</summary>
    private static bool IsColumnOfLabels(TableFragment table, LatticeCell labels) =>
        CountLabels(labels) is >= FewestStacked and int count
        && table.Cells.Any(cell => cell.Row <= labels.Row && cell.EndRow >= labels.EndRow && cell.Lines.Count(static line => GlyphText.IsValue(line.Text)) >= count - 1);

    /// <summary>Puts the numbers beside two labels in one cell in doubt: which of the two they are of is not said.</summary>
    private static TableFragment Doubt(TableFragment table, List<LatticeCell> several) =>
        table.Doubt(cell => (cell.IsEmpty || CellKind.IsValue(cell)) && several.Exists(label => cell.Row < label.EndRow && cell.EndRow > label.Row));

    /// <summary>Whether a line of a cell is of several columns, the last of them numbers.</summary>
    private static bool HasRowOfNumbers(LatticeCell cell)
    {
        foreach (TextLine line in cell.Lines)
        {
            if (line.Words.Length > 1 && GlyphText.IsValue(line.Words[^1].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many labels of rows begin in a cell.</summary>
    private static int CountLabels(LatticeCell cell)
    {
        int count = 0;
        for (int i = 0; i < cell.Lines.Count && cell.Lines.Count > 1; i++)
        {
            string text = cell.Lines[i].Text;
            count += FormWords.IsOnlyRow(text) || FormWords.StartsNumberedLabel(text) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// The lines of the cells, with those that stand on one height made one again.
    /// </summary>
    private static List<TextLine> LinesOf(IEnumerable<LatticeCell> cells)
    {
        var joined = new List<TextLine>();
        foreach (TextLine line in cells.SelectMany(static cell => cell.Lines).OrderBy(static line => line.IsVertical).ThenBy(static line => line.Baseline).ThenBy(static line => line.Box.Left))
        {
            int at = line.IsVertical ? -1 : joined.FindLastIndex(other => !other.IsVertical && Math.Abs(other.Baseline - line.Baseline) < 0.35 * Math.Max(other.FontSize, line.FontSize));
            if (at < 0)
            {
                joined.Add(line);
                continue;
            }

            joined[at] = TextLine.Join(joined[at], line);
        }

        return joined;
    }
}
