namespace GovInfo.Parsing.Benchmarks;

/// <summary>What the checks add to the time of a parse.</summary>
internal static class CheckShare
{
    private const double Target = 1.2;

    public static void Run(BenchmarkFiles files, MarkdownReport report)
    {
        AnnualReportParser withChecks = AnnualReportParser.Default;
        AnnualReportParser withoutChecks = new(ParserOptions.Default with { Rules = [] });
        report.Heading("The checks' share: parse with all rules against parse without");
        report.Columns("file", "with ms", "without ms", "ratio", "target");
        foreach (string extension in (string[])[".txt", ".html", ".docx", ".pdf"])
        {
            foreach ((string name, byte[] bytes) in files.OfFormat(extension).Take(3))
            {
                ReportSource source = ReportSource.FromBytes(bytes, new SourceHints { FileName = name });
                PairedResult result = PairedTiming.Measure(() => withChecks.Parse(source), () => withoutChecks.Parse(source));
                report.Row(name, result.Work, result.Floor, result.Ratio, Target);
            }
        }
    }
}
