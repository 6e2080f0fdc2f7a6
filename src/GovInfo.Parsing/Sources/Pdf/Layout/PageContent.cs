using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>What a page shows, in lines and tables: all that is kept of it once it is read.</summary>
internal sealed class PageContent
{
    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required int PictureCount { get; init; }

    /// <summary>The x where the page cuts off what is wider than it; 0 where it does not, or did not when it was laid out.</summary>
    public double CutRight { get; init; }

    /// <summary>The x where the page cuts off what begins to the left of it; null where it does not, or did not when it was laid out.</summary>
    public double? CutLeft { get; init; }

    /// <summary>The gutter between its columns, where it is typeset in two.</summary>
    public ColumnGutter? Gutter { get; init; }

    public bool HasColumns => Gutter is not null;

    /// <summary>The lines outside tables, top down, in each column of it.</summary>
    public required List<TextLine> Lines { get; init; }

    /// <summary>The ruled tables, top down.</summary>
    public required List<TableFragment> Tables { get; init; }

    /// <summary>The lines of watermarks and stamps.</summary>
    public required List<TextLine> Stamps { get; init; }

    /// <summary>Visible glyphs that stand for a character, and those whose font has no mapping for them.</summary>
    public required int MappedGlyphs { get; init; }

    public required int UnmappedGlyphs { get; init; }
}
