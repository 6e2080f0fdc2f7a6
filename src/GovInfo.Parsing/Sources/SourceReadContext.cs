using System.Diagnostics;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources;

/// <summary>Serves one parse: its limits, its diagnostics, its cancellation, and the counters that hold the limits.</summary>
/// <remarks>Not thread-safe: one context serves one document. The counting members throw <see cref="ParseLimitException"/>.</remarks>
public sealed class SourceReadContext
{
    private readonly long startTimestamp = Stopwatch.GetTimestamp();
    private long unpackedBytes;
    private long nodes;
    private long cells;
    private long textLength;
    private int pages;

    /// <summary>Initialises a context.</summary>
    /// <param name="limits">What the parse may cost.</param>
    /// <param name="diagnostics">Where diagnostics go.</param>
    /// <param name="cancellationToken">Ends the parse.</param>
    public SourceReadContext(ParseLimits limits, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Limits = limits;
        Diagnostics = diagnostics;
        CancellationToken = cancellationToken;
    }

    /// <summary>What the parse may cost.</summary>
    public ParseLimits Limits { get; }

    /// <summary>Where diagnostics go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Ends the parse.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Counts bytes that came out of a compressed part.</summary>
    /// <param name="count">How many more.</param>
    public void CountUnpackedBytes(long count) =>
        Count(ref unpackedBytes, count, Limits.MaxUnpackedBytes, LimitDiagnostics.UnpackedTooLarge);

    /// <summary>Counts nodes: elements, objects, paragraphs.</summary>
    /// <param name="count">How many more.</param>
    public void CountNodes(int count = 1) => Count(ref nodes, count, Limits.MaxNodes, LimitDiagnostics.TooManyNodes);

    /// <summary>Counts cells, slots covered by spans included.</summary>
    /// <param name="count">How many more.</param>
    public void CountCells(long count = 1) => Count(ref cells, count, Limits.MaxCells, LimitDiagnostics.TooManyCells);

    /// <summary>Counts characters of text.</summary>
    /// <param name="count">How many more.</param>
    public void CountText(int count) => Count(ref textLength, count, Limits.MaxTextLength, LimitDiagnostics.TooMuchText);

    /// <summary>Counts a page, and looks at the clock and the cancellation token.</summary>
    public void CountPage()
    {
        ThrowIfEnded();
        long total = pages++;
        Count(ref total, 1, Limits.MaxPages, LimitDiagnostics.TooManyPages);
    }

    /// <summary>Throws when <paramref name="depth"/> is beyond the limit.</summary>
    /// <param name="depth">The depth of nesting.</param>
    public void CheckDepth(int depth)
    {
        if (depth > Limits.MaxDepth)
        {
            throw new ParseLimitException(LimitDiagnostics.TooDeep.Create(null, ("limit", Limits.MaxDepth)));
        }
    }

    /// <summary>Throws when the parse was cancelled (<see cref="OperationCanceledException"/>) or has taken too long.</summary>
    public void ThrowIfEnded()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(startTimestamp) > Limits.MaxDuration)
        {
            throw new ParseLimitException(LimitDiagnostics.TooLong.Create(null, ("limit", Limits.MaxDuration.TotalSeconds)));
        }
    }

    private void Count(ref long counter, long count, long limit, DiagnosticDescriptor descriptor)
    {
        const long clockInterval = 1024;
        long before = counter;
        counter += count;
        if (counter > limit)
        {
            throw new ParseLimitException(descriptor.Create(null, ("limit", limit)));
        }

        if (before / clockInterval != counter / clockInterval)
        {
            ThrowIfEnded();
        }
    }
}
