using System.Runtime.InteropServices;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Tells data from layout. Sites put whole pages into tables, and editors put headings and paragraphs into rows of a table of data, so it is
/// rows that are judged: a row of layout gives up its blocks, and each run of other rows is a table.
/// </summary>
internal sealed class TableJudge(SourceReadContext context)
{
    private const int LongText = 600;
    private const int LongTextWithHeading = 120;
    private const int MostLabelCells = 6;
    private const int LongestGroup = 40;
    private const int MostSpacerColumns = 3;

    /// <summary>The blocks that a table amounts to.</summary>
    /// <param name="table">The element.</param>
    /// <param name="grid">Its cells.</param>
    /// <param name="isLayout">Whether the page itself says that the table is layout.</param>
    public List<PageBlock> Judge(PageElement table, TableGrid grid, bool isLayout)
    {
        List<PageBlock> blocks = [];
        List<GridCell> cells = grid.Cells;
        List<GridCell> data = new(cells.Count);
        ListedRows? listed = null;
        for (int start = 0; start < cells.Count;)
        {
            int end = EndOfUnit(cells, start);
            if (isLayout || (IsLayout(cells, start, end) && !IsListed(cells, start, end, ref listed)))
            {
                AddTable(table, data, blocks);
                data.Clear();
                for (; start < end; start++)
                {
                    blocks.AddRange(cells[start].Content);
                }
            }
            else
            {
                data.AddRange(CollectionsMarshal.AsSpan(cells)[start..end]);
            }

            start = end;
        }

        AddTable(table, data, blocks);
        return blocks;
    }

    /// <summary>The end of the rows that hang together by cells over several rows.</summary>
    private static int EndOfUnit(List<GridCell> cells, int start)
    {
        int endRow = cells[start].EndRow;
        int end = start;
        while (end < cells.Count && (cells[end].Row == cells[start].Row || cells[end].Row < endRow))
        {
            endRow = Math.Max(endRow, cells[end++].EndRow);
        }

        return end;
    }

    private static bool IsListed(List<GridCell> cells, int start, int end, ref ListedRows? listed)
    {
        if (cells[start].Row != cells[end - 1].Row || !MayNameGroup(cells[start]))
        {
            return false;
        }

        listed ??= new ListedRows(cells.Select(static cell => new CellFrame(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.IsBlank)));
        return listed.Contains(cells[start].Row);
    }

    /// <summary>三、依申请公开情况 names a group of statistics too; what is worded like the form does not.</summary>
    private static bool MayNameGroup(GridCell cell)
    {
        int length = 0;
        bool isFormTitle = false;
        foreach (PageBlock block in cell.Content)
        {
            length += block.Table is null ? block.TextLength : LongText;
            isFormTitle |= length <= LongestGroup && SectionHeadings.IsFormTitle(block.Text);
        }

        return length <= LongestGroup && !isFormTitle;
    }

    private static bool IsLayout(List<GridCell> cells, int start, int end)
    {
        int filled = 0;
        int layout = 0;
        for (int index = start; index < end; index++)
        {
            if (!cells[index].IsBlank)
            {
                filled++;
                layout += HoldsArticle(cells[index], alone: false) ? 1 : 0;
            }
        }

        if (filled == 1)
        {
            GridCell only = cells[start];
            for (int index = start; only.IsBlank; index++)
            {
                only = cells[index];
            }

            return HoldsArticle(only, alone: true);
        }

        return layout > 0 && filled - layout <= MostLabelCells;
    }

    /// <summary>Whether a cell holds a piece of the article and not a datum.</summary>
    private static bool HoldsArticle(GridCell cell, bool alone)
    {
        if (cell.HasTable)
        {
            return true;
        }

        int length = 0;
        foreach (PageBlock block in cell.Content)
        {
            length += block.TextLength;
        }

        // Most cells are one short text, and looking for headings is what costs here.
        if (!alone && length <= LongTextWithHeading && cell.Content.Length == 1)
        {
            return false;
        }

        int headings = 0;
        bool hasLevel = false;
        foreach (PageBlock block in cell.Content)
        {
            headings += block.SectionBit != 0 ? 1 : 0;
            hasLevel |= block.OutlineLevel is not null;
        }

        return length > LongText || headings > 1 || (headings == 1 && (alone || length > LongTextWithHeading))
            || (alone && (length > LongTextWithHeading || hasLevel));
    }

    private void AddTable(PageElement table, List<GridCell> data, List<PageBlock> blocks)
    {
        if (data.Count == 0)
        {
            return;
        }

        if (!data.Exists(static cell => !cell.IsBlank) || IsColumnOfParagraphs(data))
        {
            foreach (GridCell cell in data)
            {
                blocks.AddRange(cell.Content);
            }

            return;
        }

        EmbeddedContent? embedded = null;
        int linkLength = 0;
        foreach (GridCell cell in data)
        {
            foreach (PageBlock block in cell.Content)
            {
                linkLength += block.LinkLength;
                if (block.Embedded is not null)
                {
                    (embedded ??= new EmbeddedContent()).Add(block.Embedded);
                }
            }
        }

        blocks.Add(new PageBlock(table, string.Empty) { Table = Draft(data), LinkLength = linkLength, Embedded = embedded });
    }

    /// <summary>Whether the text stands in one column only, beside nothing but spacers.</summary>
    private static bool IsColumnOfParagraphs(List<GridCell> data)
    {
        int column = -1;
        int rightmost = 0;
        foreach (GridCell cell in data)
        {
            rightmost = Math.Max(rightmost, cell.Column);
            if (!cell.IsBlank)
            {
                if (column >= 0 && cell.Column != column)
                {
                    return false;
                }

                column = cell.Column;
            }
        }

        // One label before blank cells is a row of a blank table; a label between two spacers is not.
        return rightmost == 0 || (rightmost < MostSpacerColumns && column > 0);
    }

    /// <summary>The rows as a table of their own.</summary>
    private TableDraft Draft(List<GridCell> data)
    {
        GridLines rows = GridLines.OfRows(data);
        GridLines columns = GridLines.OfColumns(data);
        context.CountCells((long)rows.Count * columns.Count);
        List<DraftCell> cells = new(data.Count);
        foreach (GridCell cell in data)
        {
            (int row, int rowSpan) = rows.Place(cell.Row, cell.EndRow);
            (int column, int columnSpan) = columns.Place(cell.Column, cell.EndColumn);
            cells.Add(new DraftCell(row, column, rowSpan, columnSpan, cell.Text(), cell.Element, cell.IsOverlapped || cell.LacksStruckText));
            if (cell.IsOverlapped)
            {
                context.Diagnostics.Add(Diagnostics.HtmlDiagnostics.OverlappingCells.Create(null, ("row", row + 1), ("column", column + 1)));
            }
        }

        return new TableDraft(rows.Count, columns.Count, cells);
    }
}
