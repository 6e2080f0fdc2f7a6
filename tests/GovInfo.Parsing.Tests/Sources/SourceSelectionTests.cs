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

    private sealed class StubReader(string format, SourceMatch match) : ISourceReader
    {
        public int Probes { get; private set; }

        public string Format => format;

        public IReadOnlyList<string> FileExtensions => [];

        public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints)
        {
            Probes++;
            return match;
        }

        public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context) => new() { Blocks = [] };
    }
}
