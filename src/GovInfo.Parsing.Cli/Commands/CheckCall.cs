using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary>What a call of <c>govinfo check</c> asks for.</summary>
internal sealed record CheckCall
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether findings are written as JSON lines; otherwise as text.</summary>
    public bool WritesJson { get; init; }

    public MessageLanguage Language { get; init; }

    /// <summary>Whether the reports of one authority are held against one another.</summary>
    public bool ChecksSeries { get; init; }

    public bool BlankAsZero { get; init; }

    /// <summary>How many files are parsed at once.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;
}
