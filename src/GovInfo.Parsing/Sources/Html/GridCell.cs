using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>A cell with its place in the grid, and the blocks that its content was read into.</summary>
internal sealed class GridCell
{
    // Nearly every cell is one paragraph.
    private readonly PageBlock? only;
    private readonly PageBlock[] several = [];

    /// <summary>Initialises a cell.</summary>
    public GridCell(PageElement element, ReadOnlySpan<PageBlock> content)
    {
        Element = element;
        if (content.Length == 1)
        {
            only = content[0];
        }
        else
        {
            several = content.ToArray();
        }

        foreach (PageBlock block in content)
        {
            IsBlank &= !block.IsShown;
            HasTable |= block.Table is not null;
        }
    }

    public PageElement Element { get; }

    public ReadOnlySpan<PageBlock> Content => only is null ? several : new ReadOnlySpan<PageBlock>(in only);

    public bool IsBlank { get; } = true;

    /// <summary>Whether a table stands in it.</summary>
    public bool HasTable { get; }

    public int Row { get; set; }

    public int Column { get; set; }

    public int RowSpan { get; set; }

    public int ColumnSpan { get; set; }

    /// <summary>Whether another cell stood where this one should reach.</summary>
    public bool IsOverlapped { get; set; }

    /// <summary>Whether struck-through text of the cell was left out.</summary>
    public bool LacksStruckText { get; set; }

    /// <summary>The row behind the last one that the cell covers.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>The column behind the last one that the cell covers.</summary>
    public int EndColumn => Column + ColumnSpan;

    /// <summary>The text of a cell, its paragraphs parted by line ends; a table inside it gives its cells' texts.</summary>
    public string Text()
    {
        if (Content.IsEmpty)
        {
            return string.Empty;
        }

        if (only is { Table: null })
        {
            return only.Text;
        }

        List<string> lines = [];
        foreach (PageBlock block in Content)
        {
            if (block.Table is { } nested)
            {
                lines.AddRange(nested.Cells.Select(static cell => cell.Text).Where(static text => text.Length > 0));
            }
            else if (block.Text.Length > 0)
            {
                lines.Add(block.Text);
            }
        }

        return string.Join('\n', lines);
    }
}
