namespace GovInfo.Parsing.Benchmarks;

/// <summary>What the checks add to the time of a parse.</summary>
internal sealed class CheckShare : IBenchmark
{
    private const double Target = 1.2;
    private const int FilesAFormat = 3;

    private readonly List<MeasuredPair> pairs = [];

    public CheckShare(BenchmarkFiles files)
    {
        AnnualReportParser withoutChecks = new(ParserOptions.Default with { Rules = [] });
        foreach (BenchmarkFile file in BenchmarkFiles.Formats.SelectMany(format => files.OfFormat(format).Take(FilesAFormat)))
        {
            pairs.Add(new MeasuredPair(file.Name, () => file.Parse(), () => withoutChecks.Parse(file.Source)));
        }
    }

    public void Run() => pairs.ForEach(static pair => pair.Run());

    public void Measure(int round) => Rounds.Measure(pairs, round);

    public void Write(MarkdownReport report) => report.Ratios("The checks' share: parse with all rules against parse without", "without", Target, pairs);
}
