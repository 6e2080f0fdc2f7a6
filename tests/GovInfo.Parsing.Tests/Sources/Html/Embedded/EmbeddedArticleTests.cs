using System.Net;
using System.Text;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Sources.Html.Embedded;

/// <summary>Articles that a page does not show itself, or that an interface wraps.</summary>
public class EmbeddedArticleTests
{
    private const string Title = "甲县乙局2023年政府信息公开工作年度报告";

    private const string Article = "<p>一、总体情况</p><p>工作“平稳”，it's 有序。</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年处理决定数量</td></tr>"
        + "<tr><td>行政许可</td><td>1,204</td></tr><tr><td>行政处罚</td><td></td></tr><tr><td>行政强制</td><td>/</td></tr></table>"
        + "<p>三、收到和处理政府信息公开申请情况</p><p>均已答复。</p>";

    private static readonly string Script = JsonSerializer.Serialize(Article);

    public static TheoryData<string, string> Wrappings => new()
    {
        { "textarea", $"<html><body><h1>{Title}</h1><textarea id='c' style='display:none'>{WebUtility.HtmlEncode(Article)}</textarea><div id='s'></div></body></html>" },
        { "srcdoc", $"<html><body><h1>{Title}</h1><iframe srcdoc=\"{WebUtility.HtmlEncode(Article)}\"></iframe></body></html>" },
        { "value", $"<html><body><h1>{Title}</h1><input type='hidden' value=\"{WebUtility.HtmlEncode(Article)}\"></body></html>" },
        { "script", $"<html><body><h1>{Title}</h1><script>// don't\nvar a = 'x', content = {Script}; document.write(content);</script></body></html>" },
        { "script", $"<html><body><h1>{Title}</h1><script>document.write('{Article.Replace("'", "\\'", StringComparison.Ordinal).Replace("</p><p>", "</p>');\ndocument.write('<p>", StringComparison.Ordinal)}');</script></body></html>" },
        { "script", $"<html><body><h1>{Title}</h1><script>var c = {JsonSerializer.Serialize(WebUtility.HtmlEncode(Article))};</script></body></html>" },
        { "JSON", $"{{\"code\": 0, \"data\": {{\"id\": 7, \"title\": \"{Title}\", \"content\": {Script}, \"next\": {{\"title\": \"甲县乙局2022年政府信息公开工作年度报告\"}}}}}}" },
        { "JSON", $"[{{\"infoTitle\":\"{Title}\",\"infoContent\":{Script}}}]" },
        { "JSON", $"callback({{\"title\":\"{Title}\",\"content\":{Script}}})" },
        { "XML", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><datastore><recordset><record><![CDATA[<div><h2>{Title}</h2>{Article}</div>]]></record></recordset></datastore>" },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public void An_article_is_read_out_of_what_holds_it(string holder, string source)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(source)));
        AnnualReport report = result.Report!;
        Assert.Equal("html", result.Source.Format);
        Assert.Equal((Title, "甲县乙局", 2023), (report.Title?.Value, report.Authority?.Value, report.Year?.Value));
        Assert.Equal(["工作“平稳”，it's 有序。", "", "均已答复。"], report.Sections.Select(static section => section.Text));
        Assert.Equal((1204, "1,204"), (report.ProactiveDisclosure![ProactiveRow.Licensing, ProactiveColumn.Decisions].Value, report.ProactiveDisclosure[ProactiveRow.Licensing, ProactiveColumn.Decisions].Raw));
        Assert.Equal(ObservationStatus.Blank, report.ProactiveDisclosure[ProactiveRow.Penalties, ProactiveColumn.Decisions].Status);
        Assert.Equal(ObservationStatus.NotApplicable, report.ProactiveDisclosure[ProactiveRow.CoerciveMeasures, ProactiveColumn.Decisions].Status);
        Diagnostic said = Assert.Single(result.Diagnostics, static said => said.Code == "GI1209");
        Assert.Contains(holder, said.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_in_JSON_is_read_by_its_lines()
    {
        string json = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["title"] = Title,
            ["body"] = "一、总体情况\n工作平稳有序。\n二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况\n均已答复。",
        });
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(["工作平稳有序。", "见表。", "均已答复。"], result.Report!.Sections.Select(static section => section.Text));
    }

    [Fact]
    public void A_page_that_shows_its_report_is_left_as_it_is()
    {
        string page = $"<html><body><h1>{Title}</h1>{Article}<textarea>{WebUtility.HtmlEncode(Article.Replace("1,204", "9", StringComparison.Ordinal))}</textarea></body></html>";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(page)));
        Assert.Equal(1204, result.Report!.ProactiveDisclosure![ProactiveRow.Licensing, ProactiveColumn.Decisions].Value);
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code == "GI1209");
    }

    [Theory]
    [InlineData("<html><body><ul><li>一、总体情况</li></ul><textarea>留言</textarea><script>var s = \"一、总体情况\";</script></body></html>")]
    [InlineData("{\"title\":\"通知\",\"content\":\"<p>一、总体情况</p>\"}")]
    [InlineData("{\"title\":\"\\ud800\\u")]
    public void Other_strings_are_no_article(string source)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(source)));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code is "GI1209" or "GI1207");
    }
}
