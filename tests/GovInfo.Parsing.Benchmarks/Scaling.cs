using System.Globalization;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The time of inputs 1, 10 and 100 times as long, in all and by stage: no stage may grow faster than linearly.</summary>
internal sealed class Scaling : IBenchmark
{
    private const int Paragraphs = 200;
    private const int Pages = 5;
    private const int MeasuredRounds = 5;
    private const double Target = 110;

    // What takes less than this is noise.
    private const double LeastTime = 1;

    private readonly List<Series> all =
    [
        new("txt", Paragraphs, LongReports.Text), new("html", Paragraphs, LongReports.Page), new("docx", Paragraphs, LongReports.Word),
        new("pdf", Pages, LongReports.Print),
    ];

    public void Run() => all.ForEach(static series => series.Parse(0));

    public void Measure(int round)
    {
        if (round < MeasuredRounds)
        {
            all.ForEach(static series => series.Measure());
        }
    }

    public void Write(MarkdownReport report)
    {
        report.Heading("Scaling: 1, 10 and 100 times the paragraphs of section one (txt, html, docx) or pages (pdf: 5, 50, 500)");
        report.Columns("format", "KB x1", "KB x100", "ms x1", "ms x10", "ms x100", "x10 / x1", "x100 / x10", "x100 / x1", "wanted");
        foreach (Series series in all)
        {
            (double one, double ten, double hundred) = (series.Time(0), series.Time(1), series.Time(2));
            report.Row(
                series.Format, series.Inputs[0].Bytes.Length / 1000, series.Inputs[2].Bytes.Length / 1000, one, ten, hundred, ten / one, hundred / ten, hundred / one,
                "≤ " + Target.ToString(CultureInfo.InvariantCulture));
        }

        report.Heading("Scaling by stage: milliseconds at 100 times the length, and how many times those at 10 times the length");
        report.Columns(["format", .. StagedParse.Stages]);
        foreach (Series series in all)
        {
            report.Row([series.Format, .. Enumerable.Range(0, StagedParse.Stages.Length).Select(stage => Growth(series, stage))]);
        }
    }

    private static string? Growth(Series series, int stage) => series.Time(2, stage) < LeastTime
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{series.Time(2, stage):0.0} ({series.Time(2, stage) / series.Time(1, stage):0.0})");

    /// <summary>The inputs of one format.</summary>
    private sealed class Series(string format, int size, Func<int, byte[]> write)
    {
        private static readonly int[] Factors = [1, 10, 100];

        private readonly List<StagedParse>[] rounds = [[], [], []];

        public string Format => format;

        public List<BenchmarkFile> Inputs { get; } =
            [.. Factors.Select(factor => new BenchmarkFile("source." + format, write(size * factor)))];

        public StagedParse Parse(int index)
        {
            StagedParse parse = new();
            parse.Add(Inputs[index]);
            return parse;
        }

        public void Measure()
        {
            Parse(0);
            for (int index = 0; index < Factors.Length; index++)
            {
                rounds[index].Add(Parse(index));
            }
        }

        public double Time(int index) => Measured.Median([.. rounds[index].Select(static parse => parse.Milliseconds.Sum())]);

        public double Time(int index, int stage) => Measured.Median([.. rounds[index].Select(parse => parse.Milliseconds[stage])]);
    }
}
