using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>Tables drawn in text: cells parted by <c>|</c>; <c>^</c> goes on from above, <c>&lt;</c> from the left, <c>.</c> is no cell at all.</summary>
internal static class TableSketch
{
    public static SourceTable Draw(string sketch, int number = 1)
    {
        string[][] rows = [.. sketch.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Trim().Split('|').Select(cell => cell.Trim()).ToArray())];
        int columns = rows.Max(row => row.Length);
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                string text = rows[row][column];
                if (text is "^" or "<" or ".")
                {
                    continue;
                }

                int columnSpan = 1;
                while (column + columnSpan < rows[row].Length && rows[row][column + columnSpan] == "<")
                {
                    columnSpan++;
                }

                int rowSpan = 1;
                while (row + rowSpan < rows.Length && column < rows[row + rowSpan].Length && rows[row + rowSpan][column] == "^")
                {
                    rowSpan++;
                }

                cells.Add(new SourceCell(row, column, rowSpan, columnSpan, text.Replace("\\n", "\n", StringComparison.Ordinal), new TableCellLocation(number, row + 1, column + 1)));
            }
        }

        return new SourceTable { Cells = cells.ToImmutable(), RowCount = rows.Length, ColumnCount = columns, Location = new TableCellLocation(number, 1, 1) };
    }
}
