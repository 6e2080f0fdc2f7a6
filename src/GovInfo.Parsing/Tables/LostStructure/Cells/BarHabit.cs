using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>How a text sets its bars.</summary>
/// <param name="BeginsRows">Whether bars bound the rows at the left; else a bar there is behind an empty cell.</param>
/// <param name="EndsRows">Whether bars bound the rows at the right; else a bar there is before an empty cell.</param>
/// <param name="IsSpaced">Whether texts are set off from their bars by spaces, so that an empty cell is too.</param>
internal readonly record struct BarHabit(bool BeginsRows, bool EndsRows, bool IsSpaced)
{
    private const double Almost = 0.9;

    /// <summary>Cells one a line: a bar ends a cell, and bars by themselves are what spans leave.</summary>
    public static BarHabit OfBarredCells { get; } = new(false, true, true);

    /// <summary>The habit of the lines from one index to another.</summary>
    public static BarHabit Observe(List<Paragraph> lines, int first, int end)
    {
        int barred = 0;
        int begun = 0;
        int ended = 0;
        int texts = 0;
        int spaced = 0;
        for (int line = first; line < end; line++)
        {
            ReadOnlySpan<char> text = lines[line].Text.AsSpan().Trim();
            if (!text.ContainsAny(CellSplitter.Bars) || CellSplitter.IsRuler(text))
            {
                continue;
            }

            if (line == lines.Count - 1 && barred > 0 && !CellSplitter.Bars.Contains(text[^1]))
            {
                // The text may break off in the middle of a row.
                continue;
            }

            barred++;
            begun += CellSplitter.Bars.Contains(text[0]) ? 1 : 0;
            ended += CellSplitter.Bars.Contains(text[^1]) ? 1 : 0;
            for (int index = 1; index < text.Length; index++)
            {
                bool isBehindText = CellSplitter.Bars.Contains(text[index]) && !CellSplitter.Bars.Contains(text[index - 1]);
                texts += isBehindText ? 1 : 0;
                spaced += isBehindText && ChineseScript.IsSpace(text[index - 1]) ? 1 : 0;
            }
        }

        return new BarHabit(begun > barred * Almost, ended > barred * Almost, spaced > texts * Almost);
    }

    /// <summary>Whether blank lines part the rows, so that a line without one goes on with the row of the line before (AsciiDoc).</summary>
    public static bool HasPartedRows(IReadOnlyList<Paragraph> lines, int first, int end)
    {
        const double most = 0.7;
        int barred = 0;
        int parted = 0;
        for (int line = first + 1; line < end; line++)
        {
            bool isRow = BeginsWithBar(lines[line].Text) && !CellSplitter.IsRuler(lines[line].Text);
            barred += isRow ? 1 : 0;
            parted += isRow && lines[line].BlankLinesBefore > 0 ? 1 : 0;
        }

        return parted > barred * most;
    }

    /// <summary>Whether a line holds a whole row: a bar before each of its cells.</summary>
    public static bool IsRow(IReadOnlyList<Paragraph> lines, int line, int columns) =>
        line < lines.Count && BeginsWithBar(lines[line].Text) && !CellSplitter.IsRuler(lines[line].Text) && lines[line].Text.AsSpan().CountAny(CellSplitter.Bars) >= columns;

    public static bool BeginsWithBar(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimStart();
        return !trimmed.IsEmpty && CellSplitter.Bars.Contains(trimmed[0]);
    }

    /// <summary>A line without the bars that spans leave at its end: two or more with nothing between them, behind a space.</summary>
    public static ReadOnlySpan<char> WithoutSpans(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> cells = text.TrimEnd(CellSplitter.BarLetters);
        return text.Length - cells.Length > 1 && !cells.IsEmpty && ChineseScript.IsSpace(cells[^1]) ? cells.TrimEnd() : text;
    }

    /// <summary>
    /// Marks what spans leave at the end of a line: bars with nothing between them (<c>0 | ||</c>), where an empty cell is written with a
    /// space. The space before such bars parts them from the last cell.
    /// </summary>
    public static void MarkSpans(string text, List<TextCell> cells, int first, BarHabit habit)
    {
        bool isSpan = false;
        for (int index = cells.Count - 1; habit.IsSpaced && index > first && cells[index].IsEmpty; index--)
        {
            bool isBare = cells[index].Start == cells[index].End && cells[index].Start.Offset < text.Length;
            if (!isBare && !isSpan)
            {
                return;
            }

            cells[index] = cells[index] with { IsSpan = true };
            if (!isBare)
            {
                return;
            }

            isSpan = true;
        }
    }
}
