using System.Diagnostics;
using System.Globalization;
using GovInfo.Parsing.Benchmarks;

// dotnet run -c Release --project tests/GovInfo.Parsing.Benchmarks [-- FILE...]: the files of testdata and those named.
const int rounds = 25;
long start = Stopwatch.GetTimestamp();
var report = new MarkdownReport();
var files = new BenchmarkFiles(args);
IBenchmark[] benchmarks =
[
    new HtmlRatios(files), new DocxRatios(files), new TextThroughput(files), new PdfRatios(files), new Stages(files), new CheckShare(files), new Scaling(),
];
report.Line($"# Benchmarks, {DateTime.UtcNow:yyyy-MM-dd}");
report.Line(string.Empty);
report.Line(Machine.Describe());
report.Line(string.Empty);
report.Line($"One thread, warm ({WarmUp.Run(benchmarks)}). Times are medians of {WorkClock.Name}; both sides of a ratio were measured in turns.");
for (int round = 0; round < rounds; round++)
{
    foreach (IBenchmark benchmark in benchmarks)
    {
        benchmark.Measure(round);
    }
}

foreach (IBenchmark benchmark in benchmarks)
{
    benchmark.Write(report);
}

StartUp.Write(files, report);
report.Line(string.Empty);
report.Line(string.Create(CultureInfo.InvariantCulture, $"Measured in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s."));
string results = Path.Combine(BenchmarkFiles.RepositoryFolder(), "tests", "GovInfo.Parsing.Benchmarks", "results");
Directory.CreateDirectory(results);
report.Save(Path.Combine(results, "latest.md"));
