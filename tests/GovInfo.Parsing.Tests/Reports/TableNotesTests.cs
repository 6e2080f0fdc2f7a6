using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Reports;

/// <summary>Sentences in rows of the form's tables.</summary>
public class TableNotesTests
{
    [Theory]
    [InlineData("<tr><td colspan=4>注：以上数据不含派出机构</td></tr>", "注：以上数据不含派出机构")]
    [InlineData("<tr><td colspan=4>2023年，我局没有制定规章。</td></tr>", "2023年，我局没有制定规章。")]
    [InlineData("<tr><td>备注</td><td colspan=3>本年度未制定规章。<br>以上数据为全年数据。</td></tr>", "本年度未制定规章。\n以上数据为全年数据。")]
    [InlineData("<tr><td colspan=4>（单位：件）</td></tr>", "")]
    [InlineData("<tr><td colspan=4>第二十条第（五）项</td></tr>", "")]
    public void A_sentence_in_a_row_is_text_of_the_section(string row, string text)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
            "<html><body><h1>甲县乙局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>工作平稳有序。</p><p>二、主动公开政府信息情况</p><table>"
            + "<tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
            + "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>" + row + "<tr><td>行政规范性文件（指有正式文号的文件。）</td><td>2</td><td>1</td><td>18</td></tr></table>"
            + "<p>三、收到和处理政府信息公开申请情况</p><p>均已答复。</p></body></html>")));
        Assert.Equal(text, result.Report!.Sections[1].Text);
        Assert.Equal(18, result.Report.ProactiveDisclosure![ProactiveRow.NormativeDocuments, ProactiveColumn.InForce].Value);
    }
}
