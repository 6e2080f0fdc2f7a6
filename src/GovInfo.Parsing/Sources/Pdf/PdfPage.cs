using System.Collections.Immutable;

namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>A page as glyphs and rulings: what layout and tables are read from, whichever engine supplied it.</summary>
public sealed record PdfPage
{
    private ImmutableArray<PdfGlyph> glyphs;

    /// <summary>The number of the page; the first is 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width of the page as shown, in points.</summary>
    public required double Width { get; init; }

    /// <summary>The height of the page as shown, in points.</summary>
    public required double Height { get; init; }

    /// <summary>The glyphs in the order in which the content draws them.</summary>
    public required ImmutableArray<PdfGlyph> Glyphs
    {
        get => glyphs.IsDefault ? glyphs = [.. Lent] : glyphs;
        init => glyphs = value;
    }

    /// <summary>The horizontal and vertical rulings, unsnapped and unmerged.</summary>
    public required ImmutableArray<PdfSegment> Segments { get; init; }

    /// <summary>How many pictures of some size the page shows: a page of pictures alone has no text layer.</summary>
    public int PictureCount { get; init; }

    /// <summary>The title that the file's own properties name, on its first page; null elsewhere, and where the engine does not read it.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>
    /// The glyphs in a buffer of the engine's, good until the next page is asked for: pages that are laid out and forgotten need no copy, which
    /// would be an array of a hundred kilobytes each.
    /// </summary>
    internal ArraySegment<PdfGlyph> Lent { get; init; } = ArraySegment<PdfGlyph>.Empty;

    /// <summary>The x where the page or a clip cuts off rules or text that go on to the right, the farthest such; 0 where none is cut. Engines of others do not tell.</summary>
    internal double CutRight { get; init; }

    /// <summary>The x where the page or a clip cuts off rules or text that begin to the left of it, the farthest such; null where none is cut.</summary>
    internal double? CutLeft { get; init; }

    /// <summary>The indices of the digits that a cell's clip cuts in part: more of their numbers may be hidden. Engines of others do not tell.</summary>
    internal ImmutableArray<int> CutDigits { get; init; } = [];

    /// <summary>The strokes that are nearly level, but no rulings. Engines of others do not tell.</summary>
    internal ImmutableArray<PdfSegment> SlantedStrokes { get; init; } = [];

    internal int GlyphCount => GlyphSpan.Length;

    internal ReadOnlySpan<PdfGlyph> GlyphSpan => glyphs.IsDefault ? Lent : glyphs.AsSpan();

    internal ref readonly PdfGlyph GlyphAt(int index) => ref GlyphSpan[index];
}
