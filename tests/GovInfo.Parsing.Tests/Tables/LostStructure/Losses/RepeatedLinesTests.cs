using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Losses;

/// <summary>Texts of extractors that keep each line only the first time: most zeros are gone, and what looks blank is not.</summary>
public class RepeatedLinesTests
{
    private const string Whole = """
        云溪乡人民政府2021年政府信息公开工作年度报告
        一、总体情况
        全年公开信息8条。
        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容
        本年制发件数
        本年废止件数
        现行有效件数
        规章
        0
        0
        0
        行政规范性文件
        3
        0
        17
        第二十条第（五）项
        信息内容
        本年处理决定数量
        行政许可
        270
        第二十条第（六）项
        信息内容
        本年处理决定数量
        行政处罚
        2
        行政强制
        0
        第二十条第（八）项
        信息内容
        本年收费金额（单位：万元）
        行政事业性收费
        0
        三、收到和处理政府信息公开申请情况
        """;

    [Fact]
    public void What_may_have_been_a_repeated_zero_is_not_called_blank()
    {
        ParseResult result = Parse(string.Join('\n', Whole.Split('\n').Select(static line => line.Trim()).Distinct()));
        Assert.Equal(
            [
                "rules/issued Unreadable 0", "rules/repealed Unreadable 0", "rules/in_force Unreadable 0",
                "normative_documents/issued Unreadable 3 17", "normative_documents/repealed Unreadable 3 17", "normative_documents/in_force Unreadable 3 17",
                "licensing/decisions Number 270", "penalties/decisions Number 2", "coercive_measures/decisions Unreadable ", "administrative_fees/amount Unreadable ",
            ],
            Cells(result));
        Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Code == "GI3104");
    }

    [Fact]
    public void A_text_that_repeats_a_head_has_kept_its_lines()
    {
        // The zeros are left out, and so they may be blank; the heads stand where the form has them.
        ParseResult result = Parse(string.Join('\n', Whole.Split('\n').Select(static line => line.Trim()).Where(static line => line != "0")));
        Assert.Contains("coercive_measures/decisions Blank ", Cells(result));
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Code == "GI3104");
    }

    [Theory]
    [InlineData("one cell a line")]
    [InlineData("barred cells")]
    [InlineData("one cell a line, rows parted")]
    public void A_random_report_without_its_repeated_lines_has_no_silent_difference(string name)
    {
        TextShape shape = TextShape.All.Single(shape => shape.Name == name);
        var failures = new List<string>();
        for (int seed = 0; seed < 40; seed++)
        {
            var random = new Random(31_000_000 + seed);
            InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random));
            string text = string.Join('\n', shape.Render(report, random).Split('\n').Where(static line => line.Trim().Length > 0).Distinct());
            failures.AddRange(TruthComparison.Compare(report, AnnualReportParser.Default.Parse(ReportSource.FromText(text)))
                .Where(static difference => difference.IsSilent).Take(2).Select(difference => $"seed {seed}: {difference}"));
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures\n{string.Join('\n', failures.Take(12))}");
    }

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromText(text));

    private static IEnumerable<string> Cells(ParseResult result) => result.Report!.Observations
        .Where(static cell => cell.Key.Table == TableCodes.ProactiveDisclosure && cell.Status is not ObservationStatus.NotApplicable)
        .Select(static cell => $"{cell.Key.Row}/{cell.Key.Column} {cell.Status} {cell.Raw}");
}
