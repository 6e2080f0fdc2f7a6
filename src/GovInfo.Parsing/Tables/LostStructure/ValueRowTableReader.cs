using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Layout;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Reads a table of the form that has a header and one row of numbers without a label (行政复议、行政诉讼). Where each group of columns is
/// followed by its own numbers, they are read group by group.
/// </summary>
internal static class ValueRowTableReader
{
    private const int FewestLabels = 4;
    private const int MostStrangeBetween = 6;
    private const int MostDigitsBetween = 12;
    private const double LabelScore = 5;

    // Letters of a line that are of no label: a sentence has this many, and without a stop at its end this many.
    private const int FewestBeforeFullStop = 2;
    private const int FewestOfSentence = 6;
    private const int FewestWithoutStop = 10;

    public static TextTable? Read(FormOutline form, LabelMap map, DiagnosticBag diagnostics)
    {
        (int start, int end) = FindHeader(form, map);
        if (end == 0)
        {
            return null;
        }

        end = BrokenHeads.EndBehind(form, map, end);
        ImmutableArray<FormLine> columns = form.Table.Blocks[0].Columns;
        int lastLine = map.Stream.PointOf(end - 1).Line;
        int firstLine = TextTableExtent.FirstLine(map, form, map.Stream.PointOf(start).Line);
        int limit = TextTableExtent.LastPossibleLine(map, lastLine);
        CellShape shape = CellSplitter.ShapeOf(map.Paragraphs, firstLine, Math.Min(limit, lastLine + 20));
        EmptyLineCells? emptyLines = shape == CellShape.Spaces ? EmptyLineCells.ObserveHeader(form, start, end, map) : null;
        bool isRowOfBars = shape == CellShape.BarredCells && BarHabit.IsRow(map.Paragraphs, lastLine + 1, columns.Length);
        shape = emptyLines is not null ? CellShape.Lines : isRowOfBars ? CellShape.BarredRows : shape;
        List<TextCell> cells = emptyLines?.Split(map.Paragraphs, firstLine, limit)
            ?? CellSplitter.Split(map.Paragraphs, isRowOfBars ? lastLine + 1 : firstLine, limit, shape);
        FilledUpRows.Mark(cells, shape);
        var reader = new RowTextReader(form, map, cells, shape);
        TextHeader header = TextHeader.Read(map, form, 0, map.FirstLetterOf(firstLine), end);
        RowText row = reader.ReadValues(map.Stream.EndOf(end), new TextPoint(map.Paragraphs.Count, 0), form.Table.Blocks[0].Columns[0].Ancestors[0].Text);
        int written = row.WrittenCount;
        TrimToRow(row, shape, lastLine, columns.Length);
        if ((written - row.WrittenCount) * 2 > columns.Length)
        {
            // A second row of numbers, where the form has one: nothing tells which of the two it is.
            row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
        }

        TextCell[] amongHeads = shape == CellShape.Spaces ? [.. reader.ValuesBetween(map.Stream.PointOf(start), map.Stream.EndOf(end))] : [];
        row.HasStrays |= amongHeads.Length > 0;
        row.Cells.InsertRange(0, amongHeads);
        TextPoint firstValue = row.Written.FirstOrDefault()?.Start ?? map.Stream.EndOf(end);
        if (header.Heads < columns.Length && !IsWholeHeader(form, map, map.FirstLetterOf(firstLine), map.Stream.IndexAt(firstValue)))
        {
            return null;
        }

        if (shape == CellShape.Spaces)
        {
            PlaceByLayout(row, form, map, firstLine, lastLine, reader.EndLine, diagnostics);
        }

        if (!row.HasWritten && UnreadLine.Below(map, lastLine) is { } unread)
        {
            row.Cells.Clear();
            row.Cells.Add(unread);
            row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
        }

        new ValuePlacement(form, map, [header], shape, diagnostics).Place([row]);
        int labels = map.Between(start, end).Length;
        int endLine = TextTableExtent.EndLine(map, form, reader.EndLine, limit);
        return new TextTable(form, [header], [new TextTableRow(0, row)], firstLine, endLine, labels * LabelScore);
    }

    /// <summary>Places values that do not stand in one line, or each in its own, where the layout or the sums show the places; else they are in doubt.</summary>
    private static void PlaceByLayout(RowText row, FormOutline form, LabelMap map, int firstLine, int lastLine, int endLine, DiagnosticBag diagnostics)
    {
        int lines = row.Written.Select(static cell => cell.Start.Line).Distinct().Count();
        int written = row.WrittenCount;
        bool isInOrder = !row.HasStrays && (lines == 1 || lines == written);
        if (written == 0 || (isInOrder && written == row.Columns.Length))
        {
            return;
        }

        row.Values = HeaderLayout.Read(form, map, firstLine, lastLine, endLine);
        bool isWhole = written == row.Columns.Length && RowSum.HoldsInGroups(row.Columns, [.. row.Written.Select(static cell => cell.Text)], form.WithinRow);
        if (row.Values is null && !isInOrder && !isWhole)
        {
            row.Values = ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
        }
    }

    /// <summary>Whether the letters of the header are there at least, when a converter mixed the lines of its cells.</summary>
    private static bool IsWholeHeader(FormOutline form, LabelMap map, int start, int end)
    {
        const double nearlyAll = 0.85;
        var missing = new Dictionary<char, int>();
        int total = 0;
        foreach (char letter in form.Table.Blocks[0].Labels.SelectMany(static label => label.Key))
        {
            missing[letter] = missing.GetValueOrDefault(letter) + 1;
            total++;
        }

        int found = 0;
        for (int index = start; index < end; index++)
        {
            if (missing.TryGetValue(map.Stream[index], out int count) && count > 0)
            {
                missing[map.Stream[index]] = count - 1;
                found++;
            }
        }

        return found >= total * nearlyAll;
    }

    /// <summary>The largest cluster of the header's labels, with hardly anything between them.</summary>
    private static (int Start, int End) FindHeader(FormOutline form, LabelMap map)
    {
        (int Start, int End) best = default;
        int bestDistinct = 0;
        var distinct = new HashSet<FormLabel>(ReferenceEqualityComparer.Instance);
        int start = 0;
        int end = 0;
        int count = 0;
        foreach (LabelOccurrence occurrence in map.Occurrences)
        {
            LabelUse? use = occurrence.Words.FirstOf(form);
            if (use is null && count > 0 && form.IsFragment(map.Stream.LettersBetween(occurrence.Start, occurrence.End)))
            {
                // The 其他 of 其他结果, whose 结果 stands in the next line.
                continue;
            }

            bool goesOn = count > 0
                && (map.StrangeBetween(end, occurrence.Start) <= MostStrangeBetween || BrokenHeads.AreBetween(form, map, end, occurrence.Start)) && Digits(map, end, occurrence.Start) <= MostDigitsBetween
                && !IsBehindSentence(form, map, end, occurrence.Start);
            if (use is null || !goesOn)
            {
                Close();
            }

            if (use is not null)
            {
                start = count == 0 ? occurrence.Start : start;
                end = occurrence.End;
                count++;
                distinct.Add(use.Label);
            }
        }

        Close();
        return best;

        void Close()
        {
            // 总计 and 其他 are labels of the other tables too: four different ones make a header.
            if (distinct.Count >= FewestLabels && distinct.Count + count > bestDistinct)
            {
                best = (start, end);
                bestDistinct = distinct.Count + count;
            }

            distinct.Clear();
            count = 0;
        }
    }

    /// <summary>Whether a label stands behind a line of prose that another label stands in: …被申请行政复议0件，被提起行政诉讼0件。</summary>
    private static bool IsBehindSentence(FormOutline form, LabelMap map, int endOfOther, int start)
    {
        int line = map.Stream.PointOf(endOfOther - 1).Line;
        if (map.Stream.PointOf(start).Line == line || map.StrangeInLine(line) < FewestBeforeFullStop)
        {
            return false;
        }

        int fewest = map.Paragraphs[line].Text.AsSpan().TrimEnd() switch
        {
            [.., '。'] => FewestBeforeFullStop,
            [.., '；' or '：' or '！' or ';' or ':'] => FewestOfSentence,
            _ => FewestWithoutStop,
        };
        return TextTableExtent.ForeignLetters(map, form, line) >= fewest;
    }

    private static int Digits(LabelMap map, int start, int end)
    {
        int digits = 0;
        for (int index = start; index < end && digits <= MostDigitsBetween; index++)
        {
            digits += map.IsDigit(index) ? 1 : 0;
        }

        return digits;
    }

    /// <summary>Where the text tells rows apart, the values are the row behind the header; empty cells left of the header's row are none of it.</summary>
    private static void TrimToRow(RowText row, CellShape shape, int headerLine, int columns)
    {
        if (shape == CellShape.Spaces || row.Cells.Count == columns)
        {
            return;
        }

        int firstCell = row.Cells.FindIndex(static cell => !cell.IsSpan);
        if (shape == CellShape.BarredCells && row.Cells.Count(static cell => !cell.IsSpan) == columns + 1 && row.Cells[firstCell].IsEmpty)
        {
            // One empty cell too many: the bar that begins the row.
            row.Cells.RemoveAt(firstCell);
        }

        TextCell? first = row.Cells.Find(static cell => !cell.IsEmpty);
        if (shape is CellShape.TabbedRows or CellShape.BarredRows or CellShape.TabbedCells)
        {
            int valueRow = first?.Row ?? row.Cells.Find(cell => cell.Start.Line > headerLine)?.Row ?? -1;
            row.Cells.RemoveAll(cell => cell.Row != valueRow);
        }

        row.CellsBefore = 0;
    }
}
