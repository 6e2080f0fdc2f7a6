using System.Collections.Immutable;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing;

/// <summary>How reports are parsed. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ParserOptions
{
    /// <summary>The options used unless others are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>What one parse may cost.</summary>
    public ParseLimits Limits { get; init; } = ParseLimits.Default;

    /// <summary>The readers; of those that are equally sure of a source's bytes, the first reads it.</summary>
    public ImmutableArray<ISourceReader> Readers { get; init; } = SourceReaders.Default;
}
