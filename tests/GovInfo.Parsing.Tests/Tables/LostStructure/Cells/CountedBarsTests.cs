using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Tables of which every cell ends with a bar and every row is filled up with bars, whatever lines the cells stand in.</summary>
public class CountedBarsTests
{
    private static readonly string[][] Proactive =
    [
        ["第二十条第(一)项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "", "0", "7"], ["行政规范性文件", "3", "", ""],
        ["第二十条第(五)项"], ["信息内容", "本年处理决定数量"], ["行政许可", "12"], ["第二十条第(六)项"], ["信息内容", "本年处理决定数量"], ["行政处罚", ""], ["行政强制", "0"],
        ["第二十条第(八)项"], ["信息内容", "本年收费金额(单位:万元)"], ["行政事业性收费", "1.5"],
    ];

    private static readonly string[][] Requests =
    [
        ["(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "申请人情况"], ["自然人", "法人或其他组织", "总计"], ["商业\n企业", "科研\n机构", "社会公益组织", "法律服务机构", "其他"],
        ["一、本年新收政府信息公开申请数量", "3", "", "1", "", "", "", "4"], ["二、上年结转政府信息公开申请数量", "", "", "", "", "", "", ""],
        ["三、本年度办理结果", "(一)予以公开", "2", "", "", "", "", "", "2"], ["(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "", "", "1", "", "", "", "1"],
        ["(三)不予公开", "1.属于国家秘密", "", "", "", "", "", "", "0"], ["2.其他法律行政法规禁止公开", "1", "", "", "", "", "", "1"],
        ["(七)总计", "3", "", "1", "", "", "", "4"], ["四、结转下年度继续办理", "", "", "", "", "", "", "0"],
    ];

    private static readonly string[][] Review =
    [
        ["行政复议", "行政诉讼"], ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉"],
        ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        ["", "", "1", "", "1", "", "2", "", "", "2", "", "", "", "", "0"],
    ];

    [Theory]
    [InlineData(" |\n", "", " |\n", "")]
    [InlineData("\n|\n", "", "\n|\n", "")]
    [InlineData("\n|\n", "| ", "\n|\n", "")]
    [InlineData(" |\n", "|\n", " | ", "")]
    [InlineData("  | \n      \n       ", "| \n       ", "  | \n      \n    ", "    ")]
    public void Empty_cells_are_told_from_bars_before_and_behind_rows(string between, string before, string behind, string line)
    {
        string Table(string[][] rows, int width) => string.Concat(rows.Select(row =>
            before + string.Join(between, row) + behind + new string('|', width - row.Length) + (row.Length < width || behind[^1] != '\n' ? "\n" : line)));
        ParseResult result = Parse(Table(Proactive, 5), Table(Requests, 10), Table(Review, 15));
        Assert.Equal("-,0,7;3,-,-;12;-;0;1.5", Rows(result.Report!.ProactiveDisclosure!.Observations));
        Assert.Equal("3,,1,,,,4", RequestCells.Row(result, "received").Replace("-", string.Empty, StringComparison.Ordinal));
        Assert.Equal("-,-,1,-,-,-,1", Rows(result.Report.Requests!.Observations.Where(static cell => cell.Key.Row == "partially_granted")));
        Assert.Equal("1,-,-,-,-,-,1", Rows(result.Report.Requests!.Observations.Where(static cell => cell.Key.Row == "refused.prohibited_by_law")));
        Assert.Equal("-,-,1,-,1;-,2,-,-,2;-,-,-,-,0", Rows(result.Report.ReviewAndLitigation!.Observations));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Cell is { Row: not "refused.state_secret" } && said.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("规章 |\n0 |\n||\n许可 |\n3 |\n||\n处罚 |\n4 |\n||", true)]
    [InlineData("规章 |\n0 |\n||\n许可 |\n3 |\n处罚 |\n4 |", false)]
    [InlineData("规章 |\n0 |\n||\n许可 |\n3 |\n|||\n处罚 |\n0 |\n||", false)]
    [InlineData("规章 |\n0 |\n||\n许可 |\n3 |\n|| 处罚 |\n0 |\n||", false)]
    [InlineData("规章 | 0 | ||\n许可 | 3 | ||\n处罚 | 4 | ||", false)]
    public void Only_rows_of_as_many_bars_each_are_counted(string text, bool expected)
    {
        List<Paragraph> lines = [.. text.Split('\n').Select(static (line, index) => new Paragraph { Text = line, Location = new LineLocation(index + 1) })];
        Assert.Equal(expected ? "| 规章 | 0 |  ||\n| 许可 | 3 |  ||\n| 处罚 | 4 |  ||" : null, CountedBars.Unfold(lines) is { } counted ? string.Join('\n', counted.Lines.Select(static line => line.Text)) : null);
    }

    private static string Rows(IEnumerable<Observation> cells) =>
        string.Join(';', cells.GroupBy(static cell => cell.Key.Row).Select(static row => string.Join(',', row.Select(static cell => cell.Status == ObservationStatus.Blank ? "-" : cell.Raw))));

    private static ParseResult Parse(string proactive, string requests, string review) => AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
        "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n已公开。\n二、主动公开政府信息情况\n" + proactive + "三、收到和处理政府信息公开申请情况\n" + requests
        + "四、政府信息公开行政复议、行政诉讼情况\n" + review + "五、存在的主要问题及改进情况\n公开不够及时。\n六、其他需要报告的事项\n没有其他事项。\n")));
}
