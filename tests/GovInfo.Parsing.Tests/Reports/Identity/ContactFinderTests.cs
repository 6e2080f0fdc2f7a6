using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Reports.Identity;

/// <summary>Reports without a title, whose body is named where they say whom to ask.</summary>
public class ContactFinderTests
{
    [Theory]
    [InlineData("如对本报告有疑问，请与云溪乡人民政府办公室联系（通讯地址：云溪乡政府路1号）。", "云溪乡人民政府")]
    [InlineData("如有疑问，可与柳河区石桥镇人民政府联系（地址：柳河区）。", "柳河区石桥镇人民政府")]
    [InlineData("如有任何疑问，请联系青石区教育局。电话：8000000。", "青石区教育局")]
    [InlineData("如有任何疑问，请联系：柳河市青石区档案局综合科，联系电话：8000000。", "柳河市青石区档案局")]
    [InlineData("如有任何疑问，请与云溪镇政府信息公开领导小组办公室联系。", "云溪镇")]
    [InlineData("如需咨询，请与柳河县云溪镇人民政府党政办公室联系（柳河县云溪镇人民政府党政办公室；邮编：700000）。", "柳河县云溪镇人民政府")]
    [InlineData("如需諮詢，請與柳河縣雲溪鎮人民政府黨政辦公室聯繫（電話：8000000）。", "柳河縣雲溪鎮人民政府")]
    [InlineData("如有疑问，请与柳河市人民政府办公室政府信息公开处联系（地址：柳河市）。", "柳河市人民政府")]
    [InlineData("请与柳河区人民政府水东镇办公室联系，联系电话：8000000。", "柳河区人民政府水东镇")]
    [InlineData("如有疑问，请与市统计局办公室联系。", "市统计局")]
    [InlineData("现制定本局2022年政府信息公开工作年度报告。如有疑问，可与柳河市应急管理局联系（地址：柳河市）。", "柳河市应急管理局")]
    [InlineData("现拟订本局2022年政府信息公开工作年度报告。", null)]
    [InlineData("如有疑问，请联系柳河总署办公厅政务公开处，地址：柳河路1号。", "柳河总署")]
    [InlineData("如有疑问，请与我局办公室联系。", null)]
    [InlineData("联系电话：8000000。", null)]
    [InlineData("与各界群众保持密切联系。", null)]
    [InlineData("请联系", null)]
    public void The_body_whose_office_answers_is_the_reports(string sentence, string? expected)
    {
        Found<string>? authority = Parse(sentence, string.Empty).Authority;
        Assert.Equal(expected, authority?.Value);
        Assert.Equal(expected is null ? null : Evidence.Text, authority?.Evidence);
    }

    [Fact]
    public void A_body_without_its_place_gives_way_to_one_that_the_page_names_whole() =>
        Assert.Equal("柳河市统计局", Parse("如有疑问，请与市统计局办公室联系。", "发布机构：柳河市统计局\n").Authority?.Value);

    [Fact]
    public void A_title_names_the_body_before_a_contact_does() =>
        Assert.Equal("柳河市审计局", Parse("如有疑问，请与柳河市政务服务中心联系。", "柳河市审计局2023年政府信息公开工作年度报告\n").Authority?.Value);

    [Theory]
    [InlineData("（一）主动公开情况。2023年云溪县教育局全面贯彻落实条例。")]
    [InlineData("1.主动公开情况：2023年，云溪县教育局认真贯彻落实条例。")]
    [InlineData("云溪县教育局政府信息公开工作是根据统一部署进行的。")]
    public void The_subject_behind_a_sub_heading_is_the_body(string sentence) =>
        Assert.Equal("云溪县教育局", Parse("\n" + sentence + "\n", string.Empty).Authority?.Value);

    [Fact]
    public void An_entry_of_the_pages_menu_is_no_body() =>
        Assert.Null(Parse("公开工作平稳。", "- 经济发展\n- 项目中心\n").Authority);

    [Theory]
    [InlineData("县交通运输局2020年政府信息公开工作年度报告\n", "如有疑问，请联系云溪县交通运输局办公室，联系电话：8000000。", "云溪县交通运输局")]
    [InlineData("", "如有疑问，请联系云溪县交通运输局办公室，联系电话：8000000。现将2020年度县交通运输局政府信息公开工作年度报告公布如下。", "云溪县交通运输局")]
    [InlineData("市发改委2019年度政府信息公开年度报告\n", "本报告由柳河市发展和改革委员会编制。", "柳河市发展和改革委员会")]
    [InlineData("市财政局2019年度政府信息公开年度报告\n", "如有疑问，请与柳河市青石区财政局联系。", "市财政局")]
    [InlineData("市财政局2019年度政府信息公开年度报告\n", "如有疑问，请与柳河市政务服务中心联系。", "市财政局")]
    public void A_body_without_its_place_gets_it_from_the_sentence_that_names_the_same_body_whole(string front, string sentence, string expected) =>
        Assert.Equal(expected, Parse(sentence, front).Authority?.Value);

    private static AnnualReport Parse(string sentence, string front) => AnnualReportParser.Default.Parse(ReportSource.FromText(
        front + "一、总体情况\n公开工作按计划完成。" + sentence + "\n二、主动公开政府信息情况\n规章 0 0 0\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n")).Report!;
}
