using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Draws tables as converters of pages do: wrapped labels beside numbers in their middle line, page breaks, blocks out of their order.</summary>
internal static class PageDrawing
{
    private const int LabelWidth = 30;
    private const int ValueWidth = 9;
    private const int ValuesLeft = 8 + LabelWidth + 4;

    /// <summary>Columns held by spaces; a label is wrapped, its numbers stand in its middle line, the total of a wrapped row in its first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="random">Where page breaks come.</param>
    /// <param name="isHanTwoColumns">Whether the converter counts a Chinese letter as two columns.</param>
    public static string Draw(InventedTable table, Random random, bool isHanTwoColumns)
    {
        var text = new StringBuilder();
        int shift = 0;
        for (int row = 0; row < table.RowCount; row++)
        {
            List<InventedTableCell> cells = [.. table.CellsOfRow(row)];
            List<InventedTableCell> values = cells.FindAll(static cell => cell.Key is not null);
            string[] label = Wrap(cells.FindLast(static cell => cell.Key is null)?.Text ?? string.Empty, LabelWidth);
            int labelColumns = table.ColumnCount == 10 ? 3 : table.ColumnCount == 4 ? 1 : 0;
            int valueWidth = table.ColumnCount == 4 ? 16 : ValueWidth;
            if (values.Count == 0)
            {
                var heads = new StringBuilder();
                foreach (InventedTableCell head in cells)
                {
                    int place = head.Column < labelColumns ? 8 : ValuesLeft + shift + ((head.Column - labelColumns) * valueWidth);
                    int taken = isHanTwoColumns ? DisplayWidth.Of(heads.ToString()) : heads.Length;
                    heads.Append(' ', Math.Max(heads.Length == 0 ? 0 : 2, place - taken)).Append(head.Text);
                }

                text.Append(heads).Append('\n');
                continue;
            }

            // The columns of each page are set anew.
            if (!isHanTwoColumns && random.Next(12) == 0)
            {
                text.Append('\f');
                shift = random.Next(0, 8);
            }

            int middle = label.Length / 2;
            bool isTotalAbove = label.Length > 1 && values.Count == 7;
            for (int line = 0; line < label.Length; line++)
            {
                var written = new StringBuilder(new string(' ', 8 + shift) + label[line]);
                foreach (InventedTableCell value in values)
                {
                    bool isHere = line == (isTotalAbove && value == values[^1] ? 0 : middle);
                    int column = ValuesLeft + shift + (values.IndexOf(value) * valueWidth);
                    if (isHere && value.Text.Length > 0)
                    {
                        int width = isHanTwoColumns ? DisplayWidth.Of(written.ToString()) : written.Length;
                        written.Append(' ', Math.Max(2, column - width)).Append(value.Text);
                    }
                }

                text.Append(written.ToString().TrimEnd()).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n') + (isHanTwoColumns ? string.Empty : "\n\f");
    }

    /// <summary>Words by blocks of the page: now and then a value stands before its label or its head, or behind another row's label.</summary>
    /// <param name="table">The table.</param>
    /// <param name="random">Which values move, and where to.</param>
    /// <param name="moved">Receives the rows that a value left or came to.</param>
    public static string DrawBlocks(InventedTable table, Random random, ICollection<int> moved)
    {
        List<List<string>> rows = [.. Enumerable.Range(0, table.RowCount)
            .Select(row => table.CellsOfRow(row).Select(static cell => cell.Text).Where(static cell => cell.Length > 0).ToList())];
        int[] movable = [.. Enumerable.Range(1, table.RowCount - 1).Where(row => table.CellsOfRow(row).Any(static cell => cell.Key is not null && cell.Text.Length > 0))];
        var ways = new HashSet<(int From, int To)>();
        var marked = new HashSet<(int From, int To)>();
        for (int move = random.Next(4); move > 0 && movable.Length > 0; move--)
        {
            int row = movable[random.Next(movable.Length)];
            int values = table.CellsOfRow(row).Count(static cell => cell.Key is not null && cell.Text.Length > 0);
            bool isWhole = table.CellsOfRow(row).All(static cell => cell.Text.Length > 0);
            if (values == 0 || rows[row].Count < values || !isWhole)
            {
                continue;
            }

            int from = rows[row].Count - 1 - random.Next(values);
            string value = rows[row][from];
            int target = random.Next(2) == 0 || row + 1 == rows.Count ? row - 1 : row + 1;
            if (table.CellsOfRow(target).Any(static cell => cell.Key is not null && cell.Text.Length == 0))
            {
                // Where blanks leave no trace, nobody can tell that a value came in their place.
                continue;
            }

            if (table.CellsOfRow(row).Any(cell => cell.Key is null && cell.Text == value))
            {
                // Values move, labels do not: one that followed a value of its row would hide that it had moved.
                continue;
            }

            bool isMark = !value.Any(char.IsDigit);
            if ((table.Code == TableCodes.ProactiveDisclosure || isMark || marked.Contains((target, row))) && ways.Contains((target, row)))
            {
                // Two rows without a sum that exchange values read like any others, and so do two that exchange a mark for none and a zero: nobody can tell.
                continue;
            }

            ways.Add((row, target));
            if (isMark)
            {
                marked.Add((row, target));
            }

            rows[row].RemoveAt(from);
            bool hasLabel = rows[row].Count >= values;
            int place = target > row ? Math.Min(rows[target].Count, random.Next(1, rows[target].Count + 1)) : hasLabel ? rows[target].Count : random.Next(rows[target].Count);
            rows[target].Insert(place, value);
            moved.Add(row);
            moved.Add(target);
        }

        return string.Join("\n\n", rows.SelectMany(static row => row));
    }

    private static string[] Wrap(string text, int width)
    {
        var lines = new List<string> { string.Empty };
        foreach (char letter in text)
        {
            if (DisplayWidth.Of(lines[^1]) + DisplayWidth.Of(letter) > width)
            {
                lines.Add(string.Empty);
            }

            lines[^1] += letter;
        }

        return [.. lines];
    }
}
