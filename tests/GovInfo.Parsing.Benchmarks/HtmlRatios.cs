using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The whole parse of a page against AngleSharp's bare parse of its bytes.</summary>
internal sealed class HtmlRatios(BenchmarkFiles files) : IBenchmark
{
    private const double Target = 1.5;

    private readonly List<MeasuredPair> pairs =
        [.. files.OfFormat(".html").Select(static file => new MeasuredPair(file.Name, () => file.Parse(), () => ParseBare(file.Bytes)))];

    public void Run() => pairs.ForEach(static pair => pair.Run());

    public void Measure(int round) => Rounds.Measure(pairs, round);

    public void Write(MarkdownReport report) => report.Ratios("html: whole parse against AngleSharp's bare parse", "AngleSharp", Target, pairs);

    private static void ParseBare(byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        using IHtmlDocument document = new HtmlParser().ParseDocument(stream);
    }
}
