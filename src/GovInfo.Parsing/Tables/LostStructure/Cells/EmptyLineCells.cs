using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Tables written one cell a line in which an empty cell leaves an empty line, as word processors save them. Blank lines may as well be mere
/// spacing; so the table must show what they are: behind the label of every row as many lines as columns at least, and the same number of
/// them behind all rows of one kind, however many of their cells are written.
/// </summary>
internal sealed class EmptyLineCells
{
    // As many empty cells stand behind the last line of a text: blank lines at its end are not kept.
    private const int CellsBehindEnd = 16;

    private const int FewestRows = 8;

    private const int WidestGap = 4;

    private readonly LineGaps habit;

    private EmptyLineCells(LineGaps habit) => this.habit = habit;

    /// <summary>The habit of a table whose rows have labels; null when the table does not show it.</summary>
    public static EmptyLineCells? Observe(FormOutline form, List<RowLabel> labels, LabelMap map)
    {
        var rows = new List<Row>();
        int unit = int.MaxValue;
        for (int index = 0; index + 1 < labels.Count; index++)
        {
            if (Row.Read(form, labels[index], labels[index + 1], map) is not { } row)
            {
                return null;
            }

            if (!row.IsGroup)
            {
                rows.Add(row);
                unit = Math.Min(unit, row.NarrowestGap);
            }
        }

        if (!rows.Exists(row => row.Missing != rows[0].Missing || row.HasHole(unit)))
        {
            return null;
        }

        List<IGrouping<(int Going, int New), Row>> kinds = [.. rows.GroupBy(static row => row.Kind)];
        bool variesInKind = kinds.Exists(static kind => kind.Select(static row => row.Missing).Distinct().Count() > 1);
        var alike = new LineGaps(unit, unit);
        if ((variesInKind || rows.Exists(row => row.HasHole(unit))) && AreSteady(rows, kinds, alike))
        {
            return new EmptyLineCells(alike);
        }

        // Rows with more and with fewer written cells show how far apart the lines stand also where no two cells beside each other are written.
        bool variesInAlike = rows.Count >= FewestRows && rows.GroupBy(static row => (row.Kind, row.Columns)).Any(static kind => kind.Select(static row => row.Missing).Distinct().Count() > 1);
        LineGaps[] others = variesInAlike && unit > 1 ? [new(1, 1), .. Enumerable.Range(2, Math.Min(unit, WidestGap) - 1).Select(static written => new LineGaps(written, 1))] : [];
        List<LineGaps> steady = [.. others.Where(gaps => AreSteady(rows, kinds, gaps))];
        return steady.Count == 1 ? new EmptyLineCells(steady[0]) : null;
    }

    private static bool AreSteady(List<Row> rows, List<IGrouping<(int Going, int New), Row>> kinds, LineGaps gaps) =>
        rows.TrueForAll(row => row.IsWhole(gaps)) && kinds.TrueForAll(kind => kind.Select(row => row.Slots(gaps) - row.Columns).Distinct().Count() == 1);

    /// <summary>The habit of a table that has a header and one row of values; null when the table does not show it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="headerStart">The index of the header's first letter.</param>
    /// <param name="headerEnd">The index behind its last letter.</param>
    /// <param name="map">The labels of the text.</param>
    public static EmptyLineCells? ObserveHeader(FormOutline form, int headerStart, int headerEnd, LabelMap map)
    {
        int first = map.Stream.PointOf(headerStart).Line;
        int last = map.Stream.PointOf(headerEnd - 1).Line;
        int columns = form.Table.Blocks[0].Columns.Length;
        int[] gaps = [.. Enumerable.Range(first + 1, last - first).Select(line => map.Paragraphs[line].BlankLinesBefore + 1)];
        int unit = gaps.DefaultIfEmpty(0).Min();

        // The header shows what its empty lines are: its last row begins below a group that reaches down over several columns. A gap of one
        // line more than between its cells, though, parts rows.
        const int fewestBelowGroup = 2;
        if (gaps.Count(gap => gap == unit) < columns || gaps.Contains(unit * 2) || !Array.Exists(gaps, gap => gap % unit == 0 && gap / unit > fewestBelowGroup))
        {
            return null;
        }

        bool hasHole = false;
        int slots = 0;
        for (int line = last + 1; line < map.Paragraphs.Count && slots < columns; line++)
        {
            int gap = map.Paragraphs[line].BlankLinesBefore + 1;
            if (!IsOneCell(map, line) || gap % unit != 0)
            {
                return null;
            }

            hasHole |= gap > unit;
            slots += gap / unit;
        }

        return hasHole && slots <= columns ? new EmptyLineCells(new LineGaps(unit, unit)) : null;
    }

    /// <summary>The cells of the lines from one index to another.</summary>
    public List<TextCell> Split(IReadOnlyList<Paragraph> lines, int first, int end)
    {
        var cells = new List<TextCell>();
        for (int line = first; line < end; line++)
        {
            string text = lines[line].Text;
            AddEmpty(lines, line, line == 0 ? 0 : habit.EmptyIn(lines[line].BlankLinesBefore + 1), cells);
            cells.Add(new TextCell(new TextPoint(line, 0), new TextPoint(line, text.Length), ChineseScript.Trim(text).ToString(), -1, 0));
        }

        AddEmpty(lines, end, end == lines.Count ? CellsBehindEnd : 0, cells);
        return cells;
    }

    private static void AddEmpty(IReadOnlyList<Paragraph> lines, int line, int count, List<TextCell> cells)
    {
        for (int index = 0; index < count; index++)
        {
            var place = new TextPoint(line - 1, lines[line - 1].Text.Length);
            cells.Add(new TextCell(place, place, string.Empty, -1, 0));
        }
    }

    private static bool IsOneCell(LabelMap map, int line)
    {
        const int longestCell = 24;
        ReadOnlySpan<char> text = ChineseScript.Trim(map.Paragraphs[line].Text);
        return text.Length <= longestCell && !text.ContainsAny(' ', '\t', '\u3000');
    }

    /// <summary>How many lines further the next cell stands, behind a written cell and behind an empty one.</summary>
    private readonly record struct LineGaps(int Written, int Empty)
    {
        /// <summary>How many empty cells stand between two lines that are not blank.</summary>
        public int EmptyIn(int gap) => (gap / Empty) - (Written / Empty);

        /// <summary>Whether a whole number of empty cells stands between two lines.</summary>
        public bool Divides(int gap) => gap >= Written && (gap - Written) % Empty == 0;
    }

    /// <summary>The lines behind a row's label, up to the next label of any kind.</summary>
    private sealed class Row
    {
        private readonly List<int> gaps = [];
        private int gapBehind;

        public required int Columns { get; init; }

        /// <summary>How many of the next row's groups go on from this row, and how many begin: such rows must have as many lines behind their values.</summary>
        public required (int Going, int New) Kind { get; init; }

        /// <summary>How many columns have no value written.</summary>
        public int Missing => Columns - gaps.Count;

        /// <summary>Whether the label stands above rows of its own and has no cells: （六）其他处理.</summary>
        public bool IsGroup { get; private set; }

        public int NarrowestGap => gaps.Count == 0 ? int.MaxValue : gaps.Min();

        public static Row? Read(FormOutline form, RowLabel label, RowLabel next, LabelMap map)
        {
            TextPoint end = map.Stream.EndOf(label.End);
            int line = end.Line;
            if (next.OrdinalStart.Line <= line || map.Paragraphs[line].Text.AsSpan(end.Offset).ContainsAnyInRange('0', '9'))
            {
                return null;
            }

            FormRow row = form.Rows[label.Row];
            FormRow following = form.Rows[next.Row];
            int going = 0;
            foreach (FormLabel group in following.Line.Ancestors)
            {
                going += row.Line.Ancestors.Contains(group) ? 1 : 0;
            }

            var read = new Row
            {
                Columns = form.Table.Blocks[row.Block].Columns.Length,
                Kind = (following.Block == row.Block ? going : -1, following.Line.Ancestors.Length - going),
            };

            while (++line < next.OrdinalStart.Line && !IsLabel(map, line))
            {
                if (!IsOneCell(map, line))
                {
                    return null;
                }

                read.gaps.Add(map.Paragraphs[line].BlankLinesBefore + 1);
            }

            read.IsGroup = read.gaps.Count == 0 && row.Line.IsAlsoGroup && following.Line.AlternativeTo == row.Line.RowCode;
            read.gapBehind = map.Paragraphs[line].BlankLinesBefore + 1;
            return read;
        }

        public int Slots(LineGaps habit) => SlotsToLast(habit) + habit.EmptyIn(gapBehind);

        public bool IsWhole(LineGaps habit) => gaps.TrueForAll(habit.Divides) && Slots(habit) >= Columns && SlotsToLast(habit) <= Columns;

        /// <summary>Whether an empty cell stands before a written one.</summary>
        public bool HasHole(int unit) => gaps.Exists(gap => gap > unit);

        private int SlotsToLast(LineGaps habit) => gaps.Sum(gap => 1 + habit.EmptyIn(gap));

        private static bool IsLabel(LabelMap map, int line)
        {
            int first = map.FirstLetterOf(line);
            return map.LettersInLine(line) > 0 && map.IsLabel(first) && map.IsLabel(map.FirstLetterOf(line + 1) - 1);
        }
    }
}
