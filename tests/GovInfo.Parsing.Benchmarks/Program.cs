using GovInfo.Parsing.Benchmarks;

// dotnet run -c Release --project tests/GovInfo.Parsing.Benchmarks [-- FILE...]: the files of testdata and those named.
var report = new MarkdownReport();
var files = new BenchmarkFiles(args);
report.Line($"# Benchmarks, {DateTime.UtcNow:yyyy-MM-dd}");
report.Line(string.Empty);
report.Line(Machine.Describe());
FormatRatios.Run(files, report);
PdfRatios.Run(files, report);
CheckShare.Run(files, report);
Scaling.Run(report);
report.Heading("Readers alone");
foreach (Comparison comparison in DocxComparisons.All())
{
    report.Line("- " + comparison.Run());
}

string results = Path.Combine(BenchmarkFiles.RepositoryFolder(), "tests", "GovInfo.Parsing.Benchmarks", "results");
Directory.CreateDirectory(results);
report.Save(Path.Combine(results, "latest.md"));
