namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>A glyph shown on a page.</summary>
public readonly record struct PdfGlyph
{
    /// <summary>What the glyph stands for, in Unicode; empty when the font has no mapping for it. Ligatures stand for several characters.</summary>
    public required string Text { get; init; }

    /// <summary>The box from the glyph's advance and the font's ascent and descent, after rotation and crop.</summary>
    public required PdfBox Box { get; init; }

    /// <summary>Where the baseline runs: the y of a horizontal glyph's origin, the x of a vertical glyph's centre line, in points.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size of the font on the page, in points.</summary>
    public required double FontSize { get; init; }

    /// <summary>The name of the font, without a subset prefix.</summary>
    public required string FontName { get; init; }

    /// <summary>The number of the showing operator that drew the glyph, in content order: glyphs of one run share it.</summary>
    public required int Run { get; init; }

    /// <summary>Whether the glyph is written vertically (writing mode 1, or rotated by a quarter turn).</summary>
    public bool IsVertical { get; init; }

    /// <summary>Whether the glyph can be seen: not render mode 3, not clipped away, not white on white.</summary>
    public bool IsVisible { get; init; }

    /// <summary>
    /// Whether the file itself marks the glyph as an artifact, no part of the text proper: a running head, a page number, a watermark
    /// (ISO 32000-2, 14.8.2.2). Engines that cannot tell leave it false.
    /// </summary>
    public bool IsArtifact { get; init; }

    /// <summary>Whether the glyph is turned by no multiple of a quarter turn, as on the round of a stamp. Engines of others do not tell.</summary>
    internal bool IsAslant { get; init; }
}
