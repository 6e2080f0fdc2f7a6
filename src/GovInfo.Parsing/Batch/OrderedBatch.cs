using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GovInfo.Parsing.Batch;

/// <summary>
/// A batch whose results come in the order of its sources. The parses run ahead of the oldest unfinished one by a bounded window, so that one slow
/// source, or the one who takes the results, does not leave processors idle.
/// </summary>
internal static class OrderedBatch
{
    // Three sources in the window for each parse at once: one that runs, one that waits to run, one that waits to be taken.
    private const int SourcesPerParse = 3;

    public static async IAsyncEnumerable<ParseResult> Run(
        IEnumerable<ReportSource> sources,
        int parallelism,
        Func<ReportSource, CancellationToken, Task<ParseResult>> parse,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Job> jobs = Channel.CreateUnbounded<Job>(new UnboundedChannelOptions { SingleWriter = true });
        Task workers = Task.WhenAll(Enumerable.Range(0, parallelism).Select(_ => Task.Run(() => WorkAsync(jobs.Reader, parse, stop.Token), CancellationToken.None)));
        var window = new Queue<Task<ParseResult>>(parallelism * SourcesPerParse);
        try
        {
            foreach (ReportSource source in sources)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (window.Count == parallelism * SourcesPerParse)
                {
                    yield return await window.Dequeue().WaitAsync(cancellationToken).ConfigureAwait(false);
                }

                var job = new Job(source);
                window.Enqueue(job.Result);
                jobs.Writer.TryWrite(job);
            }

            while (window.TryDequeue(out Task<ParseResult>? next))
            {
                yield return await next.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            jobs.Writer.Complete();
            await stop.CancelAsync().ConfigureAwait(false);
            await workers.ConfigureAwait(false);
        }
    }

    private static async Task WorkAsync(
        ChannelReader<Job> jobs, Func<ReportSource, CancellationToken, Task<ParseResult>> parse, CancellationToken cancellationToken)
    {
        await foreach (Job job in jobs.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            await job.RunAsync(parse, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A source on its way through the window.</summary>
    private sealed class Job(ReportSource source)
    {
        // Who awaits a result goes on elsewhere: the worker is never held up by the one who takes it.
        private readonly TaskCompletionSource<ParseResult> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<ParseResult> Result => completion.Task;

        public async Task RunAsync(Func<ReportSource, CancellationToken, Task<ParseResult>> parse, CancellationToken cancellationToken)
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                completion.SetResult(await parse(source, cancellationToken).ConfigureAwait(false));
            }
            catch (OperationCanceledException cancelled)
            {
                completion.SetCanceled(cancelled.CancellationToken);
            }
            catch (Exception failure)
            {
                // Whatever a parse throws is told to the one who takes its result.
                completion.SetException(failure);
            }
        }
    }
}
