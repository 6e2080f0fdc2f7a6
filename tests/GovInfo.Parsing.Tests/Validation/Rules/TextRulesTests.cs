using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Rules;

public class TextRulesTests
{
    // received 10 (8 + 2), carried in 3 (3 + 0), processed 11, carried over 2; granted 5, partially 1, refused 2, unavailable 2, other 1.
    private static ReportBuilder Tables(string edition = "2021")
    {
        ReportBuilder builder = ReportBuilder.WithTables(edition, singleOther: edition == "2019");
        builder.Set("requests/received/natural_person", 8).Set("requests/received/enterprise", 2).Set("requests/received/total", 10)
            .Set("requests/carried_in/natural_person", 3).Set("requests/carried_in/total", 3)
            .Set("requests/granted/total", 5).Set("requests/partially_granted/total", 1)
            .Set("requests/refused.state_secret/total", 1).Set("requests/refused.enforcement_file/total", 1)
            .Set("requests/unavailable.not_held/total", 2)
            .Set(edition == "2019" ? "requests/other/total" : "requests/other.other/total", 1)
            .Set("requests/total/total", 11).Set("requests/carried_over/total", 2)
            .Set("review_and_litigation/reconsideration/upheld", 2).Set("review_and_litigation/reconsideration/total", 2)
            .Set("review_and_litigation/litigation_direct/total", 1).Set("review_and_litigation/litigation_after_reconsideration/total", 3)
            .Set("proactive_disclosure/licensing/decisions", 9110).Set("proactive_disclosure/penalties/decisions", 203);
        if (edition == "2021")
        {
            builder.Set("proactive_disclosure/normative_documents/issued", 4).Set("proactive_disclosure/normative_documents/in_force", 32);
        }
        else
        {
            builder.Set("proactive_disclosure/normative_documents/created", 4);
        }

        return builder;
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请10件（上年7件），其中网络申请4件、信函申请3件、当面申请3件。")]
    [InlineData("因政府信息公开被申请行政复议案件2件，其中维持2件，0件尚未审结；被提起行政诉讼4件（未经复议直接起诉1件，复议后起诉3件）。")]
    [InlineData("制定依申请公开答复模板5个，对11件申请逐件建立台账。")]
    [InlineData("平均答复时限为8个工作日，政府信息公开申请按时答复率100%。")]
    [InlineData("上半年收到政府信息公开申请5件，下半年收到政府信息公开申请5件。")]
    public void Sentences_that_fit_the_tables_are_no_findings(string sentence)
    {
        AnnualReport report = Tables().QuietSections(sentence).Validated();
        Assert.DoesNotContain(report.Checks, static check => check.Outcome == CheckOutcome.Failed && check.Code.StartsWith("GI51", StringComparison.Ordinal) && check.Quote.Length > 0);
    }

    [Fact]
    public void What_was_not_received_is_done_with_at_the_semicolon()
    {
        AnnualReport report = Tables().Set("requests/received/total", 0m).QuietSections("全年未收到行政许可申请；全年未接到信息公开申请；各栏目共刊发文稿、通知、公告、公示等44篇。").Validated();
        Assert.DoesNotContain(report.ChecksOf("GI5101"), static check => check.Outcome == CheckOutcome.Failed);
    }

    [Fact]
    public void Halves_of_different_sentences_are_no_parts() =>
        Assert.Equal(CheckOutcome.Failed, Assert.Single(Tables().QuietSections("全年收到政府信息公开申请5件。我局收到政府信息公开申请5件。").Validated().ChecksOf("GI5101")).Outcome);

    [Fact]
    public void A_sentence_that_may_mean_cells_without_a_number_contradicts_no_others()
    {
        AnnualReport report = Tables().Set("requests/received/total", ObservationStatus.Blank).QuietSections("全年共受理政府信息公开申请10件。").Validated();
        Assert.Equal(CheckOutcome.NotAssessable, Assert.Single(report.ChecksOf("GI5101")).Outcome);
    }

    [Theory]
    [InlineData("GI5101", "全年共收到政府信息公开申请10件。", "全年共收到政府信息公开申请11件。", 11, 10)]
    [InlineData("GI5101", "全年共受理政府信息公开申请13件。", "全年共受理政府信息公开申请14件。", 14, 10)]
    [InlineData("GI5101", "全年共受理政府信息公开申请10件。", "全年共受理政府信息公开申请9件。", 9, 10)]
    [InlineData("GI5101", "全年共办理政府信息公开申请11件。", "全年共办理政府信息公开申请12件。", 12, 10)]
    [InlineData("GI5101", "今年以来，共收到政府信息公开申请10件。", "今年以来，共收到政府信息公开申请11件。", 11, 10)]
    [InlineData("GI5103", "受理行政许可申请52件，办结政府信息公开申请11件。", "受理行政许可申请52件，办结政府信息公开申请12件。", 12, 11)]
    [InlineData("GI5102", "政府信息公开申请上年结转3件。", "政府信息公开申请上年结转2件。", 2, 3)]
    [InlineData("GI5102", "政府信息公开申请上年结转三件。", "无上年结转政府信息公开申请。", 0, 3)]
    [InlineData("GI5103", "共答复政府信息公开申请11件。", "共答复政府信息公开申请10件。", 10, 11)]
    [InlineData("GI5104", "政府信息公开申请结转下年度2件。", "政府信息公开申请结转下年度3件。", 3, 2)]
    [InlineData("GI5105", "办结的政府信息公开申请中，予以公开5件。", "办结的政府信息公开申请中，予以公开4件。", 4, 5)]
    [InlineData("GI5105", "办结的政府信息公开申请中，予以公开或部分公开6件。", "办结的政府信息公开申请中，予以公开或部分公开5件。", 5, 6)]
    [InlineData("GI5105", "办结的政府信息公开申请中，不予公开2件。", "办结的政府信息公开申请中，不予公开1件。", 1, 2)]
    [InlineData("GI5105", "办结的政府信息公开申请中，其他处理1件。", "办结的政府信息公开申请中，其他处理0件。", 0, 1)]
    [InlineData("GI5106", "收到的政府信息公开申请中，自然人8件。", "收到的政府信息公开申请中，自然人7件。", 7, 8)]
    [InlineData("GI5106", "受理的政府信息公开申请中，自然人11件。", "受理的政府信息公开申请中，自然人12件。", 12, 8)]
    [InlineData("GI5106", "收到的政府信息公开申请中，法人或其他组织2件。", "收到的政府信息公开申请中，法人或其他组织1件。", 1, 2)]
    [InlineData("GI5107", "因政府信息公开被申请行政复议2件。", "因政府信息公开被申请行政复议1件。", 1, 2)]
    [InlineData("GI5107", "因政府信息公开被提起行政诉讼4件。", "因政府信息公开被提起行政诉讼3件。", 3, 4)]
    [InlineData("GI5108", "全年作出行政处罚203件。", "全年作出行政处罚230件。", 230, 203)]
    [InlineData("GI5109", "全年制定规范性文件4件。", "全年制定规范性文件0件。", 0, 4)]
    [InlineData("GI5109", "现行有效的规范性文件32件。", "现行有效的规范性文件33件。", 33, 32)]
    public void Text_and_table_are_held_against_each_other(string code, string agreeing, string differing, int stated, int expected)
    {
        AnnualReport held = Tables().QuietSections(agreeing).Validated();
        Assert.Equal(CheckOutcome.Held, Assert.Single(held.ChecksOf(code)).Outcome);

        AnnualReport failed = Tables().QuietSections(differing).Validated();
        CheckResult check = Assert.Single(failed.ChecksOf(code));
        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Equal(stated, check.Stated);
        Assert.Equal(expected, check.Expected);
        Assert.Equal(differing, check.Quote);
        Assert.Contains(differing, check.GetMessage());
    }

    [Theory]
    [InlineData("全年共收到政府信息公开申请约11件。")]
    [InlineData("2022年共收到政府信息公开申请11件，2023年有所变化。")]
    [InlineData("县教育局共收到政府信息公开申请5件。")]
    [InlineData("向县司法局备案规范性文件7件。")]
    [InlineData("全年公开行政处罚信息500条。")]
    [InlineData("受理行政复议申请56件，已办结38件。")]
    [InlineData("较上年多收到政府信息公开申请4件。")]
    [InlineData("报告由总体情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况等六个部分组成。")]
    [InlineData("报告包括主动公开政府信息、行政复议和行政诉讼情况、收到和处理政府信息公开申请情况等6部分。")]
    [InlineData("县本级共收到政府信息公开申请5件。")]
    [InlineData("第一季度收到政府信息公开申请3件，第二季度收到政府信息公开申请4件。")]
    [InlineData("上半年收到政府信息公开申请4件。")]
    [InlineData("自条例施行以来，累计受理政府信息公开申请800件。")]
    [InlineData("受理群众信访投诉申请52件，办结51件。")]
    public void What_cannot_be_compared_is_left_alone(string sentence) =>
        Assert.DoesNotContain(Tables().QuietSections(sentence).Validated().Checks, check => check.Code.StartsWith("GI510", StringComparison.Ordinal));

    [Fact]
    public void What_is_done_about_licences_is_not_said_of_requests() =>
        Assert.Empty(Tables().QuietSections("全年受理行政许可申请9110件，办结9110件。").Validated().ChecksOf("GI5103"));

    [Fact]
    public void A_smaller_number_beside_one_that_agrees_is_a_part() =>
        Assert.Empty(Tables().QuietSections("全年共收到政府信息公开申请10件。", "收到征地类政府信息公开申请6件。").Validated().Failures("GI5101"));

    [Fact]
    public void Numbers_that_together_make_the_tables_are_its_parts()
    {
        AnnualReport report = Tables().QuietSections("上半年收到政府信息公开申请4件。", "下半年收到政府信息公开申请6件。").Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5101"));
        Assert.Equal(CheckOutcome.Held, check.Outcome);
        Assert.Equal(2, check.Facts.Length);
        Assert.Equal(2, Tables().QuietSections("上半年收到政府信息公开申请4件。", "下半年收到政府信息公开申请7件。").Validated().Failures("GI5101").Count);
    }

    [Fact]
    public void A_text_that_names_what_is_carried_over_may_call_the_rest_answered() =>
        Assert.Empty(Tables().QuietSections("收到政府信息公开申请10件，均已按期答复，2件结转下年度。").Validated().ChecksOf("GI5113"));

    [Fact]
    public void A_cell_without_a_number_makes_the_comparison_not_assessable()
    {
        AnnualReport report = Tables().Set("requests/received/total", ObservationStatus.Blank).QuietSections("共收到政府信息公开申请10件。").Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5101"));
        Assert.Equal(CheckOutcome.NotAssessable, check.Outcome);
        Assert.Equal("requests/received/total", Assert.Single(check.Missing).Key.ToString());
    }

    [Fact]
    public void Without_a_table_nothing_is_compared() =>
        Assert.Empty(new ReportBuilder().QuietSections("共收到政府信息公开申请10件。").Validated().ChecksOf("GI5101"));

    [Fact]
    public void The_2019_form_counts_documents_made_and_other_processing_in_one_row()
    {
        AnnualReport report = Tables("2019").QuietSections("全年制定规范性文件4件。", "办结的政府信息公开申请中，其他处理1件。").Validated();
        Assert.Equal(CheckOutcome.Held, Assert.Single(report.ChecksOf("GI5109")).Outcome);
        Assert.Equal(CheckOutcome.Held, Assert.Single(report.ChecksOf("GI5105")).Outcome);
    }

    [Theory]
    [InlineData("青山县人民政府", "全县共收到政府信息公开申请99件。", 1)]
    [InlineData("青山县教育局", "全县共收到政府信息公开申请99件。", 0)]
    [InlineData("青山县教育局", "我局共收到政府信息公开申请99件。", 1)]
    [InlineData("青山县人民政府", "县政府办公室共收到政府信息公开申请99件。", 0)]
    public void A_text_about_another_base_than_the_table_is_left_alone(string authority, string sentence, int failures)
    {
        ReportBuilder builder = Tables();
        builder.Authority = authority;
        builder.Title = null;
        Assert.Equal(failures, builder.QuietSections(sentence).Validated().Failures("GI5101").Count);
    }

    [Theory]
    [InlineData("主动公开信息29条，其中人事任免2条，部门文件2条，防疫专题1条，其他24条。", CheckOutcome.Held)]
    [InlineData("主动公开信息29条，其中：机构概况：2条，主要包括领导职务等信息；部门文件：12条；人事信息：15条。", CheckOutcome.Held)]
    [InlineData("信息发布量由2022年的20条增加到2023年的24条，在省政府网站发布信息5条，总计29条。", CheckOutcome.Held)]
    [InlineData("主动公开信息29条；机构概况2条，主要包括领导职务等信息；部门文件12条；人事信息15条。", null)]
    [InlineData("主动公开信息29条，其中人事任免2条，部门文件2条，防疫专题1条，其他23条。", CheckOutcome.Failed)]
    [InlineData("主动公开信息29条，其中人事任免20条，部门文件10条。", CheckOutcome.Failed)]
    [InlineData("主动公开信息29条，其中人事任免20条，部门文件5条。", null)]
    [InlineData("主动公开信息约29条，其中人事任免20条，部门文件10条。", null)]
    [InlineData("发布信息29条，其中网站29条，微信20条。", null)]
    [InlineData("制定规章9件（含新制定5件，修改4件），另有行政规范性文件7件。", CheckOutcome.Held)]
    [InlineData("国家级媒体发布12篇、市级媒体603篇、区级861篇、行业媒体121篇，共计1597篇。", CheckOutcome.Held)]
    [InlineData("国家级媒体发布12篇、市级媒体603篇、区级861篇、行业媒体121篇，共计1600篇。", CheckOutcome.Failed)]
    [InlineData("国家级媒体发布12篇、市级媒体603篇，累计1597篇。", null)]
    [InlineData("收到政府信息公开申请10件，其中自然人8件，法人或其他组织2件，予以公开5件，不予公开2件。", CheckOutcome.Held)]
    [InlineData("收到政府信息公开申请10件，其中当面申请4件，网络申请6件，办结11件，结转2件。", CheckOutcome.Held)]
    public void The_parts_of_a_sentence_add_up(string sentence, CheckOutcome? outcome)
    {
        AnnualReport report = Tables().QuietSections(sentence).Validated();
        Assert.Equal(outcome is null ? [] : [outcome.Value], report.ChecksOf("GI5110").Select(check => check.Outcome));
    }

    [Theory]
    [InlineData("在已答复的11项申请中，不予公开2项，占总数的18%。", CheckOutcome.Held)]
    [InlineData("收到信息9条，其中公开4条，占44.4%，其他5条，占55.5%。", CheckOutcome.Held)]
    [InlineData("收到信息9条，其中公开4条，占44.4%，其他5条，占65.5%。", CheckOutcome.Failed)]
    [InlineData("收到信息9条，其中公开4条，占百分之四十四。", CheckOutcome.Held)]
    [InlineData("收到信息9条，其中公开4条，占百分之五十四。", CheckOutcome.Failed)]
    [InlineData("收到信息9条，占全市的3%。", null)]
    [InlineData("办结率100%，满意率98%。", null)]
    public void Percentages_follow_from_their_counts(string sentence, CheckOutcome? outcome)
    {
        AnnualReport report = Tables().QuietSections(sentence).Validated();
        Assert.Equal(outcome is null ? [] : [outcome.Value], report.ChecksOf("GI5111").Select(check => check.Outcome).Distinct().OrderDescending().Take(1).Select(found =>
            report.Failures("GI5111").Count > 0 ? CheckOutcome.Failed : found));
    }

    [Theory]
    [InlineData("收到政府信息公开申请130件，比上年增加66件，同比增长103%。", CheckOutcome.Held)]
    [InlineData("收到政府信息公开申请130件，比上年增加66件，同比增长50%。", CheckOutcome.Failed)]
    [InlineData("收到政府信息公开申请30件，比上年减少20件，同比下降40%。", CheckOutcome.Held)]
    [InlineData("收到政府信息公开申请30件，比上年减少20件，同比增长40%。", CheckOutcome.Failed)]
    [InlineData("收到政府信息公开申请130件，上年为64件，同比增长103.1%。", CheckOutcome.Held)]
    [InlineData("收到政府信息公开申请130件，申请量同比增长103%。", null)]
    public void Growth_follows_from_its_counts(string sentence, CheckOutcome? outcome) =>
        Assert.Equal(outcome is null ? [] : [outcome.Value], Tables().QuietSections(sentence).Validated().ChecksOf("GI5112").Select(check => check.Outcome));

    [Theory]
    [InlineData("所有政府信息公开申请均已按期答复。", CheckOutcome.Failed)]
    [InlineData("收到政府信息公开申请10件，全部按时办结。", CheckOutcome.Failed)]
    [InlineData("收到政府信息公开申请10件，办结率100%。", CheckOutcome.Failed)]
    [InlineData("政府信息公开申请正在依法办理。", null)]
    [InlineData("收到政府信息公开申请10件，受理的人大建议均已答复。", null)]
    public void What_is_said_to_be_all_answered_leaves_nothing_to_carry_over(string sentence, CheckOutcome? outcome)
    {
        Assert.Equal(outcome is null ? [] : [outcome.Value], Tables().QuietSections(sentence).Validated().ChecksOf("GI5113").Select(check => check.Outcome));
        if (outcome is not null)
        {
            AnnualReport none = Tables().Set("requests/carried_over/total", 0m).QuietSections(sentence).Validated();
            Assert.Equal(CheckOutcome.Held, Assert.Single(none.ChecksOf("GI5113")).Outcome);
            AnnualReport blank = Tables().Set("requests/carried_over/total", ObservationStatus.Blank).QuietSections(sentence).Validated();
            Assert.Equal(CheckOutcome.NotAssessable, Assert.Single(blank.ChecksOf("GI5113")).Outcome);
        }
    }

    [Theory]
    [InlineData(2023, "本年度发出收费通知的件数和总金额以及实际收取的总金额均为0。", CheckOutcome.Held)]
    [InlineData(2023, "本年度未收取信息处理费。", CheckOutcome.Held)]
    [InlineData(2023, "无", CheckOutcome.Failed)]
    [InlineData(2023, "本单位无其他需要报告的事项。", CheckOutcome.Failed)]
    [InlineData(2020, "无", null)]
    public void Section_six_reports_the_fee(int year, string text, CheckOutcome? outcome)
    {
        var builder = new ReportBuilder { Year = year };
        AnnualReport report = builder.Section(SectionCodes.OtherMatters, "六、其他需要报告的事项", text).Validated();
        Assert.Equal(outcome is null ? [] : [outcome.Value], report.ChecksOf("GI5114").Select(check => check.Outcome));
    }
}
