using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Shared;

namespace GovInfo.Parsing.Tests.Sources.Pdf;

/// <summary>A real report of 2023, five pages, written by WPS: vertical label, rows and labels cut by pages, page numbers between rows.</summary>
public sealed class RealPdfTests
{
    private static readonly string[] Expected2023Sections =
    [
        SectionCodes.Overview, SectionCodes.ProactiveDisclosure, SectionCodes.Requests, SectionCodes.ReviewAndLitigation,
        SectionCodes.ProblemsAndImprovements, SectionCodes.OtherMatters,
    ];

    [Fact]
    public void Every_number_is_read_with_its_page_and_box()
    {
        string[] expected =
        [
            .. File.ReadLines(SharedFiles.Path("expected", "hzq2023.csv")).Skip(1).Where(static line => line.Length > 0)
                .Select(static line => line.Split(',')).Select(static cells => $"{cells[0]}/{cells[1]}/{cells[2]}={cells[3]}").Order(StringComparer.Ordinal),
        ];
        Assert.Equal(186, expected.Length);
        AnnualReport report = Read().Report!;
        Observation[] numbers = [.. report.Observations.Where(static observation => observation.Status == ObservationStatus.Number)];
        Assert.Equal(expected, numbers.Select(static number => string.Create(CultureInfo.InvariantCulture, $"{number.Key}={number.Value}")).Order(StringComparer.Ordinal));
        Assert.All(numbers, static number =>
        {
            PageLocation place = Assert.IsType<PageLocation>(number.Location);
            Assert.InRange(place.PageNumber, 2, 4);
            Assert.True(place.Right > place.Left && place.Bottom > place.Top && place.Bottom < 842 && place.Right < 595, place.ToString());
        });
    }

    [Fact]
    public void Title_authority_year_and_sections_are_read()
    {
        ParseResult result = Read();
        AnnualReport report = result.Report!;
        Assert.Equal("洪泽区人民政府2023年政府信息公开工作年度报告", report.Title?.Value);
        Assert.Equal("洪泽区人民政府", report.Authority?.Value);
        Assert.Equal(2023, report.Year?.Value);
        Assert.Equal(["洪泽区人民政府", "2023年政府信息公开工作年度报告"], report.Preface.Take(2).Select(static paragraph => paragraph.Text));
        Assert.Equal(Expected2023Sections, report.Sections.Select(static section => section.Code));
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Code.StartsWith("GI14", StringComparison.Ordinal) && diagnostic.Severity != DiagnosticSeverity.Info);
    }

    [Fact]
    public void Paragraphs_are_whole_and_hold_no_page_number()
    {
        AnnualReport report = Read().Report!;
        string[] overview = [.. report.Sections[0].Paragraphs.Select(static paragraph => paragraph.Text)];
        Assert.Equal(7, overview.Length);
        Assert.StartsWith("2023年，洪泽区人民政府坚持以", overview[0], StringComparison.Ordinal);
        Assert.EndsWith("有序、健康发展。", overview[0], StringComparison.Ordinal);
        Assert.Contains("严格执行“分级审核、先审后发”程序", overview[4], StringComparison.Ordinal);
        Assert.Contains("实行政府信息公开工作人员跟班学习制度", Assert.Single(report.Sections[4].Paragraphs).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Sections.SelectMany(static section => section.Paragraphs), static paragraph => paragraph.Text.Contains("-4-", StringComparison.Ordinal) || paragraph.Text.Contains("- 4 -", StringComparison.Ordinal));
    }

    private static ParseResult Read() =>
        AnnualReportParser.Default.Parse(ReportSource.FromFile(SharedFiles.Path("real", "hzq2023.pdf")), TestContext.Current.CancellationToken);
}
