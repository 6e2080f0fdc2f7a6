using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.Tests.Sources;

public class PronunciationNotesTests
{
    private const string Annotated = """
        雲溪縣民政局2021年政府信息公開工作年度報告
        一、總體情況
        根據(jù)有關(guān)規(guī)定，公開信息12條（含3條通知），見附件(a)。
        二、主動公開政府信息情況
        信息內容 | 本年制發(fā)件數(shù) | 本年廢止件數(shù) | 現(xiàn)行有效件數(shù) |
        規(guī)章 | 0 | 1 | 2 |
        行政規(guī)范性文件 | 3 | 0 | 4 |
        信息內容 | 本年處理決定數(shù)量 |
        行政許可 | 5 |
        信息內容 | 本年處理決定數(shù)量 |
        行政處罰 | 6 |
        行政強制 | 7 |
        信息內容 | 本年收費金額（單位：萬元） |
        行政事業(yè)性收費 | 8.5 |
        """;

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    public void What_a_conversion_wrote_behind_letters_is_left_out(string format)
    {
        string text = format == "txt" ? Annotated : Page(Annotated);
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal("0 1 2 3 0 4 5 6 7 8.5", string.Join(' ', result.Report!.ProactiveDisclosure!.Observations.Select(static cell => cell.Raw)));
        Assert.Equal("根據有關規定，公開信息12條（含3條通知），見附件(a)。", Assert.Single(result.Report.Sections[0].Paragraphs).Text);
        Assert.Equal("13", result.Diagnostics.Single(static said => said.Code == "GI1009").Arguments.Single().Value.ToString());
    }

    [Fact]
    public void Syllables_without_their_tones_are_left_out_where_nearly_all_words_in_brackets_are_such()
    {
        const string text = "國(guo)資(zi)委(wei)2020年政府信(xin)息(xi)公開(kai)工(gong)作(zuo)年度報告\n一、總體情況\n中(zhong)(zhong)央(yang)企業(ye)的(de)信息(xi)已公開(kai)，可用手機(app)查閱(yue)。\n"
            + "二、主動公開(kai)政府(fu)信(xin)息(xi)情況\n行政許(xu)可(ke) 5\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal("國資委", result.Report!.Authority?.Value);
        Assert.Equal("中央企業的信息已公開，可用手機(app)查閱。", Assert.Single(result.Report.Sections[0].Paragraphs).Text);
    }

    [Theory]
    [InlineData("guo", true, false)]
    [InlineData("guó", true, true)]
    [InlineData("zhuāng", true, true)]
    [InlineData("lǜ", true, true)]
    [InlineData("er", true, false)]
    [InlineData("app", false, false)]
    [InlineData("pdf", false, false)]
    [InlineData("zhuangg", false, false)]
    [InlineData("b", false, false)]
    public void A_syllable_is_an_initial_and_a_final(string word, bool isSyllable, bool hasTone)
    {
        Assert.Equal(isSyllable, PinyinSyllable.Is(word));
        Assert.Equal(hasTone, PinyinSyllable.HasTone(word));
    }

    [Fact]
    public void A_few_letters_with_their_pronunciation_belong_to_the_text()
    {
        const string text = "云溪县民政局2021年政府信息公开工作年度报告\n一、总体情况\n垚(yáo)山村、犇(bēn)牛村、骉(biāo)马村、淼(miǎo)水村已公开。\n二、主动公开政府信息情况\n规章 0 0 0\n三、收到和处理政府信息公开申请情况\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(text));
        Assert.Equal("垚(yáo)山村、犇(bēn)牛村、骉(biāo)马村、淼(miǎo)水村已公开。", Assert.Single(result.Report!.Sections[0].Paragraphs).Text);
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code == "GI1009");
    }

    private static string Page(string text)
    {
        IEnumerable<string> lines = text.Split('\n').Select(static line => line.Trim());
        return "<!DOCTYPE html><html><body>" + string.Concat(lines.Select(static line => line.Contains('|', StringComparison.Ordinal)
            ? "<table><tr>" + string.Concat(line.TrimEnd('|', ' ').Split('|').Select(static cell => $"<td>{cell.Trim()}</td>")) + "</tr></table>"
            : $"<p>{line}</p>")).Replace("</table><table>", string.Empty, StringComparison.Ordinal) + "</body></html>";
    }
}
