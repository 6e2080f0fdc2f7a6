using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

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
