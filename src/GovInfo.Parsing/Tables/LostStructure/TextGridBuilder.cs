using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Draws a table that was read from text as a grid in the layout of the form, with the labels and values that the text has.</summary>
internal sealed class TextGridBuilder
{
    private readonly List<SourceCell> cells;
    private readonly TextTable table;
    private readonly int labelColumns;
    private readonly int width;
    private readonly SourceLocation start;
    private int row;

    private TextGridBuilder(TextTable table, SourceLocation start)
    {
        this.table = table;
        this.start = start;
        labelColumns = table.Form.Rows.IsEmpty ? 0 : table.Form.Rows.Max(static formRow => formRow.Line.Ancestors.Length) + 1;
        cells = new List<SourceCell>((table.Rows.Count + 8) * 8);
        width = labelColumns + table.Headers.Max(static header => header.Columns.Length);
    }

    public static CellGrid Build(TextTable table, SourceLocation start)
    {
        var builder = new TextGridBuilder(table, start);
        for (int block = 0; block < table.Headers.Length; block++)
        {
            builder.AddBlock(block);
        }

        var grid = new CellGrid(builder.row, builder.width);
        foreach (SourceCell cell in builder.cells)
        {
            for (int y = cell.Row; y < cell.Row + cell.RowSpan; y++)
            {
                for (int x = cell.Column; x < cell.Column + cell.ColumnSpan; x++)
                {
                    grid[y, x] = cell;
                }
            }
        }

        return grid;
    }

    private void AddBlock(int blockIndex)
    {
        FormBlock block = table.Form.Table.Blocks[blockIndex];
        TextHeader header = table.Headers[blockIndex];
        List<TextTableRow> rows = table.Rows.FindAll(textRow => textRow.Block == blockIndex);
        if (rows.Count == 0 && header.Heads == 0)
        {
            return;
        }

        if (block.Title is { } title && header.Has(title))
        {
            Add(0, 1, width, title.Text, start);
            row++;
        }

        // A table without row labels is known by its header alone, in whatever pieces that came.
        if (header.Heads > 0 || labelColumns == 0)
        {
            AddHeader(block, header);
        }

        int firstRow = row;
        foreach (TextTableRow textRow in rows)
        {
            AddRow(textRow, header.Columns);
        }

        AddGroups(rows, firstRow);
    }

    /// <summary>The header in the form's layout. Heads that are broken beyond reading stand between those that were read.</summary>
    private void AddHeader(FormBlock block, TextHeader header)
    {
        ImmutableArray<FormLine> columns = header.Columns;
        int depth = columns.Max(static column => column.Ancestors.Length) + 1;
        if (labelColumns > 0)
        {
            Add(0, depth, labelColumns, block.Corner?.Text ?? string.Empty, start);
        }

        for (int level = 0; level < depth; level++)
        {
            for (int column = 0; column < columns.Length; column++)
            {
                FormLine line = columns[column];
                bool isLeaf = line.Ancestors.Length == level;
                if (line.Ancestors.Length < level)
                {
                    continue;
                }

                FormLabel label = isLeaf ? line.Label : line.Ancestors[level];
                int end = column + 1;
                while (!isLeaf && end < columns.Length && columns[end].Ancestors.Length > level && columns[end].Ancestors[level] == label)
                {
                    end++;
                }

                int span = end == columns.Length ? width - labelColumns - column : end - column;
                cells.Add(new SourceCell(row + level, labelColumns + column, isLeaf ? depth - level : 1, span, header.Units.GetValueOrDefault(label, label.Text), start));
                column = end - 1;
            }
        }

        row += depth;
    }

    private void AddRow(TextTableRow textRow, ImmutableArray<FormLine> columns)
    {
        RowText text = textRow.Text;
        if (labelColumns > 0)
        {
            int column = textRow.Line?.Ancestors.Length ?? 0;
            Add(column, 1, labelColumns - column, LabelOf(text), text.Location);
        }

        if (text.Values is { } placed)
        {
            for (int index = 0; index < placed.Length; index++)
            {
                int span = index == placed.Length - 1 ? width - labelColumns - index : 1;
                cells.Add(new SourceCell(row, labelColumns + index, 1, span, placed[index].Text, placed[index].Location)
                {
                    IsDoubtful = placed[index].IsDoubtful,
                });
            }
        }
        else
        {
            // A row that the form does not have, or whose label is misprinted: its cells as they come, all in doubt where some are missing.
            List<TextCell> own = text.Cells.FindAll(static cell => !cell.IsSpan);
            bool isWhole = own.Count == columns.Length;
            string values = string.Join(' ', text.Written.Select(static cell => cell.Text));
            for (int index = 0; index < columns.Length; index++)
            {
                string value = isWhole ? own[index].Text : values;
                cells.Add(new SourceCell(row, labelColumns + index, 1, 1, value, text.Location) { IsDoubtful = !isWhole });
            }
        }

        row++;
    }

    /// <summary>The printed label, or the form's when only half of it could be read.</summary>
    private static string LabelOf(RowText text) =>
        text.Line is { } line && text.Label != line.Label.Text && line.Label.Match(LabelKey.Of(text.Label)) == 0 ? line.Label.Text : text.Label;

    /// <summary>The labels of groups, beside the rows that they hold.</summary>
    private void AddGroups(List<TextTableRow> rows, int firstRow)
    {
        for (int level = 0; level < labelColumns - 1; level++)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                if (GroupOf(rows[index], level) is not { } group)
                {
                    continue;
                }

                int end = index + 1;
                while (end < rows.Count && GroupOf(rows[end], level) == group)
                {
                    end++;
                }

                cells.Add(new SourceCell(firstRow + index, level, end - index, 1, group.Text, rows[index].Text.Location));
                index = end - 1;
            }
        }
    }

    private static FormLabel? GroupOf(TextTableRow textRow, int level) =>
        textRow.Line is { } line && line.Ancestors.Length > level ? line.Ancestors[level] : null;

    private void Add(int column, int rowSpan, int columnSpan, string text, SourceLocation location) =>
        cells.Add(new SourceCell(row, column, rowSpan, columnSpan, text, location));
}
