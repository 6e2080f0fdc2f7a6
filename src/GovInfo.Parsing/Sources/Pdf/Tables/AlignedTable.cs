using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A table without rulings, from the places of its words: columns are where numbers and their heads stand below each other, rows are the
/// lines of numbers, and labels without numbers beside them are rows left blank. What does not stand where one row and one column cross is
/// doubtful.
/// </summary>
internal sealed class AlignedTable
{
    private const double NearRow = 0.8;
    private const double NearLine = 1.8;

    private readonly List<TextLine> lines;
    private readonly List<AlignedColumn> columns;
    private readonly List<LatticeCell> cells = [];
    private readonly double labelsEnd;
    private readonly int firstValueLine;
    private readonly bool areColumnsDoubtful;

    private AlignedTable(List<TextLine> lines, int firstValueLine, double labelsEnd, List<AlignedColumn> columns)
    {
        this.lines = lines;
        this.firstValueLine = firstValueLine;
        this.labelsEnd = labelsEnd;
        this.columns = columns;
        areColumnsDoubtful = columns.Exists(static column => column.IsDoubtful) || !lines.TrueForAll(IsApart);
    }

    /// <summary>
    /// Whether the columns hold the numbers of the line one each. Two in one column are of columns that an overflowing number or head has
    /// fused, and then no number of the table, and no blank, has a certain place.
    /// </summary>
    private bool IsApart(TextLine line)
    {
        int last = -1;
        foreach (TextWord word in line.Words)
        {
            if (!GlyphText.IsValue(word.Text))
            {
                continue;
            }

            int column = columns.FindIndex(column => column.Overlaps(word.Box));
            if (column <= last || columns.FindLastIndex(column => column.Overlaps(word.Box)) != column)
            {
                return false;
            }

            last = column;
        }

        return true;
    }

    /// <summary>Reads a stretch of lines that is one table or one block of one; null where it has no columns of numbers.</summary>
    public static TableFragment? Read(List<TextLine> lines)
    {
        int firstValueLine = lines.FindIndex(HasValue);
        if (firstValueLine < 0)
        {
            return null;
        }

        // Labels end where the first numbers begin; heads to the right of that are heads of numbers.
        double labelsEnd = double.MaxValue;
        foreach (TextWord word in lines.SelectMany(static line => line.Words).Where(static word => GlyphText.IsValue(word.Text)))
        {
            labelsEnd = Math.Min(labelsEnd, word.Box.Left);
        }

        IEnumerable<TextWord> leaves = lines.Take(firstValueLine).SelectMany(static line => line.Words)
            .Where(static word => !FormWords.IsColumnGroup(word.Text));
        double corner = lines.SelectMany(static line => line.Words.Where(word => HasValue(line) || FormWords.BeginsWithOrdinal(word.Text)))
            .Where(word => !GlyphText.IsValue(word.Text) && word.Box.Left < labelsEnd).Select(static word => word.Box.Right).DefaultIfEmpty(0).Max();
        labelsEnd = Math.Min(labelsEnd, corner + 0.5);
        while (firstValueLine > 0 && IsStartOfLabel(lines[firstValueLine - 1], lines[firstValueLine], labelsEnd))
        {
            // A label of several lines begins above the line of its numbers.
            firstValueLine--;
        }

        List<AlignedColumn> columns = AlignedColumn.Pair(
            AlignedColumn.Unite(lines.SelectMany(static line => line.Words).Where(static word => GlyphText.IsValue(word.Text)).Select(static word => word.Box)),
            AlignedColumn.Unite(leaves.Where(word => word.Box.Left >= labelsEnd).Select(static word => word.Box)));
        return new AlignedTable(lines, firstValueLine, labelsEnd, columns).Build();
    }

    private static bool IsStartOfLabel(TextLine line, TextLine next, double labelsEnd) =>
        line.Page == next.Page && line.Box.Right <= labelsEnd
        && (next.Baseline - line.Baseline < 1.3 * line.FontSize || (FormWords.StartsLabel(line.Text) && !FormWords.IsLabel(line.Text)));

    private static bool HasValue(TextLine line) => line.Words.Any(static word => GlyphText.IsValue(word.Text));

    private TableFragment Build()
    {
        int rows = AddHead();
        rows = AddRows(rows);
        TextLine first = lines[0];
        PdfBox box = lines.Where(line => line.Page == first.Page).Select(static line => line.Box).Aggregate(LineText.Union);
        return new TableFragment
        {
            Page = lines[^1].Page,
            FirstPage = first.Page,
            Box = box,
            ColumnLines = [0, .. columns.Select(static column => column.Left), columns[^1].Right],
            RowCount = rows,
            Cells = cells,
        };
    }

    /// <summary>The head: a row of groups for each of its lines that has any, and one of the heads of the columns.</summary>
    private int AddHead()
    {
        int row = 0;
        var heads = new List<(TextWord Word, TextLine Line)>[columns.Count + 1];
        for (int index = 0; index < firstValueLine; index++)
        {
            TextLine line = lines[index];
            bool hasGroup = false;
            foreach (TextWord word in line.Words)
            {
                int column = columns.FindIndex(column => column.Overlaps(word.Box));
                if (FormWords.IsColumnGroup(word.Text) && column >= 0 && GroupSpan(word) is { } span)
                {
                    cells.Add(new LatticeCell(row, span.First + 1, 1, span.Count, line.Page, word.Box) { Text = word.Text });
                    hasGroup = true;
                }
                else if (!FormWords.IsColumnGroup(word.Text))
                {
                    (heads[word.Box.Left < labelsEnd ? 0 : column + 1] ??= []).Add((word, line));
                }
            }

            row += hasGroup ? 1 : 0;
        }

        for (int column = 0; column < heads.Length; column++)
        {
            if (heads[column] is { } words)
            {
                PdfBox box = words.Select(static word => word.Word.Box).Aggregate(LineText.Union);
                cells.Add(new LatticeCell(row, column, 1, 1, words[0].Line.Page, box) { Text = string.Join('\n', words.Select(static word => word.Word.Text)) });
            }
        }

        return row + 1;
    }

    /// <summary>Heads that come again in the same order (结果维持 … 总计) are in groups of equal width; a group stands over the middle of its own.</summary>
    private (int First, int Count)? GroupSpan(TextWord group)
    {
        if (columns.Count % 5 != 0 || columns.Count < 10)
        {
            return null;
        }

        double middle = (group.Box.Left + group.Box.Right) / 2;
        double width = (columns[^1].Right - columns[0].Left) / (columns.Count / 5);
        for (int count = 5; count <= columns.Count; count += 5)
        {
            for (int first = 0; first + count <= columns.Count; first += 5)
            {
                if (Math.Abs(((columns[first].Left + columns[first + count - 1].Right) / 2) - middle) < 0.3 * width)
                {
                    return (first, count);
                }
            }
        }

        return null;
    }

    private int AddRows(int firstRow)
    {
        List<TextLine> body = lines[firstValueLine..];
        // A label may begin above the first line of numbers, when it has more lines than one.
        List<(TextWord Word, TextLine Line)> words =
        [
            .. body.Where(static line => !line.IsVertical)
                .SelectMany(static line => line.Words.Select(word => (Word: word, Line: line)))
                .Where(pair => pair.Word.Box.Left < labelsEnd && !GlyphText.IsValue(pair.Word.Text)),
        ];
        List<AlignedLabel> labels = AlignedLabel.Collect(words);
        List<AlignedLabel> leaves = labels.FindAll(label => !label.IsGroupAmong(labels) && !FormWords.IsCorner(label.Text));
        var rows = new List<(int Page, double Y, AlignedLabel? Label, TextLine? Line)>();
        var used = new HashSet<AlignedLabel>();
        foreach (TextLine line in body.Where(HasValue))
        {
            double middle = (line.Words.First(static word => GlyphText.IsValue(word.Text)).Box is var box ? box.Top + box.Bottom : 0) / 2;
            AlignedLabel? label = leaves.Where(label => label.Page == line.Page && !used.Contains(label)
                    && (label.DistanceTo(middle) <= 0 || Math.Abs(label.Middle - middle) < NearRow * line.FontSize))
                .MinBy(label => (label.DistanceTo(middle), Math.Abs(label.Middle - middle)));
            if (label is not null)
            {
                used.Add(label);
            }

            rows.Add((line.Page, middle, label, line));
        }

        // Other words beside no numbers are a repeated head, or the rest of a label.
        rows.AddRange(leaves.Where(label => !used.Contains(label) && label.IsOfForm).Select(static label => (label.Page, label.Middle, (AlignedLabel?)label, (TextLine?)null)));
        rows.Sort(static (a, b) => a.Page != b.Page ? a.Page.CompareTo(b.Page) : a.Y.CompareTo(b.Y));
        for (int i = rows.Count - 2; i >= 0; i--)
        {
            // A label that the page cut: its first words stand alone at the end of a page, the rest beside the numbers on the next.
            if (rows[i] is { Line: null, Label: { } upper } && rows[i + 1] is { Label: { } lower } next && next.Page == rows[i].Page + 1
                && upper.IsCutBefore(lower))
            {
                rows[i + 1] = next with { Label = lower with { Text = upper.Text + "\n" + lower.Text } };
                rows.RemoveAt(i);
            }
        }

        CompleteCutLabels(rows, leaves.FindAll(label => !used.Contains(label)));

        // A label without numbers is a row left blank only where every line of numbers has a label of its own, and where the page did not cut
        // it; otherwise its numbers may stand elsewhere, and it is better missing than blank.
        bool hasUnsure = rows.Exists(static row => IsUnsure(row));
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            bool meetsPageEdge = (i + 1 < rows.Count && rows[i + 1].Page != rows[i].Page) || (i > 0 && rows[i - 1].Page != rows[i].Page);
            if (rows[i] is { Line: null, Label: { } blank } && (hasUnsure || (meetsPageEdge && !FormWords.IsRow(blank.Text))))
            {
                rows.RemoveAt(i);
            }
        }

        bool labelled = leaves.Count > 0;
        bool isOutOfStep = labelled ? IsOutOfStep(rows) : rows.Count > 1;
        for (int i = 0; i < rows.Count; i++)
        {
            AddRow(firstRow + i, rows[i].Label, rows[i].Line, isOutOfStep || (labelled && rows[i].Label is null) || IsBroken(rows, i));
        }

        return firstRow + rows.Count;
    }

    /// <summary>Gives the last row of a page the rest of its label, when that stands at the top of the next page beside no numbers.</summary>
    private static void CompleteCutLabels(List<(int Page, double Y, AlignedLabel? Label, TextLine? Line)> rows, List<AlignedLabel> unused)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            bool isLast = i + 1 == rows.Count || rows[i + 1].Page != rows[i].Page;
            if (!isLast || rows[i] is not { Line: not null, Label: { } label } row || FormWords.IsLabel(label.Text))
            {
                continue;
            }

            string text = label.Text;
            foreach (AlignedLabel rest in unused.Where(rest => rest.Page == row.Page + 1))
            {
                text = FormWords.StartsLabel(text + rest.Text) ? text + "\n" + rest.Text : text;
            }

            rows[i] = FormWords.IsLabel(text) ? row with { Label = label with { Text = text } } : row;
        }
    }

    /// <summary>
    /// Whether a line of numbers between others has no label though others have: then labels and numbers run down at paces of their own, and those that meet do so
    /// by chance. At the start and the end of a page it may be a label that was cut.
    /// </summary>
    private static bool IsOutOfStep(List<(int Page, double Y, AlignedLabel? Label, TextLine? Line)> rows)
    {
        for (int i = 1; i + 1 < rows.Count; i++)
        {
            if (rows[i] is { Line: not null, Label: null } && rows[i - 1].Page == rows[i].Page && rows[i + 1].Page == rows[i].Page)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line of numbers without a label stands right below the row's: the number of a narrow column may go on there.</summary>
    private static bool IsBroken(List<(int Page, double Y, AlignedLabel? Label, TextLine? Line)> rows, int row) =>
        row + 1 < rows.Count && rows[row].Line is { } line && rows[row + 1] is { Label: null, Line: { } below }
        && below.Page == line.Page && below.Baseline - line.Baseline < NearLine * line.FontSize;

    private static bool IsUnsure((int Page, double Y, AlignedLabel? Label, TextLine? Line) row) =>
        row.Line is not null && row.Label is not { IsOfForm: true };

    private void AddRow(int row, AlignedLabel? label, TextLine? line, bool isDoubtful)
    {
        int page = line?.Page ?? label!.Page;
        isDoubtful |= label is not null && FormWords.IsLabelWithNumber(label.Text);
        PdfBox place = line?.Box ?? label!.Box;
        if (label is not null)
        {
            cells.Add(new LatticeCell(row, 0, 1, 1, page, label.Box) { Text = label.Text });
        }

        for (int column = 0; column < columns.Count; column++)
        {
            TextWord[] own = line is null ? [] : [.. line.Words.Where(word => word.Box.Left >= labelsEnd - 0.5 && columns[column].Overlaps(word.Box))];
            PdfBox box = own.Length > 0 ? own.Select(static word => word.Box).Aggregate(LineText.Union) : new PdfBox(columns[column].Left, place.Top, columns[column].Right, place.Bottom);
            cells.Add(new LatticeCell(row, column + 1, 1, 1, page, box)
            {
                Text = string.Join(' ', own.Select(static word => word.Text)),
                IsDoubtful = isDoubtful || areColumnsDoubtful || line is { IsDoubtful: true },
            });
        }
    }
}
