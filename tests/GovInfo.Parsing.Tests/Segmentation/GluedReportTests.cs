using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>Whole reports with nothing left between their lines and cells, as document-sharing sites show them.</summary>
public class GluedReportTests
{
    private static readonly TextShape Glued = TextShape.All.Single(static shape => shape.Name == "one line without spaces");

    [Fact]
    public void Headings_right_behind_the_numbers_of_tables_are_found()
    {
        const string text = "云溪开发区2021年政府信息公开工作年度报告一、总体情况全年公开信息78条，均按时公开，公开前经过审查，公开后无人提出异议。二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章012行政规范性文件304"
            + "第二十条第（五）项信息内容本年处理决定数量行政许可51第二十条第（六）项信息内容本年处理决定数量行政处罚6行政强制7第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0"
            + "三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他"
            + "一、本年新收政府信息公开申请数量2100003二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开2100003（二）部分公开0000000（七）总计2100003四、结转下年度继续办理0000000"
            + "五、存在的主要问题及改进情况公开意识有待增强。六、其他需要报告的事项无。";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal(["overview", "proactive_disclosure", "requests", "problems_and_improvements", "other_matters"], result.Report!.Sections.Select(static section => section.Code));
        Assert.Equal("公开意识有待增强。", result.Report.Sections[3].Text);
        Assert.Equal("2;1;0;0;0;0;3", string.Join(';', result.Report.Requests!.Observations.Where(static cell => cell.Key.Row == RequestRow.Granted).Select(static cell => cell.Raw)));
        Assert.Equal(51, result.Report.Observations.Single(static cell => cell.Key.Row == ProactiveRow.Licensing).Value);
    }

    [Fact]
    public void Ordinals_behind_numbers_that_begin_no_official_title_are_prose()
    {
        string text = "云溪县2021年政府信息公开工作年度报告\n一、总体情况\n" + string.Concat(Enumerable.Repeat("公开工作有序推进，各项任务按时完成，", 12)) + "全年公开12二、存在问题三、收到申请五、其他。\n五、存在的主要问题及改进情况\n公开不够及时。\n";
        Assert.Equal(["overview", "problems_and_improvements"], AnnualReportParser.Default.Parse(ReportSource.FromText(text)).Report!.Sections.Select(static section => section.Code));
    }

    [Fact]
    public void A_long_text_in_one_line_is_gone_through_once()
    {
        // Work that grew with the square of the length would take minutes here.
        string items = string.Concat(Enumerable.Range(1, 60_000).Select(static number => $"工作{number} 公开政府信息{number}条，一、学习；二、培训。 "));
        string text = $"云溪县2021年政府信息公开工作年度报告 一、总体情况 {items}五、存在的主要问题及改进情况 公开不够及时。";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal(["overview", "problems_and_improvements"], result.Report!.Sections.Select(static section => section.Code));
    }

    [Fact]
    public void A_random_report_in_one_piece_has_no_silent_difference_and_its_sections()
    {
        int sections = 0;
        int found = 0;
        var failures = new List<string>();
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(77_000_000 + seed);
            InventedReport report = ReportInventor.Invent(random, NumberHabit.Random(random));
            string text = string.Concat(Glued.Render(report, random).Split('\n').Select(static line => line.Trim()));
            ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
            failures.AddRange(TruthComparison.Compare(report, result).Where(static difference => difference.IsSilent).Take(2).Select(difference => $"seed {seed}: {difference}"));
            sections += report.Sections.Length;
            found += result.Report?.Sections.Length ?? 0;
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures\n{string.Join('\n', failures.Take(12))}");
        Assert.InRange(found, sections * 98 / 100, sections);
    }
}
