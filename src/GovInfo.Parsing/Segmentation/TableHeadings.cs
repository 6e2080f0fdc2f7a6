using System.Collections.Immutable;
using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Segmentation;

/// <summary>Takes tables apart that hold headings of sections: a heading in a row of its own, or a whole article in one column of cells.</summary>
internal static class TableHeadings
{
    /// <summary>Adds a table to the blocks: as it is, or as its parts in order when it holds headings.</summary>
    public static void AddTo(List<Block> blocks, SourceTable table, SectionLexicon lexicon)
    {
        if (table.ColumnCount == 1 || table.Cells.Length == 1)
        {
            AddColumn(blocks, table, lexicon);
            return;
        }

        int from = 0;
        foreach (SourceCell heading in HeadingRows(table, lexicon))
        {
            AddRows(blocks, table, from, heading.Row);
            blocks.Add(new Paragraph { Text = heading.Text, Location = heading.Location });
            from = heading.Row + heading.RowSpan;
        }

        AddRows(blocks, table, from, table.RowCount);
    }

    // A column of cells is layout when there is a heading in it; then its lines are paragraphs.
    private static void AddColumn(List<Block> blocks, SourceTable table, SectionLexicon lexicon)
    {
        if (!table.Cells.Any(cell => HoldsHeading(cell.Text, lexicon)))
        {
            blocks.Add(table);
            return;
        }

        foreach (SourceCell cell in table.Cells)
        {
            AddLines(blocks, cell);
        }
    }

    private static void AddLines(List<Block> blocks, SourceCell cell)
    {
        foreach (string line in cell.Text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line) && !PageNumberLine.Is(line))
            {
                blocks.Add(new Paragraph { Text = line, Location = cell.Location });
            }
        }
    }

    /// <summary>Whether no row has more than one cell that is written.</summary>
    private static bool IsText(ImmutableArray<SourceCell> cells)
    {
        int last = -1;
        foreach (SourceCell cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            if (cell.Row == last || cell.RowSpan > 1)
            {
                return false;
            }

            last = cell.Row;
        }

        return last >= 0;
    }

    private static bool HoldsHeading(string text, SectionLexicon lexicon)
    {
        foreach (Range line in text.AsSpan().Split('\n'))
        {
            if (lexicon.Match(text.AsSpan()[line]) is { Ordinal.HasMark: true })
            {
                return true;
            }
        }

        // A glued article: look behind full stops only when a heading may be there at all.
        return text.Length > 200 && text.Contains("总体情况", StringComparison.Ordinal);
    }

    private static List<SourceCell> HeadingRows(SourceTable table, SectionLexicon lexicon)
    {
        var headings = new List<SourceCell>();
        ListedRows? listed = null;
        int coveredTo = 0;
        int index = 0;
        while (index < table.Cells.Length)
        {
            int row = table.Cells[index].Row;
            SourceCell? only = null;
            int filled = 0;
            int lastRow = row + 1;
            while (index < table.Cells.Length && table.Cells[index].Row == row)
            {
                SourceCell cell = table.Cells[index++];
                lastRow = Math.Max(lastRow, row + cell.RowSpan);
                if (!string.IsNullOrWhiteSpace(cell.Text))
                {
                    only = cell;
                    filled++;
                }
            }

            // Only where no cell of a row above reaches into this one, nor one of this row out of it.
            if (filled == 1 && row >= coveredTo && lastRow == row + only!.RowSpan && IsHeading(only.Text, lexicon)
                && !(lexicon.Match(only.Text) is { IsFormTitle: false } && (listed ??= new ListedRows(table.Cells.Select(static cell => new CellFrame(
                    cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, string.IsNullOrWhiteSpace(cell.Text))))).Contains(row)))
            {
                headings.Add(only);
            }

            coveredTo = Math.Max(coveredTo, lastRow);
        }

        return headings;
    }

    private static bool IsHeading(string text, SectionLexicon lexicon) =>
        lexicon.Match(text) is { IsWholeLine: true } match
        && (match.IsOfficial || match is { Score: >= 0.8, Ordinal.System: OrdinalSystem.Chinese or OrdinalSystem.Arabic or OrdinalSystem.Part });

    private static void AddRows(List<Block> blocks, SourceTable table, int from, int to)
    {
        if (from == 0 && to == table.RowCount)
        {
            blocks.Add(table);
            return;
        }

        ImmutableArray<SourceCell> cells = [.. table.Cells.Where(cell => cell.Row >= from && cell.Row < to).Select(cell => cell with { Row = cell.Row - from })];
        if (IsText(cells))
        {
            // A report that is one table from title to signature has its text in rows of one cell.
            foreach (SourceCell cell in cells)
            {
                AddLines(blocks, cell);
            }
        }
        else if (!cells.IsEmpty)
        {
            blocks.Add(table with { Cells = cells, RowCount = to - from });
        }
    }
}
