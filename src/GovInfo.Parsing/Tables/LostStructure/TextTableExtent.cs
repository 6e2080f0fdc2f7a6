using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Finds the lines that a table covers: those of its rows and values, its header, and what is left of labels and cells around them.</summary>
internal static class TextTableExtent
{
    private const int MostHeaderLines = 80;
    private const int MostLinesOfLastRow = 120;

    /// <summary>The first line of the header above a row: upwards as long as lines hold labels and nothing else.</summary>
    public static int FirstLine(LabelMap map, FormOutline form, int rowLine)
    {
        int first = rowLine;
        for (int line = rowLine - 1; line >= 0 && rowLine - line <= MostHeaderLines; line--)
        {
            if (map.LettersInLine(line) == 0)
            {
                continue;
            }

            if (IsValueBelowHead(map, form, line))
            {
                // A value out of its order, between the heads and the first row.
                continue;
            }

            if (!IsOfTable(map, form, line))
            {
                break;
            }

            first = line;
        }

        // Bars and empty cells right above belong to the first line.
        while (first > 0 && map.LettersInLine(first - 1) == 0 && !string.IsNullOrWhiteSpace(map.Paragraphs[first - 1].Text.Trim('\t')))
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether a line holds digits alone, and the line above a head of the form.</summary>
    private static bool IsValueBelowHead(LabelMap map, FormOutline form, int line)
    {
        if (line == 0 || !IsOfDigits(map, line))
        {
            return false;
        }

        int end = map.FirstLetterOf(line);
        if (end == 0 || map.Stream.PointOf(end - 1).Line != line - 1 || map.LabelEndingAt(end) is not { } head || !head.Words.IsHeadOf(form))
        {
            return false;
        }

        // 其他 and 总计 label rows as well: the head before must be none of a row.
        return !head.Words.LabelRows || (map.LabelEndingAt(head.Start) is { } before && before.Words.IsHeadOf(form) && !before.Words.LabelRows);
    }

    /// <summary>Whether values stand among the heads above the first row, or in a line of their own right above them.</summary>
    public static bool HasValuesAbove(LabelMap map, int firstLine, int firstLabel)
    {
        int from = map.FirstLetterOf(firstLine);
        if (from > 0 && map.IsDigit(from - 1) && IsOfDigits(map, map.Stream.PointOf(from - 1).Line))
        {
            return true;
        }

        for (int index = from; index < firstLabel; index++)
        {
            if (map.IsDigit(index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark for none stands in a line of its own between the heads and the first row's label.</summary>
    public static bool HasMarkAbove(LabelMap map, int firstLine, int labelLine)
    {
        for (int line = firstLine; line < labelLine; line++)
        {
            if (map.LettersInLine(line) == 0 && CellValueReader.Read(map.Paragraphs[line].Text, FormUnit.Count).Status == ObservationStatus.NotApplicable)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of the lines of nothing but digits or marks right above a line; the line itself where there is none.</summary>
    public static int FirstLineOfDigits(LabelMap map, int line)
    {
        int first = line;
        while (first > 0 && line - first < MostHeaderLines && !string.IsNullOrWhiteSpace(map.Paragraphs[first - 1].Text) && IsOfDigits(map, first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>The line behind the last that could still belong to a row.</summary>
    public static int LastPossibleLine(LabelMap map, int rowLine) => Math.Min(map.Paragraphs.Count, rowLine + MostLinesOfLastRow);

    /// <summary>The line behind the last row where the text keeps its layout: numbers alone may still stand there, as parts of broken ones.</summary>
    public static int LastLineOfLayout(LabelMap map, int lastLabelLine, int endLine)
    {
        int end = Math.Max(endLine, lastLabelLine + 1);
        while (end < map.Paragraphs.Count && map.LettersInLine(end) > 0 && map.Paragraphs[end].BlankLinesBefore == 0
            && !map.Paragraphs[end].Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The line behind the table's last, from the line behind the last value on: halves of labels, bars, rules, empty cells.</summary>
    public static int EndLine(LabelMap map, FormOutline form, int line, int limit)
    {
        int end = line;
        for (int next = line; next < limit; next++)
        {
            bool isEmptyLine = map.LettersInLine(next) == 0;
            bool isFragment = !isEmptyLine && map.LettersInLine(next) < 20 && IsOfTable(map, form, next);
            if (!isEmptyLine && !isFragment)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private static bool IsOfDigits(LabelMap map, int line)
    {
        for (int index = map.FirstLetterOf(line); index < map.FirstLetterOf(line + 1); index++)
        {
            if (!map.IsDigit(index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many letters of a line are no label, not even a misprinted one: those of prose.</summary>
    public static int ForeignLetters(LabelMap map, FormOutline form, int line)
    {
        int foreign = 0;
        int end = map.FirstLetterOf(line + 1);
        for (int index = map.FirstLetterOf(line); index < end; index++)
        {
            if (map.IsStrange(index) && !IsUnitBehindDigit(map, index))
            {
                int from = index;
                index = EndOfPiece(map, index, end) - 1;
                foreign += IsOfForm(map, form, from, index + 1) ? 0 : index + 1 - from;
            }
        }

        return foreign;
    }

    private static bool IsUnitBehindDigit(LabelMap map, int index) =>
        index > 0 && map.IsDigit(index - 1) && ValueUnits.IsOfCounts(map.Stream.LettersBetween(index, index + 1));

    /// <summary>Whether a line holds labels of a form, misprinted ones or parts of them, and nothing else.</summary>
    private static bool IsOfTable(LabelMap map, FormOutline form, int line)
    {
        int end = map.FirstLetterOf(line + 1);
        for (int index = map.FirstLetterOf(line); index < end; index++)
        {
            if (map.IsDigit(index))
            {
                return false;
            }

            if (map.IsStrange(index))
            {
                int from = index;
                index = EndOfPiece(map, index, end) - 1;
                if (!IsOfForm(map, form, from, index + 1))
                {
                    return false;
                }
            }
        }

        return end > map.FirstLetterOf(line);
    }

    /// <summary>The index behind the strange letters that stand together.</summary>
    private static int EndOfPiece(LabelMap map, int start, int end)
    {
        int index = start;
        while (index + 1 < end && map.IsStrange(index + 1) && map.Stream.IsInSamePiece(index, index + 1))
        {
            index++;
        }

        return index + 1;
    }

    private static bool IsOfForm(LabelMap map, FormOutline form, int start, int end) =>
        form.IsFragment(map.Stream.LettersBetween(start, end)) || form.IsMisprint(map, start, end);
}
