using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Sources.Text;

/// <summary>A row of a table in which bars and cells have lines of their own.</summary>
internal static class LoneBarRow
{
    private const int MostLinesOfCell = 12;

    /// <summary>The row that begins at a line, with its cells parted by tabs; null where none does.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="first">The line of the row's first cell, or of the bar behind it where that is empty.</param>
    /// <param name="isWhole">Whether blanks behind the last cell tell where a row ends.</param>
    /// <param name="isBehindRow">Whether the row before ends right above.</param>
    /// <param name="last">The last line of the row.</param>
    public static string? At(List<TextLine> lines, int first, bool isWhole, bool isBehindRow, out int last)
    {
        last = first;
        bool isEmptyFirst = isWhole && isBehindRow && CountBars(lines[first].Text.Span) > 0;
        bool begins = IsText(lines[first]) && !EndsRow(lines, first) && NextWritten(lines, first + 1, isWhole) is { } bar && CountBars(lines[bar].Text.Span) > 0;
        if (!isEmptyFirst && !begins)
        {
            return null;
        }

        var row = new StringBuilder();
        bool isLastText = false;
        bool hasValues = false;
        int linesOfCell = 0;
        for (int index = first; index < lines.Count; index++)
        {
            ReadOnlySpan<char> line = lines[index].Text.Span;
            int bars = CountBars(line);
            if (bars > 0)
            {
                hasValues |= row is [.., '\t'];
                row.Append('\t', bars);
                isLastText = false;
                linesOfCell = 0;
            }
            else if (IsText(lines[index]))
            {
                bool isValue = CellValueReader.ReadOfAnyUnit(line).Status != ObservationStatus.Unreadable;
                if (!isWhole && (isLastText || (hasValues && !isValue)))
                {
                    return row.ToString();
                }

                if (++linesOfCell > MostLinesOfCell)
                {
                    return null;
                }

                // Two numbers in one cell are not one.
                row.Append(isLastText ? " " : string.Empty).Append(line.Trim().ToString().Replace('\t', ' '));
                isLastText = true;
                hasValues |= isValue;
            }

            last = index;
            if (isWhole && EndsRow(lines, index))
            {
                while (last + 1 < lines.Count && IsOfBlanks(lines[last + 1]))
                {
                    last++;
                }

                return row.ToString();
            }
        }

        return isWhole ? null : row.ToString();
    }

    /// <summary>Whether a row ends behind a line: with two blanks, and a line of two blanks below.</summary>
    public static bool EndsRow(List<TextLine> lines, int index) =>
        lines[index].Text.Span.EndsWith("  ") && index + 1 < lines.Count && IsOfBlanks(lines[index + 1]);

    /// <summary>How many bars a line has, if it has nothing else.</summary>
    public static int CountBars(ReadOnlySpan<char> line) => line.IndexOfAnyExcept("| \u00A0") < 0 ? line.Count('|') : 0;

    private static int? NextWritten(List<TextLine> lines, int from, bool isWhole)
    {
        for (int index = from; index < lines.Count && !(isWhole && IsOfBlanks(lines[index])); index++)
        {
            if (!lines[index].Text.Span.IsWhiteSpace())
            {
                return index;
            }
        }

        return null;
    }

    private static bool IsOfBlanks(TextLine line) => line.Text.Length >= 2 && line.Text.Span.IndexOfAnyExcept(' ') < 0;

    private static bool IsText(TextLine line) => !line.Text.Span.IsWhiteSpace() && CountBars(line.Text.Span) == 0;
}
