using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Tables of text in which a converter wrote a merged cell's text into each of its slots: every line has the same number of cells, and labels
/// stand beside themselves. Such a table is a grid as it stands.
/// </summary>
internal static class FilledSlots
{
    private const int FewestRows = 3;
    private const int FewestColumns = 4;
    private const int FewestRepeats = 3;

    private static readonly SearchValues<char> Tab = SearchValues.Create("\t");
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

    private static bool IsRow(string line, int columns) => CountCells(line, out int repeats) == columns && repeats > 0;

    private static CellGrid? ReadExactly(List<Paragraph> lines, int first, int end)
    {
        int rows = 0;
        int columns = 0;
        int repeats = 0;
        for (int line = first; line < end; line++)
        {
            if (CellSplitter.IsRuler(lines[line].Text))
            {
                continue;
            }

            int cells = CountCells(lines[line].Text, out int repeatsInLine);
            if (cells < FewestColumns || (rows > 0 && cells != columns))
            {
                return null;
            }

            repeats += repeatsInLine;
            columns = cells;
            rows++;
        }

        return rows < FewestRows || repeats < FewestRepeats ? null : Grid(lines, first, end, rows, columns);
    }

    /// <summary>Whether a text has Chinese letters and is no word for a value: 无 | 无 are two cells that do not apply.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u4E00', '\u9FFF') && CellValueReader.ReadOfAnyUnit(text).Status == ObservationStatus.Unreadable;

    /// <summary>How many cells a line has, and how many of them are the label of the cell before.</summary>
    private static int CountCells(string line, out int repeats)
    {
        ReadOnlySpan<char> text = Bounded(line);
        ReadOnlySpan<char> before = default;
        int cells = 0;
        repeats = 0;
        foreach (Range range in text.SplitAny(SeparatorsOf(text)))
        {
            ReadOnlySpan<char> cell = text[range];
            cells++;
            if (cell is [] or [< '\u4E00' or > '\u9FFF'])
            {
                // Nothing, or a digit.
                before = default;
                continue;
            }

            cell = cell.Trim();
            repeats += cell.SequenceEqual(before) && IsLabel(cell) ? 1 : 0;
            before = cell;
        }

        return cells;
    }

    private static CellGrid Grid(List<Paragraph> lines, int first, int end, int rows, int columns)
    {
        var grid = new CellGrid(rows, columns);
        int row = 0;
        for (int line = first; line < end; line++)
        {
            if (CellSplitter.IsRuler(lines[line].Text))
            {
                continue;
            }

            ReadOnlySpan<char> text = Bounded(lines[line].Text);
            int column = 0;
            foreach (Range range in text.SplitAny(SeparatorsOf(text)))
            {
                grid[row, column] = new SourceCell(row, column, 1, 1, text[range].Trim().ToString(), lines[line].Location);
                column++;
            }

            row++;
        }

        return grid;
    }

    /// <summary>The line without the bars at both ends, which bound the table.</summary>
    private static ReadOnlySpan<char> Bounded(ReadOnlySpan<char> text)
    {
        if (text.Contains('\t'))
        {
            return text;
        }

        text = text.Trim();
        text = text.Length > 1 && Separators.Contains(text[0]) ? text[1..] : text;
        return text.Length > 1 && Separators.Contains(text[^1]) ? text[..^1] : text;
    }

    // One sign is looked for more quickly than any of several.
    private static SearchValues<char> SeparatorsOf(ReadOnlySpan<char> text) => text.ContainsAny(CellSplitter.Bars) ? Separators : Tab;
}
