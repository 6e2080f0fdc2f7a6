using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>
/// Prints a table: first on an endless strip, with the height that its rows need, then the strip is cut over the pages, between rows or
/// in the middle of one.
/// </summary>
internal sealed class TablePrinter
{
    private readonly InventedTable table;
    private readonly PrintStyle style;
    private readonly double[] columns;
    private readonly double[] rows;
    private readonly double lineHeight;

    public TablePrinter(InventedTable table, PrintStyle style)
    {
        this.table = table;
        this.style = style;
        columns = ColumnLines();
        while (table.Cells.Any(cell => cell.Key is not null && Lines(cell).Count > 1))
        {
            // Nobody prints numbers broken over lines.
            this.style = this.style with { TableSize = this.style.TableSize - 0.5 };
        }

        lineHeight = this.style.TableSize * 1.2;
        rows = RowLines();
    }

    public void Print(PageFeed feed)
    {
        double from = 0;
        if (feed.Room < rows[1] + lineHeight)
        {
            feed.Next();
        }

        while (from < rows[^1] - 0.01)
        {
            double head = from >= rows[style.RepeatedRows] ? rows[style.RepeatedRows] : 0;
            double to = CutAfter(from, feed.Room - head);
            if (to <= from)
            {
                feed.Next();
                to = CutAfter(from, feed.Room - head);
            }

            if (head > 0)
            {
                Draw(feed.Page, 0, head, feed.Y);
            }

            Draw(feed.Page, from, to, feed.Y + head);
            feed.Y += head + to - from;
            from = to;
            if (from < rows[^1] - 0.01)
            {
                feed.Next();
            }
        }

        feed.Y += 6;
    }

    private double[] ColumnLines()
    {
        double width = style.PageWidth - (2 * style.Margin);
        double[] weights = new double[table.ColumnCount];
        for (int column = 0; column < weights.Length; column++)
        {
            InventedTableCell[] own = [.. table.Cells.Where(cell => cell.Column == column && cell.ColumnSpan == 1)];
            bool numbers = own.Any(static cell => cell.Key is not null);
            double widest = own.Length == 0 ? 1 : own.Max(cell => PageSketch.WidthOf(cell.Text, 1));
            double widestNumber = own.Where(static cell => cell.Key is not null).Select(static cell => PageSketch.WidthOf(cell.Text, 1)).DefaultIfEmpty(0).Max();
            weights[column] = numbers ? Math.Max(2.2, widestNumber + 0.4) : Math.Clamp(widest / 2, 2, 9);
        }

        // The first column of a form with groups is narrow when its label runs down.
        if (IsVertical(table.Cells[0]) || table.Cells.Any(IsVertical))
        {
            weights[0] = 1.6;
        }

        double total = weights.Sum();
        double[] lines = new double[table.ColumnCount + 1];
        lines[0] = style.Margin;
        for (int column = 0; column < weights.Length; column++)
        {
            lines[column + 1] = lines[column] + (width * weights[column] / total);
        }

        return lines;
    }

    private double[] RowLines()
    {
        double[] heights = new double[table.RowCount];
        foreach (InventedTableCell cell in table.Cells.OrderBy(static cell => cell.RowSpan))
        {
            double needed = (IsVertical(cell) ? cell.Text.Length * style.TableSize : Lines(cell).Count * lineHeight) + (2 * style.Padding);
            double has = heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
            if (has < needed)
            {
                heights[cell.Row + cell.RowSpan - 1] += needed - has;
            }
        }

        double[] lines = new double[table.RowCount + 1];
        for (int row = 0; row < table.RowCount; row++)
        {
            lines[row + 1] = lines[row] + heights[row];
        }

        return lines;
    }

    private bool IsVertical(InventedTableCell cell) => style.VerticalLabel && cell.RowSpan > 10 && cell.Column == 0;

    private List<string> Lines(InventedTableCell cell) =>
        TextFlow.Wrap(cell.Text, columns[cell.Column + cell.ColumnSpan] - columns[cell.Column] - (2 * Math.Min(style.Padding, 3)), style.TableSize);

    private double CutAfter(double from, double room)
    {
        double last = from;
        for (int row = 0; row < table.RowCount; row++)
        {
            if (rows[row + 1] <= from + room)
            {
                last = Math.Max(last, rows[row + 1]);
            }
            else if (style.CutsRows && rows[row] >= from && from + room - rows[row] > lineHeight + style.Padding && rows[row + 1] - rows[row] > (2 * lineHeight) + style.Padding)
            {
                // Between two lines of the row's longest label; what is in one line goes wholly to one side.
                double inner = Math.Floor((from + room - rows[row] - style.Padding) / lineHeight) * lineHeight;
                return rows[row] + style.Padding + inner;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private void Draw(PageSketch page, double from, double to, double y)
    {
        foreach (InventedTableCell cell in table.Cells)
        {
            double top = rows[cell.Row];
            double bottom = rows[cell.Row + cell.RowSpan];
            if (bottom <= from + 0.01 || top >= to - 0.01)
            {
                continue;
            }

            DrawEdges(page, cell, Math.Max(top, from) - from + y, Math.Min(bottom, to) - from + y, top >= from, bottom <= to);
            DrawText(page, cell, from, to, y - from);
        }
    }

    private void DrawEdges(PageSketch page, InventedTableCell cell, double top, double bottom, bool ruleTop, bool ruleBottom)
    {
        double left = columns[cell.Column];
        double right = columns[cell.Column + cell.ColumnSpan];
        if (style.Rules == TableRules.None)
        {
            return;
        }

        if (ruleTop || style.RulesCut)
        {
            page.Rule(left, top, right, top);
        }

        if (ruleBottom || style.RulesCut)
        {
            page.Rule(left, bottom, right, bottom);
        }

        if (style.Rules != TableRules.Horizontals && (cell.Column > 0 || style.Rules == TableRules.All))
        {
            page.Rule(left, top, left, bottom);
        }

        if (style.Rules == TableRules.All && cell.Column + cell.ColumnSpan == table.ColumnCount)
        {
            page.Rule(right, top, right, bottom);
        }
    }

    private void DrawText(PageSketch page, InventedTableCell cell, double from, double to, double shift)
    {
        double left = columns[cell.Column];
        double right = columns[cell.Column + cell.ColumnSpan];
        double top = rows[cell.Row];
        double bottom = rows[cell.Row + cell.RowSpan];
        if (IsVertical(cell))
        {
            // Vertical labels stand in the part of their span that the page shows, on the page where they begin.
            if (top >= from)
            {
                double shown = Math.Min(bottom, to);
                string text = cell.Text[..Math.Min(cell.Text.Length, (int)((shown - top) / style.TableSize))];
                page.Text((left + right) / 2, ((top + shown - (text.Length * style.TableSize)) / 2) + shift, text, style.TableSize, vertical: true);
            }

            return;
        }

        List<string> lines = Lines(cell);
        bool isNumber = cell.Key is not null;
        double start = style.LabelsOnTop && !isNumber
            ? top + style.Padding
            : (top + bottom - (lines.Count * lineHeight)) / 2;
        for (int i = 0; i < lines.Count; i++)
        {
            double lineTop = start + (i * lineHeight);
            double middle = lineTop + (lineHeight / 2);
            if (middle < from || middle >= to)
            {
                continue;
            }

            // A line that the cut would run through is moved to its side of it.
            lineTop = Math.Clamp(lineTop, from, Math.Max(from, to - lineHeight));
            double width = PageSketch.WidthOf(lines[i], style.TableSize);
            double padding = Math.Min(style.Padding, 3);
            double x = left + padding + ((right - left - width - (2 * padding)) * (isNumber ? style.NumberAlignment : cell.Column == 0 ? 0 : 0.5));
            page.Text(x, lineTop + (0.95 * style.TableSize) + shift, lines[i], style.TableSize);
        }
    }
}
