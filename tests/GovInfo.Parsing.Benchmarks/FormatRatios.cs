using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The whole parse against the bare work of the library that reads the format.</summary>
internal static class FormatRatios
{
    private const double TargetHtml = 1.5;
    private const double TargetDocx = 1.0;
    private const double TargetTextMegabytesPerSecond = 20;

    public static void Run(BenchmarkFiles files, MarkdownReport report)
    {
        report.Heading("Whole parse against the floor of its format (warm, one thread, medians)");
        report.Columns("file", "parse ms", "floor ms", "ratio", "target", "parse MB allocated", "floor MB allocated");
        foreach ((string name, byte[] bytes) in files.OfFormat(".html"))
        {
            Row(report, name, bytes, () => ParseHtml(bytes), TargetHtml);
        }

        foreach ((string name, byte[] bytes) in files.OfFormat(".docx"))
        {
            Row(report, name, bytes, () => LoadDocx(bytes), TargetDocx);
        }

        report.Heading("Text: throughput");
        report.Columns("file", "bytes", "parse ms", "MB/s", "target MB/s");
        foreach ((string name, byte[] bytes) in files.OfFormat(".txt"))
        {
            double time = PairedTiming.MeasureAlone(() => Parse(name, bytes), 40);
            report.Row(name, bytes.Length, time, bytes.Length / time / 1000, TargetTextMegabytesPerSecond);
        }
    }

    public static ParseResult Parse(string name, byte[] bytes) =>
        AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes, new SourceHints { FileName = name }));

    private static void Row(MarkdownReport report, string name, byte[] bytes, Action floor, double target)
    {
        PairedResult result = PairedTiming.Measure(() => Parse(name, bytes), floor);
        report.Row(name, result.Work, result.Floor, result.Ratio, target, result.WorkBytes / 1e6, result.FloorBytes / 1e6);
    }

    private static void ParseHtml(byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(stream);
    }

    private static void LoadDocx(byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        using WordprocessingDocument package = WordprocessingDocument.Open(stream, isEditable: false);
        int length = 0;
        foreach (TableCell cell in package.MainDocumentPart!.Document.Descendants<TableCell>())
        {
            length += cell.InnerText.Length;
        }

        GC.KeepAlive(length);
    }
}
