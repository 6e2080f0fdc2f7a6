using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Docx.Content;

namespace GovInfo.Parsing.Sources.Docx.Assembly;

/// <summary>
/// Works out the grid of a table from its cells as written: merges become spans (ISO/IEC 29500-1, 17.4.84 and ISO/IEC 29500-4, 14.3.7), and
/// grid columns that no cell begins or ends at are dropped, so that the size of the grid follows from the number of cells and not from what
/// a span claims.
/// </summary>
internal sealed class TableAssembler(SourceReadContext context, CellReport report)
{
    /// <summary>The grid of the table.</summary>
    /// <exception cref="ParseLimitException">The document's tables have too many cells.</exception>
    public SourceTable Assemble(WordTable table)
    {
        List<GridCell> cells = Merge(table);
        Dictionary<int, int> columns = NumberColumns(cells);
        int columnCount = columns.Count - 1;
        context.CountCells((long)table.Rows.Count * columnCount);

        var result = ImmutableArray.CreateBuilder<SourceCell>(cells.Count);
        foreach (GridCell cell in cells)
        {
            int column = columns[cell.Start];
            var location = new TableCellLocation(table.Number, cell.Row + 1, column + 1);
            string text = GetText(cell.Content, out LeftOut leftOut);
            result.Add(new SourceCell(cell.Row, column, cell.RowSpan, columns[cell.End] - column, text, location)
            {

                // A blank cell with a table in it is not blank.
                IsDoubtful = report.Say(location, text, leftOut, cell) | (text.Length == 0 && cell.Content.Exists(static block => block is WordTable { OwnCellCount: > 0 })),
            });
        }

        return new SourceTable
        {
            Cells = result.MoveToImmutable(),
            RowCount = table.Rows.Count,
            ColumnCount = columnCount,
            Location = new TableCellLocation(table.Number, 1, 1),
        };
    }

    private static List<GridCell> Merge(WordTable table)
    {
        var cells = new List<GridCell>();
        var open = new Dictionary<int, GridCell>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            var openNext = new Dictionary<int, GridCell>();
            foreach (GridCell cell in MergeAcross(table.Rows[row], row))
            {
                GridCell merged = cell;
                if (cell.VerticalMerge == CellMerge.Continue && open.TryGetValue(cell.Start, out GridCell? above) && above.End == cell.End)
                {
                    merged = above;
                    above.RowSpan++;
                    above.HasLostText |= cell.HasLostText || HasText(cell.Content);
                }
                else
                {
                    // A continuation with nothing above that it could continue is a cell of its own, and begins what continues below it.
                    cell.IsBrokenMerge = cell.VerticalMerge == CellMerge.Continue && row > 0;
                    cells.Add(cell);
                }

                if (cell.VerticalMerge != CellMerge.None)
                {
                    openNext[cell.Start] = merged;
                }
            }

            open = openNext;
        }

        return cells;
    }

    private static List<GridCell> MergeAcross(List<WordCell> row, int rowIndex)
    {
        var cells = new List<GridCell>(row.Count);
        foreach (WordCell cell in row)
        {
            if (cell.HorizontalMerge == CellMerge.Continue && cells is [.., { } left])
            {
                left.End = cell.End;
                left.HasLostText |= HasText(cell.Content);
            }
            else
            {
                cells.Add(new GridCell(cell, rowIndex));
            }
        }

        return cells;
    }

    private static Dictionary<int, int> NumberColumns(List<GridCell> cells)
    {
        var edges = new SortedSet<int>();
        foreach (GridCell cell in cells)
        {
            edges.Add(cell.Start);
            edges.Add(cell.End);
        }

        var columns = new Dictionary<int, int>(edges.Count);
        foreach (int edge in edges)
        {
            columns.Add(edge, columns.Count);
        }

        return columns;
    }

    private static string GetText(List<WordBlock> content, out LeftOut leftOut)
    {
        leftOut = LeftOut.None;
        string text = string.Empty;
        StringBuilder? lines = null;
        foreach (WordBlock block in content)
        {
            // A table drawn around one number is the cell's text.
            if ((block as WordParagraph ?? (block as WordTable)?.OnlyParagraph()) is { } paragraph)
            {
                leftOut |= paragraph.LeftOut;
                if (paragraph.Text.Length > 0 && text.Length == 0)
                {
                    text = paragraph.Text;
                }
                else if (paragraph.Text.Length > 0)
                {
                    lines ??= new StringBuilder(text);
                    lines.Append('\n').Append(paragraph.Text);
                }
            }
        }

        return lines?.ToString() ?? text;
    }

    private static bool HasText(List<WordBlock> content) =>
        content.Exists(static block => block is WordParagraph { Text.Length: > 0 } || (block is WordTable table && table.OnlyParagraph() is not null));
}
