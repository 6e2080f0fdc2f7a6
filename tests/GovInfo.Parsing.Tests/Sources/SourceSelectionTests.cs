using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.Tests.Sources;

public class SourceSelectionTests
{
    [Theory]
    [InlineData(SourceMatch.Certain, 0, "first")]
    [InlineData(SourceMatch.Likely, 1, "second")]
    [InlineData(SourceMatch.None, 1, "second")]
    public void Readers_are_asked_until_one_is_certain(SourceMatch match, int asked, string chosen)
    {
        var first = new StubReader("first", match);
        var second = new StubReader("second", SourceMatch.Certain);
        var parser = new AnnualReportParser(new ParserOptions { Readers = [first, second] });
        ParseResult result = parser.Parse(ReportSource.FromBytes("甲"u8.ToArray()), TestContext.Current.CancellationToken);
        Assert.Equal(chosen, result.Source.Format);
        Assert.Equal(1, first.Probes);
        Assert.Equal(asked, second.Probes);
    }

    [Fact]
    public void A_reader_that_throws_gives_a_result_that_says_so()
    {
        var parser = new AnnualReportParser(new ParserOptions { Readers = [new StubReader("stub", SourceMatch.Certain, static () => throw new InvalidOperationException())] });
        ParseResult result = parser.Parse(ReportSource.FromBytes("甲"u8.ToArray()), TestContext.Current.CancellationToken);
        Assert.Equal(ParseOutcome.Unreadable, result.Outcome);
        Assert.Equal("The stub reader failed on these bytes (InvalidOperationException). This is a defect of the library; please report it with the file.", Assert.Single(result.Diagnostics).GetMessage(MessageLanguage.English));
    }

    [Fact]
    public void A_stage_behind_the_reader_that_throws_gives_a_result_that_says_so()
    {
        // No reader of ours leaves the blocks out; a defect of a stage looks the same from outside.
        var parser = new AnnualReportParser(new ParserOptions { Readers = [new StubReader("stub", SourceMatch.Certain, static () => new() { Blocks = default })] });
        ParseResult result = parser.Parse(ReportSource.FromBytes("甲"u8.ToArray()), TestContext.Current.CancellationToken);
        Assert.Equal(ParseOutcome.Unreadable, result.Outcome);
        Assert.Null(result.Report);
        Assert.Equal("GI1010", Assert.Single(result.Diagnostics).Code);
    }

    private sealed class StubReader(string format, SourceMatch match, Func<SourceDocument>? read = null) : ISourceReader
    {
        public int Probes { get; private set; }

        public string Format => format;

        public IReadOnlyList<string> FileExtensions => [];

        public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints)
        {
            Probes++;
            return match;
        }

        public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context) => read?.Invoke() ?? new() { Blocks = [] };
    }
}
