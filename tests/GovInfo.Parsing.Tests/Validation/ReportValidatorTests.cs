using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

public class ReportValidatorTests
{
    [Fact]
    public void Nothing_but_facts_and_checks_is_added()
    {
        AnnualReport report = ReportBuilder.WithTables().Set("requests/total/total", 3).QuietSections("共答复政府信息公开申请4件。").Build();
        AnnualReport validated = ReportValidator.Validate(report);
        Assert.Equal(report, validated with { Facts = report.Facts, Checks = report.Checks });
        Assert.NotEmpty(validated.Facts);
        Assert.NotEmpty(validated.Checks);
        Assert.Empty(report.Checks);
    }

    [Fact]
    public void The_rules_are_those_of_the_options()
    {
        AnnualReport report = ReportValidator.Validate(
            ReportBuilder.WithTables().Build(), ParserOptions.Default with { Rules = [ReportRules.Default[1]] });
        Assert.Equal(["GI5002"], report.Checks.Select(check => check.Code).Distinct());
        Assert.Empty(ReportValidator.Validate(report, ParserOptions.Default with { Rules = [] }).Checks);
    }

    [Fact]
    public void What_the_parse_has_told_itself_is_not_told_again()
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.Overview, "1、总体情况", "无").Validated();
        Diagnostic numbering = new(new DiagnosticDescriptor("GI2004", DiagnosticSeverity.Info, "", ""), [], null, null);
        string[] all = [.. ReportValidator.Findings(report, []).Select(finding => finding.Code)];
        string[] rest = [.. ReportValidator.Findings(report, [numbering]).Select(finding => finding.Code)];
        Assert.Contains("GI5206", all);
        Assert.Contains("GI5208", all);
        Assert.Equal(all.Where(code => code != "GI5206"), rest);
    }

    [Fact]
    public void A_parse_has_checks_and_its_findings_among_the_diagnostics()
    {
        const string text = """
            青山县柳林镇人民政府2023年政府信息公开工作年度报告
            一、总体情况
            截止2022年12月31日，我镇共收到政府信息公开申请5件。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            无
            六、其他需要报告的事项
            本年度未收取信息处理费。
            """;
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal("requests/received/total", result.Report!.Facts.First().Subject);
        Assert.Equal(["GI5202", "GI5208"], result.Diagnostics.Where(found => found.Code.StartsWith("GI5", StringComparison.Ordinal)).Select(found => found.Code));
    }
}
