using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Batch;

/// <summary>Parses many sources at once with bounded memory. A source that cannot be opened gives a result that says so.</summary>
internal static class BatchParsing
{
    public static IAsyncEnumerable<ParseResult> Run(
        AnnualReportParser parser, IEnumerable<ReportSource> sources, BatchOptions options, CancellationToken cancellationToken) =>
        options.KeepsOrder ? InOrder(parser, sources, options, cancellationToken) : AsReady(parser, sources, options, cancellationToken);

    private static async IAsyncEnumerable<ParseResult> InOrder(
        AnnualReportParser parser, IEnumerable<ReportSource> sources, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // The running parses in the order of their sources: the queue is as long as there may be parses at once.
        var running = new Queue<Task<ParseResult>>(options.MaxDegreeOfParallelism);
        try
        {
            foreach (ReportSource source in sources)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (running.Count == options.MaxDegreeOfParallelism)
                {
                    yield return await running.Dequeue().WaitAsync(cancellationToken).ConfigureAwait(false);
                }

                running.Enqueue(Task.Run(() => ParseAsync(parser, source, stop.Token), stop.Token));
            }

            while (running.TryDequeue(out Task<ParseResult>? next))
            {
                yield return await next.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ParseResult
            {
                Outcome = ParseOutcome.Unreadable,
                Source = new SourceDescription(source.Name, null, 0, string.Empty),
                Diagnostics = [ReadingDiagnostics.CannotBeOpened.Create(null, ("reason", failure.Message))],
            };
        }
    }
}
