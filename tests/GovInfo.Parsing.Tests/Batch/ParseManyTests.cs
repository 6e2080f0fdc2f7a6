using System.Text;
using GovInfo.Parsing.Batch;

namespace GovInfo.Parsing.Tests.Batch;

public class ParseManyTests
{
    private static readonly AnnualReportParser Parser = AnnualReportParser.Default;

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(4, false)]
    public async Task Every_source_gives_one_result(int parallelism, bool keepsOrder)
    {
        List<string> names = [.. Enumerable.Range(0, 50).Select(number => $"source-{number}.txt")];
        List<string> results = [];
        await foreach (ParseResult result in Parser.ParseManyAsync(
            names.Select(Invent), new BatchOptions { MaxDegreeOfParallelism = parallelism, KeepsOrder = keepsOrder }))
        {
            results.Add(result.Source.Name);
        }

        Assert.Equal(names, keepsOrder ? results : results.OrderBy(name => names.IndexOf(name)));
    }

    [Fact]
    public void A_batch_of_one_says_that_its_source_cannot_be_opened()
    {
        ReportSource missing = ReportSource.FromFile(Path.Combine(AppContext.BaseDirectory, "no such file.txt"));
        ParseResult result = BatchParsing.ParseAlone(Parser, missing, CancellationToken.None);
        Assert.Equal(["GI1008"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(ParseOutcome.Unreadable, result.Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_that_cannot_be_opened_does_not_stop_the_rest(bool keepsOrder)
    {
        ReportSource[] sources = [Invent("a.txt"), ReportSource.FromFile(Path.Combine(AppContext.BaseDirectory, "no such file.txt")), Invent("b.txt")];
        List<ParseResult> results = [];
        await foreach (ParseResult result in Parser.ParseManyAsync(sources, new BatchOptions { KeepsOrder = keepsOrder }))
        {
            results.Add(result);
        }

        Assert.Equal(3, results.Count);
        ParseResult missing = Assert.Single(results, result => result.Source.Name.EndsWith("no such file.txt", StringComparison.Ordinal));
        Assert.Equal(["GI1008"], missing.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sources_are_enumerated_only_as_far_as_results_are_taken(bool keepsOrder)
    {
        const int parallelism = 2;
        int enumerated = 0;
        IEnumerable<ReportSource> Endless()
        {
            while (true)
            {
                yield return Invent($"source-{enumerated++}.txt");
            }
        }

        int taken = 0;
        await foreach (ParseResult _ in Parser.ParseManyAsync(Endless(), new BatchOptions { MaxDegreeOfParallelism = parallelism, KeepsOrder = keepsOrder }))
        {
            if (++taken == 10)
            {
                break;
            }
        }

        Assert.InRange(enumerated, 10, 10 + (4 * parallelism));
    }

    /// <summary>The first source opens only when three behind it have been parsed: a batch of two at once gets there without it.</summary>
    [Fact]
    public async Task A_slow_source_does_not_stop_the_parses_behind_it()
    {
        using var gate = new CountdownEvent(3);
        var parser = new AnnualReportParser(ParserOptions.Default with { Completed = _ => Pass(gate) });
        await using var slow = new GatedStream(gate);
        ReportSource[] sources = [ReportSource.FromStream(slow, new SourceHints { FileName = "slow.txt" }), Invent("1"), Invent("2"), Invent("3")];
        List<string> names = [];
        await foreach (ParseResult result in parser.ParseManyAsync(sources, new BatchOptions { MaxDegreeOfParallelism = 2 }))
        {
            names.Add(result.Source.Name);
        }

        Assert.Equal(["slow.txt", "1", "2", "3"], names);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_batch_ends_when_it_is_cancelled(bool keepsOrder)
    {
        using var stop = new CancellationTokenSource();
        int taken = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParseResult _ in Parser.ParseManyAsync(
                Enumerable.Range(0, int.MaxValue).Select(number => Invent($"{number}.txt")), new BatchOptions { KeepsOrder = keepsOrder }, stop.Token))
            {
                if (++taken == 5)
                {
                    await stop.CancelAsync();
                }
            }
        });
    }

    private static void Pass(CountdownEvent gate)
    {
        // The slow source itself completes when the gate is open.
        if (!gate.IsSet)
        {
            gate.Signal();
        }
    }

    private static ReportSource Invent(string name) =>
        ReportSource.FromBytes(Encoding.UTF8.GetBytes("一、总体情况\n无\n六、其他需要报告的事项\n无\n"), new SourceHints { FileName = name });

    /// <summary>An empty stream that cannot be read before the gate is open; after a minute it fails, so that a test can fail too.</summary>
    private sealed class GatedStream(CountdownEvent gate) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            bool opened = await Task.Run(() => gate.Wait(TimeSpan.FromMinutes(1), cancellationToken), cancellationToken);
            return opened ? 0 : throw new TimeoutException("The sources behind this one were not parsed.");
        }
    }
}
