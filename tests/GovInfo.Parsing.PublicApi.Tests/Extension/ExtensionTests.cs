using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.PublicApi.Tests.Extension;

/// <summary>What an outsider can plug in with public members alone: a reader and a rule.</summary>
public sealed class ExtensionTests
{
    private const string Report = """
        ["云岭县林业局2023年政府信息公开工作年度报告", "一、总体情况", "工作平稳。", "二、主动公开政府信息情况",
         [["第二十条第（五）项", null], ["信息内容", "本年处理决定数量"], ["行政许可", "3000"],
          ["第二十条第（六）项", null], ["信息内容", "本年处理决定数量"], ["行政处罚", "12"], ["行政强制", "0"]]]
        """;

    private static ParserOptions Options { get; } = ParserOptions.Default with
    {
        Readers = [new JsonReader(), .. ParserOptions.Default.Readers],
        Rules = [.. ParserOptions.Default.Rules, new RoundNumberRule()],
    };

    [Fact]
    public void A_reader_of_another_format_feeds_the_whole_pipeline()
    {
        ParseResult result = Parse(Report);
        Assert.Equal("json", result.Source.Format);
        Assert.Equal("云岭县林业局", result.Report!.Authority!.Value);
        Assert.Equal(2023, result.Report.Year!.Value);
        Observation cell = result.Report.ProactiveDisclosure![ProactiveRow.Licensing, ProactiveColumn.Decisions];
        Assert.Equal(3000, cell.Value);
        Assert.Equal("$[4][2][1]", cell.Location!.ToString());
    }

    [Fact]
    public void A_damaged_source_gives_the_readers_own_diagnostic()
    {
        ParseResult result = Parse("[\"一、总体情况\", ");
        Assert.Equal(ParseOutcome.Unreadable, result.Outcome);
        Diagnostic said = Assert.Single(result.Diagnostics);
        Assert.Equal("JSON0001", said.Code);
        Assert.StartsWith("JSON 已损坏：", said.GetMessage(MessageLanguage.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3000", CheckOutcome.Failed)]
    [InlineData("3001", CheckOutcome.Held)]
    [InlineData("0", CheckOutcome.Held)]
    public void A_rule_is_applied_and_its_failure_is_a_diagnostic(string value, CheckOutcome outcome)
    {
        ParseResult result = Parse(Report.Replace("3000", value));
        CheckResult check = Assert.Single(result.Report!.Checks, check => check.Code == "MY0001");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(outcome == CheckOutcome.Failed, result.Diagnostics.Any(said => said.Code == "MY0001"));
        if (outcome == CheckOutcome.Failed)
        {
            Assert.Equal("行政许可 is a round 3000.", check.GetMessage());
        }
    }

    private static ParseResult Parse(string json) =>
        new AnnualReportParser(Options).Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(json)), TestContext.Current.CancellationToken);
}
