using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Texts of one piece a line in which units stand below their numbers, and values below a header that no way of parting cells reads.</summary>
public class UnitLinesTests
{
    private const string Head = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n已公开。\n";
    private const string Results = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

    [Fact]
    public void A_unit_in_a_line_of_its_own_belongs_to_the_number_above()
    {
        string requests = "三、收到和处理政府信息公开申请情况\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n"
            + string.Join('\n', "一、本年新收政府信息公开申请数量 3 1 0 0 2 0 6 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1 （一）予以公开 4 1 0 0 2 0 7 （七）总计 4 1 0 0 2 0 7".Split(' ').Select(static word => char.IsAsciiDigit(word[0]) ? word + "\n件" : word));
        ParseResult result = Parse("二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n件\n0\n件\n0\n件\n行政规范性文件\n1\n件\n0\n件\n4\n件\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n1,204\n件\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n2.05\n亿元\n" + requests);
        Assert.Equal("3件,1件,0件,0件,2件,0件,6件", RequestCells.Row(result, "received"));
        Assert.Equal("4件,1件,0件,0件,2件,0件,7件", RequestCells.Row(result, "granted"));
        Assert.Equal(20500m, result.Report!.ProactiveDisclosure![ProactiveRow.AdministrativeFees, ProactiveColumn.Amount].Value);
        Assert.Equal(1204m, result.Report.ProactiveDisclosure[ProactiveRow.Licensing, ProactiveColumn.Decisions].Value);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("0；1；0；0；1")]
    [InlineData("无")]
    public void Values_that_no_cells_are_made_of_leave_the_row_in_doubt(string line)
    {
        ParseResult result = Parse("四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n" + Results + " | 未经复议直接起诉 | 复议后起诉\n" + Results + " | " + Results + " | " + Results + "\n" + line + "\n五、存在的主要问题及改进情况\n暂无。\n");
        Assert.All(result.Report!.ReviewAndLitigation!.Observations, cell => Assert.Equal((ObservationStatus.Unreadable, line), (cell.Status, cell.Raw)));
        Assert.Contains(result.Diagnostics, static said => said.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_row_left_blank_before_the_next_section_is_blank()
    {
        ParseResult result = Parse("四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n" + Results + " | 未经复议直接起诉 | 复议后起诉\n" + Results + " | " + Results + " | " + Results + "\n | | | | | | | | | | | | | | \n五、存在的主要问题及改进情况\n暂无。\n");
        Assert.All(result.Report!.ReviewAndLitigation!.Observations, static cell => Assert.Equal(ObservationStatus.Blank, cell.Status));
    }

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(Head + text)));
}
