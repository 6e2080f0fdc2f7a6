using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Tables of text in which a converter wrote a merged cell's text into each of its slots: every line has the same number of cells, and labels
/// stand beside themselves. Such a table is a grid as it stands.
/// </summary>
internal static class FilledSlots
{
    private const int FewestRows = 3;
    private const int FewestColumns = 4;
    private const int FewestRepeats = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create("\t" + CellSplitter.BarLetters);

    /// <summary>
    /// The grid of the lines from one index to another, or null when they are none. Lines around them with as many cells and labels beside
    /// themselves belong to it: rows whose labels are misprinted.
    /// </summary>
    public static CellGrid? Read(List<Paragraph> lines, ref int first, ref int end)
    {
        if (ReadExactly(lines, first, end) is not { } grid)
        {
            return null;
        }

        for (int line = first - 1; line >= 0 && (IsRow(lines[line].Text, grid.ColumnCount) || CellSplitter.IsRuler(lines[line].Text)); line--)
        {
            first = CellSplitter.IsRuler(lines[line].Text) ? first : line;
        }

        while (end < lines.Count && IsRow(lines[end].Text, grid.ColumnCount))
        {
            end++;
        }

        return ReadExactly(lines, first, end);
    }

    private static bool IsRow(string line, int columns) => Cells(line) is { } cells && cells.Length == columns && CountRepeats(cells) > 0;

    private static CellGrid? ReadExactly(List<Paragraph> lines, int first, int end)
    {
        var rows = new List<(int Line, string[] Cells)>();
        int repeats = 0;
        for (int line = first; line < end; line++)
        {
            if (CellSplitter.IsRuler(lines[line].Text))
            {
                continue;
            }

            string[] cells = Cells(lines[line].Text);
            if (cells.Length < FewestColumns || (rows.Count > 0 && cells.Length != rows[0].Cells.Length))
            {
                return null;
            }

            repeats += CountRepeats(cells);
            rows.Add((line, cells));
        }

        return rows.Count < FewestRows || repeats < FewestRepeats ? null : Grid(lines, rows);
    }

    /// <summary>Whether a text has Chinese letters and is no word for a value: 无 | 无 are two cells that do not apply.</summary>
    private static bool IsLabel(string text) =>
        text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') && CellValueReader.ReadOfAnyUnit(text).Status == ObservationStatus.Unreadable;

    private static int CountRepeats(string[] cells)
    {
        int repeats = 0;
        for (int column = 1; column < cells.Length; column++)
        {
            repeats += IsLabel(cells[column]) && cells[column] == cells[column - 1] ? 1 : 0;
        }

        return repeats;
    }

    private static CellGrid Grid(List<Paragraph> lines, List<(int Line, string[] Cells)> rows)
    {
        var grid = new CellGrid(rows.Count, rows[0].Cells.Length);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < grid.ColumnCount; column++)
            {
                grid[row, column] = new SourceCell(row, column, 1, 1, rows[row].Cells[column], lines[rows[row].Line].Location);
            }
        }

        return grid;
    }

    private static string[] Cells(string line)
    {
        ReadOnlySpan<char> text = line;
        if (!text.Contains('\t'))
        {
            // Bars at both ends bound the table.
            text = text.Trim();
            text = text.Length > 1 && Separators.Contains(text[0]) ? text[1..] : text;
            text = text.Length > 1 && Separators.Contains(text[^1]) ? text[..^1] : text;
        }

        var cells = new List<string>();
        foreach (Range range in text.SplitAny(Separators))
        {
            cells.Add(text[range].Trim().ToString());
        }

        return [.. cells];
    }
}
