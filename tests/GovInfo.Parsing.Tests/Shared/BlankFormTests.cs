using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Shared;

public class BlankFormTests
{
    [Fact]
    public void The_blank_official_form_is_three_complete_tables_of_blanks_and_no_content()
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromFile(SharedFiles.Path("real", "template.docx")));
        AnnualReport report = result.GetReportOrThrow();
        Assert.Equal("2021", report.Template);
        Assert.Equal([10, 175, 15], report.Tables.Select(table => table.Observations.Length));
        Assert.All(report.Observations, cell => Assert.Equal(ObservationStatus.Blank, cell.Status));
        Assert.Equal(6, report.Sections.Length);
        Assert.All(report.Sections, section => Assert.Equal(string.Empty, section.Text));
    }
}
