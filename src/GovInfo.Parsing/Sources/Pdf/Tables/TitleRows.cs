using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// The title row of a block (第二十条第（一）项) spans the whole table: without outer verticals nothing ties it to the rows below. A line that
/// reads as a label of the form right above a table is its first row.
/// </summary>
internal static class TitleRows
{
    private const double MostDistance = 3;

    /// <summary>Takes such lines out of <paramref name="lines"/> into the tables.</summary>
    public static void Take(List<TextLine> lines, List<TableFragment> tables)
    {
        for (int i = 0; i < tables.Count; i++)
        {
            TableFragment table = tables[i];
            int above = lines.FindLastIndex(line => line.Box.Bottom <= table.Box.Top + 2 && !line.IsVertical);
            if (above < 0)
            {
                continue;
            }

            TextLine title = lines[above];
            bool inside = title.Box.Left >= table.Box.Left - 2 && title.Box.Right <= table.Box.Right + 2;
            bool near = table.Box.Top - title.Box.Bottom < MostDistance * title.FontSize;
            bool free = !tables.Exists(other => other.Box.Bottom > title.Box.Top && other.Box.Bottom <= table.Box.Top && other.Box.Bottom > title.Box.Bottom);
            if (inside && near && free && FormWords.IsLabel(title.Text))
            {
                lines.RemoveAt(above);
                tables[i] = WithFirstRow(table, title);
            }
        }
    }

    /// <summary>The table with a title that stands alone at the end of the page before; null where the line is none.</summary>
    public static TableFragment? FromPageBefore(TextLine title, TableFragment table) =>
        title.Page == table.Page - 1 && FormWords.IsLabel(title.Text) ? WithFirstRow(table, title) : null;

    /// <summary>The table with a line above it as its first row.</summary>
    public static TableFragment WithFirstRow(TableFragment table, TextLine title)
    {
        LatticeCell first = CellFiller.Read(new LatticeCell(0, 0, 1, table.ColumnCount, title.Page, title.Box), [title], doubtful: false);
        return table with
        {
            FirstPage = title.Page,
            Box = title.Page == table.Page ? table.Box with { Top = title.Box.Top } : title.Box,
            RowCount = table.RowCount + 1,
            Cells = [first, .. table.Cells.Select(static cell => cell with { Row = cell.Row + 1 })],
        };
    }
}
