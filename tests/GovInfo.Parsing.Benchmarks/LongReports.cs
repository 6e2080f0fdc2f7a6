using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Tests.Sources.Docx;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>One invented report, its first section made as long as asked for, in every format.</summary>
internal static class LongReports
{
    private static readonly InventedReport Report = ReportInventor.Invent(1);

    public static byte[] Text(int paragraphs) => Encoding.UTF8.GetBytes(string.Join('\n', Lines(paragraphs)));

    public static byte[] Page(int paragraphs) => Encoding.UTF8.GetBytes(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div><p>" + string.Join("</p>\n<p>", Lines(paragraphs)) + "</p></div></body></html>");

    public static byte[] Word(int paragraphs) => DocxBuilder.Document(string.Concat(Lines(paragraphs).Select(static line => Wml.P(line))));

    /// <summary>A PDF of so many pages.</summary>
    public static byte[] Print(int pages)
    {
        // More paragraphs are printed than there is room for, and the pages too many left out.
        int paragraphs = pages * 20;
        InventedReport report = Report with
        {
            Sections = [Report.Sections[0] with { Paragraphs = Paragraphs(paragraphs), Table = null }, .. Report.Sections.Skip(1)],
        };
        List<PageSketch> all = ReportPrinter.Print(report, new PrintStyle(), new Random(1));
        int behind = all.Count - CountOfFirstSection(all);
        int kept = pages - behind;
        return SketchPdfWriter.Write([.. all.Take(kept), .. all.Skip(all.Count - behind)], compress: true);
    }

    /// <summary>The pages that hold nothing but the first section.</summary>
    private static int CountOfFirstSection(List<PageSketch> pages) =>
        pages.FindIndex(static page => page.Texts.Exists(static text => text.Text.StartsWith("二、", StringComparison.Ordinal)));

    private static IEnumerable<string> Lines(int count) =>
        [Report.Title, "一、总体情况", .. Paragraphs(count), "五、存在的主要问题及改进情况", "公开的及时性有待提高。", "六、其他需要报告的事项", "无。"];

    private static ImmutableArray<string> Paragraphs(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static number =>
            $"第{number}项工作：本机关主动公开政府信息{number}条，办理政府信息公开申请{number % 7}件，均在规定期限内答复。"),
    ];
}
