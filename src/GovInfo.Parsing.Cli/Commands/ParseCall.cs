using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>What a call of <c>govinfo parse</c> asks for.</summary>
internal sealed record ParseCall
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required string Format { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? OutputPath { get; init; }

    public MessageLanguage Language { get; init; }

    /// <summary>How many files are parsed at once.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;

    /// <summary>How long one file may take.</summary>
    public TimeSpan Timeout { get; init; } = ParseLimits.Default.MaxDuration;

    public Shard Shard { get; init; } = Shard.All;

    /// <summary>Whether to go on where an earlier run of the same output file ended.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether files of the same content are written each.</summary>
    public bool KeepsDuplicates { get; init; }
}
