using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The whole parse of a Word file, and the reader alone, against the Open XML SDK, which loads the main part's tree and reads every cell's text.</summary>
internal sealed class DocxRatios : IBenchmark
{
    private const double Target = 1.0;

    private readonly List<MeasuredPair> whole;
    private readonly List<MeasuredPair> reader;

    public DocxRatios(BenchmarkFiles files)
    {
        List<BenchmarkFile> all = [.. files.OfFormat(".docx"), .. Invented()];
        whole = [.. all.Select(static file => new MeasuredPair(file.Name, () => file.Parse(), () => LoadBare(file.Bytes)))];
        reader = [.. all.Select(static file => new MeasuredPair(file.Name, () => Read(file.Bytes), () => LoadBare(file.Bytes)))];
    }

    public void Run()
    {
        whole.ForEach(static pair => pair.Run());
        reader.ForEach(static pair => pair.Run());
    }

    public void Measure(int round)
    {
        Rounds.Measure(whole, round);
        Rounds.Measure(reader, round);
    }

    public void Write(MarkdownReport report)
    {
        report.Ratios("docx: whole parse against the Open XML SDK's tree of the document and the texts of its cells", "Open XML SDK", Target, whole);
        report.Ratios("docx: the reader alone against the same", "Open XML SDK", Target, reader);
    }

    private static IEnumerable<BenchmarkFile> Invented()
    {
        InventedReport report = ReportInventor.Invent(1);
        yield return new BenchmarkFile("invented.docx", new DocxRenderer(new DocxHabit(), new Random(1)).Render(report));
        yield return new BenchmarkFile(
            "invented-many-runs.docx",
            new DocxRenderer(new DocxHabit { SplitsRuns = true, NumbersHeadings = true, HasFurniture = true }, new Random(1)).Render(report));
    }

    private static void Read(byte[] bytes) =>
        new DocxReader().Read(bytes, SourceHints.None, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));

    private static void LoadBare(byte[] bytes)
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
