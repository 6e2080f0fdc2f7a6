using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>Cuts out the cells between one label and the next, label by label down the text.</summary>
internal sealed class CellsBetweenLabels(FormOutline form, LabelMap map, List<TextCell> cells, CellShape shape, PieceKinds kinds)
{
    private readonly List<TextCell> between = [];
    private int next;

    /// <summary>The cells from a label's end to the next label, until the next are asked for; what stands in one cell with a label is cut from it.</summary>
    public List<TextCell> Between(RowText row, TextPoint from, TextPoint to, out int labelRow)
    {
        between.Clear();
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
        DropPadding(between, row.Columns.Length, labelRow, paddingRow);
        return between;
    }

    /// <summary>The text from one point to another.</summary>
    public string TextBetween(TextPoint from, TextPoint to)
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

    /// <summary>Empty cells that stand before the next row's label in that label's row, where the text tells rows apart.</summary>
    private void DropPadding(List<TextCell> between, int columns, int labelRow, int paddingRow)
    {
        if (shape is CellShape.Spaces or CellShape.Lines or CellShape.BarredCells)
        {
            return;
        }

        while (between.Count > 0 && between[^1].Row == paddingRow && paddingRow != labelRow && (between[^1].IsEmpty || kinds.Of(between[^1]) == PieceKind.Label))
        {
            between.RemoveAt(between.Count - 1);
        }

        if (shape == CellShape.TabbedCells && GoesOnBehindBlankLine(between, labelRow))
        {
            if (between.Count > columns && !between[0].IsEmpty && between.FindLastIndex(static cell => !cell.IsEmpty) < columns)
            {
                // The empty cells behind the row's own stand before the next label.
                between.RemoveRange(columns, between.Count - columns);
            }

            return;
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

    /// <summary>Whether an empty paragraph in a cell, where every cell has a line of its own, parts the label's row: a value stands behind the blank line.</summary>
    private static bool GoesOnBehindBlankLine(List<TextCell> between, int labelRow) =>
        between.Exists(cell => cell.Row == labelRow) && between.Exists(cell => !cell.IsEmpty && cell.Row != labelRow);

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
        string rest = TextBetween(from, to).AsSpan().Trim(PieceKinds.MarksOfLabels).ToString();
        rest = WithoutLettersOfLabel(rest);
        bool isMarkOfLabel = rest.Length == 0;

        // 5.要 before 要求行政机关…: a label's ordinal and a letter too many.
        ReadOnlySpan<char> unnumbered = LabelKey.WithoutOrdinal(rest);
        bool isWords = !isMarkOfLabel && rest.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') && !unnumbered.ContainsAnyInRange('0', '9') && !unnumbered.ContainsAnyInRange('０', '９')
            && CellValueReader.Read(unnumbered[..Math.Min(1, unnumbered.Length)], FormUnit.Count).Status != ObservationStatus.NotApplicable;
        if (isMarkOfLabel || isWords)
        {
            bool mayBeValue = isWords && rest.Length is > 1 and <= PieceKinds.LongestWordForValue && from.Line == to.Line
                && !form.IsFragmentOf(rest) && !form.IsLikeLabel(FormOutline.LettersOf(rest));
            row.WordBesideLabel = mayBeValue ? cell with { Start = from, End = to, Text = rest, IsPiece = true } : row.WordBesideLabel;
            return;
        }

        row.IsGlued = true;
        foreach (string word in rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            between.Add(cell with { Start = from, End = to, Text = word, IsPiece = true });
        }
    }

    /// <summary>What is left of values glued to a label behind a letter or two too many: 要求提供公开出版物<u>类</u>———————, <u>类</u>2173720.</summary>
    private static string WithoutLettersOfLabel(string rest)
    {
        const int mostLetters = 2;
        int letters = 0;
        while (letters < rest.Length && rest[letters] is >= '\u4E00' and <= '\u9FFF')
        {
            letters++;
        }

        bool isOfLabel = letters is > 0 and <= mostLetters && letters < rest.Length
            && CellValueReader.Read(rest.AsSpan(0, 1), FormUnit.Count).Status == ObservationStatus.Unreadable
            && CellValueReader.ReadOfAnyUnit(rest).Status == ObservationStatus.Unreadable
            && !rest.AsSpan(letters).ContainsAnyInRange('\u4E00', '\u9FFF');
        return isOfLabel ? rest[letters..] : rest;
    }

    private static TextPoint Min(TextPoint left, TextPoint right) => left < right ? left : right;
}
