using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Reports.Identity;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Tests.Segmentation;

namespace GovInfo.Parsing.Tests.Reports.Identity;

public class IdentityFinderTests
{
    private const string Body = "一、总体情况\n坚持公开为常态。\n二、主动公开政府信息情况\n见表。";

    [Theory]
    [InlineData("甲县乙局2023年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局\n2023年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲区乙街道办事处2022年\n政府信息公开工作年度报告", "甲区乙街道办事处", 2022)]
    [InlineData("甲县乙局关于2019年度政府信息公开工作情况的报\n告", "甲县乙局", 2019)]
    [InlineData("中华人民共和国甲海关\n2023年政府信息公开工作年度报告", "中华人民共和国甲海关", 2023)]
    [InlineData("国家统计局甲调查队\n2023年政府信息公开工作年度报告", "国家统计局甲调查队", 2023)]
    [InlineData("中国人民银行甲县支行\n2023年政府信息公开工作年度报告", "中国人民银行甲县支行", 2023)]
    [InlineData("中共甲市委党史研究室\n2023年政府信息公开工作年度报告", "中共甲市委党史研究室", 2023)]
    [InlineData("甲市红十字会\n2023年政府信息公开工作年度报告", "甲市红十字会", 2023)]
    [InlineData("一五〇团2023年政府信息公开工作年度报告", "一五〇团", 2023)]
    [InlineData("甲县乙局2023年政府信息公开工作\n年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局政府信息公开工作年度报告（2023\n年）", "甲县乙局", 2023)]
    [InlineData("甲县乙镇2023\n政府信息公开工作年度报告", "甲县乙镇", 2023)]
    [InlineData("甲乙市\n2016年\n政府信息公开工作年度报告", "甲乙市", 2016)]
    [InlineData("甲县乙局2025年政府信息公开 工作年度报告", "甲县乙局", 2025)]
    [InlineData("2022年甲市政府信息公开工作年度报告", "甲市", 2022)]
    [InlineData("2020年甲市司法局政府信息公开工作年度报告", "甲市司法局", 2020)]
    [InlineData("甲市卫生健康委员会2023年度政府信息公开工作年度报告", "甲市卫生健康委员会", 2023)]
    [InlineData("甲区乙镇人民政府2020年度政府信息公开年度报告", "甲区乙镇人民政府", 2020)]
    [InlineData("2025甲县乙乡2025年度政府信息公开工作年度报告", "甲县乙乡", 2025)]
    [InlineData("甲自治区政府国资委2020政府信息公开工作年度报告", "甲自治区政府国资委", 2020)]
    [InlineData("甲县乙镇2023年政府信息公开工作告年度报", "甲县乙镇", 2023)]
    [InlineData("甲县乙局二〇二三年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局二○二三年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局二零二三年度政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局２０２３年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县自然资源局关于2021年度政府信息公开情况的报告", "甲县自然资源局", 2021)]
    [InlineData("甲部办公厅关于2017年甲部政府信息公开工作年度报告的公告", "甲部", 2017)]
    [InlineData("甲乡人民政府2011年度信息公开的报告", "甲乡人民政府", 2011)]
    [InlineData("甲市市场监督管理局2016年政务信息公开年度报告", "甲市市场监督管理局", 2016)]
    [InlineData("市气象局2017年政务公开工作报告", "市气象局", 2017)]
    [InlineData("甲市政府信息公开工作2022年度报告", "甲市", 2022)]
    [InlineData("甲市人民政府信息公开2018年度报告", "甲市人民政府", 2018)]
    [InlineData("甲市人民政府政府信息公开工作2018年度报告", "甲市人民政府", 2018)]
    [InlineData("甲縣乙局2021年政府信息公開工作年度報告", "甲縣乙局", 2021)]
    [InlineData("标题：甲县乙局2021年政府信息公开工作年度报告", "甲县乙局", 2021)]
    [InlineData("（图解）甲县乙局2021年政府信息公开工作年度报告", "甲县乙局", 2021)]
    [InlineData("2024年审计局政府信息公开工作年度报告", "审计局", 2024)]
    [InlineData("第一师甲市十六团乙镇2021年政府信息公开工作年度报告", "第一师甲市十六团乙镇", 2021)]
    [InlineData("甲市政务公开办公室2023年政府信息公开工作年度报告", "甲市政务公开办公室", 2023)]
    [InlineData("甲县乙局关于发布2023年政府信息公开工作年度报告的公告", "甲县乙局", 2023)]
    [InlineData("甲县乙局政府信息公开工作年度报告（2023年度）", "甲县乙局", 2023)]
    [InlineData("附件：甲县乙局2023年政府信息公开工作年度报告.docx", "甲县乙局", 2023)]
    [InlineData("甲县乙局发布2023年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局公布\n2023年政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局2023年度政府信息公开工作总结", "甲县乙局", 2023)]
    [InlineData("甲乙大学2019-2020学年信息公开工作年度报告", "甲乙大学", 2020)]
    [InlineData("1、甲县乙局2021年度政府信息公开工作报告", "甲县乙局", 2021)]
    [InlineData("甲总署2010年海关信息公开工作年度报告", "甲总署", 2010)]
    [InlineData("甲乙大学2018—2019学年度信息公开工作报告", "甲乙大学", 2019)]
    [InlineData("甲乙学院\n2020-2021学年信息公开工作年度报告\n2021年10月30日", "甲乙学院", 2021)]
    [InlineData("甲县乙局2023年度政府信息公开工作报告(文字版)", "甲县乙局", 2023)]
    [InlineData("甲县乙局2023年政府信息公开工作年度报告（含统计附表）", "甲县乙局", 2023)]
    [InlineData("甲县乙街道办事处2023年度政府信息公开工作\n总结", "甲县乙街道办事处", 2023)]
    [InlineData("甲县乙局2023年法定政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局2023年政府信息公开工作年度报告（含附表）", "甲县乙局", 2023)]
    [InlineData("甲县乙局（2023年）政府信息公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲县乙局（馆）2023年年政府信息公开工作年度报告", "甲县乙局（馆）", 2023)]
    [InlineData("甲县乙局关于报送2023年政府信息公开工作年度报告的函", "甲县乙局", 2023)]
    [InlineData("甲县乙局 2023 年政府信息\n公开工作年度报告", "甲县乙局", 2023)]
    [InlineData("甲乙丙丁县 人力资源局\n2023年政府信息公开工作\n年度报告", "甲乙丙丁县人力资源局", 2023)]
    [InlineData("永审〔2025〕1号\n甲县审计局2024年政府信息公开工作年度报告\n（2025年1月2日）", "甲县审计局", 2024)]
    public void Titles_of_every_form_name_body_and_year(string title, string authority, int year)
    {
        (ReportIdentity identity, string[] codes) = Find(title + "\n" + Body);
        Assert.Equal((authority, Evidence.Title), (identity.Authority?.Value, identity.Authority?.Evidence));
        Assert.Equal((year, Evidence.Title), (identity.Year?.Value, identity.Year?.Evidence));
        Assert.NotNull(identity.Title);
        Assert.Empty(codes);
    }

    [Fact]
    public void What_the_report_is_said_to_be_names_its_body()
    {
        (ReportIdentity identity, _) = Find("本报告是甲县乙局2023年政府信息公开工作年度报告。\n" + Body);
        Assert.Equal(("甲县乙局", 2023), (identity.Authority?.Value, identity.Year?.Value));
    }

    [Fact]
    public void Titles_of_two_bodies_and_years_contradict_each_other_when_the_text_names_neither()
    {
        (_, string[] codes) = Find("甲县乙局2023年政府信息公开工作年度报告\n甲县丙局2022年政府信息公开工作年度报告\n" + Body);
        Assert.Equal(["GI2104", "GI2107"], codes.Order());
    }

    [Theory]
    [InlineData("2019年9月1日至2020年8月31日", 2020)]
    [InlineData("2018年12月26日至2019年12月25日", 2019)]
    [InlineData("2019年1月1日至2020年1月10日", 2019)]
    public void A_period_across_two_years_is_of_the_one_that_most_of_its_days_are_of(string period, int year)
    {
        (ReportIdentity identity, string[] codes) = Find("本报告统计期限为" + period + "。\n" + Body);
        Assert.Equal(year, identity.Year?.Value);
        Assert.DoesNotContain("GI2104", codes);
    }

    [Theory]
    [InlineData("甲县人民政府\n2019年12月3日\n甲县乙局2020年政府信息公开工作年度报告")]
    [InlineData("丙区管委会\n2021-01-31\n甲县乙局2020年政府信息公开工作年度报告\n甲县乙局2020年政府信息公开工作年度报告")]
    public void A_name_and_a_date_above_the_title_contradict_nothing(string front)
    {
        (ReportIdentity identity, string[] codes) = Find(front + "\n" + Body);
        Assert.Equal("甲县乙局", identity.Authority?.Value);
        Assert.DoesNotContain("GI2107", codes);
    }

    [Theory]
    [InlineData("甲县乙局2022年政府信息公开工作年度报告\n2023-01-20\n甲县乙局2023年政府信息公开工作报告")]
    [InlineData("甲县乙局2022年政府信息公开工作年度报告\n甲县乙局2023年度政府信息公开工作总结")]
    public void Of_titles_of_several_years_the_one_nearest_to_the_text_is_the_reports(string front)
    {
        (ReportIdentity identity, _) = Find(front + "\n" + Body);
        Assert.Equal(2023, identity.Year?.Value);
        Assert.Equal(front.Split('\n')[^1], identity.Title?.Value);
    }

    [Fact]
    public void A_title_on_two_lines_is_put_together_and_stands_on_the_first()
    {
        (ReportIdentity identity, _) = Find("前面\n甲区乙街道2022年\n政府信息公开 工作年度报告\n" + Body);
        Assert.Equal("甲区乙街道2022年政府信息公开工作年度报告", identity.Title?.Value);
        Assert.Equal("line 2", identity.Title?.Location?.ToString());
    }

    [Theory]
    [InlineData("现发布《甲县乙局2021年政府信息公开工作年度报告》。", "甲县乙局", 2021)]
    [InlineData("现编制形成了《×××乙镇人民政府2023年政府信息公开工作年度报告》。", "乙镇人民政府", 2023)]
    [InlineData("现将甲局2020年政府信息公开工作年度报告公开如下：", null, 2020)]
    [InlineData("现将甲市公安局2020年政府信息公开工作年度报告公开如下：", "甲市公安局", 2020)]
    [InlineData("特向社会公布2025甲市林业和草原局政府信息公开工作情况报告。", "甲市林业和草原局", 2025)]
    [InlineData("现向社会公布2020年度甲市公安局政府信息公开工作年度报告。", "甲市公安局", 2020)]
    [InlineData("现公布我局2022年政府信息公开工作年度报告。", null, 2022)]
    [InlineData("特向社会公布2021年度本机关政府信息公开工作年度报告。", null, 2021)]
    [InlineData("本报告由甲市审计局根据《条例》编制。", "甲市审计局", null)]
    [InlineData("本报告由甲区人民政府办公室汇总编制。", "甲区人民政府办公室", null)]
    [InlineData("本报告由甲市人民政府信息公开工作领导小组办公室根据要求编制。", "甲市人民政府", null)]
    [InlineData("本报告由总体情况、主动公开政府信息情况等部分组成。", null, null)]
    [InlineData("根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》（甲办函〔2023〕2号）编制。", null, null)]
    [InlineData("根据国务院令第711号和国办公开办函〔2019〕60号编制本报告。", null, null)]
    [InlineData("2021年，甲镇认真贯彻《条例》。", null, 2021)]
    [InlineData("2021年，甲县乙镇认真贯彻《条例》。", "甲县乙镇", 2021)]
    [InlineData("2021年将从以下方面改进。", null, null)]
    [InlineData("首页 政务公开，政府信息公开年报甲县乙局2022年政府信息公开工作年度报告 浏览次数：12。", "甲县乙局", 2022)]
    public void The_text_names_body_and_year(string text, string? authority, int? year)
    {
        (ReportIdentity identity, string[] codes) = Find(text + "\n" + Body);
        Assert.Equal(authority, identity.Authority?.Value);
        Assert.Equal(year, identity.Year?.Value);
        Assert.All(new[] { identity.Authority?.Evidence, identity.Year?.Evidence }, static evidence => Assert.True(evidence is null or Evidence.Text));
        Assert.Equal(authority is null, codes.Contains("GI2102"));
        Assert.Equal(year is null, codes.Contains("GI2103"));
    }

    [Theory]
    [InlineData("数据的统计期限从2022年1月1日至2022年12月31日。", "2022-01-01", "2022-12-31")]
    [InlineData("统计期限为2022年1月1日至12月31日", "2022-01-01", "2022-12-31")]
    [InlineData("统计期限从2023年1月1日至12月31止。", "2023-01-01", "2023-12-31")]
    [InlineData("数据统计时间为2023年1—12月。", "2023-01-01", "2023-12-31")]
    [InlineData("数据统计时间为2023年1月至12月。", "2023-01-01", "2023-12-31")]
    [InlineData("期限从202011日至20201231日。", "2020-01-01", "2020-12-31")]
    [InlineData("统计期限为20231月1日至202312月31日。", "2023-01-01", "2023-12-31")]
    [InlineData("统计期限为20231月1日至12月31日。", "2023-01-01", "2023-12-31")]
    [InlineData("在2013111231期间，", "2013-01-01", "2013-12-31")]
    [InlineData("自2013年1月 1日起至2013年12月31日止。", "2013-01-01", "2013-12-31")]
    [InlineData("（2021.1.1-2021.12.31）数据统计", "2021-01-01", "2021-12-31")]
    [InlineData("2022年1月1日----2022年12月31日的数据", "2022-01-01", "2022-12-31")]
    [InlineData("数据统计期限为2021年3月1日至2021年12月31日。", "2021-03-01", "2021-12-31")]
    [InlineData("截至202512月31日，没有收到。", null, null)]
    [InlineData("2025年1月1日印发，", null, null)]
    [InlineData("数据的统计期限自2022年1月1日起，至2022年12\n月31日止。", "2022-01-01", "2022-12-31")]
    [InlineData("现将有关情况报告如下\n本报告根据有关规定编制，全文由总体情况和五个部分组成。本报告中所列数据的统计期限自2022年1月1日起，至2022年12月31日止。", "2022-01-01", "2022-12-31")]
    [InlineData("统计数据时间为2022年1月\n1日—12月31日。", "2022-01-01", "2022-12-31")]
    [InlineData("统计期限为1月1日至12月31日。", null, null)]
    [InlineData("统计期限为2022年12月31日至2022年1月1日。", null, null)]
    [InlineData("统计期限为2022年2月1日至2022年2月30日。", null, null)]
    public void Periods_are_read_when_they_are_stated_whole(string text, string? from, string? to)
    {
        (ReportIdentity identity, _) = Find("根据规定编制政府信息公开工作年度报告。" + text + "\n" + Body);
        Assert.Equal((from, to), identity.Period is { } period
            ? (period.Value.From.ToString("yyyy-MM-dd"), period.Value.To.ToString("yyyy-MM-dd")) : ((string?)null, (string?)null));
        if (from is not null)
        {
            Assert.Equal((int.Parse(from[..4]), Evidence.Period), (identity.Year!.Value, identity.Year.Evidence));
        }
    }

    [Fact]
    public void A_contradicted_year_is_said_and_the_title_decides()
    {
        (ReportIdentity identity, string[] codes) = Find(
            "甲县乙局2023年政府信息公开工作年度报告\n本报告统计期限为2022年1月1日至2022年12月31日。\n" + Body);
        Assert.Equal(2023, identity.Year?.Value);
        Assert.Equal(["GI2104"], codes);
    }

    [Fact]
    public void A_signature_names_the_body_and_a_contradicting_one_is_said()
    {
        (ReportIdentity identity, _) = Find("甲区档案局\n2019年3月14日\n引 言\n现公布年度报告。\n" + Body);
        Assert.Equal(("甲区档案局", Evidence.Signature), (identity.Authority?.Value, identity.Authority?.Evidence));
        (identity, _) = Find(Body + "\n丙县丁局\n2024年1月3日");
        Assert.Equal(("丙县丁局", Evidence.Signature), (identity.Authority?.Value, identity.Authority?.Evidence));
        (identity, string[] codes) = Find("甲县乙局2023年政府信息公开工作年度报告\n" + Body + "\n丙县丁局\n2024年1月3日");
        Assert.Equal("甲县乙局", identity.Authority?.Value);
        Assert.Equal(["GI2107"], codes);
    }

    [Fact]
    public void Metadata_labels_paths_and_names_help_when_the_report_is_silent()
    {
        SourceDocument document = TextDocuments.FromText(Body);
        ReportIdentity identity = Find(document with { Metadata = SourceMetadata.None with { ContentSource = "甲县审计局" } }, SourceHints.None).Identity;
        Assert.Equal(("甲县审计局", Evidence.Metadata), (identity.Authority?.Value, identity.Authority?.Evidence));

        identity = Find(document with { Metadata = SourceMetadata.None with { Title = "甲县审计局2023年政府信息公开工作年度报告_甲县人民政府" } }, SourceHints.None).Identity;
        Assert.Equal(("甲县审计局", 2023, "甲县审计局2023年政府信息公开工作年度报告"), (identity.Authority?.Value, identity.Year?.Value, identity.Title?.Value));

        (identity, string[] codes) = Find(document, SourceHints.None with { FileName = "甲县审计局2023年政府信息公开工作年度报告.docx" });
        Assert.Equal(("甲县审计局", 2023, Evidence.SourceName), (identity.Authority?.Value, identity.Year?.Value, identity.Year!.Evidence));
        Assert.Equal(["GI2105", "GI2106"], codes.Order());

        identity = Find("首页 > 政府信息公开 > 甲县乙镇人民政府 > 政府信息公开年报\n" + Body).Identity;
        Assert.Equal(("甲县乙镇人民政府", Evidence.PageFurniture), (identity.Authority?.Value, identity.Authority?.Evidence));

        identity = Find("首页 > 甲县林业局政府信息公开 > 政府信息公开年报\n" + Body).Identity;
        Assert.Equal("甲县林业局", identity.Authority?.Value);

        identity = Find("发布机构：参内乡 生成日期：2013-03-28\n" + Body).Identity;
        Assert.Equal(("参内乡", Evidence.Metadata), (identity.Authority?.Value, identity.Authority?.Evidence));
    }

    [Theory]
    [InlineData("https://a.gov.cn/xxgkAnnualReport.jsp?area=1&fbtime=2020", 2020)]
    [InlineData("https://a.gov.cn/public/column/24601?action=detail&title=2020&type=3", 2020)]
    [InlineData("https://a.gov.cn/zfxxgknb/2019n/202002/t20200210_69049442.html", 2019)]
    [InlineData("https://a.gov.cn/zfxxgknb99/2022n52/xz/2024013110470592735/index.html", 2022)]
    [InlineData("https://a.gov.cn/xxgknb/2024/szbm/202501/t20250120_3885410.shtml", 2024)]
    [InlineData("https://a.gov.cn/art/2022/1/14/art_1229460359_58888.html", null)]
    [InlineData("https://a.gov.cn/art/2022/art_4bb7689467524035844cdcf65ec090ff.html", null)]
    [InlineData("https://a.gov.cn/202301/t20230131_10978705.html", null)]
    [InlineData("https://a.gov.cn/Content-2788923.html", null)]
    public void The_address_names_the_year_only_where_it_is_not_the_page_s(string address, int? year)
    {
        (ReportIdentity identity, string[] codes) = Find(TextDocuments.FromText(Body), SourceHints.None with { Location = address });
        Assert.Equal(year, identity.Year?.Value);
        Assert.Contains(year is null ? "GI2103" : "GI2105", codes);
    }

    [Theory]
    [InlineData("关于召开会议的通知\n甲县乙局\n2023年1月3日\n各单位：\n一、会议时间\n2023年1月1日至2023年12月31日。")]
    [InlineData("关于报送2023年政府信息公开工作年度报告的通知\n各镇人民政府：\n请于1月20日前报送。")]
    [InlineData("甲县2023年政府工作报告\n一、2023年工作回顾\n很好。")]
    [InlineData("政府信息公开指南\n甲县乙局2023年编制。")]
    [InlineData("甲县乙局2021年政府信息公开工作年度报告\n丙县丁局2022年政府信息公开工作年度报告\n戊县己局2023年政府信息公开工作年度报告\n更多")]
    public void Other_documents_get_no_identity(string text)
    {
        (ReportIdentity identity, _) = Find(text);
        Assert.Equal(new ReportIdentity(null, null, null, null), identity);
    }

    [Fact]
    public void The_title_that_agrees_with_the_text_is_chosen_among_several_years()
    {
        (ReportIdentity identity, _) = Find(
            "甲县乙局2023年政府信息公开工作年度报告\n甲县乙局2022年政府信息公开工作年度报告\n甲县乙局2021年政府信息公开工作年度报告\n"
            + "现公布《甲县乙局2022年政府信息公开工作年度报告》。\n" + Body);
        Assert.Equal(2022, identity.Year?.Value);
    }

    [Fact]
    public void Links_to_other_reports_say_nothing_and_the_page_s_heading_does()
    {
        static Paragraph Furniture(string text, int? level = null) =>
            new() { Text = text, Location = new LineLocation(99), IsFurniture = true, OutlineLevel = level };

        SourceDocument document = TextDocuments.FromText(Body);
        document = document with
        {
            Blocks = [.. document.Blocks, Furniture("甲县乙局2021年政府信息公开工作年度报告"), Furniture("丙县丁局2022年政府信息公开工作年度报告")],
        };
        (ReportIdentity identity, string[] codes) = Find(document, SourceHints.None);
        Assert.Equal((null, null, null), (identity.Title, identity.Authority, identity.Year));
        Assert.Equal(["GI2102", "GI2103"], codes);

        document = document with { Blocks = document.Blocks.Insert(0, Furniture("戊县己局2023年政府信息公开工作年度报告", 1)) };
        (identity, codes) = Find(document, SourceHints.None);
        Assert.Equal(("戊县己局", 2023), (identity.Authority?.Value, identity.Year?.Value));
        Assert.Equal(["GI2106", "GI2105"], codes);
    }

    [Fact]
    public void Real_reports_are_named_right()
    {
        string? folder = SharedFolder.Find("seeds");
        if (folder is null)
        {
            Assert.Skip("The real reports are not at hand.");
        }

        (string, int)[] expected =
        [
            ("东城区永定门外街道办事处", 2022), ("北京市西城区什刹海街道", 2024), ("汇源办事处", 2022), ("乐清市城东街道办事处", 2021), ("北京市大兴区清源街道办事处", 2023),
        ];
        Assert.Equal(expected, Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(static file =>
        {
            ReportIdentity identity = Find(File.ReadAllText(file)).Identity;
            return (identity.Authority!.Value, identity.Year!.Value);
        }));
    }

    private static (ReportIdentity Identity, string[] Codes) Find(string text) => Find(TextDocuments.FromText(text), SourceHints.None);

    private static (ReportIdentity Identity, string[] Codes) Find(SourceDocument document, SourceHints hints)
    {
        SegmentedDocument segmented = Segmenter.Segment(document, new DiagnosticBag());
        var bag = new DiagnosticBag();
        ReportIdentity identity = IdentityFinder.Find(document, segmented, hints, bag);
        return (identity, [.. bag.ToImmutable().Select(static diagnostic => diagnostic.Code)
            .Where(static code => code != "GI2101")]);
    }
}
