namespace GovInfo.Parsing.Benchmarks;

/// <summary>What each stage of a parse takes, by format: the mean of the files of <c>testdata</c>, the median of the rounds.</summary>
internal sealed class Stages(BenchmarkFiles files) : IBenchmark
{
    private readonly List<(string Format, List<BenchmarkFile> Files, List<StagedParse> Rounds)> formats =
        [.. BenchmarkFiles.Formats.Select(format => (format[1..], files.OfFormat(format).ToList(), new List<StagedParse>()))];

    public void Run()
    {
        foreach ((_, List<BenchmarkFile> some, _) in formats)
        {
            Parse(some);
        }
    }

    public void Measure(int round)
    {
        foreach ((_, List<BenchmarkFile> some, List<StagedParse> rounds) in formats)
        {
            rounds.Add(Parse(some));
        }
    }

    public void Write(MarkdownReport report)
    {
        report.Heading("Stages: milliseconds and kilobytes allocated a report, the mean of all files");
        report.Columns(["stage", .. formats.SelectMany(static format => new[] { format.Format + " ms", format.Format + " KB" })]);
        for (int stage = 0; stage < StagedParse.Stages.Length; stage++)
        {
            List<object?> cells = [StagedParse.Stages[stage]];
            foreach ((_, List<BenchmarkFile> some, List<StagedParse> rounds) in formats)
            {
                cells.Add(Measured.Median([.. rounds.Select(round => round.Milliseconds[stage])]) / some.Count);
                cells.Add(rounds[^1].Bytes[stage] / 1e3 / some.Count);
            }

            report.Row([.. cells]);
        }

        List<object?> all = ["all"];
        foreach ((_, List<BenchmarkFile> some, List<StagedParse> rounds) in formats)
        {
            all.Add(Measured.Median([.. rounds.Select(static round => round.Milliseconds.Sum())]) / some.Count);
            all.Add(rounds[^1].Bytes.Sum() / 1e3 / some.Count);
        }

        report.Row([.. all]);
    }

    private static StagedParse Parse(List<BenchmarkFile> some)
    {
        StagedParse parse = new();
        foreach (BenchmarkFile file in some)
        {
            file.Parse();
            parse.Add(file);
        }

        return parse;
    }
}
