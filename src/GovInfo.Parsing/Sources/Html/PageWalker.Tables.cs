using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <content>Walks tables: each cell for itself, and what they amount to is judged behind the last.</content>
internal sealed partial class PageWalker
{
    private void WalkTable(PageElement table, List<List<TableRow>> groups, TextFormat format)
    {
        collector.Flush();
        WalkCaption(table, format);
        string? outerMarker = collector.Marker;
        collector.Marker = null;
        var grid = new TableGrid();
        foreach (List<TableRow> rows in groups)
        {
            grid.BeginGroup(rows.Count);
            foreach (TableRow row in rows)
            {
                WalkRow(row, format, grid);
                grid.EndRow();
            }
        }

        collector.Marker = outerMarker;
        collector.Blocks.AddRange(judge.Judge(table, grid, isLayout: table.Attribute("role") is "presentation" or "none"));
    }

    private void WalkCaption(PageElement table, TextFormat format)
    {
        for (PageNode? child = table.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement { Tag: HtmlTag.Caption } caption)
            {
                WalkElement(caption, format);
            }
        }
    }

    private void WalkRow(TableRow row, TextFormat format, TableGrid grid)
    {
        if (row.Loose is { } loose)
        {
            loose.ForEach(cell => WalkCell(cell, format, grid));
            return;
        }

        for (PageNode? child = row.Element?.FirstChild; child is not null; child = child.Next)
        {
            if (child is PageElement cell && row.HasCell(cell))
            {
                WalkCell(cell, format, grid);
            }
        }
    }

    private void WalkCell(PageElement cell, TextFormat format, TableGrid grid)
    {
        InlineStyle style = InlineStyle.Of(cell);
        if (style.Display is StyleDisplay.None)
        {
            return;
        }

        context.CountCells();
        List<PageBlock> outside = collector.BeginCell();
        bool hadStruck = hasStruck;
        hasStruck = false;
        if (StruckText.IsOne(cell, style))
        {
            LeaveOutStruck(cell);
        }
        else
        {
            WalkBlock(cell, format.Inside(style) with { IsInCell = true });
        }

        GridCell ended = collector.EndCell(cell, outside);
        ended.LacksStruckText = hasStruck;
        hasStruck |= hadStruck;
        context.CountCells(grid.Add(ended));
    }
}
