using GovInfo.Parsing.Sources.Docx.Content;

namespace GovInfo.Parsing.Sources.Docx.Assembly;

/// <summary>A cell with what is merged into it, by grid column as written.</summary>
internal sealed class GridCell(WordCell cell, int row)
{
    public int Row { get; } = row;

    public int RowSpan { get; set; } = 1;

    public int Start { get; } = cell.Start;

    public int End { get; set; } = cell.End;

    public CellMerge VerticalMerge { get; } = cell.VerticalMerge;

    public List<WordBlock> Content { get; } = cell.Content;

    /// <summary>Whether a cell merged into this one has text, which word processors do not show.</summary>
    public bool HasLostText { get; set; }

    /// <summary>Whether the cell claims to continue one above that is not there.</summary>
    public bool IsBrokenMerge { get; set; }
}
