using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Tests.Sources.Docx;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>
/// Reading docx against the Open XML SDK, which loads the main part's DOM and reads every cell's text; and ten times the paragraphs against
/// once.
/// </summary>
internal static class DocxComparisons
{
    public static IEnumerable<Comparison> All()
    {
        byte[] plain = new DocxRenderer(new DocxHabit(), new Random(1)).Render(ReportInventor.Invent(1));
        byte[] split = new DocxRenderer(new DocxHabit { SplitsRuns = true, NumbersHeadings = true, HasFurniture = true }, new Random(1)).Render(ReportInventor.Invent(1));
        yield return AgainstSdk("docx, invented report", plain);
        yield return AgainstSdk("docx, invented report in many runs", split);
        yield return new Comparison("docx, invented report, reader alone", "reader", () => Read(plain), "Open XML SDK", () => ReadWithSdk(plain));
        if (FindForm() is { } form)
        {
            yield return AgainstSdk("docx, blank official form", form);
        }

        byte[] once = Paragraphs(4_000);
        byte[] tenTimes = Paragraphs(40_000);
        yield return new Comparison("docx, ten times the paragraphs", "40,000", () => Read(tenTimes), "4,000", () => Read(once));
    }

    private static Comparison AgainstSdk(string name, byte[] bytes) => new(
        name,
        "whole parse",
        () => AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes)),
        "Open XML SDK",
        () => ReadWithSdk(bytes));

    private static void Read(byte[] bytes) =>
        new DocxReader().Read(bytes, SourceHints.None, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));

    private static int ReadWithSdk(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        int length = 0;
        foreach (TableCell cell in document.MainDocumentPart!.Document.Descendants<TableCell>())
        {
            length += cell.InnerText.Length;
        }

        return length;
    }

    private static byte[] Paragraphs(int count)
    {
        string paragraph = Wml.P("全年通过门户网站主动公开政府信息，回应群众关切，保障公众的知情权、参与权和监督权。");
        return DocxBuilder.Document(string.Concat(Enumerable.Repeat(paragraph, count)));
    }

    private static byte[]? FindForm()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "real", "template.docx");
            if (File.Exists(path))
            {
                return File.ReadAllBytes(path);
            }
        }

        return null;
    }
}
