using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Gathers the cells behind each row's label.</summary>
internal sealed class RowTextReader
{
    private const string MarksOfLabels = " \t\u3000:：,，.。、;；|｜()（）[]“”\"*#";

    // 见附件, 暂无数据: where a row would lack a value without it, a short word is one that cannot be read.
    private const int LongestWordForValue = 8;

    private readonly FormOutline form;
    private readonly LabelMap map;
    private readonly List<TextCell> cells;
    private readonly CellShape shape;
    private int next;

    public RowTextReader(FormOutline form, LabelMap map, List<TextCell> cells, CellShape shape)
    {
        this.form = form;
        this.map = map;
        this.cells = cells;
        this.shape = shape;
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
        var row = new RowText(form.Rows[label.Row], TextBetween(label.OrdinalStart, labelEnd), LocationOf(label.OrdinalStart))
        {
            Columns = form.Table.Blocks[form.Rows[label.Row].Block].Columns,
            LabelEnd = labelEnd,
        };
        rows.Add(row);
        Gather(row, labelEnd, end, isLast, rows);
    }

    private void Gather(RowText row, TextPoint from, TextPoint to, bool isLast, List<RowText>? unknownRows)
    {
        List<TextCell> between = Between(row, from, to, out int labelRow);
        int ownRow = unknownRows is null ? WidestRow(between, row.Columns.Length / 2) : labelRow;
        int written = between.Count(cell => !cell.IsEmpty && KindOf(cell) != PieceKind.Label);
        RowText current = row;
        bool sawHead = false;
        for (int index = 0; index < between.Count; index++)
        {
            TextCell cell = between[index];
            if (isLast && shape == CellShape.BarredRows && cell.Start.Line > from.Line && !map.Paragraphs[cell.Start.Line].Text.AsSpan().ContainsAny(CellSplitter.Bars))
            {
                // A line without a bar, behind the last row of a table whose cells bars part.
                return;
            }

            PieceKind kind = cell.IsEmpty ? PieceKind.Value : KindOf(cell);
            if (kind == PieceKind.Label)
            {
                // Group labels and halves of labels stand between the values of pdf text; empty cells behind them pad the next row.
                sawHead |= (unknownRows is not null || current.Cells.Count > 0) && IsHead(cell);
                continue;
            }

            if (cell.IsEmpty && shape == CellShape.BarredCells && cell.Start.Line != from.Line && BeginsWithLabel(cell.Start.Line))
            {
                // What the span of a title or a head leaves behind it in its line.
                continue;
            }

            bool mayBeValue = kind == PieceKind.Strange && cell.Text.Length <= LongestWordForValue && !ResemblesLabel(cell);
            bool isValue = mayBeValue
                && (cell.Row >= 0 ? cell.Row == ownRow : StandsForValue(current, between, index, isOnlyRow: unknownRows is null, isLast));
            isValue |= mayBeValue && IsInRowsOwnLine(cell, current, from, to);
            isValue |= mayBeValue && written == row.Columns.Length && (cell.Start.Line == from.Line || !isLast);
            isValue |= mayBeValue && isLast && shape == CellShape.BarredCells && map.Paragraphs[cell.Start.Line].Text.AsSpan().ContainsAny(CellSplitter.Bars);
            if (kind == PieceKind.Strange && !isValue)
            {
                if (isLast || unknownRows is null)
                {
                    return;
                }

                current = new RowText(null, cell.Text, LocationOf(cell.Start));
                unknownRows.Add(current);
                continue;
            }

            current.Cells.Add(cell);
            row.HasStrays |= sawHead && !cell.IsEmpty;
            EndLine = cell.IsEmpty ? EndLine : Math.Max(EndLine, cell.End.Line + 1);
        }

        if (row.WordBesideLabel is { } word && row.Cells.Count == 0)
        {
            // 行政许可若干其他…: glued to its label, and no number follows.
            row.Cells.Add(word);
        }
    }

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
        int written = row.Written.Count();
        TextCell? following = between.Skip(index + 1).FirstOrDefault(cell => !cell.IsEmpty && (KindOf(cell) != PieceKind.Strange || cell.Text.Length > LongestWordForValue));
        bool isBeforeValue = following is not null && KindOf(following) == PieceKind.Value;
        return isOnlyRow
            ? isBeforeValue && row.Line is null && written < row.Columns.Length
            : row.Line is not null && written == 0 && (isBeforeValue || !isLast);
    }

    /// <summary>Whether a word stands in a line that has this row's label alone, and the row lacks values: the word is one of its cells.</summary>
    private static bool IsInRowsOwnLine(TextCell cell, RowText current, TextPoint from, TextPoint to) =>
        cell.Start.Line == from.Line && to.Line != from.Line && current.Line is not null && current.Written.Count() < current.Columns.Length;

    /// <summary>Whether a text holds a label of the form or is much like one: a misprinted label, not a value.</summary>
    private bool ResemblesLabel(TextCell cell)
    {
        int start = map.Stream.IndexAt(cell.Start);
        int end = map.Stream.IndexAt(cell.End);
        if (map.Between(start, end).Any())
        {
            return true;
        }

        return form.IsLikeLabel(map.Stream.Slice(start, end));
    }

    /// <summary>The cells from a label's end to the next label; what stands in one cell with a label is cut from it.</summary>
    private List<TextCell> Between(RowText row, TextPoint from, TextPoint to, out int labelRow)
    {
        var between = new List<TextCell>();
        while (next < cells.Count && cells[next].End <= from && !(cells[next].IsEmpty && cells[next].Start >= from))
        {
            next++;
        }

        int firstOfLine = next;
        while (firstOfLine > 0 && cells[firstOfLine - 1].Start.Line == from.Line)
        {
            firstOfLine--;
        }

        labelRow = next < cells.Count && cells[next].Start < from ? cells[next].Row : next > 0 ? cells[next - 1].Row : -1;
        int at = next;
        bool sawFirst = false;
        for (; at < cells.Count && cells[at].Start < to; at++)
        {
            TextCell cell = cells[at];
            if (cell.Start < from)
            {
                AddRest(row, cell, from, Min(cell.End, to), between);
                continue;
            }

            if (cell.End > to)
            {
                AddRest(row, cell, cell.Start, to, between);
                break;
            }

            if (!sawFirst)
            {
                sawFirst = true;
                bool isRowALine = shape is CellShape.TabbedRows or CellShape.BarredRows && cell.Start.Line == from.Line;
                row.CellsBefore = isRowALine ? at - firstOfLine : -1;
            }

            between.Add(cell);
        }

        int paddingRow = at < cells.Count ? cells[at].Row : -1;
        DropPadding(between, labelRow, paddingRow);
        return between;
    }

    /// <summary>Empty cells that stand before the next row's label in that label's row, where the text tells rows apart.</summary>
    private void DropPadding(List<TextCell> between, int labelRow, int paddingRow)
    {
        if (shape is CellShape.Spaces or CellShape.Lines or CellShape.BarredCells)
        {
            return;
        }

        while (between.Count > 0 && between[^1].Row == paddingRow && paddingRow != labelRow && (between[^1].IsEmpty || KindOf(between[^1]) == PieceKind.Label))
        {
            between.RemoveAt(between.Count - 1);
        }

        // Rows of nothing but empty cells that were not broken off the label's row.
        bool hasOwnValue = between.Exists(cell => cell.Row == labelRow && !cell.IsEmpty);
        if (hasOwnValue || !between.Exists(static cell => !cell.IsEmpty))
        {
            between.RemoveAll(cell => cell.Row != labelRow && cell.IsEmpty);
        }
        else
        {
            // The label's row is empty and the numbers stand in the next one: a row broken over two lines.
            between.RemoveAll(cell => cell.Row == labelRow);
        }
    }

    /// <summary>Adds what stands in one cell with labels, between them and around them.</summary>
    private void AddRest(RowText row, TextCell cell, TextPoint from, TextPoint to, List<TextCell> between)
    {
        foreach (LabelOccurrence label in map.Between(map.Stream.IndexAt(from), map.Stream.IndexAt(to)))
        {
            AddPiece(row, cell, from, label.OrdinalStart > from ? label.OrdinalStart : from, between);
            from = map.Stream.EndOf(label.End);
        }

        AddPiece(row, cell, from, to, between);
    }

    private void AddPiece(RowText row, TextCell cell, TextPoint from, TextPoint to, List<TextCell> between)
    {
        string rest = TextBetween(from, to).Trim(MarksOfLabels.ToCharArray());
        bool isMarkOfLabel = rest.Length == 0;

        // 5.要 before 要求行政机关…: a label's ordinal and a letter too many.
        ReadOnlySpan<char> unnumbered = LabelKey.WithoutOrdinal(rest);
        bool isWords = !isMarkOfLabel && rest.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') && !unnumbered.ContainsAnyInRange('0', '9') && !unnumbered.ContainsAnyInRange('０', '９')
            && CellValueReader.Read(unnumbered[..Math.Min(1, unnumbered.Length)], FormUnit.Count).Status != ObservationStatus.NotApplicable;
        if (isMarkOfLabel || isWords)
        {
            bool mayBeValue = isWords && rest.Length is > 1 and <= LongestWordForValue && from.Line == to.Line
                && !form.IsFragment(FormOutline.LettersOf(rest)) && !form.IsLikeLabel(FormOutline.LettersOf(rest));
            row.WordBesideLabel = mayBeValue ? cell with { Start = from, End = to, Text = rest, IsPiece = true } : row.WordBesideLabel;
            return;
        }

        row.IsGlued = true;
        foreach (string word in rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            between.Add(cell with { Start = from, End = to, Text = word, IsPiece = true });
        }
    }

    private string TextBetween(TextPoint from, TextPoint to)
    {
        if (from.Line == to.Line)
        {
            return map.Paragraphs[from.Line].Text[from.Offset..Math.Max(from.Offset, to.Offset)];
        }

        var parts = new List<string> { map.Paragraphs[from.Line].Text[from.Offset..].Trim() };
        for (int line = from.Line + 1; line < to.Line; line++)
        {
            parts.Add(map.Paragraphs[line].Text.Trim());
        }

        if (to.Line < map.Paragraphs.Count)
        {
            parts.Add(map.Paragraphs[to.Line].Text[..to.Offset].Trim());
        }

        return string.Join('\n', parts);
    }

    private PieceKind KindOf(TextCell cell)
    {
        if (cell.IsPiece || (cell.Text.Length is > 0 and < 8 && !cell.Text.AsSpan().ContainsAnyExceptInRange('0', '9')))
        {
            return PieceKind.Value;
        }

        int start = map.Stream.IndexAt(cell.Start);
        int end = map.Stream.IndexAt(cell.End);
        bool hasLetters = end > start;
        if (hasLetters && map.IsLabel(start) && map.IsLabel(end - 1) && map.StrangeBetween(start, end) == 0 && !HasDigit(start, end))
        {
            return PieceKind.Label;
        }

        if (CellValueReader.Read(cell.Text, FormUnit.Change).Status != ObservationStatus.Unreadable
            || CellValueReader.Read(cell.Text, FormUnit.Amount).Status != ObservationStatus.Unreadable)
        {
            return PieceKind.Value;
        }

        if (!hasLetters)
        {
            // Brackets and stops that are left of a label; any other sign stands for a value.
            return cell.Text.AsSpan().Trim(MarksOfLabels).IsEmpty ? PieceKind.Label : PieceKind.Value;
        }

        if (map.StrangeBetween(start, end) == 0)
        {
            return HasDigit(start, end) ? PieceKind.Value : PieceKind.Label;
        }

        return form.IsFragment(map.Stream.Slice(start, end)) ? PieceKind.Label : PieceKind.Strange;
    }

    /// <summary>Whether a cell holds a title or a head of the form that labels no row as well.</summary>
    private bool IsHead(TextCell cell) =>
        map.Between(map.Stream.IndexAt(cell.Start), map.Stream.IndexAt(cell.End)).Any(label => label.Words.RowOf(form) < 0 && label.Words.IsHeadOf(form));

    private bool HasDigit(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (map.IsDigit(index))
            {
                return true;
            }
        }

        return false;
    }

    private static TextPoint Min(TextPoint left, TextPoint right) => left < right ? left : right;

    private enum PieceKind { Value, Label, Strange }
}
