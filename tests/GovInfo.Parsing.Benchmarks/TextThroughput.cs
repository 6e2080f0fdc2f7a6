namespace GovInfo.Parsing.Benchmarks;

/// <summary>How much text is parsed in a second.</summary>
internal sealed class TextThroughput(BenchmarkFiles files) : IBenchmark
{
    private const double Target = 20;

    private readonly List<(BenchmarkFile File, Measured Parse)> parses =
        [.. files.OfFormat(".txt").Select(static file => (file, new Measured(() => file.Parse())))];

    public void Run() => parses.ForEach(static parse => parse.Parse.Run());

    public void Measure(int round)
    {
        foreach ((_, Measured parse) in Rounds.Order(parses, round))
        {
            parse.Sample();
        }
    }

    public void Write(MarkdownReport report)
    {
        report.Heading("txt: throughput");
        report.Columns("file", "bytes", "parse ms", "MB/s", "wanted", "KB allocated");
        foreach ((BenchmarkFile file, Measured parse) in parses)
        {
            double time = parse.Milliseconds;
            report.Row(file.Name, file.Bytes.Length, time, file.Bytes.Length / time / 1000, Target, parse.AllocatedBytes / 1000);
        }

        double speed = Measured.Median([.. parses.Select(static parse => parse.File.Bytes.Length / parse.Parse.Milliseconds / 1000)]);
        report.Row("median", Measured.Median([.. parses.Select(static parse => (double)parse.File.Bytes.Length)]), string.Empty, speed, Target, string.Empty);
    }
}
