using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>A cell of one page's table, with the lines of text that stand in it.</summary>
/// <param name="Row">The index of the first row.</param>
/// <param name="Column">The index of the first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Page">The number of the page.</param>
/// <param name="Box">The box between its rulings.</param>
internal sealed record LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan, int Page, PdfBox Box)
{
    /// <summary>The lines of its text, top down.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>Its text: the lines parted by <c>\n</c>.</summary>
    public string Text
    {
        get;
        init
        {
            field = value;
            IsValue = value.Length > 0 && GlyphText.IsValue(value);
        }
    } = string.Empty;

    /// <summary>Whether the text is a number, or a mark for none: asked so often that it is kept.</summary>
    public bool IsValue { get; private init; }

    /// <summary>Whether the text was put together in a way that geometry does not fully support.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether, where the cell is doubtful, only its digits are: they stand between its rulings.</summary>
    public bool HasSurePlace { get; init; }

    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;

    public bool IsEmpty => Text.Length == 0;
}
