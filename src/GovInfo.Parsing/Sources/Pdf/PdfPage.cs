using System.Collections.Immutable;

namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>A page as glyphs and rulings: what layout and tables are read from, whichever engine supplied it.</summary>
public sealed record PdfPage
{
    /// <summary>The number of the page; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width of the page as shown, in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height of the page as shown, in points.</summary>
    public required double Height { get; init; }

    /// <summary>The glyphs in the order in which the content draws them.</summary>
    public required ImmutableArray<PdfGlyph> Glyphs { get; init; }

    /// <summary>The horizontal and vertical rulings, unsnapped and unmerged.</summary>
    public required ImmutableArray<PdfSegment> Segments { get; init; }

    /// <summary>How many pictures of some size the page shows: a page of pictures alone has no text layer.</summary>
    public int PictureCount { get; init; }
}
