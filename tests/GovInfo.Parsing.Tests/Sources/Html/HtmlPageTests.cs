using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>What of a page is the report, what the page says of it, and what it links to.</summary>
public class HtmlPageTests
{
    private const string Sections =
        "<p>一、总体情况</p><p>全年工作平稳有序，各项任务均已完成。</p><p>二、主动公开政府信息情况</p><table><tr><td>规章<td>1<tr><td>行政规范性文件<td>2</table><p>六、其他需要报告的事项</p><p>无。</p>";

    [Fact]
    public void Furniture_around_the_report_is_marked()
    {
        SourceDocument document = Pages.Read(
            "<div><a href=/>首页</a> <a href=/a>政务公开</a></div><div>当前位置：<a href=/>首页</a> &gt; 年报</div><h1>青石市民政局2023年政府信息公开工作年度报告</h1>"
            + "<div>来源：本网　发布时间：2024-01-22　浏览次数：10234</div><div class=a><div class=b>" + Sections + "<p>青石市民政局</p><p>2024年1月20日</p></div>"
            + "<p>附件：<a href=/x/2023.docx>2023年报.docx</a></p></div><div>【打印本页】【关闭窗口】</div><ul><li><a href=/1>2019年年报</a><li><a href=/2>2020年年报</a></ul><p>主办：青石市人民政府办公室</p>");

        Assert.Equal(
            ["青石市民政局2023年政府信息公开工作年度报告", "一、总体情况", "全年工作平稳有序，各项任务均已完成。", "二、主动公开政府信息情况", "六、其他需要报告的事项", "无。", "青石市民政局", "2024年1月20日", "附件：2023年报.docx"],
            document.Texts());
        Assert.Equal(
            ["首页 政务公开", "当前位置：首页 > 年报", "来源：本网　发布时间：2024-01-22　浏览次数：10234", "【打印本页】【关闭窗口】", "2019年年报", "2020年年报", "主办：青石市人民政府办公室"],
            document.Furniture());
        Assert.Equal([new AttachmentLink("2023年报.docx", "/x/2023.docx")], document.Attachments);
    }

    [Fact]
    public void A_report_may_be_one_table_with_its_tables_among_the_rows()
    {
        SourceDocument document = Pages.Read(
            "<div><table><tr><td colspan=4>一、总体情况</td></tr><tr><td colspan=4>全年工作平稳有序，各项任务均已完成。</td></tr><tr><td colspan=4>二、主动公开政府信息情况</td></tr>"
            + "<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr>"
            + "<tr><td colspan=4>三、收到和处理政府信息公开申请情况</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>0</td><td>1</td></tr>"
            + "<tr><td>四、结转下年度继续办理</td><td>0</td><td>0</td><td>0</td></tr><tr><td colspan=4>六、其他需要报告的事项</td></tr><tr><td colspan=4>无。</td></tr></table></div>");

        Assert.Equal(
            ["一、总体情况", "全年工作平稳有序，各项任务均已完成。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项", "无。"],
            document.Texts());
        Assert.Equal(
            ["规章|1|2|3", "行政规范性文件|4|5|6", "一、本年新收政府信息公开申请数量|1|0|1", "四、结转下年度继续办理|0|0|0"],
            document.Blocks.OfType<SourceTable>().Where(static table => !table.IsFurniture).SelectMany(static table => table.Rows()));
    }

    [Fact]
    public void What_parts_the_pages_of_an_article_and_lists_its_files_is_furniture()
    {
        SourceDocument document = Pages.Read(
            "<h1>青石市民政局2023年政府信息公开工作年度报告</h1><div>" + Sections.Replace("<p>二、", "<p>_ueditor_page_break_tag_</p><div><a href=/1>上一页</a> <a href=/1>1</a> <a href=/2>2</a> <a href=/2>下一页</a></div><p>二、", StringComparison.Ordinal)
            + "<div>加载中...</div><ul><li>附件【<a href=/x/a.pdf>2023年报.pdf</a>】已下载<span>23</span>次</li></ul></div>");
        Assert.Equal(
            ["青石市民政局2023年政府信息公开工作年度报告", "一、总体情况", "全年工作平稳有序，各项任务均已完成。", "二、主动公开政府信息情况", "六、其他需要报告的事项", "无。"],
            document.Texts());
        Assert.Equal([new AttachmentLink("2023年报.pdf", "/x/a.pdf")], document.Attachments);
    }

    [Fact]
    public void The_title_for_sharing_stands_for_an_empty_title_element() =>
        Assert.Equal(
            "青石市民政局2023年政府信息公开工作年度报告",
            Pages.Read("<html><head><title></title><meta property=\"og:title\" content=\"青石市民政局2023年政府信息公开工作年度报告\"></head><body>" + Sections + "</body></html>").Metadata.Title);

    [Fact]
    public void The_index_table_is_furniture_and_names_the_publishing_body()
    {
        SourceDocument document = Pages.Read(
            "<table><tr><td>索 引 号</td><td>4725-0026</td><td>分　类</td><td>年度报告</td></tr><tr><td>发布机构：</td><td>青石市民政局</td><td>[ 发布日期 ]</td><td>2024-01-16</td></tr></table>" + Sections);

        Assert.True(document.Blocks.OfType<SourceTable>().First().IsFurniture);
        Assert.Equal("青石市民政局", document.Metadata.PublishingBody);
        Assert.Equal("2024-01-16", document.Metadata.PublicationDate);
        Assert.Equal(["规章|1", "行政规范性文件|2"], document.Blocks.OfType<SourceTable>().Last().Rows());
    }

    [Fact]
    public void Names_and_values_on_one_line_are_read_too()
    {
        SourceDocument document = Pages.Read("<div>索引号: 472581384/2025-00268 公开方式: 主动公开</div><div>发布机构: 市气象局 成文日期: 2025-01-16</div>" + Sections);

        Assert.Equal("市气象局", document.Metadata.PublishingBody);
        Assert.Equal("2025-01-16", document.Metadata.PublicationDate);
    }

    [Theory]
    [InlineData("<meta name=ArticleTitle content='青石市民政局2023年政府信息公开工作&lt;br&gt;年度报告'>", "青石市民政局2023年政府信息公开工作 年度报告")]
    [InlineData("<title>青石市民政局2023年政府信息公开工作年度报告_青石市人民政府</title>", "青石市民政局2023年政府信息公开工作年度报告")]
    [InlineData("<title>青石市人民政府 - 政府信息公开年报 - 首页</title>", "政府信息公开年报")]
    [InlineData("<meta name=SiteName content=青石网><title>青石网-通知</title>", "通知")]
    public void The_title_is_that_of_the_article(string head, string title) =>
        Assert.Equal(title, Pages.Read("<html><head>" + head + "</head><body>" + Sections).Metadata.Title);

    [Fact]
    public void Meta_elements_are_read()
    {
        SourceMetadata metadata = Pages.Read(
            "<meta name='contentsource' content='市民政局'><meta name=SiteName content='青石市人民政府'><meta name=ColumnName content='年报'><meta name=PubDate content='2024-01-22 10:31'>"
            + "<meta name=Author content='办公室'>" + Sections).Metadata;

        Assert.Equal(("市民政局", "青石市人民政府", "年报", "2024-01-22 10:31", "办公室"), (metadata.ContentSource, metadata.SiteName, metadata.ColumnName, metadata.PublicationDate, metadata.Author));
    }

    [Fact]
    public void A_page_that_is_an_attachment_names_it_and_no_other()
    {
        SourceDocument document = Pages.Read(
            "<ul><li><a href=/app.zip>客户端下载</a></li></ul><div><h1>青石市民政局2023年政府信息公开工作年度报告</h1><p>附件：<a href='/d?f=2023.PDF&x=1'>年度报告.pdf</a></p><p><img src=/p1.jpg width=600><img src=/icon_pdf.gif><img src=/p2.png style='width:16px'></p></div>");

        Assert.Equal([new AttachmentLink("年度报告.pdf", "/d?f=2023.PDF&x=1")], document.Attachments);
        Assert.Equal(1, document.PictureCount);
        Assert.Contains("青石市民政局2023年政府信息公开工作年度报告", document.Texts());
    }

    [Fact]
    public void A_link_to_a_program_is_the_file_that_it_names()
    {
        SourceDocument document = Pages.Read(
            "<div><h1>青石市民政局2023年政府信息公开工作年度报告</h1><p>附件：<a href='/download.jsp?id=3'>年度报告.docx</a><a href='/list.jsp?id=4'>更多</a></p></div>");

        Assert.Equal([new AttachmentLink("年度报告.docx", "/download.jsp?id=3")], document.Attachments);
    }

    [Fact]
    public void A_file_in_a_frame_is_an_attachment_and_a_page_in_a_frame_is_told()
    {
        SourceDocument document = Pages.Read(
            "<div>" + Sections + "<iframe src='/pdfjs/viewer.html?file=/a/2023.pdf'></iframe><embed src=/b.ofd><iframe src=/table2.html></iframe><p>特此报告，请予监督指导。</p></div>", out var diagnostics);

        Assert.Equal(["/pdfjs/viewer.html?file=/a/2023.pdf", "/b.ofd"], document.Attachments.Select(static link => link.Target));
        Assert.Equal(["GI1206"], diagnostics.Codes());
        Assert.Contains("/table2.html", diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_a_hidden_pane_is_read_and_told()
    {
        SourceDocument document = Pages.Read("<div>简介</div><div style='display:none'>" + Sections + "</div>", out var diagnostics);

        Assert.Contains("一、总体情况", document.Texts());
        Assert.Equal(["GI1203"], diagnostics.Codes());
    }

    [Fact]
    public void A_hidden_copy_does_not_count_and_a_hidden_section_is_told()
    {
        SourceDocument copy = Pages.Read(Sections + "<div style='display:none'>" + Sections + "</div>", out var none);
        SourceDocument pane = Pages.Read(Sections + "<div hidden><p>五、存在的主要问题及改进情况</p><p>旧稿。</p></div>", out var told);

        Assert.Empty(none);
        Assert.Equal(5, copy.Texts().Length);
        Assert.Equal(5, pane.Texts().Length);
        Assert.Equal(["GI1204"], told.Codes());
        Assert.Contains("problems_and_improvements", told[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_a_script_that_is_no_string_of_it_is_told()
    {
        const string markup = "<div id=c></div><script>/* 一、总体情况; 二、主动公开政府信息情况; 三、收到和处理政府信息公开申请情况 */</script>";
        Pages.Read(markup, out var diagnostics);

        Assert.Equal(["GI1207"], diagnostics.Codes());
    }

    [Fact]
    public void A_list_of_the_sections_is_no_report() =>
        Assert.Equal(
            "一、总体情况",
            Pages.Read("<div><ul><li>一、总体情况<li>二、主动公开政府信息情况<li>六、其他需要报告的事项</ul></div><div><div>" + Sections + "</div></div>").Texts()[0]);

    [Theory]
    [InlineData("gb18030", "utf-8", "GI1201")]
    [InlineData("utf-8", "gb2312", "GI1201")]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("gb18030", "gbk", null)]
    [InlineData("gb18030", "", null)]
    public void What_decodes_is_right_whatever_is_declared(string actual, string declared, string? code)
    {
        Encoding encoding = actual == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(actual)!;
        byte[] bytes = encoding.GetBytes((declared.Length == 0 ? string.Empty : $"<meta charset=\"{declared}\">") + Sections);
        SourceDocument document = Pages.Read(bytes, out var diagnostics);

        Assert.Equal("一、总体情况", document.Texts()[0]);
        Assert.Equal(code is null ? [] : [code], diagnostics.Codes());
    }

    [Fact]
    public void Big5_and_the_http_header_are_known()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
        SourceDocument document = Pages.Read(
            big5.GetBytes("<p>一、總體情況</p><p>本機關依照條例辦理各項工作。</p><p>二、主動公開政府信息情況</p><p>本年度制作文件三件，均已公開。</p>"), out var diagnostics,
            new SourceHints { ContentType = "text/html; charset=Big5" });

        Assert.Equal("一、總體情況", document.Texts()[0]);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Damage_is_told()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset=utf-8>" + Sections), 0xE4, 0xB8];
        Pages.Read(bytes, out var diagnostics);

        Assert.Equal(["GI1202"], diagnostics.Codes());
    }

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void A_web_archive_is_read(string encoding)
    {
        string page = "<html><body><p class=\"a\">" + Sections + "</body></html>";
        string body = encoding switch
        {
            "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(page), Base64FormattingOptions.InsertLineBreaks),
            "quoted-printable" => string.Concat(Encoding.UTF8.GetBytes(page).Select(static (letter, index) =>
                (letter is < 128 and not (byte)'=' ? ((char)letter).ToString() : $"={letter:X2}") + (index % 20 == 19 ? "=\r\n" : string.Empty))),
            _ => page,
        };
        byte[] bytes = Encoding.UTF8.GetBytes(
            "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_B\"\r\n\r\n\r\n----=_B\r\nContent-Type: text/html; charset=utf-8\r\n"
            + $"Content-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n----=_B\r\nContent-Type: image/png\r\n\r\nxx\r\n----=_B--\r\n");

        SourceDocument document = Pages.Read(bytes, out var diagnostics);

        Assert.Equal(SourceMatch.Certain, new HtmlReader().Probe(bytes, SourceHints.None));
        Assert.Equal("一、总体情况", document.Texts()[0]);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_web_archive_without_a_page_is_told()
    {
        var bag = new DiagnosticBag();
        SourceDocument? document = new HtmlReader().Read(
            Encoding.ASCII.GetBytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nxx\n--x--"), SourceHints.None,
            new SourceReadContext(ParseLimits.Default, bag, CancellationToken.None));

        Assert.Null(document);
        Assert.Equal(["GI1208"], bag.ToImmutable().Codes());
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html>", SourceMatch.Certain)]
    [InlineData("\uFEFF  <HTML>", SourceMatch.Certain)]
    [InlineData("<?xml version='1.0'?><html xmlns='x'>", SourceMatch.Certain)]
    [InlineData("<?xml version='1.0'?><w:document>", SourceMatch.None)]
    [InlineData("<p>一、总体情况</p>", SourceMatch.Likely)]
    [InlineData("标题<br><table><tr><td>1</td></tr></table>", SourceMatch.Likely)]
    [InlineData("一、总体情况", SourceMatch.None)]
    [InlineData("%PDF-1.7", SourceMatch.None)]
    [InlineData("PK\u0003\u0004", SourceMatch.None)]
    public void Bytes_tell_a_page(string text, SourceMatch match) => Assert.Equal(match, new HtmlReader().Probe(Encoding.UTF8.GetBytes(text), SourceHints.None));
}
