using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Tables copied from a browser whose cells hold paragraphs: a tab on a line of its own parts two cells, blank lines surround it, and more
/// blank lines than those part two rows.
/// </summary>
internal static class LoneTabCells
{
    private const double Share = 0.25;

    /// <summary>Whether the lines from one index to another are written so.</summary>
    public static bool Are(IReadOnlyList<Paragraph> lines, int first, int end)
    {
        int lone = 0;
        int others = 0;
        for (int line = first; line < end; line++)
        {
            string text = lines[line].Text;
            lone += IsLoneTab(text) ? 1 : 0;
            others += !IsLoneTab(text) && text.Contains('\t', StringComparison.Ordinal) ? 1 : 0;
        }

        return lone > (end - first) * Share && others * 20 < lone;
    }

    /// <summary>The cells of the lines from one index to another.</summary>
    public static List<TextCell> Split(IReadOnlyList<Paragraph> lines, int first, int end)
    {
        int gapBeforeTab = UsualGap(lines, first, end, toTab: true);
        int gapBehindTab = UsualGap(lines, first, end, toTab: false);
        var cells = new List<TextCell>();
        int row = first;
        bool isBehindTab = false;
        for (int line = first; line < end; line++)
        {
            Paragraph paragraph = lines[line];
            bool isTab = IsLoneTab(paragraph.Text);
            if (isTab)
            {
                if (!isBehindTab && (cells.Count == 0 || paragraph.BlankLinesBefore > gapBeforeTab))
                {
                    // A row whose first cell is empty.
                    row = line;
                    cells.Add(Empty(line, 0, row));
                }

                cells.Add(Empty(line, paragraph.Text.Length, row));
            }
            else if (isBehindTab && paragraph.BlankLinesBefore <= gapBehindTab)
            {
                cells[^1] = Cell(paragraph.Text, line, row);
            }
            else if (cells.Count > 0 && !isBehindTab && paragraph.BlankLinesBefore <= Math.Min(gapBeforeTab, gapBehindTab))
            {
                TextCell last = cells[^1];
                cells[^1] = last with { Text = last.Text + "\n" + ChineseScript.Trim(paragraph.Text).ToString(), End = new TextPoint(line, paragraph.Text.Length) };
            }
            else
            {
                row = line;
                cells.Add(Cell(paragraph.Text, line, row));
            }

            isBehindTab = isTab;
        }

        return cells;
    }

    private static bool IsLoneTab(string text) => text.AsSpan().Trim(' ') is "\t";

    /// <summary>How many blank lines usually stand between a text and the tab behind it, or between a tab and the text behind it.</summary>
    private static int UsualGap(IReadOnlyList<Paragraph> lines, int first, int end, bool toTab) =>
        Enumerable.Range(first + 1, Math.Max(0, end - first - 1))
            .Where(line => IsLoneTab(lines[line].Text) == toTab && IsLoneTab(lines[line - 1].Text) != toTab)
            .GroupBy(line => lines[line].BlankLinesBefore)
            .MaxBy(static gap => gap.Count())?.Key ?? 0;

    private static TextCell Empty(int line, int offset, int row)
    {
        var place = new TextPoint(line, offset);
        return new TextCell(place, place, string.Empty, row, 0);
    }

    private static TextCell Cell(string text, int line, int row) =>
        new(new TextPoint(line, 0), new TextPoint(line, text.Length), ChineseScript.Trim(text).ToString(), row, 0);
}
