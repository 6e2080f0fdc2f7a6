using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>A row of cells parted by commas that has other numbers of cells than its neighbours, as where the spans of a table leave cells out.</summary>
internal static class SeparatedRow
{
    private const int MostLabels = 3;
    private const int LongestLabel = 60;

    /// <summary>The lines, such rows with their cells parted by tabs. Only for texts that have other rows parted by commas.</summary>
    public static List<TextLine> UnfoldLone(List<TextLine> lines)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            if (CellsOf(lines[line].Text.Span) is { } row)
            {
                lines[line] = lines[line] with { Text = string.Join('\t', row).AsMemory() };
            }
        }

        return lines;
    }

    /// <summary>The cells of a line that has labels, and then nothing but values and empty cells; null for any other line.</summary>
    private static List<string>? CellsOf(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(',') is < 0 or > LongestLabel || text.ContainsAny('。', '：', '\t') || SeparatedCells.IsPartedOtherwise(text))
        {
            return null;
        }

        List<string> cells = SeparatedCells.Cells(text, ',');
        // Before the last label stand others, and the empty cells that spans leave.
        int lastLabel = cells.FindLastIndex(static cell => !IsValue(cell));
        bool isRow = lastLabel < MostLabels && lastLabel + 1 < cells.Count && cells.FindIndex(0, lastLabel + 1, static cell => cell.Length > 0 && IsValue(cell)) < 0
            && cells.Exists(static cell => cell.Length > 0) && cells.TrueForAll(static cell => cell.Length <= LongestLabel);
        return isRow ? cells : null;
    }

    private static bool IsValue(string cell) => CellValueReader.ReadOfAnyUnit(cell).Status != ObservationStatus.Unreadable;
}
