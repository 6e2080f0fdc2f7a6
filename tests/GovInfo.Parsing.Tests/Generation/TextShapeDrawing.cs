using System.Text;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Draws tables in the shapes that copying and converting leave of them.</summary>
internal static class TextShapeDrawing
{
    /// <summary>A tab before every cell, one a line; a cell of an earlier row that reaches down is an empty one; blank lines between rows.</summary>
    public static string TabbedCells(InventedTable table, Random random) =>
        string.Join("\n\n", RowsWithSpansDown(table).Select(row => string.Join('\n', row.Select(cell => "\t" + Broken(cell, random)))));

    public static string TabbedCellsWithoutBlankLines(InventedTable table, Random random) =>
        string.Join('\n', RowsWithSpansDown(table).Select(row => string.Join('\n', row.Select(cell => "\t" + cell))));

    /// <summary>The same as extractors write the cells of a word processor: the further paragraphs of a cell below its first, which may be empty.</summary>
    public static string TabbedCellsOfParagraphs(InventedTable table, Random random) =>
        string.Join("\n\n", RowsWithSpansDown(table).Select(row => string.Join('\n', row.Select(cell => "\t" + Paragraphs(cell, random)))));

    public static string OneCellALine(InventedTable table, Random random) =>
        string.Join("\n\n", Rows(table).SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => Broken(cell, random, "\n\n")));

    public static string OneCellALineRowsParted(InventedTable table, Random random) =>
        string.Join("\n\n", Rows(table).Select(row => string.Join('\n', row.Where(cell => cell.Length > 0))));

    /// <summary>What a word processor saves as text: a line a cell, also an empty one, and one that reaches down from an earlier row; a head may be two lines.</summary>
    public static string WordProcessorLines(InventedTable table, Random random) =>
        string.Join('\n', RowsWithSpansDown(table).SelectMany(row => row).Select(cell => Broken(cell, random)));

    public static string TabbedGrid(InventedTable table, Random random) =>
        string.Join('\n', Slots(table).Select(row => string.Join('\t', row)));

    /// <summary>What a browser puts on the clipboard: a row a line, cells that reach down or across are there once.</summary>
    public static string BrowserCopy(InventedTable table, Random random) =>
        string.Join('\n', Rows(table).Select(row => string.Join('\t', row.Select(cell => cell + (random.Next(4) == 0 ? " " : string.Empty)))));

    /// <summary>The same where every cell holds a paragraph: tabs and rows are parted by blank lines.</summary>
    public static string BrowserCopyOfParagraphs(InventedTable table, Random random) =>
        string.Join("\n\n\n\n\n", Rows(table).Select(row => string.Join("\n\n\t\n\n", row.Select(cell => Broken(cell, random, "\n\n")))));

    public static string BarredRowsPaddedAtEnd(InventedTable table, Random random) =>
        string.Join('\n', Rows(table).Select(row =>
            string.Join(" | ", row) + " |" + (row.Count < table.ColumnCount ? " " + new string('|', table.ColumnCount - row.Count) : string.Empty)));

    /// <summary>What an extractor of web pages writes: empty cells are left out, and each row is filled up with bars.</summary>
    public static string BarredRowsWithoutEmptyCells(InventedTable table, Random random)
    {
        bool hasFirstBars = random.Next(2) == 0;
        int extra = random.Next(3) == 0 ? random.Next(1, 8) : 0;
        return string.Join('\n', Rows(table).ConvertAll(row =>
        {
            List<string> cells = row.FindAll(static cell => cell.Length > 0);
            return ((hasFirstBars ? "| " : string.Empty) + string.Concat(cells.Select(static cell => cell + " | ")) + new string('|', table.ColumnCount + extra - cells.Count)).TrimEnd();
        }));
    }

    public static string BarredRowsLeftKept(InventedTable table, Random random) =>
        string.Join('\n', RowsWithSpansDown(table).Select(row => (row[0].Length == 0 ? "| " : string.Empty) + string.Join(" | ", row[0].Length == 0 ? row.Skip(1) : row) + " |"));

    public static string BarredCells(InventedTable table, Random random) =>
        string.Join('\n', Rows(table).Select(row => string.Join('\n', row.Select(cell => cell.Length == 0 ? "|" : cell + " |")) + Spans(table, row)));

    public static string BarredCellsBehindABar(InventedTable table, Random random) =>
        string.Join('\n', Rows(table).Select(row =>
            "|\n" + string.Join('\n', row.Take(row.Count - 1).Select(cell => cell.Length == 0 ? "|" : cell + " |").Append(Last(table, row)))));

    public static string Markdown(InventedTable table, Random random)
    {
        var lines = Slots(table).Select(row => "| " + string.Join(" | ", row) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", table.ColumnCount)));
        return string.Join('\n', lines);
    }

    public static string BoxDrawing(InventedTable table, Random random) => Ruled(table, random, "┌┬┐", "├┼┤", "└┴┘", '─', '│');

    public static string PlusAndMinus(InventedTable table, Random random) => Ruled(table, random, "+++", "+++", "+++", '-', '|');

    /// <summary>A ruled grid whose columns are so narrow that labels and numbers go on in the next line.</summary>
    public static string NarrowGrid(InventedTable table, Random random)
    {
        int[] widths = [.. Enumerable.Range(0, table.ColumnCount).Select(column => table.ColumnCount - column > 7 ? 8 : table.ColumnCount == 4 ? 14 : 2)];
        List<List<string[]>> rows = [.. Slots(table).Select(row => row.Select((cell, column) => Folded(cell, widths[column])).ToList())];
        string rule = "+" + string.Join('+', widths.Select(static width => new string('-', width + 2))) + "+";
        var text = new StringBuilder(rule);
        foreach (List<string[]> row in rows)
        {
            for (int part = 0; part < row.Max(static cell => cell.Length); part++)
            {
                text.Append("\n|").AppendJoin('|', row.Select((cell, column) => Padded(part < cell.Length ? cell[part] : string.Empty, widths[column] + 2))).Append('|');
            }

            text.Append('\n').Append(rule);
        }

        return text.ToString();
    }

    /// <summary>Columns held by spaces, as of a converter of pdf that keeps the layout; a page number may stand between rows.</summary>
    public static string AlignedColumns(InventedTable table, Random random)
    {
        var text = new StringBuilder();
        int labels = table.ColumnCount == 10 ? 3 : table.ColumnCount == 4 ? 1 : 0;
        int[] left = new int[table.ColumnCount + 1];
        for (int column = 0; column < table.ColumnCount; column++)
        {
            left[column + 1] = left[column] + (column < labels ? (column == labels - 1 ? 76 : 22) : 16);
        }

        for (int row = 0; row < table.RowCount; row++)
        {
            var line = new StringBuilder();
            foreach (InventedTableCell cell in table.CellsOfRow(row))
            {
                int pad = left[cell.Column] - DisplayWidth.Of(line.ToString());
                line.Append(' ', Math.Max(pad, line.Length > 0 && cell.Text.Length > 0 ? 2 : 0)).Append(cell.Text);
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
            if (random.Next(30) == 0)
            {
                text.Append("\n                  -").Append(random.Next(1, 9)).Append("-\n\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Lines of pdf text: a label and its numbers with single spaces, group labels on lines of their own, heads in pieces.</summary>
    public static string PdfLines(InventedTable table, Random random)
    {
        var text = new StringBuilder();
        for (int row = 0; row < table.RowCount; row++)
        {
            List<InventedTableCell> cells = [.. table.CellsOfRow(row)];
            List<string> numbers = [.. cells.Where(cell => cell.Key is not null && cell.Text.Length > 0).Select(cell => cell.Text)];
            List<string> labels = [.. cells.Where(cell => cell.Key is null).Select(cell => cell.Text)];
            foreach (string label in labels.Take(labels.Count - 1))
            {
                text.Append(random.Next(3) == 0 && label.Length is > 3 and < 9 ? string.Join('\n', label.Chunk(3).Select(part => new string(part))) : label).Append('\n');
            }

            text.AppendJoin(' ', labels.TakeLast(1).Concat(numbers)).Append('\n');
            if (random.Next(30) == 0)
            {
                text.Append("- ").Append(random.Next(1, 9)).Append(" -\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string OneLine(InventedTable table, Random random) =>
        string.Join(' ', Rows(table).SelectMany(row => row).Where(cell => cell.Length > 0));

    public static string OneLineWithoutSpaces(InventedTable table, Random random) => string.Concat(Rows(table).SelectMany(row => row));

    private static string Spans(InventedTable table, List<string> row) =>
        row.Count < table.ColumnCount ? "\n" + new string('|', table.ColumnCount - row.Count) : string.Empty;

    private static string Last(InventedTable table, List<string> row) =>
        (row[^1].Length > 0 ? row[^1] + " |" : "|") + (row.Count < table.ColumnCount && row[^1].Length > 0 ? " " + new string('|', table.ColumnCount - row.Count) : string.Empty);

    private static string Ruled(InventedTable table, Random random, string top, string middle, string bottom, char line, char bar)
    {
        List<List<string[]>> rows = [.. Slots(table).Select(row => row.Select(cell => Wrapped(cell, random)).ToList())];
        int[] widths = [.. Enumerable.Range(0, table.ColumnCount).Select(column => rows.Max(row => row[column].Max(part => DisplayWidth.Of(part))) + 2)];
        string Rule(string marks) => marks[0] + string.Join(marks[1], widths.Select(width => new string(line, width))) + marks[2];
        var text = new StringBuilder(Rule(top));
        for (int row = 0; row < rows.Count; row++)
        {
            for (int part = 0; part < rows[row].Max(cell => cell.Length); part++)
            {
                text.Append('\n').Append(bar).AppendJoin(bar, rows[row].Select((cell, column) => Padded(part < cell.Length ? cell[part] : string.Empty, widths[column]))).Append(bar);
            }

            text.Append('\n').Append(Rule(row == rows.Count - 1 ? bottom : middle));
        }

        return text.ToString();
    }

    private static string Padded(string text, int width) => " " + text + new string(' ', Math.Max(0, width - 1 - DisplayWidth.Of(text)));

    /// <summary>A text in parts that fill a width, but for the last.</summary>
    private static string[] Folded(string text, int width)
    {
        var parts = new List<string> { string.Empty };
        foreach (char letter in text)
        {
            if (DisplayWidth.Of(parts[^1]) + DisplayWidth.Of(letter) > width)
            {
                parts.Add(string.Empty);
            }

            parts[^1] += letter;
        }

        return [.. parts];
    }

    private static string[] Wrapped(string text, Random random) =>
        text.Length > 12 && random.Next(2) == 0 ? [text[..(text.Length / 2)], text[(text.Length / 2)..]] : [text];

    /// <summary>A label may be broken inside its cell.</summary>
    private static string Broken(string text, Random random, string lineBreak = "\n") =>
        text.Length is 4 or 6 && !text.Any(char.IsDigit) && random.Next(3) == 0 ? text[..2] + lineBreak + text[2..] : text;

    private static string Paragraphs(string text, Random random)
    {
        if (text.Length > 0 && random.Next(6) == 0)
        {
            return "\n" + text;
        }

        // A label may be parted anywhere, also behind its ordinal; a number never is.
        bool isLabel = text.Length > 3 && text[^1] is >= '\u4E00' and <= '\u9FFF' && text[^2] is >= '\u4E00' and <= '\u9FFF';
        int part = isLabel && random.Next(3) == 0 ? random.Next(1, text.Length - 1) : 0;
        return part > 0 ? text[..part] + "\n" + text[part..] : text;
    }

    /// <summary>The cells that begin in each row; nothing is left of those that reach down or across.</summary>
    private static List<List<string>> Rows(InventedTable table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => table.CellsOfRow(row).Select(cell => cell.Text).ToList())];

    /// <summary>As <see cref="Rows"/>, with an empty cell where one reaches down from an earlier row.</summary>
    private static List<List<string>> RowsWithSpansDown(InventedTable table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => Enumerable.Range(0, table.ColumnCount)
            .Select(column => (Column: column, Cell: table.At(row, column)!))
            .Where(slot => slot.Cell.Column == slot.Column)
            .Select(slot => slot.Cell.Row == row ? slot.Cell.Text : string.Empty).ToList())];

    /// <summary>Every slot of the grid; a cell's text stands in its first slot.</summary>
    private static List<List<string>> Slots(InventedTable table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => Enumerable.Range(0, table.ColumnCount)
            .Select(column => (Column: column, Cell: table.At(row, column)!))
            .Select(slot => slot.Cell.Row == row && slot.Cell.Column == slot.Column ? slot.Cell.Text : string.Empty).ToList())];
}
