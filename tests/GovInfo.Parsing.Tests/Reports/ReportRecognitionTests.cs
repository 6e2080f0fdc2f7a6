namespace GovInfo.Parsing.Tests.Reports;

public class ReportRecognitionTests
{
    private const string Prose = "本机关坚持以公开为常态、不公开为例外，健全制度，明确专人，按时答复，全年公开信息一百二十条，群众满意度逐年上升。";

    [Fact]
    public void Text_cut_off_behind_the_first_heading_is_a_partial_report()
    {
        ParseResult result = Parse("云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，本机关公开信息12条。\n");
        Assert.Equal(ParseOutcome.Partial, result.Outcome);
        Assert.Equal("云溪县水务局", result.Report!.Authority!.Value);
        Assert.Equal(2023, result.Report.Year!.Value);
    }

    [Fact]
    public void One_section_without_a_title_is_a_report_when_its_text_says_so() =>
        Assert.Equal(ParseOutcome.Partial, Parse("根据《中华人民共和国政府信息公开条例》编制本报告，统计期限为2022年。\n一、总体情况\n略。\n").Outcome);

    [Fact]
    public void One_heading_alone_makes_no_report() =>
        Assert.Equal(ParseOutcome.NotAReport, Parse("2023年林业工作总结\n一、总体情况\n全年造林三千亩。\n").Outcome);

    [Fact]
    public void The_first_section_alone_is_a_report_when_it_tells_of_both_kinds_of_disclosure()
    {
        ParseResult result = Parse("| 发文单位 | 云溪市金融局 | 发文字号 | 无 |\n|---|---|---|---|\n一、总体情况\n2025年，我局推进政务公开。\n（一）主动公开方面\n发布信息12条。\n（二）依申请公开方面\n收到申请10件。\n");
        Assert.Equal(ParseOutcome.Partial, result.Outcome);
        Assert.Equal((2025, "云溪市金融局"), (result.Report!.Year!.Value, result.Report.Authority!.Value));
        Assert.Equal(ParseOutcome.NotAReport, Parse("一、总体情况\n2025年，我局主动公开财务信息。\n").Outcome);
    }

    [Theory]
    [InlineData(1, ParseOutcome.NotAReport)]
    [InlineData(4, ParseOutcome.Partial)]
    public void A_title_needs_text_under_it(int paragraphs, ParseOutcome outcome) =>
        Assert.Equal(outcome, Parse("云溪县水务局2016年政府信息公开工作年度报告\n" + string.Concat(Enumerable.Repeat("    " + Prose + "\n", paragraphs))).Outcome);

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromText(text));
}
