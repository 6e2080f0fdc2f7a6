using System.Buffers;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Cuts lines into cells.</summary>
internal static class CellSplitter
{
    private const double Most = 0.6;

    // Dashes may also be fifteen cells that do not apply, with nothing between them.
    private const int LongestRowOfDashes = 31;

    /// <summary>The letters that bars between cells are written with.</summary>
    public const string BarLetters = "|｜│┃║";

    internal static readonly SearchValues<char> Bars = SearchValues.Create(BarLetters);
    private static readonly SearchValues<char> Tabs = SearchValues.Create("\t");
    private static readonly SearchValues<char> RulerMarks = SearchValues.Create("-=+:|｜│┃║─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛ \t　*_");
    private static readonly SearchValues<char> RulerLines = SearchValues.Create("-=─━═_");

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    private static readonly string[] WideDigits = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"];

    /// <summary>How the lines from one index to another part their cells.</summary>
    public static CellShape ShapeOf(List<Paragraph> lines, int first, int end)
    {
        int written = 0;
        int barred = 0;
        int barredRows = 0;
        int tabbed = 0;
        int tabbedCells = 0;
        for (int line = first; line < end; line++)
        {
            ReadOnlySpan<char> text = lines[line].Text;
            if (IsRuler(text))
            {
                continue;
            }

            ReadOnlySpan<char> trimmed = text.Trim();
            bool hasBar = trimmed.ContainsAny(Bars);
            bool hasTab = text.Contains('\t');
            written++;
            barred += hasBar ? 1 : 0;
            barredRows += hasBar && IsBarredRow(trimmed) ? 1 : 0;
            tabbed += hasTab ? 1 : 0;
            tabbedCells += hasTab && text[0] == '\t' && !text[1..].TrimEnd().Contains('\t') ? 1 : 0;
        }

        if (barred > written * Most)
        {
            return barredRows * 3 > barred ? CellShape.BarredRows : CellShape.BarredCells;
        }

        if (tabbed > 0 && LoneTabCells.Are(lines, first, end))
        {
            return CellShape.LoneTabs;
        }

        // Continuations of cells of several lines bear no tab.
        return tabbed * 2 < written ? CellShape.Spaces : tabbedCells > tabbed * Most ? CellShape.TabbedCells : CellShape.TabbedRows;
    }

    /// <summary>The cells of the lines from one index to another.</summary>
    public static List<TextCell> Split(List<Paragraph> lines, int first, int end, CellShape shape)
    {
        if (shape == CellShape.LoneTabs)
        {
            return LoneTabCells.Split(lines, first, end);
        }

        int cellsOfLine = shape is CellShape.TabbedRows or CellShape.BarredRows ? 8 : 2;
        var cells = new List<TextCell>((end - first) * cellsOfLine);
        bool hasPartedRows = shape == CellShape.BarredRows && BarHabit.HasPartedRows(lines, first, end);
        BarHabit habit = shape == CellShape.BarredRows ? BarHabit.Observe(lines, first, end) : BarHabit.OfBarredCells;
        int row = 0;
        for (int line = first; line < end; line++)
        {
            string text = lines[line].Text;
            bool isRuler = IsRuler(text);
            switch (shape)
            {
                case CellShape.BarredRows when !isRuler:
                    row = hasPartedRows && line > first && lines[line].BlankLinesBefore == 0 && BarHabit.BeginsWithBar(text) && BarHabit.BeginsWithBar(lines[line - 1].Text) ? row : line;
                    AddBarred(text, line, row, habit, cells);
                    break;
                case CellShape.BarredCells when !(isRuler && BarsInside(text.AsSpan().Trim()) > 0):
                    AddBarredCell(text, line, cells);
                    break;
                case CellShape.TabbedRows:
                    AddParted(text, line, line, Tabs, cells);
                    break;
                case CellShape.TabbedCells:
                    row += lines[line].BlankLinesBefore > 0 ? 1 : 0;
                    AddTabbedCell(text, line, row, cells);
                    break;
                case CellShape.Spaces when !isRuler || !text.AsSpan().Trim().ContainsAnyExcept('-', '—') && text.Trim().Length < LongestRowOfDashes:
                    SpacedWords.Add(text, line, cells);
                    break;
                default:
                    break;
            }
        }

        return cells;
    }

    /// <summary>A line of nothing but marks, a drawn line among them.</summary>
    public static bool IsRuler(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();

        // Told by the first letter of nearly every line.
        if ((!trimmed.IsEmpty && !RulerMarks.Contains(trimmed[0])) || trimmed.ContainsAnyExcept(RulerMarks))
        {
            return false;
        }

        // A dash by itself is a cell that does not apply.
        int run = 0;
        foreach (char letter in trimmed)
        {
            run = RulerLines.Contains(letter) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is a row: bars between its cells, whatever the bars are that its spans leave at its end.</summary>
    private static bool IsBarredRow(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> cells = BarHabit.WithoutSpans(text);
        return BarsInside(cells) switch
        {
            0 => false,

            // Between bars at both ends one more parts a label from its value.
            1 => (Bars.Contains(cells[0]) && Bars.Contains(cells[^1])) || !cells[(cells[1..].IndexOfAny(Bars) + 1)..].TrimStart(BarLetters + " ").IsEmpty,
            _ => true,
        };
    }

    /// <summary>How many bars stand in a line, not counting one at either end.</summary>
    private static int BarsInside(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool anyText = false;
        for (int index = 1; index + 1 < text.Length; index++)
        {
            count += Bars.Contains(text[index]) ? 1 : 0;
            anyText |= !Bars.Contains(text[index]) && !ChineseScript.IsSpace(text[index]);
        }

        // "||||" stands for cells that a span covers, in tables of one cell a line too.
        return anyText ? count : 0;
    }

    private static void AddBarred(string text, int line, int row, BarHabit habit, List<TextCell> cells)
    {
        int first = cells.Count;
        AddParted(text, line, row, Bars, cells);

        // The bars at both ends of a line bound the table; what lies outside them is no cell.
        if (habit.EndsRows && cells.Count > first && cells[^1].IsEmpty)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (habit.BeginsRows && cells.Count > first && cells[first].IsEmpty)
        {
            cells.RemoveAt(first);
        }

        BarHabit.MarkSpans(text, cells, first, habit);
    }

    private static void AddBarredCell(string text, int line, List<TextCell> cells)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (!trimmed.IsEmpty && !trimmed.ContainsAnyExcept(Bars))
        {
            for (int index = 0; index < trimmed.Length; index++)
            {
                cells.Add(new TextCell(new TextPoint(line, index), new TextPoint(line, index), string.Empty, -1, 0) { IsSpan = trimmed.Length > 1 });
            }

            return;
        }

        int first = cells.Count;
        AddParted(text, line, -1, Bars, cells);
        if (cells[^1].IsEmpty)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count > first && !cells[first].IsEmpty && cells.FindLastIndex(static cell => !cell.IsEmpty) == first)
        {
            // A cell has a line of its own: what stands behind it there is what the span of the row's last cell left.
            for (int index = first + 1; index < cells.Count; index++)
            {
                cells[index] = cells[index] with { IsSpan = true };
            }
        }

        BarHabit.MarkSpans(text, cells, first, BarHabit.OfBarredCells);
    }

    private static void AddTabbedCell(string text, int line, int row, List<TextCell> cells)
    {
        if (!text.Contains('\t', StringComparison.Ordinal) && cells.Count > 0 && cells[^1].Row == row)
        {
            // The next line of a cell of several lines.
            TextCell last = cells[^1];
            cells[^1] = last with { Text = last.Text + "\n" + ChineseScript.Trim(text).ToString(), End = new TextPoint(line, text.Length) };
            return;
        }

        int first = cells.Count;
        AddParted(text, line, row, Tabs, cells);
        if (text.StartsWith('\t') && cells.Count > first + 1)
        {
            cells.RemoveAt(first);
        }
    }

    private static void AddParted(string text, int line, int row, SearchValues<char> separators, List<TextCell> cells)
    {
        for (int start = 0; start <= text.Length; start++)
        {
            int length = text.AsSpan(start).IndexOfAny(separators);
            int end = length < 0 ? text.Length : start + length;

            // Where cells are parted by signs, the places of these tell nothing.
            cells.Add(new TextCell(new TextPoint(line, start), new TextPoint(line, end), TextOf(ChineseScript.Trim(text.AsSpan(start, end - start))), row, 0));
            start = end;
        }
    }

    /// <summary>The text of a cell. Most cells are one digit.</summary>
    internal static string TextOf(ReadOnlySpan<char> cell) => cell switch
    {
        [>= '0' and <= '9'] => Digits[cell[0] - '0'],
        [>= '０' and <= '９'] => WideDigits[cell[0] - '０'],
        _ => cell.ToString(),
    };
}
