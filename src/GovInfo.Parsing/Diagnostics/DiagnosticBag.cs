using System.Collections.Immutable;

namespace GovInfo.Parsing.Diagnostics;

/// <summary>Collects the diagnostics of one parse. Not thread-safe: one bag serves one document.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>How many diagnostics there are.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        diagnostics.Add(diagnostic);
    }

    /// <summary>The diagnostics so far, in the order in which they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => diagnostics.ToImmutable();
}
