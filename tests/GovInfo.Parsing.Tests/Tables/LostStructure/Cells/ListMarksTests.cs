using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Rows of a table that are items of a list, or whose lines are numbered.</summary>
public class ListMarksTests
{
    private static readonly string[] Rows =
    [
        "规章 | 3 | 0 | 12", "行政规范性文件 | 5 | - | 40", "行政许可 | 17", "行政处罚 | 8", "行政强制 | 2", "行政事业性收费 | 30.5",
    ];

    [Theory]
    [InlineData("• ")]
    [InlineData("- ")]
    [InlineData("+ ")]
    [InlineData("◆")]
    public void The_marks_of_six_rows_are_no_cells(string mark) => Assert.Equal(["3", "0", "12", "5", "-", "40", "17", "8", "2", "30.5"], Cells(static (row, _, mark) => mark + row, mark));

    [Fact]
    public void The_section_keeps_its_text_as_written()
    {
        ParseResult result = Parse(static (row, _, mark) => mark + row, "- ");
        Assert.Equal("云溪县民政局积极公开。", result.Report!.Sections[1].Text);
    }

    private static string[] Cells(Func<string, int, string, string> write, string mark) =>
        [.. Parse(write, mark).Report!.Observations.Where(static cell => cell.Status is ObservationStatus.Number or ObservationStatus.NotApplicable).Select(static cell => cell.Raw)];

    private static ParseResult Parse(Func<string, int, string, string> write, string mark) => AnnualReportParser.Default.Parse(ReportSource.FromText(
        "云溪县民政局2021年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n云溪县民政局积极公开。\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n"
        + string.Join('\n', Rows.Select((row, index) => write(row, index, mark))) + "\n三、收到和处理政府信息公开申请情况\n无。\n"));
}
