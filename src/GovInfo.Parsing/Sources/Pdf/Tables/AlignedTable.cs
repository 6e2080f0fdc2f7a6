using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>
/// A table without rulings, from the places of its words: columns are where numbers and their heads stand below each other, rows are the
/// lines of numbers, and labels without numbers beside them are rows left blank. What does not stand where one row and one column cross is
/// doubtful.
/// </summary>
internal sealed class AlignedTable
{
    private const int FewestHeads = 4;
    private const double NearestRow = 0.8;

    private readonly List<TextLine> lines;
    private readonly List<AlignedColumn> columns;
    private readonly List<LatticeCell> cells = [];
    private readonly double labelsEnd;
    private readonly int firstRow;
    private bool areColumnsDoubtful;

    private AlignedTable(List<TextLine> lines, int firstRow, double labelsEnd, List<AlignedColumn> columns)
    {
        this.lines = lines;
        this.firstRow = firstRow;
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

    /// <summary>Reads a stretch of lines that is one table or one block of one; null where it has neither rows nor a head of the form.</summary>
    public static TableFragment? Read(List<TextLine> lines, NumberSides sides)
    {
        lines = Level(lines);
        int firstRow = lines.FindIndex(static line => line.HasNumber || FormWords.IsOnlyRow(line.Words[0].Text));
        int brokenRow = firstRow < 0 ? CutLabels.FindBroken(lines) : -1;
        firstRow = Math.Max(firstRow, brokenRow);
        if (firstRow < 0)
        {
            return ReadHead(lines);
        }

        // Labels end where the first numbers begin; heads to the right of that are heads of numbers.
        double labelsEnd = double.MaxValue;
        foreach (TextWord word in lines.SelectMany(static line => line.Words).Where(static word => GlyphText.IsValue(word.Text)))
        {
            labelsEnd = Math.Min(labelsEnd, word.Box.Left);
        }

        // A word below the head of a column is a cell's, and no label.
        List<TextWord> heads = [.. lines.Take(firstRow).SelectMany(static line => line.Words.Skip(1)).Where(static word => FormWords.StartsLabel(word.Text) && !FormWords.IsCorner(word.Text) && !FormWords.IsColumnGroup(word.Text))];
        double corner = lines.SelectMany((line, at) => line.Words.Where((word, index) =>
                (IsBesideNumbers(line, index) && !(index > 0 && IsBelow(word, heads))) || FormWords.BeginsWithOrdinal(word.Text) || (brokenRow >= 0 && at >= brokenRow && index == 0)))
            .Where(word => !GlyphText.IsValue(word.Text) && AlignedLabel.IsPart(word, labelsEnd)).Select(static word => word.Box.Right).DefaultIfEmpty(0).Max();
        labelsEnd = Math.Min(labelsEnd, corner + 0.5);
        firstRow = AlignedHead.FirstRow(lines, firstRow, labelsEnd);
        labelsEnd = AlignedHead.LeftOfColumns(lines[..firstRow], labelsEnd);
        List<PdfBox> numbers = [.. lines.SelectMany(static line => line.Words).Where(static word => GlyphText.IsValue(word.Text)).Select(static word => word.Box)];
        List<AlignedColumn> columns = sides.Pair(numbers, AlignedHead.Columns(lines[..firstRow], labelsEnd));
        if (columns.Count == 0)
        {
            // Labels with neither heads nor numbers beside them: those may have been cut off, and no row is blank for certain.
            columns.Add(new AlignedColumn(labelsEnd, labelsEnd + lines[firstRow].FontSize, IsDoubtful: true));
        }

        return GarbledLabels.Doubt(new AlignedTable(lines, firstRow, labelsEnd, columns).Build(), lines);
    }

    /// <summary>Makes lines of numbers one that stand too near for two rows, with nothing below each other: a cell may be set higher than the others.</summary>
    private static List<TextLine> Level(List<TextLine> lines)
    {
        var level = new List<TextLine>(lines.Count);
        foreach (TextLine line in lines)
        {
            bool isSame = level.Count > 0 && level[^1] is var above && above.Page == line.Page && !above.IsVertical && !line.IsVertical
                && Math.Abs(line.Baseline - above.Baseline) < NearestRow * Math.Min(line.FontSize, above.FontSize)
                && AlignedRow.AreBeside(above, line);
            if (isSame)
            {
                level[^1] = TextLine.Join(level[^1], line);
            }
            else
            {
                level.Add(line);
            }
        }

        return level;
    }

    /// <summary>A head below which there is no row: where every label of it is the form's, the table was left out, and the head is no text.</summary>
    private static TableFragment? ReadHead(List<TextLine> lines)
    {
        List<AlignedColumn> columns = AlignedHead.Columns(lines, 0);
        TableFragment? head = columns.Count < FewestHeads ? null : new AlignedTable(lines, lines.Count, 0, columns).Build();
        return head is null || !head.Cells.All(static cell => FormWords.IsLabel(cell.Text)) ? null : head;
    }

    private static bool IsBelow(TextWord word, List<TextWord> heads) => heads.Exists(head => word.Box.Left < head.Box.Right && word.Box.Right > head.Box.Left);

    /// <summary>Whether a word that is no number is on a line with numbers, or is the label of a row that has none.</summary>
    private static bool IsBesideNumbers(TextLine line, int word) => line.HasNumber || (word == 0 && FormWords.IsOnlyRow(line.Words[0].Text));

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
        var groups = new HeadGroups(lines[..firstRow], columns);
        for (int index = 0; index < firstRow; index++)
        {
            TextLine line = lines[index];
            foreach (TextWord word in line.Words)
            {
                if (!FormWords.IsColumnGroup(word.Text))
                {
                    (heads[word.Box.Left < labelsEnd ? 0 : columns.FindIndex(column => column.Overlaps(word.Box)) + 1] ??= []).Add((word, line));
                }
            }

            row += AddGroups(row, line, groups) ? 1 : 0;
        }

        areColumnsDoubtful |= !NestedGroups.Nest(cells);
        for (int column = 0; column < heads.Length; column++)
        {
            if (heads[column] is { } words)
            {
                areColumnsDoubtful |= column > 0 && AlignedHead.AreTwo(words);
                PdfBox box = words.Select(static word => word.Word.Box).Aggregate(LineText.Union);
                cells.Add(new LatticeCell(row, column, 1, 1, words[0].Line.Page, box) { Text = string.Join('\n', words.Select(static word => word.Word.Text)) });
            }
        }

        areColumnsDoubtful |= AlignedHead.MayLackColumns(lines[..firstRow], cells.FindAll(cell => cell.Row == row && cell.Column > 0));
        return row + 1;
    }

    /// <summary>Adds the groups that a line names; false where it names none, or their columns are not told.</summary>
    private bool AddGroups(int row, TextLine line, HeadGroups groups)
    {
        List<TextWord> names = groups.MayBe ? HeadGroups.Of(line) : [];
        List<(int First, int Count)?> spans = names.Count > 0 ? groups.SpansIn(line) : [];
        for (int i = 0; i < names.Count; i++)
        {
            if (spans[i] is { } span)
            {
                cells.Add(new LatticeCell(row, span.First + 1, 1, span.Count, line.Page, names[i].Box) { Text = names[i].Text });
            }
        }

        return spans.Exists(static span => span is not null);
    }

    private int AddRows(int headRows)
    {
        var rows = new AlignedRows(lines[firstRow..], labelsEnd);
        for (int i = 0; i < rows.Count; i++)
        {
            AddRow(headRows + i, rows[i], rows.IsDoubtful(i));
        }

        return headRows + rows.Count;
    }

    private void AddRow(int index, AlignedRow row, bool isDoubtful)
    {
        // Beside another text a label may stand among the numbers, and with no space left before its own number.
        TextWord glued = row.Label is null ? row.Words.FirstOrDefault(static word => FormWords.HasNumberBehind(word.Text)) : default;
        AlignedLabel? label = row.Label ?? (glued.Text is null ? null : new AlignedLabel(glued.Text, row.Page, glued.Box, row.Line!));
        isDoubtful |= areColumnsDoubtful || row.Line is { IsDoubtful: true } || (label is not null && FormWords.HasNumberBehind(label.Text));
        isDoubtful |= !row.Words.All(IsOfOneColumn);
        TextLine line = row.Line ?? label!.Line;
        isDoubtful |= label is not null && !FormWords.IsLabel(label.Text) && CutNumbers.IsAtLeftCut(label.Box, line.CutLeft, line.FontSize);
        PdfBox place = row.Line?.Box ?? label!.Box;
        bool isBlank = !row.Words.Any(word => !AlignedLabel.IsPart(word, labelsEnd - 0.5));
        if (label is not null)
        {
            cells.Add(new LatticeCell(index, 0, 1, 1, row.Page, label.Box) { Text = label.Text });
        }

        for (int column = 0; column < columns.Count; column++)
        {
            // Words where numbers are wanted (详见附件) are a cell's too.
            TextWord[] own = [.. row.Words.Where(word => word != glued && !AlignedLabel.IsPart(word, labelsEnd - 0.5) && columns[column].Overlaps(word.Box))];
            PdfBox box = own.Length > 0 ? own.Select(static word => word.Box).Aggregate(LineText.Union) : new PdfBox(columns[column].Left, place.Top, columns[column].Right, place.Bottom);
            bool isCut = own.Length == 0
                ? (line.CutRight > 0 && (column == columns.Count - 1 || isBlank)) || (line.CutLeft is not null && column == 0 && label is null)
                : CutNumbers.IsAtCut(box, line.CutRight, line.FontSize) || CutNumbers.IsAtLeftCut(box, line.CutLeft, line.FontSize);
            bool isBroken = row.Rest.Length > 0 && own.Length > 1;
            cells.Add(new LatticeCell(index, column + 1, 1, 1, row.Page, box)
            {
                Text = string.Join(isBroken ? string.Empty : " ", own.Select(static word => word.Text)),
                IsDoubtful = isDoubtful || isBroken || isCut,
                HasSurePlace = !isDoubtful && !isCut,
            });
        }
    }

    /// <summary>Whether a word to the right of the labels stands in one column.</summary>
    private bool IsOfOneColumn(TextWord word) => AlignedLabel.IsPart(word, labelsEnd - 0.5) || columns.Count(column => column.Overlaps(word.Box)) == 1;
}
