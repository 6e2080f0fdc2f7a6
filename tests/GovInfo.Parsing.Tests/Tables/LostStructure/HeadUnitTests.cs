using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

/// <summary>The unit of money that the head of a column names, in text.</summary>
public class HeadUnitTests
{
    [Theory]
    [InlineData("\n", "本年收费金额（单位：元）", "25.1")]
    [InlineData("\n", "本年收费金额\n（单位：元）", "25.1")]
    [InlineData("\n", "本年收费金额（单位：万元）", "251000")]
    [InlineData("\n", "本年收费金额", "251000")]
    [InlineData(" | ", "本年收费金额（元）", "25.1")]
    [InlineData(" | ", "本年收费金额/元", "25.1")]
    [InlineData("\t", "本年收费金额(单位：元)", "25.1")]
    [InlineData("        ", "本年收费金额（单位：元）", "25.1")]
    public void Is_honoured(string between, string head, string value)
    {
        string text = "甲县乙局2023年政府信息公开工作年度报告\n一、总体情况\n坚持公开为常态。\n二、主动公开政府信息情况\n"
            + string.Join('\n', new[]
            {
                "第二十条第（五）项", $"信息内容{between}本年处理决定数量", $"行政许可{between}4",
                "第二十条第（六）项", $"信息内容{between}本年处理决定数量", $"行政处罚{between}5", $"行政强制{between}6",
                "第二十条第（八）项", $"信息内容{between}{head}", $"行政事业性收费{between}251000",
            })
            + "\n三、收到和处理政府信息公开申请情况\n无。\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(text), new SourceHints { FileName = "a.txt" }));
        Observation fees = result.Report!.ProactiveDisclosure!["administrative_fees", "amount"];
        Assert.Equal(decimal.Parse(value), fees.Value);
    }
}
