namespace GovInfo.Parsing;

/// <summary>How many sources are parsed at once, and in which order their results come.</summary>
public sealed record BatchOptions
{
    /// <summary>The options used unless others are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How many sources are parsed at once, at least 1; the number of processors by default. Memory grows with it, never with the number of sources.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether results come in the order of the sources; otherwise each comes as soon as it is ready.</summary>
    public bool KeepsOrder { get; init; } = true;
}
