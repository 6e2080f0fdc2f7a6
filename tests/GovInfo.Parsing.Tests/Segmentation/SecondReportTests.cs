using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>Sources that hold two reports: one is read, none of the other's facts come with it, and it is said.</summary>
public class SecondReportTests
{
    [Theory]
    [InlineData("txt")]
    [InlineData("html, one box")]
    [InlineData("html, a box each")]
    public void Of_two_reports_one_is_read_and_the_other_is_named(string shape)
    {
        InventedReport first = ReportInventor.Invent(11);
        InventedReport second = ReportInventor.Invent(14);
        Assert.NotEqual((first.Authority, first.Year), (second.Authority, second.Year));
        ParseResult result = Parse(shape, first, second);
        AnnualReport report = result.Report!;
        Assert.Equal(["GI2009"], result.Diagnostics.Select(static said => said.Code).Where(static code => code.StartsWith("GI2", StringComparison.Ordinal)));
        InventedReport read = report.Year!.Value == first.Year ? first : second;
        Assert.Equal((read.Title, read.Authority, read.Year), (report.Title!.Value, report.Authority!.Value, report.Year.Value));
        Assert.Equal(
            read.Sections.Select(static section => string.Join('\n', section.Paragraphs)), report.Sections.Select(static section => section.Text));
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html, one box")]
    public void A_table_of_contents_is_no_report(string shape)
    {
        InventedReport report = ReportInventor.Invent(11);
        string contents = string.Join('\n', report.Sections.Select(static (section, index) => $"{section.Heading}……{index + 1}"));
        ParseResult result = Parse(shape, report with { Preface = report.Preface + "\n" + contents });
        Assert.DoesNotContain("GI2009", result.Diagnostics.Select(static said => said.Code));
    }

    [Fact]
    public void The_same_report_again_for_the_printer_is_no_other()
    {
        InventedReport report = ReportInventor.Invent(11);
        ParseResult result = Parse("html, a box each", report, report);
        Assert.DoesNotContain("GI2009", result.Diagnostics.Select(static said => said.Code));
        Assert.Equal(report.Title, result.Report!.Title!.Value);
    }

    private static ParseResult Parse(string shape, params InventedReport[] reports)
    {
        bool isText = shape == "txt";
        var text = new StringBuilder(isText ? string.Empty : "<html><body><div>");
        foreach (InventedReport report in reports)
        {
            text.Append(shape == "html, a box each" ? "<div>" : string.Empty);
            foreach (string line in Lines(report).SelectMany(static line => line.Split('\n')))
            {
                text.Append(isText ? line + "\n" : $"<p>{line}</p>");
            }

            text.Append(shape == "html, a box each" ? "</div>" : string.Empty);
        }

        return AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> Lines(InventedReport report)
    {
        yield return report.Title;
        yield return report.Preface;
        foreach (InventedSection section in report.Sections)
        {
            yield return section.Heading;
            foreach (string paragraph in section.Paragraphs)
            {
                yield return paragraph;
            }

            for (int row = 0; row < section.Table?.RowCount; row++)
            {
                yield return string.Join('\t', section.Table.CellsOfRow(row).Select(static cell => cell.Text));
            }
        }
    }
}
