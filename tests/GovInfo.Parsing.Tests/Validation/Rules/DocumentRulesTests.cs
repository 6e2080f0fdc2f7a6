using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Rules;

public class DocumentRulesTests
{
    [Theory]
    [InlineData("青山县柳林镇人民政府2023年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县柳林镇人民政府２０２３年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县柳林镇人民政府2022年政府信息公开工作年度报告", CheckOutcome.Failed)]
    [InlineData("青山县柳林镇人民政府政府信息公开工作年度报告", null)]
    public void The_title_names_the_year_of_the_report(string title, CheckOutcome? outcome)
    {
        ReportBuilder builder = new() { Title = title };
        Assert.Equal(outcome is null ? [] : [outcome.Value], builder.Validated().ChecksOf("GI5201").Select(check => check.Outcome));
    }

    [Theory]
    [InlineData("（一）甲\n（二）乙\n（三）丙", null)]
    [InlineData("（一）甲\n（二）乙\n（3）丙\n（四）丁", "（3）丙")]
    [InlineData("（一）甲\n（二）乙\n（二）丙", "（二）丙")]
    [InlineData("（一）甲\n（三）乙", "（三）乙")]
    [InlineData("（一）甲\n（1）乙\n（2）丙\n（二）丁", null)]
    [InlineData("（一）甲\n（二）乙\n（一）丙\n（二）丁", null)]
    [InlineData("（三）甲\n（四）乙", null)]
    public void Sub_headings_are_numbered_in_order(string text, string? quote)
    {
        AnnualReport report = new ReportBuilder().QuietSections(text.Split('\n')).Validated();
        Assert.Equal(quote is null ? [] : [quote], report.Failures("GI5211").Select(static check => check.Quote));
    }

    [Theory]
    [InlineData(2023, CheckOutcome.Held)]
    [InlineData(2022, CheckOutcome.Failed)]
    public void The_period_ends_in_the_year_of_the_report(int year, CheckOutcome outcome)
    {
        ReportBuilder builder = new() { Title = null, Period = new ReportPeriod(new DateOnly(2022, 1, 1), new DateOnly(year, 12, 31)) };
        CheckResult check = Assert.Single(builder.Validated().ChecksOf("GI5201"));
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal("统计期限", check.Subject);
    }

    [Theory]
    [InlineData("截止2022年12月31日，共受理政府信息公开申请5件。", 2022)]
    [InlineData("截至2022年底，主动公开信息5条。", 2022)]
    [InlineData("2022年，共制定规范性文件3件。", 2022)]
    [InlineData("截止2023年12月31日，共受理政府信息公开申请5件。", null)]
    [InlineData("2023年，共制定规范性文件3件。", null)]
    [InlineData("2022年以来，共制定规范性文件3件。", null)]
    [InlineData("2022年度结转的3件政府信息公开申请已全部办结。", null)]
    [InlineData("截止2022年12月31日，共受理政府信息公开申请5件，上年结转政府信息公开申请3件。", 2022)]
    [InlineData("2022年，共制定规范性文件3件，2023年制定4件。", null)]
    [InlineData("2022年制定规范性文件3件，同比增长50%。", null)]
    [InlineData("2008年起施行的条例第五条规定了3项内容。", null)]
    [InlineData("2022年，各项工作有序推进。", null)]
    public void A_sentence_about_this_years_work_names_this_year(string sentence, int? year)
    {
        AnnualReport report = new ReportBuilder().QuietSections(sentence).Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5202"));
        Assert.Equal(year is null ? CheckOutcome.Held : CheckOutcome.Failed, check.Outcome);
        Assert.Equal(year, (int?)check.Stated);
        Assert.Equal(year is null ? string.Empty : sentence, check.Quote);
    }

    [Fact]
    public void The_six_sections_in_order_hold_every_rule_about_sections()
    {
        AnnualReport report = new ReportBuilder().QuietSections().Validated();
        Assert.Equal(6, report.ChecksOf("GI5203").Count);
        Assert.All((string[])["GI5203", "GI5204", "GI5205", "GI5206", "GI5208"], code => Assert.All(report.ChecksOf(code), check => Assert.Equal(CheckOutcome.Held, check.Outcome)));
    }

    [Fact]
    public void A_missing_section_is_told_by_its_title()
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.Overview, "一、总体情况", "各项工作有序推进，公开渠道保持畅通。").Validated();
        Assert.Equal(5, report.Failures("GI5203").Count);
        Assert.Contains(report.Failures("GI5203"), check => check.GetMessage(Parsing.Diagnostics.MessageLanguage.Chinese) == "报告缺少“存在的主要问题及改进情况”部分。");
    }

    [Fact]
    public void Reports_before_2019_have_sections_of_their_own()
    {
        AnnualReport report = new ReportBuilder { Year = 2016 }.Section(SectionCodes.Overview, "1、概述", "各项工作有序推进，公开渠道保持畅通。").Validated();
        Assert.Empty(report.ChecksOf("GI5203"));
        Assert.Empty(report.ChecksOf("GI5206"));
    }

    [Fact]
    public void A_section_that_stands_twice_is_told()
    {
        AnnualReport report = new ReportBuilder().QuietSections().Section(SectionCodes.Overview, "一、总体情况", "各项工作有序推进，公开渠道保持畅通。").Validated();
        Assert.Equal(2, Assert.Single(report.Failures("GI5204")).Stated);
        Assert.Equal("一、总体情况", Assert.Single(report.Failures("GI5205")).Subject);
    }

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况", true)]
    [InlineData("第三部分 收到和处理政府信息公开申请情况", true)]
    [InlineData("收到和处理政府信息公开申请情况", null)]
    [InlineData("2、 收到和处理政府信息公开申请情况", false)]
    [InlineData("3、收到和处理政府信息公开申请情况", false)]
    [InlineData("四、收到和处理政府信息公开申请情况", false)]
    public void Headings_are_numbered_in_chinese(string heading, bool? holds)
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.Requests, heading).Validated();
        Assert.Equal(
            holds is null ? [] : [holds.Value ? CheckOutcome.Held : CheckOutcome.Failed], report.ChecksOf("GI5206").Select(check => check.Outcome));
    }

    [Theory]
    [InlineData("2021", 2021, CheckOutcome.Held)]
    [InlineData("2021", 2020, CheckOutcome.Failed)]
    [InlineData("2019", 2020, CheckOutcome.Held)]
    [InlineData("2019", 2021, CheckOutcome.Failed)]
    [InlineData("2019", 2018, CheckOutcome.Failed)]
    [InlineData("2021", null, null)]
    public void The_tables_are_those_of_the_year(string edition, int? year, CheckOutcome? outcome)
    {
        ReportBuilder builder = ReportBuilder.WithTables(edition);
        builder.Year = year;
        Assert.Equal(outcome is null ? [] : [outcome.Value], builder.Validated().ChecksOf("GI5207").Select(check => check.Outcome));
    }

    [Theory]
    [InlineData("一二三四五六七八九十", CheckOutcome.Held)]
    [InlineData("一二三四五六七八九", CheckOutcome.Failed)]
    [InlineData("一二三 四五六　七八九", CheckOutcome.Failed)]
    [InlineData("无", CheckOutcome.Failed)]
    public void Section_five_says_something(string text, CheckOutcome outcome)
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.ProblemsAndImprovements, "五、存在的主要问题及改进情况", text).Validated();
        Assert.Equal(outcome, Assert.Single(report.ChecksOf("GI5208")).Outcome);
    }

    [Theory]
    [InlineData("青山县柳林镇人民政府", CheckOutcome.Held)]
    [InlineData("柳林镇人民政府", CheckOutcome.Held)]
    [InlineData("青山县柳林镇政府", CheckOutcome.Held)]
    [InlineData("绿水市青山县柳林镇人民政府", CheckOutcome.Held)]
    [InlineData("青山县桃源镇人民政府", CheckOutcome.Failed)]
    public void The_signature_names_the_body_of_the_report(string signature, CheckOutcome outcome)
    {
        ReportBuilder builder = new() { Title = null };
        AnnualReport report = builder.Section(SectionCodes.OtherMatters, "六、其他需要报告的事项", "本年度无收费。", signature, "2024年1月12日").Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5209"));
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal("落款", check.Subject);
    }

    [Theory]
    [InlineData("青山县柳林镇人民政府2023年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县柳林镇人民政府关于2023年度政府信息公开工作情况的报告", CheckOutcome.Held)]
    [InlineData("柳林镇2023年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县柳林镇人民政府发布2023年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县柳林镇2023年政府信息公开工作年度报告", CheckOutcome.Held)]
    [InlineData("青山县桃源镇人民政府2023年政府信息公开工作年度报告", CheckOutcome.Failed)]
    [InlineData("青山县公安局2023年政府信息公开工作年度报告", CheckOutcome.Failed)]
    [InlineData("2023年政府信息公开工作年度报告", null)]
    [InlineData("政府信息公开工作2023年度报告", null)]
    public void The_title_names_the_body_of_the_report(string title, CheckOutcome? outcome) =>
        Assert.Equal(outcome is null ? [] : [outcome.Value], new ReportBuilder { Title = title }.Validated().ChecksOf("GI5209").Select(check => check.Outcome));

    [Fact]
    public void A_short_name_of_a_commission_is_the_commissions() =>
        Assert.Equal(CheckOutcome.Held, Assert.Single(new ReportBuilder { Authority = "青山市发展和改革委员会", Title = "市发改委2023年政府信息公开工作年度报告" }.Validated().ChecksOf("GI5209")).Outcome);

    [Theory]
    [InlineData("2024年1月12日", CheckOutcome.Held)]
    [InlineData("2023年12月31日", CheckOutcome.Held)]
    [InlineData("二〇二四年一月十二日", CheckOutcome.Held)]
    [InlineData("2025年1月12日", CheckOutcome.Failed)]
    [InlineData("2022年1月12日", CheckOutcome.Failed)]
    [InlineData("本年度无收费。", null)]
    public void The_report_is_dated_in_its_year_or_the_next(string lastLine, CheckOutcome? outcome)
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.OtherMatters, "六、其他需要报告的事项", "本年度没有其他事项。", lastLine).Validated();
        Assert.Equal(outcome is null ? [] : [outcome.Value], report.ChecksOf("GI5210").Select(check => check.Outcome));
    }
}
