using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Batch;

/// <summary>Parses many sources at once with bounded memory. A source that cannot be opened gives a result that says so.</summary>
internal static class BatchParsing
{
    public static IAsyncEnumerable<ParseResult> Run(
        AnnualReportParser parser, IEnumerable<ReportSource> sources, BatchOptions options, CancellationToken cancellationToken) =>
        options.KeepsOrder
            ? OrderedBatch.Run(sources, options.MaxDegreeOfParallelism, (source, stop) => ParseAsync(parser, source, stop), cancellationToken)
            : AsReady(parser, sources, options, cancellationToken);

    /// <summary>A batch of one, without what it takes to do several things at once.</summary>
    public static ParseResult ParseAlone(AnnualReportParser parser, ReportSource source, CancellationToken cancellationToken)
    {
        try
        {
            return parser.Parse(source, cancellationToken);
        }
        catch (Exception failure) when (IsOfOpening(failure))
        {
            return CannotBeOpened(source, failure);
        }
    }

    private static async IAsyncEnumerable<ParseResult> AsReady(
        AnnualReportParser parser, IEnumerable<ReportSource> sources, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<ParseResult> ready = Channel.CreateBounded<ParseResult>(options.MaxDegreeOfParallelism);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = stop.Token };
        Task all = Task.Run(
            async () =>
            {
                Exception? failure = null;
                try
                {
                    await Parallel.ForEachAsync(sources, parallel, async (source, token) =>
                        await ready.Writer.WriteAsync(await ParseAsync(parser, source, token).ConfigureAwait(false), token).ConfigureAwait(false))
                        .ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    // Whatever ended the enumeration of the sources is told to the reader of the results.
                    failure = exception;
                }

                ready.Writer.Complete(failure);
            },
            CancellationToken.None);
        try
        {
            await foreach (ParseResult result in ready.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return result;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(false);
        }
    }

    private static async Task<ParseResult> ParseAsync(AnnualReportParser parser, ReportSource source, CancellationToken cancellationToken)
    {
        try
        {
            return await parser.ParseAsync(source, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (IsOfOpening(failure))
        {
            return CannotBeOpened(source, failure);
        }
    }

    private static bool IsOfOpening(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException;

    private static ParseResult CannotBeOpened(ReportSource source, Exception failure) => new()
    {
        Outcome = ParseOutcome.Unreadable,
        Source = new SourceDescription(source.Name, null, 0, string.Empty),
        Diagnostics = [ReadingDiagnostics.CannotBeOpened.Create(null, ("reason", failure.Message))],
    };
}
