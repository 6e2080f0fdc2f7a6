using System.Globalization;
using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Labels;

/// <summary>Text of pages that keeps their layout, in which narrow columns break labels and heads over several lines.</summary>
public class BrokenLabelsTests
{
    private const string Head = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n已公开。\n";

    [Fact]
    public void Heads_whose_halves_stand_in_two_lines_are_a_header()
    {
        const string table = """
                   行政复议                          行政诉讼
            结果   结果    其他 尚未   总计        未经复议直接起诉                复议后起诉
            维持   纠正    结果 审结        结果   结果 其他 尚未   总计   结果   结果 其他 尚未     总计
                                    维持   纠正 结果 审结        维持   纠正 结果 审结
            1    0     2   0   3     0    0  0  0   0     4    0   0   1   5

            """;
        ParseResult result = Parse("四、政府信息公开行政复议、行政诉讼情况\n2023 年，因政府信息公开引起行政复议 3 件，行政诉讼 5 件。\n" + table + "五、存在的主要问题及改进情况\n暂无。\n");
        Assert.Equal([1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 1, 5], result.Report!.ReviewAndLitigation!.Observations.Select(static cell => (int?)cell.Value));
        Assert.Equal("2023 年，因政府信息公开引起行政复议 3 件，行政诉讼 5 件。", result.Report.Sections.First(static section => section.Code == SectionCodes.ReviewAndLitigation).Text);
    }

    [Fact]
    public void Units_and_words_of_change_behind_a_blank_belong_to_their_number()
    {
        ParseResult result = Parse("二、主动公开政府信息情况\n第二十条第（五）项\n信息内容    上一年项目数量    本年增/减    处理决定数量\n行政许可    68    增加 12    4,095\n其他对外管理服务事项    7    减少 4    0\n"
            + "第二十条第（六）项\n信息内容    上一年项目数量    本年增/减    处理决定数量\n行政处罚    5    0    31\n行政强制    2    -1    0\n第二十条第（九）项\n信息内容    采购项目数量    采购总金额\n政府集中采购    3    2.05    亿元\n三、收到和处理政府信息公开申请情况\n无。\n");
        string[] cells = [.. result.Report!.ProactiveDisclosure!.Observations.Where(static cell => cell.Status == ObservationStatus.Number).Select(static cell => cell.Value!.Value.ToString("G29", CultureInfo.InvariantCulture))];
        Assert.Equal(["68", "12", "4095", "7", "-4", "0", "5", "0", "31", "2", "-1", "0", "3", "20500"], cells);
    }

    [Fact]
    public void Values_beside_the_beginning_of_another_label_are_in_doubt()
    {
        ParseResult result = Parse("""
            三、收到和处理政府信息公开申请情况
                         自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
            一、本年新收政府信息公开申请数量  9  0  0  0  0  0  9
            二、上年结转政府信息公开申请数量  0  0  0  0  0  0  0
            三、本 （一）予以公开         1  0  0  0  0  0  1
            （三） 1.属于              2  0  0  0  0  0  2
            不予公 国家秘
             开   密
                  2.其他            0  0  0  0  0  0  0
                  法律行
                  政法规
                  禁止公
                  开
                  3.危及            3  0  0  0  0  0  3
                  “三安
                  全一稳
                  定”
                  4.保护            0  0  0  0  0  0  0
                  第三方
                  合法权
                  益
                  5.属于            3  0  0  0  0  0  3
                  三类内
                  部事务
                  信息
            （七）总计               9  0  0  0  0  0  9
            四、结转下年度继续办理  0  0  0  0  0  0  0

            """);
        Assert.Equal("9,0,0,0,0,0,9", RequestCells.Row(result, "received"));
        foreach ((string row, int value) in (ReadOnlySpan<(string, int)>)[("refused.prohibited_by_law", 0), ("refused.security_and_stability", 3), ("refused.third_party_rights", 0), ("refused.internal_affairs", 3)])
        {
            Observation cell = result.Report!.Requests![row, Applicant.NaturalPerson];
            Assert.True(cell.Value == value || cell.Status == ObservationStatus.Unreadable, row);
        }
    }

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(Head + text)));
}
