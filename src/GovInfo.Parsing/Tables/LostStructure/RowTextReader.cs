using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Gathers the cells behind each row's label.</summary>
internal sealed class RowTextReader
{
    private readonly FormOutline form;
    private readonly TextHeader[]? headers;
    private readonly LabelMap map;
    private readonly List<TextCell> cells;
    private readonly CellShape shape;
    private readonly PieceKinds kinds;
    private readonly CellsBetweenLabels stretches;

    public RowTextReader(FormOutline form, LabelMap map, List<TextCell> cells, CellShape shape, TextHeader[]? headers = null)
    {
        this.form = form;
        this.headers = headers;
        this.map = map;
        this.cells = cells;
        this.shape = shape;
        kinds = new PieceKinds(form, map);
        stretches = new CellsBetweenLabels(form, map, cells, shape, kinds);
    }

    /// <summary>The line behind the last that holds anything of the rows read so far.</summary>
    public int EndLine { get; private set; }

    /// <summary>The rows, those that the form does not have included.</summary>
    public List<RowText> Read(List<RowLabel> labels)
    {
        var rows = new List<RowText>();
        for (int index = 0; index < labels.Count; index++)
        {
            RowLabel label = labels[index];
            RowLabel? following = index + 1 < labels.Count ? labels[index + 1] : null;
            TextPoint end = following?.OrdinalStart ?? new TextPoint(map.Paragraphs.Count, 0);
            Read(label, end, following is null, rows);
        }

        return rows;
    }

    /// <summary>The values behind a point, to the first word that is none: for the block whose values have no label.</summary>
    public RowText ReadValues(TextPoint from, TextPoint to, string label)
    {
        var row = new RowText(null, label, LocationOf(from)) { Columns = form.Table.Blocks[0].Columns };
        EndLine = Math.Max(EndLine, from.Line + 1);
        Gather(row, from, to, isLast: true, null);
        return row;
    }

    private SourceLocation LocationOf(TextPoint point) => map.Paragraphs[Math.Min(point.Line, map.Paragraphs.Count - 1)].Location;

    private void Read(RowLabel label, TextPoint end, bool isLast, List<RowText> rows)
    {
        TextPoint labelEnd = map.Stream.EndOf(label.End);
        EndLine = Math.Max(EndLine, labelEnd.Line + 1);
        var row = new RowText(form.Rows[label.Row], stretches.TextBetween(label.OrdinalStart, labelEnd), LocationOf(label.OrdinalStart))
        {
            Columns = headers?[form.Rows[label.Row].Block].Columns ?? form.Table.Blocks[form.Rows[label.Row].Block].Columns,
            LabelEnd = labelEnd,
            SharesLine = !isLast && end.Line == labelEnd.Line,
        };
        rows.Add(row);
        if (shape == CellShape.Spaces && label.OrdinalStart.Line < labelEnd.Line)
        {
            // Marks have no letters, so that they do not part the lines of a label that they stand beside.
            row.Cells.AddRange(cells.Where(cell => cell.Start >= label.OrdinalStart && cell.End <= labelEnd && !cell.IsEmpty
                && (kinds.Of(cell) == PieceKind.Value || (kinds.Of(cell) == PieceKind.Strange && cell.Text.Length <= PieceKinds.LongestWordForValue && IsSetOff(cell)))));
        }

        Gather(row, labelEnd, end, isLast, rows);
        if (shape is CellShape.TabbedRows or CellShape.BarredRows && label.OrdinalStart.Line < labelEnd.Line && row.Cells.TrueForAll(static cell => cell.IsEmpty))
        {
            TakeCellsBesideLabel(row, label.OrdinalStart, labelEnd);
        }
    }

    private bool IsSetOff(TextCell cell) => map.Paragraphs[cell.Start.Line].Text.AsSpan(0, cell.Start.Offset).EndsWith("  ") && !kinds.ResemblesLabel(cell);

    /// <summary>Marks beside the first line of a label that goes on in the next: they have no letters, so that they do not part it.</summary>
    private void TakeCellsBesideLabel(RowText row, TextPoint from, TextPoint to)
    {
        if (ValuesBetween(from, to).FirstOrDefault() is not { } first)
        {
            return;
        }

        List<TextCell> line = cells.FindAll(cell => cell.Start.Line == first.Start.Line);
        int label = line.FindLastIndex(cell => !cell.IsEmpty && cell.Start < first.Start);
        row.Cells.Clear();
        row.Cells.AddRange(line.Skip(label + 1));
        row.CellsBefore = label + 1;
    }

    private void Gather(RowText row, TextPoint from, TextPoint to, bool isLast, List<RowText>? unknownRows)
    {
        List<TextCell> between = stretches.Between(row, from, to, out int labelRow);
        RowText current = row;
        row.Cells.EnsureCapacity(between.Count);
        bool sawHead = false;
        bool sawLabel = false;
        for (int index = 0; index < between.Count; index++)
        {
            TextCell cell = between[index];
            if (isLast && shape == CellShape.BarredRows && cell.Start.Line > from.Line && !map.Paragraphs[cell.Start.Line].Text.AsSpan().ContainsAny(CellSplitter.Bars))
            {
                // A line without a bar, behind the last row of a table whose cells bars part.
                return;
            }

            PieceKind kind = cell.IsEmpty ? PieceKind.Value : kinds.Of(cell);
            if (kind == PieceKind.Label && !kinds.IsBetweenValues(between, index))
            {
                sawLabel |= current.Cells.Count > 0 && kinds.HasLabel(cell);
                // Group labels and halves of labels stand between the values of pdf text; empty cells behind them pad the next row.
                sawHead |= (unknownRows is not null || current.Cells.Count > 0) && kinds.IsHead(cell);
                continue;
            }

            if (cell.IsEmpty && shape == CellShape.BarredCells && cell.Start.Line != from.Line && BeginsWithLabel(cell.Start.Line))
            {
                // What the span of a title or a head leaves behind it in its line.
                continue;
            }

            bool mayBeValue = kind == PieceKind.Strange && cell.Text.Length <= PieceKinds.LongestWordForValue && !kinds.ResemblesLabel(cell);
            bool isValue = mayBeValue
                && (cell.Row >= 0 ? cell.Row == (unknownRows is null ? WidestRow(between, row.Columns.Length / 2) : labelRow) : StandsForValue(current, between, index, isOnlyRow: unknownRows is null, isLast));
            isValue |= mayBeValue && (IsInRowsOwnLine(cell, current, from, to) || (unknownRows is null && IsBesideLastValue(cell, current)));
            isValue |= mayBeValue && (cell.Start.Line == from.Line || !isLast) && CountNoLabels(between) == row.Columns.Length;
            isValue |= mayBeValue && cell.Row < 0 && IsAmongValues(current, between, index);
            isValue |= mayBeValue && isLast && shape == CellShape.BarredCells && map.Paragraphs[cell.Start.Line].Text.AsSpan().ContainsAny(CellSplitter.Bars);
            if (kind == PieceKind.Strange && !isValue)
            {
                if (unknownRows is null)
                {
                    AddStrays(row, between, index);
                    return;
                }

                if (isLast)
                {
                    return;
                }

                if (shape == CellShape.Spaces && cell.Row < 0 && kinds.ResemblesHead(cell))
                {
                    // A misprinted head is none of the form's rows: numbers behind it stand out of their order.
                    sawHead = true;
                    continue;
                }

                if (current.Line is { } line && kinds.ResemblesRestOf(line.Label, cell))
                {
                    continue;
                }

                sawLabel = false;
                current = new RowText(null, cell.Text, LocationOf(cell.Start));
                unknownRows.Add(current);
                continue;
            }

            current.Cells.Add(cell);
            row.HasStrays |= sawHead && !cell.IsEmpty;
            current.IsParted |= sawLabel && !cell.IsEmpty;
            EndLine = cell.IsEmpty ? EndLine : Math.Max(EndLine, cell.End.Line + 1);
        }

        if (row.WordBesideLabel is { } word && row.Cells.Count == 0)
        {
            // 行政许可若干其他…: glued to its label, and no number follows.
            row.Cells.Add(word);
        }
    }

    private int CountNoLabels(List<TextCell> between) => between.Count(cell => !cell.IsEmpty && kinds.Of(cell) != PieceKind.Label);

    /// <summary>Whether a word goes on in the line of the only row's values, and the row lacks some.</summary>
    private static bool IsBesideLastValue(TextCell cell, RowText row) =>
        row.Cells.Count > 0 && row.Cells[^1].End.Line == cell.Start.Line && row.WrittenCount < row.Columns.Length;

    private bool BeginsWithLabel(int line) => map.LettersInLine(line) > 0 && map.IsLabel(map.FirstLetterOf(line));

    /// <summary>Where the text tells rows apart, the first that has as many cells as a row of values must have; -1 when there is none.</summary>
    private static int WidestRow(List<TextCell> between, int fewest) =>
        between.Where(static cell => cell.Row >= 0).GroupBy(static cell => cell.Row).FirstOrDefault(row => row.Count() > fewest)?.Key ?? -1;

    /// <summary>
    /// Where the text does not tell rows apart, whether a short word is one of the row's cells: where the row has no value yet (it would be
    /// taken for blank), or lacks some and is the only one. Behind the last row other text may follow: there a value must follow the word.
    /// </summary>
    private bool StandsForValue(RowText row, List<TextCell> between, int index, bool isOnlyRow, bool isLast)
    {
        int written = row.WrittenCount;
        TextCell? following = between.Skip(index + 1).FirstOrDefault(cell => !cell.IsEmpty && (kinds.Of(cell) != PieceKind.Strange || cell.Text.Length > PieceKinds.LongestWordForValue));
        bool isBeforeValue = following is not null && kinds.Of(following) == PieceKind.Value;
        return isOnlyRow
            ? isBeforeValue && row.Line is null && written < row.Columns.Length
            : row.Line is not null && written == 0 && (isBeforeValue || !isLast || IsRightBehindLabel(between, index));
    }

    /// <summary>Whether a word stands right between values of a row that would lack some without those behind it: <c>6 6 若干 17</c>.</summary>
    private bool IsAmongValues(RowText row, List<TextCell> between, int index)
    {
        if (row.Line is null || index == 0 || between[index - 1].IsEmpty || kinds.Of(between[index - 1]) != PieceKind.Value)
        {
            return false;
        }

        int behind = between.Skip(index + 1).TakeWhile(cell => !cell.IsEmpty && kinds.Of(cell) == PieceKind.Value).Count();
        return behind > 0 && row.WrittenCount + 1 + behind <= row.Columns.Length;
    }

    /// <summary>Whether nothing stands between a label and a word that is no sentence: in the last row, whose blank cell the word may as well be.</summary>
    private static bool IsRightBehindLabel(List<TextCell> between, int index) =>
        index == 0 && !between[index].Text.AsSpan().ContainsAny("。；：;:");

    /// <summary>
    /// Adds the values behind a word that ended the row before all of them were found (a misprinted head, between header and values): the row is
    /// not blank, and where they stand is not certain.
    /// </summary>
    private void AddStrays(RowText row, List<TextCell> between, int from)
    {
        for (int index = from; index < between.Count && between[index].Text.Length <= PieceKinds.LongestWordForValue; index++)
        {
            if (!between[index].IsEmpty && kinds.Of(between[index]) == PieceKind.Value)
            {
                row.HasStrays = true;
                row.Cells.Add(between[index]);
                EndLine = Math.Max(EndLine, between[index].End.Line + 1);
            }
        }
    }

    /// <summary>The values between two points, among whatever else stands there.</summary>
    public IEnumerable<TextCell> ValuesBetween(TextPoint from, TextPoint to) =>
        cells.Where(cell => !cell.IsEmpty && cell.Start >= from && cell.End <= to && kinds.Of(cell) == PieceKind.Value);

    /// <summary>Whether a word stands in a line that has this row's label alone, and the row lacks values: the word is one of its cells.</summary>
    private static bool IsInRowsOwnLine(TextCell cell, RowText current, TextPoint from, TextPoint to) =>
        cell.Start.Line == from.Line && to.Line != from.Line && current.Line is not null && current.WrittenCount < current.Columns.Length;
}
