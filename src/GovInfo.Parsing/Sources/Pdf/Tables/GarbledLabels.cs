using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A label with characters that the file does not map, or maps wrongly, may be another's by what is left of it: the numbers of its row, or of
/// its column, are in doubt; where many labels are so, those of the table.
/// </summary>
internal static class GarbledLabels
{
    /// <summary>The part of the labels at which none is told for certain by those before and after it.</summary>
    private const int Part = 3;

    /// <summary>The table with such numbers in doubt.</summary>
    public static TableFragment Doubt(TableFragment table)
    {
        List<LatticeCell> garbled = [];
        foreach (LatticeCell cell in table.Cells)
        {
            if (IsGarbled(cell))
            {
                garbled.Add(cell);
            }
        }

        if (garbled.Count == 0)
        {
            return table;
        }

        bool isAll = garbled.Count > 1 && garbled.Count * Part >= table.Cells.Count(CellKind.IsWords);
        return table.Doubt(cell => !CellKind.IsWords(cell) && (isAll || garbled.Exists(label => IsOf(label, cell))));
    }

    /// <summary>
    /// A table read from lines with such numbers in doubt. Where many of its lines are garbled its heads may be among them that were not known as such,
    /// and what stands for a number may be a full stop.
    /// </summary>
    public static TableFragment Doubt(TableFragment table, List<TextLine> lines)
    {
        int garbled = lines.Count(static line => IsGarbled(line.Text));
        return garbled > 1 && garbled * Part >= lines.Count(static line => HasIdeograph(line.Text)) ? table.Doubt(static cell => !CellKind.IsWords(cell)) : Doubt(table);
    }

    private static bool IsGarbled(LatticeCell cell) => IsGarbled(cell.Text);

    private static bool IsGarbled(string text) => text.Contains(GlyphText.Unmapped[0]) && HasIdeograph(text);

    private static bool HasIdeograph(string text) => text.AsSpan().IndexOfAnyInRange('\u3400', '\u9FFF') >= 0;

    private static bool IsOf(LatticeCell label, LatticeCell cell) =>
        (cell.Row < label.EndRow && cell.EndRow > label.Row) || (cell.Column < label.EndColumn && cell.EndColumn > label.Column && cell.Row >= label.EndRow);
}
