using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Losses;

/// <summary>Texts that break off anywhere: what stands before the break is read as in the whole text.</summary>
public class CutTextTests
{
    private const string Opening = "云溪县民政局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 1 | 0 | 3 |\n";

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, TextShape.All.Count)];

    [Theory]
    [InlineData("行政规范性文件 | 5 | 0 | 12", "5,0,?12")]
    [InlineData("行政规范性文件 | 5 | 0 | 0", "5,0,0")]
    [InlineData("行政规范性文件 | 5 | 0 | /", "5,0,/")]
    [InlineData("行政规范性文件 | 5 | 0", "?5 0,?5 0,?5 0")]
    [InlineData("行政规范性文件 |", "?,?,?")]
    [InlineData("行政规范性文件 | 5 | 0 | 12 |\n三、收到和处理政府信息公开申请情况", "5,0,12")]
    public void The_last_row_of_a_text_that_ends_in_a_table_is_certain_where_nothing_can_follow(string rest, string expected)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(Opening + rest));
        Observation[] cells = [.. result.Report!.Observations.Where(static cell => cell.Key.Row == ProactiveRow.NormativeDocuments)];
        Assert.Equal(expected, string.Join(',', cells.Select(static cell => (cell.Status == ObservationStatus.Unreadable ? "?" : string.Empty) + cell.Raw)));
        Assert.Equal(expected.Contains('?', StringComparison.Ordinal), result.Diagnostics.Any(static said => said.Code == "GI3106"));
        Assert.Equal("1,0,3", string.Join(',', result.Report.Observations.Where(static cell => cell.Key.Row == ProactiveRow.Rules).Select(static cell => cell.Raw)));
    }

    [Theory]
    [InlineData("（三）接受培训人员数 | 人次 | 21 |", "21")]
    [InlineData("（三）接受培训人员数 | 人次 | 2", "2")]
    [InlineData("", "?3")]
    public void A_report_of_2014_may_end_with_its_statistics(string last, string expected)
    {
        string text = "云溪县民政局2016年政府信息公开工作年度报告\n一、概述\n公开工作有序推进。\n统计指标 | 单位 | 统计数 |\n一、主动公开情况 | —— | —— |\n（一）主动公开政府信息数 | 条 | 40 |\n其中：主动公开规范性文件数 | 条 | 2 |\n制发规范性文件总数 | 件 | 2 |\n"
            + "九、政府信息公开会议和培训情况 | —— | —— |\n（一）召开政府信息公开工作会议或专题会议数 | 次 | 5 |\n（二）举办各类培训班数 | 次 | 3 |\n" + last;
        Observation cell = AnnualReportParser.Default.Parse(ReportSource.FromText(text)).Report!.Observations.Last(static cell => cell.Status is not ObservationStatus.Absent);
        Assert.Equal(expected, (cell.Status == ObservationStatus.Unreadable ? "?" : string.Empty) + cell.Raw);
    }

    [Theory]
    [InlineData("（二）举办各类培训班数 次 3", "?3")]
    [InlineData("（二）举办各类培训班数 次 3\n（三）接受培训人员数 人次 2", "2")]
    public void A_number_at_the_end_of_statistics_in_lines_of_words_is_in_doubt_before_the_last_row(string end, string expected)
    {
        string text = "云溪县民政局2016年政府信息公开工作年度报告\n一、概述\n公开工作有序推进。\n统计指标 单位 统计数\n一、主动公开情况 —— ——\n（一）主动公开政府信息数 条 40\n其中：主动公开规范性文件数 条 2\n制发规范性文件总数 件 2\n"
            + "（一）收到申请数 件 5\n1.当面申请数 件 3\n2.传真申请数 件 2\n（一）召开政府信息公开工作会议或专题会议数 次 5\n" + end;
        Observation cell = AnnualReportParser.Default.Parse(ReportSource.FromText(text)).Report!.Observations.Last(static cell => cell.Status is not ObservationStatus.Absent);
        Assert.Equal(expected, (cell.Status == ObservationStatus.Unreadable ? "?" : string.Empty) + cell.Raw);
    }

    [Fact]
    public void A_last_row_with_a_stray_letter_and_an_empty_last_place_is_in_doubt_as_a_whole()
    {
        const string text = """
            云溪县民政局2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                                               申请人情况
                                                     自然人              法人或其他组织                      总计
                                                         商业企业  科研机构  社会公益组织  法律服务机构  其他
             一、本年新收政府信息公开申请数量          2        8        8        5        9      0       32
             6.属于四类过程性信息                      0        0        0        0        0        0    0
             3.其他                                    0        8        0        0        7        0   15
             （七）总计           e                    2        8        0        5        9        0
            """;
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Observation[] cells = [.. result.Report!.Observations.Where(static cell => cell.Key.Row == RequestRow.Total)];
        Assert.All(cells, static cell => Assert.Equal(ObservationStatus.Unreadable, cell.Status));
        Assert.Contains(result.Diagnostics, static said => said.Code == "GI3106");
    }

    [Fact]
    public void A_header_alone_is_no_table()
    {
        const string text = "云溪县民政局2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n一、本年新收政府信息公开申请数量\t30547\t31973\t3";
        Assert.DoesNotContain(AnnualReportParser.Default.Parse(ReportSource.FromText(text)).Report!.Observations, static cell => cell.Status is ObservationStatus.Number or ObservationStatus.Blank);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_report_cut_off_anywhere_has_no_silent_difference(int shapeIndex)
    {
        TextShape shape = TextShape.All[shapeIndex];
        var failures = new List<string>();
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random((shapeIndex * 100_000) + 7_000_000 + seed);
            InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random));
            string text = shape.Render(report, random);
            text = text[..random.Next(text.Length / 8, text.Length)];
            ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
            failures.AddRange(TruthComparison.Compare(report, result).Where(static difference => difference.IsSilent).Take(3)
                .Select(difference => $"seed {seed}: {difference} ... [{text[^Math.Min(60, text.Length)..].Replace("\n", "\\n", StringComparison.Ordinal)}]"));
        }

        Assert.True(failures.Count == 0, $"{shape.Name}: {failures.Count} failures\n{string.Join('\n', failures.Take(12))}");
    }
}
