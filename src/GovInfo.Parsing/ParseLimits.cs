namespace GovInfo.Parsing;

/// <summary>
/// What one parse may cost. Every limit is on by default, far above what a real report needs; reaching one gives a diagnostic of the 9xxx
/// range and what was read so far.
/// </summary>
public sealed record ParseLimits
{
    /// <summary>The limits used unless others are given.</summary>
    public static ParseLimits Default { get; } = new();

    /// <summary>The largest source, in bytes (GI9001). The default is 64 MiB.</summary>
    public long MaxSourceBytes { get; init; } = 64L << 20;

    /// <summary>The most bytes that compressed parts of one source may unpack to, in all (GI9002). The default is 256 MiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>The highest ratio of unpacked to packed bytes of one part above 1 MiB (GI9003). The default is 200.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>The most nodes (elements, objects, glyphs' containers, paragraphs) of one source (GI9004). The default is 2,000,000.</summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>The deepest nesting that is followed (GI9005). The default is 200.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The most pages of one source (GI9006). The default is 2,000.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>The most cells of one source, slots covered by spans included (GI9007). The default is 200,000.</summary>
    public int MaxCells { get; init; } = 200_000;

    /// <summary>The most characters of text of one source (GI9008). The default is 32,000,000.</summary>
    public int MaxTextLength { get; init; } = 32_000_000;

    /// <summary>How long one parse may take (GI9009). The default is 30 seconds.</summary>
    public TimeSpan MaxDuration { get; init; } = TimeSpan.FromSeconds(30);
}
