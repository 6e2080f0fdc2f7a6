using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tests.Segmentation;

public class SectionLexiconTests
{
    private const string Overview = "overview";
    private const string Proactive = "proactive_disclosure";
    private const string Requests = "requests";
    private const string Review = "review_and_litigation";
    private const string Problems = "problems_and_improvements";
    private const string Other = "other_matters";

    [Theory]
    [InlineData("一、总体情况", Overview)]
    [InlineData("　　一、 总体情况 ", Overview)]
    [InlineData("—、总体情况", Overview)]
    [InlineData("一 .概述", Overview)]
    [InlineData("一 概 述", Overview)]
    [InlineData("一、概  述", Overview)]
    [InlineData("壹、总体情况", Overview)]
    [InlineData("一总体情况", Overview)]
    [InlineData("第一部分 总体情况", Overview)]
    [InlineData("1、 总体情况", Overview)]
    [InlineData("1．总体情况", Overview)]
    [InlineData("一、總體情況", Overview)]
    [InlineData("一、工作开展情况", Overview)]
    [InlineData("一、主要工作概述", Overview)]
    [InlineData("一、工作情况概述", Overview)]
    [InlineData("一、政府信息公开2020年工作要点落实情况", Overview)]
    [InlineData("一、政府信息公开工作的基本情况", Overview)]
    [InlineData("一、政府信息主动公开工作总体情况", Overview)]
    [InlineData("一、总休情况", Overview)]
    [InlineData("二、主动公开政府信息情况", Proactive)]
    [InlineData("二、政府信息主动公开情况：", Proactive)]
    [InlineData("二、主動公開政府信息情況", Proactive)]
    [InlineData("二、主动公开政府信息以及公开平台建设情况", Proactive)]
    [InlineData("二、主动公幵政府信息情况", Proactive)]
    [InlineData("主动公开政府信息情况", Proactive)]
    [InlineData("三、收到和处理政府信息公开申请情况", Requests)]
    [InlineData("2、 收到和处理政府信息公开申请情况", Requests)]
    [InlineData("三、行政机关收到和处理政府信息公开申请的情况", Requests)]
    [InlineData("三、收到的处理政府信息公开申请情况", Requests)]
    [InlineData("三、依申请公开政府信息情况", Requests)]
    [InlineData("三、依申请公开工作情况", Requests)]
    [InlineData("三、行政机关依申请公开政府信息和不予公开政府信息的情况", Requests)]
    [InlineData("二、依申请公开信息的情况和不予公开信息的情况", Requests)]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", Review)]
    [InlineData("四、因政府信息公开工作被申请行政复议和提起行政诉讼情况", Review)]
    [InlineData("四、因政府信息公开工作被申请行政复议提起行政诉讼情况", Review)]
    [InlineData("四、政府信息公开被申请行政复议、提起行政诉讼情况", Review)]
    [InlineData("四、政府信息公开行政复议行政诉讼情况", Review)]
    [InlineData("四、复议诉讼情况", Review)]
    [InlineData("四、申请行政复议和提起行政诉讼情况", Review)]
    [InlineData("四、因政府信息公开被行政复议、行政诉讼情况", Review)]
    [InlineData("五、因政府信息公开申请行政复议、提起行政诉讼的情况", Review)]
    [InlineData("六、复议、诉讼和申诉的情况", Review)]
    [InlineData("四、政府信息公开行政复议、行政诉\n讼情况", Review)]
    [InlineData("五、存在的主要问题及改进情况", Problems)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", Problems)]
    [InlineData("五、存在问题及改进措施", Problems)]
    [InlineData("五、主要问题及改进措施", Problems)]
    [InlineData("五、当前存在的主要问题及下一步改进措施", Problems)]
    [InlineData("五、存在主要问题和改进情况", Problems)]
    [InlineData("八、存在的主要问题和下一步工作安排", Problems)]
    [InlineData("七、工作存在的问题和下步工作打算", Problems)]
    [InlineData("六、其他需要报告的事项", Other)]
    [InlineData("\u2F00、总体情况", Overview)]
    [InlineData("四、政府信息公开\u2F8F政复议、\u2F8F政诉讼情况", Review)]
    [InlineData("三、收到和處理政府信息公開申請情況", Requests)]
    [InlineData("四、政府信息公開行政複議、行政訴訟情況", Review)]
    [InlineData("五、存在的主要問題及改進情況", Problems)]
    [InlineData("六、其他需要報告的事項", Other)]
    [InlineData("七、需要說明的事項與附表", Other)]
    [InlineData("六、其他需报告的事项", Other)]
    [InlineData("六、其他报告的事项", Other)]
    [InlineData("六、其它报告事项", Other)]
    [InlineData("六、其它需要报告事项", Other)]
    [InlineData("六、其他需要报告的情况", Other)]
    [InlineData("七、其他需要报告的事项", Other)]
    [InlineData("七、需要说明的事项与附表", Other)]
    public void Headings_are_known_by_their_words(string line, string code)
    {
        SectionHeadingMatch match = Assert.NotNull(SectionLexicon.Default.Match(line));
        Assert.Equal(code, match.Code);
        Assert.True(match.IsWholeLine);
        Assert.Equal(line.Trim().TrimEnd('：'), line[match.Start..match.End]);
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("二、上年结转政府信息公开申请数量")]
    [InlineData("三、本年度办理结果")]
    [InlineData("四、结转下年度继续办理")]
    [InlineData("申请人情况")]
    [InlineData("行政复议后起诉")]
    [InlineData("未经复议直接起诉")]
    [InlineData("其他")]
    [InlineData("其他处理")]
    [InlineData("（六）其他处理")]
    [InlineData("2.其他法律行政法规禁止公开")]
    [InlineData("8.属于行政查询事项")]
    [InlineData("七、2022年工作思路")]
    [InlineData("四、政府信息公开的收费及减免情况")]
    [InlineData("2022年，我局主动公开政府信息120条，收到申请3件。")]
    [InlineData("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况六个部分组成。")]
    [InlineData("一是加强主动公开。")]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("2024")]
    public void Other_lines_are_not(string line) => Assert.Null(SectionLexicon.Default.Match(line));

    [Theory]
    [InlineData("三、依申请公开政府信息：无依申请公开的政府信息。", "三、依申请公开政府信息", "无依申请公开的政府信息。")]
    [InlineData("一、总体情况 2024年，市审计局坚持公开。", "一、总体情况", "2024年，市审计局坚持公开。")]
    [InlineData("一、总体情况2024年，市审计局坚持公开。", "一、总体情况", "2024年，市审计局坚持公开。")]
    [InlineData("一、概 述 根据《规定》要求，本局公开。", "一、概 述", "根据《规定》要求，本局公开。")]
    [InlineData("一、总体情况（一）主动公开情况。今年公开信息。", "一、总体情况", "（一）主动公开情况。今年公开信息。")]
    [InlineData("六、其他需要报告的事项无", "六、其他需要报告的事项", "无")]
    [InlineData("六、其他需要报告的事项。无。", "六、其他需要报告的事项", "无。")]
    [InlineData("五、存在的主要问题及改进情况，一是人手不足。", "五、存在的主要问题及改进情况", "一是人手不足。")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况\n本年无。", "四、政府信息公开行政复议、行政诉讼情况", "本年无。")]
    public void Text_on_the_heading_s_line_is_cut_off(string line, string heading, string rest)
    {
        SectionHeadingMatch match = Assert.NotNull(SectionLexicon.Default.Match(line));
        Assert.False(match.IsWholeLine);
        Assert.Equal(heading, line[match.Start..match.End]);
        Assert.Equal(rest, line[match.RestStart..]);
    }

    [Theory]
    [InlineData("二、主动公开、依申请公开工作情况", Proactive, Requests)]
    [InlineData("五、存在的主要问题及其他需要报告的事项", Problems, Other)]
    [InlineData("三、依申请公开政府信息情况及相关行政复议、诉讼情况", Requests, Review)]
    public void A_heading_that_names_two_sections_says_so(string line, string code, string also)
    {
        SectionHeadingMatch match = Assert.NotNull(SectionLexicon.Default.Match(line));
        Assert.Equal((code, also), (match.Code, match.AlsoCovers));
    }

    [Theory]
    [InlineData("一、总体情况", OrdinalSystem.Chinese, 1)]
    [InlineData("—、总体情况", OrdinalSystem.Chinese, 1)]
    [InlineData("十二、总体情况", OrdinalSystem.Chinese, 12)]
    [InlineData("二十一、总体情况", OrdinalSystem.Chinese, 21)]
    [InlineData("２、总体情况", OrdinalSystem.Arabic, 2)]
    [InlineData("（ 三 ）总体情况", OrdinalSystem.BracketedChinese, 3)]
    [InlineData("㈢总体情况", OrdinalSystem.BracketedChinese, 3)]
    [InlineData("(5) 总体情况", OrdinalSystem.BracketedArabic, 5)]
    [InlineData("②总体情况", OrdinalSystem.Deep, 2)]
    [InlineData("1.1 总体情况", OrdinalSystem.Deep, 1)]
    [InlineData("第四章 总体情况", OrdinalSystem.Part, 4)]
    [InlineData("第二十条第（一）项", OrdinalSystem.None, 0)]
    [InlineData("2024年总体情况", OrdinalSystem.None, 0)]
    [InlineData("2024、总体情况", OrdinalSystem.None, 0)]
    [InlineData("总体情况", OrdinalSystem.None, 0)]
    public void Ordinals_are_read_in_every_system(string line, object system, int value)
    {
        HeadingOrdinal ordinal = HeadingOrdinal.Read(line);
        Assert.Equal((system, value), (ordinal.System, ordinal.Value));
    }
}
