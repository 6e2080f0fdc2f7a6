using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Facts;

public class NarrativeFactsTests
{
    [Theory]
    [InlineData("全年共收到政府信息公开申请16件。", "requests/received/total=16件")]
    [InlineData("2023年度，我镇新收政府信息公开申请１６件。", "requests/received/total=16件")]
    [InlineData("共接到3件政府信息公开申请件，已规范办理。", "requests/received/total=3件")]
    [InlineData("镇政府共收到8份政府信息公开申请。", "requests/received/total=8份")]
    [InlineData("收到信息公开申请总数为9件，内容主要涉及征地。", "requests/received/total=9件")]
    [InlineData("收到依申请公开事项0条。", "requests/received/total=0条")]
    [InlineData("共收到政府信息公开申请一百二十三件。", "requests/received/total=123件")]
    [InlineData("共收到政府信息公开申请两件。", "requests/received/total=2件")]
    [InlineData("共收到政府信息公开申请1,113件。", "requests/received/total=1113件")]
    [InlineData("2023年受理依申请公开0件。", "requests.accepted=0件")]
    [InlineData("共受理政府信息公开申请50件，上年结转政府信息公开申请数量3件。", "requests.accepted=50件", "requests/carried_in/total=3件")]
    [InlineData("收到政府信息公开申请44件(其中:网上申请42件,现场申请0件,邮寄2件),上年度结转0件,本年度办结39件。",
        "requests/received/total=44件", "requests.online=42件", "requests.in_person=0件", "requests.letter=2件", "requests/carried_in/total=0件", "requests/total/total=39件")]
    [InlineData("受理政府信息公开申请7件，其中当面申请1件，传真申请2件，信函申请4件。",
        "requests.accepted=7件", "requests.in_person=1件", "requests.fax=2件", "requests.letter=4件")]
    [InlineData("在已答复的9项申请中，予以公开3项，部分公开1项，不予公开2项，无法提供3项。",
        "requests/total/total=9项", "requests/granted/total=3项", "requests/partially_granted/total=1项", "requests/refused/total=2项", "requests/unavailable/total=3项")]
    [InlineData("2023年信息公开申请的9件事项，已按照规定在期限内答复。", "requests/total/total=9件")]
    [InlineData("办结政府信息公开申请12件，其中，“予以公开”或“部分公开”4件，“本机关不掌握相关政府信息”2件，其他处理6件。",
        "requests/total/total=12件", "requests/granted+partially_granted/total=4件", "requests/unavailable.not_held/total=2件", "requests/other/total=6件")]
    [InlineData("结转下年度继续办理的政府信息公开申请2件。", "requests/carried_over/total=2件")]
    [InlineData("收到政府信息公开申请5件，已答复4件，1件结转下年度继续办理。",
        "requests/received/total=5件", "requests/total/total=4件", "requests/carried_over/total=1件")]
    [InlineData("收到政府信息公开申请6件，其中自然人4件，法人或其他组织2件。",
        "requests/received/total=6件", "requests/received/natural_person=4件", "requests/received/enterprise+research_institution+public_welfare_organization+legal_service+other=2件")]
    [InlineData("受理政府信息公开申请50件，申请人的类别为商业企业的1件，申请人的类别为自然人的49件。",
        "requests.accepted=50件", "requests/received/enterprise=1件", "requests/received/natural_person=49件")]
    [InlineData("共收到公民、法人和其他组织提出的政府信息公开申请12件。", "requests/received/total=12件")]
    [InlineData("通过电子邮箱收到政府信息公开申请5件，通过信函收到政府信息公开申请3件。", "requests.online=5件", "requests.letter=3件")]
    [InlineData("共收到政府信息公开申请23件（含上年结转2件），答复22件。", "requests.accepted=23件", "requests/carried_in/total=2件", "requests/total/total=22件")]
    [InlineData("全镇收到申请公开政府信息5件，其中要求公开土地征收信息的3件。", "requests/received/total=5件")]
    [InlineData("2022年收到政府信息公开申请10件，2023年收到政府信息公开申请12件。", "requests/received/total=10件", "requests/received/total=12件")]
    [InlineData("依法不予公开的2件，信息不存在的3件。")]
    [InlineData("本年度未收到政府信息公开申请，无上年结转。", "requests/received/total=0", "requests/carried_in/total=0")]
    [InlineData("2023年度没有依申请公开信息的情况。", "requests/received/total=0")]
    [InlineData("收到政府信息公开申请3件，无下年度结转。", "requests/received/total=3件", "requests/carried_over/total=0")]
    [InlineData("所有政府信息公开申请均已按期答复。", "requests.all_answered=100")]
    [InlineData("收到政府信息公开申请3件，办结率100%。", "requests/received/total=3件", "requests.all_answered=100")]
    public void Requests(string sentence, params string[] facts) => Assert.Equal(facts, FactsOf(sentence));

    [Theory]
    [InlineData("因政府信息公开被申请行政复议2件，维持1件，纠正1件。",
        "review_and_litigation/reconsideration/total=2件", "review_and_litigation/reconsideration/upheld=1件", "review_and_litigation/reconsideration/corrected=1件")]
    [InlineData("发生政府信息公开行政复议案件10件、行政诉讼5件。",
        "review_and_litigation/reconsideration/total=10件", "review_and_litigation/litigation_direct+litigation_after_reconsideration/total=5件")]
    [InlineData("因政府信息公开引起的复议后起诉1件。", "review_and_litigation/litigation_after_reconsideration/total=1件")]
    [InlineData("未发生因政府信息公开引起的行政复议、行政诉讼。",
        "review_and_litigation/reconsideration/total=0", "review_and_litigation/litigation_direct/total=0", "review_and_litigation/litigation_after_reconsideration/total=0")]
    [InlineData("受理行政复议申请56件，目前已办结38件，维持12件。")]
    public void Reconsideration_and_litigation(string sentence, params string[] facts) => Assert.Equal(facts, FactsOf(sentence));

    [Theory]
    [InlineData("共办结行政许可事项9110件、行政处罚203件、实施行政强制15件。",
        "proactive_disclosure/licensing/decisions=9110件", "proactive_disclosure/penalties/decisions=203件", "proactive_disclosure/coercive_measures/decisions=15件")]
    [InlineData("共制定规范性文件4件，废止规范性文件1件，现行有效的规范性文件32件。",
        "proactive_disclosure/normative_documents/issued=4件", "proactive_disclosure/normative_documents/repealed=1件", "proactive_disclosure/normative_documents/in_force=32件")]
    [InlineData("向县政府备案规范性文件4件。")]
    [InlineData("公开行政许可结果1203件、行政处罚决定34件。")]
    [InlineData("收到网民留言235条，办结230条。")]
    [InlineData("全年通过县政府网站主动公开政府信息86条；微信公众号完成微信推送954条；新浪微博共发送微博935条。",
        "channel.website=86条", "channel.wechat=954条", "channel.microblog=935条")]
    [InlineData("2023年主动公开政府信息数338条。", "proactive.total=338条")]
    [InlineData("发布政策解读材料12篇，召开新闻发布会3场，发行政府公报6期。",
        "response.policy_interpretations=12篇", "response.press_conferences=3场", "channel.gazette=6期")]
    [InlineData("专门机构数为1个，设置政府信息公开查阅点数24个；从事政府信息公开工作人员2名，其中，专职人员数0人；兼职人员数2人。",
        "organisation.offices=1个", "organisation.reading_points=24个", "organisation.staff=2名", "organisation.staff_full_time=0人", "organisation.staff_part_time=2人")]
    [InlineData("全年开展信息公开培训2次，参训人员80人次。", "training.classes=2次", "training.trainees=80人次")]
    public void Proactive_disclosure_and_organisation(string sentence, params string[] facts) => Assert.Equal(facts, FactsOf(sentence));

    [Theory]
    [InlineData("本年度发出收费通知3件，总金额3940元，实际收取总金额400.5元。", "fees.notices=3件", "fees.notice_amount=3940元", "fees.collected=400.5元")]
    [InlineData("发出收费通知的件数和总金额以及实际收取的总金额均为0。", "fees.notices=0", "fees.notice_amount=0", "fees.collected=0")]
    [InlineData("全年共发出收费通知的件数和总金额均为0，实际收取的总金额为0。", "fees.notices=0", "fees.notice_amount=0", "fees.collected=0")]
    [InlineData("本年度收取信息处理费0.12万元。", "fees.collected=1200.00元")]
    [InlineData("本年度未收取信息处理费。", "fees.collected=0")]
    [InlineData("发出收费通知0件，总金额0元，实际收取0元。", "fees.notices=0件", "fees.notice_amount=0元", "fees.collected=0元")]
    public void Fees(string sentence, params string[] facts) => Assert.Equal(facts, FactsOf(sentence, SectionCodes.OtherMatters));

    [Theory]
    [InlineData("收到政府信息公开申请130件，申请量同比增长103%。", "requests.change", 103, FactKind.Growth)]
    [InlineData("收到政府信息公开申请30件，较上年减少20件，同比下降40%。", "requests.change", -20, FactKind.Change)]
    public void Growth(string sentence, string subject, int value, FactKind kind)
    {
        NarrativeFact fact = Read(sentence).First(fact => fact.Subject == subject);
        Assert.Equal(value, fact.Value);
        Assert.Equal(kind, fact.Kind);
    }

    [Theory]
    [InlineData("共收到政府信息公开申请十余件。")]
    [InlineData("共收到政府信息公开申请约50件。")]
    [InlineData("共收到政府信息公开申请300余件。")]
    [InlineData("共收到政府信息公开申请近百件。")]
    [InlineData("共收到政府信息公开申请50件左右。")]
    public void A_vague_number_is_a_fact_that_is_not_exact(string sentence) => Assert.False(Assert.Single(Read(sentence)).IsExact);

    [Theory]
    [InlineData("办理人大代表建议和政协委员提案3件，答复率100%。")]
    [InlineData("受理12345热线工单500件，均已办结。")]
    [InlineData("一是加强统一领导；二是做到第一时间公开。")]
    [InlineData("根据国办公开办函〔2021〕30号，编制本报告，联系电话：0000-61886671。")]
    [InlineData("今年一件事一次办改革成效明显。")]
    [InlineData("2023年度共制作信息112条，其中不予公开信息数46条，占比41.07%。")]
    public void What_is_not_about_the_indicators_is_no_fact(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void A_fact_knows_its_verb_sentence_place_year_and_section()
    {
        NarrativeFact fact = Read("工作有序推进。2022年，我镇共收到政府信息公开申请3件。")[0];
        Assert.Equal("收到", fact.Verb);
        Assert.Equal("2022年，我镇共收到政府信息公开申请3件。", fact.Sentence);
        Assert.Equal("3件。", fact.Sentence[fact.Index..]);
        Assert.Equal("line 2", fact.Location!.ToString());
        Assert.Equal(2022, fact.Year);
        Assert.Equal(SectionCodes.Overview, fact.Section);
        Assert.Equal("我镇", fact.Body);
        Assert.Equal(FactScope.Own, fact.Scope);
    }

    [Theory]
    [InlineData("青山县人民政府", "2023年，全县共收到政府信息公开申请130件。", "全县", FactScope.Whole)]
    [InlineData("青山县人民政府", "2023年，县政府办公室共收到政府信息公开申请8件。", "县政府办公室", FactScope.Other)]
    [InlineData("青山县人民政府办公室", "2023年，县政府办公室共收到政府信息公开申请8件。", "县政府办公室", FactScope.Own)]
    [InlineData("青山县教育局", "我局收到政府信息公开申请8件。", "我局", FactScope.Own)]
    [InlineData("青山县人民政府", "县教育局收到政府信息公开申请8件。", "县教育局", FactScope.Other)]
    [InlineData("青山县人民政府", "共收到政府信息公开申请8件。", null, FactScope.Unstated)]
    public void A_fact_knows_the_body_that_it_speaks_of(string authority, string sentence, string? body, FactScope scope)
    {
        NarrativeFact fact = Assert.Single(Read(sentence, authority: authority));
        Assert.Equal(body, fact.Body);
        Assert.Equal(scope, fact.Scope);
    }

    [Fact]
    public void A_list_with_a_paragraph_for_each_item_is_read_as_one()
    {
        AnnualReport report = new ReportBuilder().Section(SectionCodes.Overview, "一、总体情况",
            "在已答复的8件申请中：", "予以公开4件；", "不予公开2件；", "不予处理2件。").Validated();
        Assert.Equal(
            ["requests/total/total=8", "requests/granted/total=4", "requests/refused/total=2", "requests/not_processed/total=2"],
            report.Facts.Select(fact => $"{fact.Subject}={fact.Value}"));
    }

    private static IEnumerable<string> FactsOf(string sentence, string section = SectionCodes.Overview) =>
        Read(sentence, section).Where(fact => fact.Kind is not FactKind.Growth).Select(fact => $"{fact.Subject}={fact.Value}{fact.Unit}");

    private static ImmutableArray<NarrativeFact> Read(string sentence, string section = SectionCodes.Overview, string authority = "青山县柳林镇人民政府") =>
        new ReportBuilder { Authority = authority }.Section(section, "一、总体情况", sentence).Validated().Facts;
}
