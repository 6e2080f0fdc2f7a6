using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf;

/// <summary>Random reports in random page layouts read back whole.</summary>
public sealed class PrintedReportTests(ITestOutputHelper output)
{
    private static readonly ReadOnlyMemory<byte> AnyBytes = "%PDF-"u8.ToArray();

    [Fact]
    public void Ruled_reports_read_back() => Check(0, 150, null);

    [Fact]
    public void Reports_without_rulings_have_no_silent_difference() => CheckNothingSilent(0, 100, TableRules.None);

    [Fact]
    public void Reports_with_rules_between_rows_alone_have_no_silent_difference() => CheckNothingSilent(100, 100, TableRules.Horizontals);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_reports_without_rulings_have_no_silent_difference() => CheckNothingSilent(20_000, 2_000, TableRules.None);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_reports_with_rules_between_rows_alone_have_no_silent_difference() => CheckNothingSilent(40_000, 2_000, TableRules.Horizontals);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_ruled_reports_read_back() => Check(10_000, 3_000, null);

    [Fact]
    public void Reports_written_as_PDF_files_read_back()
    {
        for (int seed = 30_000; seed < 30_080; seed++)
        {
            var random = new Random(seed);
            InventedReport report = ReportInventor.Invent(seed);
            PrintStyle style = PrintStyle.Random(random);
            byte[] file = PdfWriter.Write(ReportPrinter.Print(report, style, random), fillsRules: random.Next(2) == 0);
            ParseResult result = new AnnualReportParser(new ParserOptions { Readers = [new PdfReader()] }).Parse(ReportSource.FromBytes(file), TestContext.Current.CancellationToken);
            List<TruthDifference> differences = TruthComparison.Compare(report, result);
            Assert.True(differences.Count == 0, $"seed {seed}: {differences.Count} differences, first {differences.FirstOrDefault()}; {style}");
        }
    }

    private void Check(int firstSeed, int count, TableRules? rules)
    {
        var failures = new List<string>();
        int silent = 0;
        int exact = 0;
        for (int seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var random = new Random(seed);
            InventedReport report = ReportInventor.Invent(seed);
            PrintStyle style = PrintStyle.Random(random, rules);
            List<PageSketch> pages = ReportPrinter.Print(report, style, random);
            ParseResult result = Parse(pages);
            List<TruthDifference> differences = TruthComparison.Compare(report, result);
            silent += differences.Exists(static difference => difference.IsSilent) ? 1 : 0;
            exact += differences.Count == 0 ? 1 : 0;
            if (differences.Count > 0)
            {
                failures.Add($"seed {seed}: {differences.Count} differences, first {differences[0]}; {style}; {string.Join(", ", result.Diagnostics.Take(5))}");
            }

            string text = Text(report);
            string read = Text(pages);
            if (text != read)
            {
                int at = text.Zip(read).TakeWhile(static pair => pair.First == pair.Second).Count();
                failures.Add($"seed {seed}: text differs at {at}: expected …{Around(text, at)}… read …{Around(read, at)}…; {style}");
            }
        }

        output.WriteLine($"{exact} of {count} reports exact, {silent} with a silent difference");
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(12)) + $"\n{failures.Count} failures, {exact} exact, {silent} silent of {count}");
    }

    private void CheckNothingSilent(int firstSeed, int count, TableRules rules)
    {
        var silent = new List<string>();
        int exact = 0;
        int cells = 0;
        int wrong = 0;
        for (int seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var random = new Random(seed);
            InventedReport report = ReportInventor.Invent(seed);
            PrintStyle style = PrintStyle.Random(random, rules);
            ParseResult result = Parse(ReportPrinter.Print(report, style, random));
            List<TruthDifference> differences = TruthComparison.Compare(report, result);
            exact += differences.Count == 0 ? 1 : 0;
            cells += report.Cells.Count;
            wrong += differences.Count;
            silent.AddRange(differences.Where(static difference => difference.IsSilent).Take(1).Select(difference => $"seed {seed}: {difference}; {style}"));
        }

        output.WriteLine($"{rules}: {exact} of {count} reports exact, {wrong} of {cells} cells told as not read, {silent.Count} reports with a silent difference");
        Assert.True(silent.Count == 0, string.Join("\n", silent.Take(12)) + $"\n{exact} exact, {silent.Count} silent of {count}; {wrong} of {cells} cells differ");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 15)..Math.Min(text.Length, at + 15)];

    /// <summary>What the report says outside its tables: a title may be broken over lines, a paragraph may not.</summary>
    private static string Text(InventedReport report) => string.Join('\n', [
        report.Title, report.Preface,
        .. report.Sections.SelectMany(static section => section.Paragraphs.Insert(0, section.Heading))]);

    private static string Text(List<PageSketch> pages)
    {
        List<string> read = [.. SketchEngine.Content(pages).OfType<Paragraph>().Select(static paragraph => paragraph.Text)];
        while (read.Count > 1 && !read[0].EndsWith("年度报告", StringComparison.Ordinal))
        {
            read[0] += read[1];
            read.RemoveAt(1);
        }

        return string.Join('\n', read);
    }

    private static ParseResult Parse(List<PageSketch> pages)
    {
        var options = new ParserOptions { Readers = [new PdfReader(new SketchEngine(pages))] };
        return new AnnualReportParser(options).Parse(ReportSource.FromBytes(AnyBytes));
    }
}
