using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;
using GovInfo.Parsing.Tests.Generation.Html;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>Random reports on the pages of every kind of site must be read back exactly: every cell, every paragraph, and nothing else.</summary>
public class InventedPageTests
{
    private static readonly string[] Charsets = ["utf-8", "gb18030", "gb2312 over utf-8", "utf-8 over gb18030"];

    public static TheoryData<string> Sites => [.. HtmlSite.All.Select(static site => site.Name)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Reports_are_read_back_from(string site) => ReadBack(site, first: 0, count: 6);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Sites))]
    public void Many_reports_are_read_back_from(string site) => ReadBack(site, first: 1000, count: 300);

    private static void ReadBack(string siteName, int first, int count)
    {
        HtmlSite site = HtmlSite.All.Single(site => site.Name == siteName);
        for (int seed = first; seed < first + count; seed++)
        {
            InventedReport report = ReportInventor.Invent(seed);
            (byte[] bytes, string habits) = Draw(report, site, seed);
            ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes));

            string where = $"site {siteName}, seed {seed}, {habits}";
            List<TruthDifference> differences = TruthComparison.Compare(report, result);
            Assert.True(differences.Count == 0, where + "\n" + string.Join('\n', differences.Take(10)) + "\n" + string.Join('\n', result.Diagnostics.Take(10)));
            Assert.Equal("html", result.Source.Format);
            Assert.True(result.Diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error), where + "\n" + string.Join('\n', result.Diagnostics));
            foreach (InventedSection expected in report.Sections)
            {
                ReportSection? section = result.Report!.GetSection(expected.Code);
                Assert.True(section is not null, where + ": no section " + expected.Code);
                Assert.Equal(expected.Heading, section.Heading);
                string[] actual = [.. section.Paragraphs.Select(static paragraph => paragraph.Text)];
                Assert.True(expected.Paragraphs.SequenceEqual(actual), where + "\n" + string.Join('\n', expected.Paragraphs) + "\n--- read\n" + string.Join('\n', actual));
            }
        }
    }

    internal static (byte[] Bytes, string Habits) Draw(InventedReport report, HtmlSite site, int seed)
    {
        var random = new Random(seed);
        HtmlTableHabit habit = HtmlTableHabit.Random(random);
        ParagraphMarkup[] all = Enum.GetValues<ParagraphMarkup>();
        ParagraphMarkup paragraphs = all[random.Next(all.Length)];
        string charset = Charsets[random.Next(Charsets.Length)];
        string declared = charset.Split(' ')[0];
        string markup = site.Draw(new HtmlArticle(report, paragraphs, new HtmlTableWriter(habit, random), declared));
        Encoding encoding = charset.EndsWith("gb18030", StringComparison.Ordinal)
            ? CodePagesEncodingProvider.Instance.GetEncoding(54936)!
            : Encoding.UTF8;
        return (encoding.GetBytes(markup), $"{paragraphs}, {charset}, {habit}");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_place_selects_the_element_that_says_what_was_read(string siteName)
    {
        for (int seed = 0; seed < 2; seed++)
        {
            (byte[] bytes, _) = Draw(ReportInventor.Invent(seed), HtmlSite.All.Single(site => site.Name == siteName), seed);
            SourceDocument document = Pages.Read(bytes, out _);
            string markup = GovInfo.Parsing.Sources.CharacterEncodings.TextDecoder.Decode(bytes).Text;
            using AngleSharp.Html.Dom.IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(markup);
            foreach ((SourceLocation location, string text) in Places(document))
            {
                AngleSharp.Dom.IElement element = Assert.Single(page.QuerySelectorAll(location.ToString()));
                string shown = element.TextContent + string.Concat(element.QuerySelectorAll("input").Select(static field => field.GetAttribute("value")));
                Assert.Contains(Letters(text), Letters(shown), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(SourceLocation Location, string Text)> Places(SourceDocument document) =>
        document.Blocks.SelectMany(static block => block is SourceTable table
            ? table.Cells.Select(static cell => (cell.Location, cell.Text))
            : [(block.Location, ((Paragraph)block).Text)]);

    private static string Letters(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));
}
