namespace GovInfo.Parsing.Tests.Tables;

/// <summary>A report in one line: its headings stand behind the values of tables, and prose stands before and behind the tables.</summary>
public class MixedParagraphsTests
{
    private const string Requests = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他"
        + " 一、本年新收政府信息公开申请数量 4 1 2 3 5 6 21 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 三、本年度办理结果 （一）予以公开 4 1 2 3 5 6 21 （二）部分公开 0 0 0 0 0 0 0"
        + " （七）总计 4 1 2 3 5 6 21 四、结转下年度继续办理 0 0 0 0 0 0 0";

    private const string Review = "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计"
        + " 0 0 0 0 0 0 1 0 0 1 0 0 0 6 6";

    [Theory]
    [InlineData(" ")]
    [InlineData("　　")]
    [InlineData("\n")]
    public void Headings_behind_values_are_found_and_prose_around_tables_is_kept(string gap)
    {
        string text = string.Join(gap,
            "某县林业局2023年政府信息公开工作年度报告", "一、总体情况", "工作平稳有序。", "二、主动公开政府信息情况", "具体情况如下：",
            "第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 3 行政规范性文件 1 2 8 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 18 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 7 行政强制 5",
            "三、收到和处理政府信息公开申请情况", "申请均已答复。", Requests, "注：以上数据不含下属单位。", "四、政府信息公开行政复议、行政诉讼情况", "被提起行政诉讼7件。", Review,
            "五、存在的主要问题及改进情况", "公开不够及时。", "六、其他需要报告的事项", "无。");
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal(
            ["工作平稳有序。", "具体情况如下：", "申请均已答复。\n注：以上数据不含下属单位。", "被提起行政诉讼7件。", "公开不够及时。", "无。"],
            result.Report!.Sections.Select(static section => section.Text));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code[..3] is "GI2" or "GI3" || said.Code[..4] is "GI50" || said.Code[..5] is "GI510");
        Assert.Equal(6, result.Report.Observations.Single(static cell => cell.Key.ToString() == "review_and_litigation/litigation_after_reconsideration/total").Value);
        Assert.Equal(5, result.Report.Observations.Single(static cell => cell.Key.ToString() == "proactive_disclosure/coercive_measures/decisions").Value);
    }

    [Fact]
    public void A_bracket_between_labels_may_be_the_note_of_one_and_the_ordinal_of_the_other()
    {
        const string text = "总计部分公开（三）不予公开：总计部分公开（三）不予公开。总计部分公开（三）不予公开、规章部分公开（情况三）不予公开总计部分公开（三）不予公开";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText("某县林业局2023年政府信息公开工作年度报告\n一、总体情况\n" + text + "\n五、存在的主要问题及改进情况\n公开不够及时。\n"));
        Assert.Equal(["overview", "problems_and_improvements"], result.Report!.Sections.Select(static section => section.Code));
    }

    [Fact]
    public void Prose_that_names_the_heads_of_a_table_stays_whole()
    {
        const string prose = "全年总计收到申请21件，其中商业企业1件、科研机构2件、社会公益组织3件、法律服务机构5件、其他6件。结果维持、结果纠正、其他结果、尚未审结均为0件。";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText("某县林业局2023年政府信息公开工作年度报告\n一、总体情况\n" + prose + "\n五、存在的主要问题及改进情况\n公开不够及时。\n"));
        Assert.Equal(prose, result.Report!.Sections[0].Text);
        Assert.Equal(prose, Assert.Single(result.Report.Sections[0].Paragraphs).Text);
    }
}
