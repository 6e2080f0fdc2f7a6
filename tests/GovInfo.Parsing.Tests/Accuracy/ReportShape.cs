using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Tests.Generation.Html;
using GovInfo.Parsing.Tests.Sources.Html;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Accuracy;

/// <summary>The bytes of a report and what is to say of how they were written.</summary>
internal sealed record WrittenReport(byte[] Bytes, string Habits, ImmutableArray<string> Troubles)
{
    /// <summary>The rows of each table, by its code, in which a value is missing or is one too many because it was written out of its order.</summary>
    public IReadOnlyDictionary<string, HashSet<int>> RowsOutOfOrder { get; init; } = ImmutableDictionary<string, HashSet<int>>.Empty;

    /// <summary>The report as it was written, where that differs from what was asked for.</summary>
    public InventedReport? AsWritten { get; init; }
}

/// <summary>A format and a way of writing reports in it.</summary>
/// <param name="Format">txt, html, docx or pdf.</param>
/// <param name="Name">The way of writing, as tables print it.</param>
/// <param name="Trace">What an empty cell leaves behind.</param>
/// <param name="Write">Writes a report.</param>
internal sealed record ReportShape(string Format, string Name, EmptyCellTrace Trace, Func<InventedReport, Random, WrittenReport> Write)
{
    private static readonly string[] Before = ["索 引 号：472581384/2031-00268", "发布日期：2031-01-22 10:31　浏览次数：10234", "当前位置：首页 > 政务公开 > 政府信息公开年报"];
    private static readonly string[] After = ["【打印本页】【关闭窗口】", "主办单位：某某人民政府办公室　网站标识码：3300000031"];

    /// <summary>Every shape; the formats in turn have about as many reports each.</summary>
    public static IReadOnlyList<ReportShape> All { get; } =
    [
        .. TextShape.All.Select(static shape => new ReportShape("txt", shape.Name, shape.Trace, (report, random) => WriteText(shape, report, random))),
        .. HtmlSite.All.Select(static site => new ReportShape("html", site.Name, EmptyCellTrace.Kept, (report, random) => WritePage(site, report, random))),
        new("docx", "plain habits", EmptyCellTrace.Kept, static (report, random) => WriteDocx(new DocxHabit(), report, random)),
        .. Enumerable.Repeat(new ReportShape("docx", "random habits", EmptyCellTrace.Kept, static (report, random) => WriteDocx(DocxHabit.Random(random), report, random)), 9),
        .. Enumerable.Repeat(new ReportShape("pdf", "ruled", EmptyCellTrace.Kept, static (report, random) => WritePdf(TableRules.All, report, random)), 6),
        .. Enumerable.Repeat(new ReportShape("pdf", "ruled but for the sides", EmptyCellTrace.Kept, static (report, random) => WritePdf(TableRules.NoSides, report, random)), 2),
        new("pdf", "ruled between rows", EmptyCellTrace.Kept, static (report, random) => WritePdf(TableRules.Horizontals, report, random)),
        new("pdf", "not ruled", EmptyCellTrace.Kept, static (report, random) => WritePdf(TableRules.None, report, random)),
    ];

    private static WrittenReport WriteText(TextShape shape, InventedReport report, Random random)
    {
        var outOfOrder = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        string text = shape.Render(report, random, outOfOrder);
        bool isNoisy = random.Next(3) == 0;
        if (isNoisy)
        {
            text = string.Join('\n', Before[random.Next(Before.Length)..]) + "\n" + text + string.Join('\n', After[random.Next(After.Length)..]) + "\n";
        }

        bool isOld = random.Next(4) == 0;
        Encoding encoding = isOld ? CodePagesEncodingProvider.Instance.GetEncoding(54936)! : new UTF8Encoding(random.Next(2) == 0);
        text = random.Next(3) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return new WrittenReport([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], encoding.WebName, isNoisy ? ["noise around"] : []) { RowsOutOfOrder = outOfOrder };
    }

    private static WrittenReport WritePage(HtmlSite site, InventedReport report, Random random)
    {
        (byte[] bytes, string habits) = InventedPageTests.Draw(report, site, random.Next());
        bool isCut = habits.Contains("IsCut = True", StringComparison.Ordinal);
        return new WrittenReport(bytes, habits, [.. isCut ? (string[])["table cut in two"] : [], .. site.Name is "fragment" or "word" ? (string[])[] : ["noise around"]]);
    }

    private static WrittenReport WriteDocx(DocxHabit habit, InventedReport report, Random random) =>
        new(new DocxRenderer(habit, random).Render(report), habit.ToString(), [.. habit.HasFurniture ? (string[])["noise around"] : [], .. habit.CutsTables ? (string[])["table cut in two"] : []])
        {
            AsWritten = habit.NumbersHeadings ? DocxRenderer.WithCountedOrdinals(report) : null,
        };

    private static WrittenReport WritePdf(TableRules rules, InventedReport report, Random random)
    {
        PrintStyle style = PrintStyle.Random(random, rules);
        List<PageSketch> pages = ReportPrinter.Print(report, style, random);
        return new WrittenReport(SketchPdfWriter.Write(pages, compress: random.Next(2) == 0), style.ToString(), pages.Count > 1 ? ["table or text cut over pages"] : []);
    }
}
