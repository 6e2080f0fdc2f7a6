using System.Text;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>Draws tables as html2text writes those of pages whose cells hold paragraphs: bars and cells have lines of their own, and two blanks end a row.</summary>
internal static class LoneBarDrawing
{
    private const string RowEnd = "  \n  \n";

    public static string Draw(InventedTable table, Random random)
    {
        string bar = random.Next(2) == 0 ? "|" : "| ";
        var text = new StringBuilder();
        for (int row = 0; row < table.RowCount; row++)
        {
            bool isFirst = true;
            foreach (InventedTableCell cell in table.CellsOfRow(row))
            {
                text.Append(isFirst ? string.Empty : bar).Append(isFirst || cell.Text.Length == 0 ? string.Empty : "\n\n").Append(Paragraphs(cell, isFirst, random));
                text.Append(cell.Column + cell.ColumnSpan < table.ColumnCount ? isFirst && cell.Text.Length == 0 ? string.Empty : "\n\n" : string.Empty);
                isFirst = false;
            }

            text.Append(RowEnd).Append(row == 0 ? string.Join('|', table.CellsOfRow(row).Select(static _ => "---")) + RowEnd : string.Empty);
        }

        return text.ToString();
    }

    /// <summary>A label may be two paragraphs, and an empty cell one that is empty.</summary>
    private static string Paragraphs(InventedTableCell cell, bool isFirst, Random random) =>
        cell.Text.Length == 0 && !isFirst && random.Next(3) == 0 ? "\n\n  \n\n"
        : cell.Key is null && !isFirst && cell.Text.Length > 3 && random.Next(4) == 0 ? cell.Text[..2] + "\n\n" + cell.Text[2..]
        : cell.Text;
}
