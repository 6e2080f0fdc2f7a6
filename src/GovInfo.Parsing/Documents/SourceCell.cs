namespace GovInfo.Parsing.Documents;

/// <summary>A cell of a <see cref="SourceTable"/>.</summary>
/// <param name="Row">The index of the cell's first row; the first row is 0.</param>
/// <param name="Column">The index of the cell's first column; the first column is 0.</param>
/// <param name="RowSpan">The number of rows that the cell covers, at least 1.</param>
/// <param name="ColumnSpan">The number of columns that the cell covers, at least 1.</param>
/// <param name="Text">The text of the cell; its paragraphs and soft breaks are parted by <c>\n</c>.</param>
/// <param name="Location">Where the cell stands in the source.</param>
public sealed record SourceCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, SourceLocation Location)
{
    /// <summary>Whether what the cell reads was put together from pieces in a way that the source's geometry does not fully support.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether, where the cell is doubtful, only its digits are: it stands in its place.</summary>
    internal bool HasSurePlace { get; init; }
}
