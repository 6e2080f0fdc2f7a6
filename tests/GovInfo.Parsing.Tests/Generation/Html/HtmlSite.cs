using System.Text;

namespace GovInfo.Parsing.Tests.Generation.Html;

/// <summary>A kind of government web site: what stands around the article, and how the article is written.</summary>
internal sealed record HtmlSite(string Name, Func<HtmlArticle, string> Draw)
{
    /// <summary>Menus, lists and numbers such as every site has.</summary>
    private const string Menu =
        "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li><li><a href=\"/zxft/\">互动交流</a></li></ul></div>";

    private const string Crumbs =
        "<div class=\"position\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a> &gt; <a href=\"/nb/\">政府信息公开年报</a></div>";

    private const string OtherYears =
        "<div class=\"list\"><ul><li><a href=\"/nb/2017.html\">2017年政府信息公开工作年度报告</a><span>2018-03-20</span></li>"
        + "<li><a href=\"/nb/2018.html\">2018年政府信息公开工作年度报告</a><span>2019-03-11</span></li></ul></div>";

    private const string Source = "<div class=\"info\">来源：本网　发布时间：2031-01-22 10:31　浏览次数：<span id=\"hits\">10234</span>　字体：[<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>]</div>";
    private const string Tools = "<div>【<a href=\"javascript:print()\">打印本页</a>】【<a href=\"javascript:close()\">关闭窗口</a>】</div><div>分享到：<a href=\"#\">微信</a></div>";
    private const string Footer = "<div class=\"footer\"><p>主办：某某人民政府办公室　承办：某某信息中心</p><p>网站标识码：3300000031　浙ICP备05000001号</p><p><a href=\"/map\">网站地图</a></p></div>";

    public static IReadOnlyList<HtmlSite> All { get; } =
    [
        new("trs", static article => Page(article, Menu + Crumbs + $"<h1>{article.Title}</h1>" + Source + $"<div id=\"zoom\"><div class=\"TRS_Editor\">{article.Body()}</div></div>" + Tools + Footer)),
        new("hanweb", static article => Page(article, $"<table width=1000 align=center><tr><td>{Menu}</td></tr><tr><td>{Crumbs}</td></tr><tr><td><table id=\"article\"><tr><td class=title>{article.Title}</td></tr><tr><td>{Source}</td></tr><tr><td class=\"bt_content\"><div id=\"zoom\">{article.Body()}</div></td></tr><tr><td>{Tools}</td></tr></table></td></tr><tr><td>{Footer}</td></tr></table>")),
        new("columns", static article => Page(article, $"<table><tbody><tr><td width=200>{Menu}{OtherYears}</td><td width=9></td><td>{article.TitleParagraph()}{article.Body()}</td></tr></tbody></table>{Footer}")),
        new("index", static article => Page(article, Crumbs + IndexTable(article) + $"<h1>{article.Title}</h1><div class=\"article\">{article.Body()}</div>" + OtherYears + Footer)),
        new("word", static article => $"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset={article.Charset}><title>{article.Title}</title><style>p.MsoNormal{{margin:0}}</style></head><body lang=ZH-CN><div class=WordSection1>{article.TitleParagraph()}{article.Body()}</div></body></html>"),
        new("mobile", static article => Page(article, $"<header><h2>{article.Authority}</h2></header><article><h1>{article.Title}</h1><time>2031-01-22</time><section>{article.Body()}</section></article><footer>版权所有：某某人民政府办公室</footer>")),
        new("fragment", static article => article.TitleParagraph() + article.Body()),
        new("ucap", static article => Page(article, Menu + $"<UCAPTITLE>{article.Title}</UCAPTITLE>{Source}<div id=\"UCAP-CONTENT\"><UCAPCONTENT>{article.Body()}</UCAPCONTENT></div>{Tools}{Footer}")),
        new("flat", static article => Page(article, Crumbs + article.TitleParagraph() + Source + article.Body() + Tools + OtherYears + Footer)),
        new("twice", static article => Page(article, Menu + $"<h1>{article.Title}</h1>{Source}<div class=\"view\">{article.TitleParagraph()}{article.Body()}</div><div style=\"display:none\" class=\"print\">{article.Title}</div>{OtherYears}{Footer}")),
        new("contents", static article => Page(article, Menu + Contents(article) + $"<div class=\"article-con\">{article.TitleParagraph()}{article.Body()}</div>{Tools}{Footer}")),
    ];

    public override string ToString() => Name;

    private static string Page(HtmlArticle article, string body) =>
        $"<!DOCTYPE html>\n<html><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset={article.Charset}\" />\n<title>{article.Title}_某某人民政府</title>\n"
        + $"<meta name=\"SiteName\" content=\"某某人民政府\"/><meta name=\"ArticleTitle\" content=\"{article.Title}\"/><meta name=\"PubDate\" content=\"2031-01-22 10:31\"/>"
        + $"<meta name=\"ContentSource\" content=\"{article.Authority}\"/>\n<script>var hits = \"<p>10234</p>\"; document.write('<table><tr><td>7');</script>\n"
        + $"<style>.nav li {{ float: left }}</style></head>\n<body>\n{body}\n<noscript>请启用脚本</noscript></body></html>";

    private static string IndexTable(HtmlArticle article) =>
        $"<table class=\"xxgk\"><tr><td>索 引 号：</td><td>472581384/2031-00268</td><td>组配分类：</td><td>年度报告</td></tr><tr><td>发布机构：</td><td>{article.Authority}</td>"
        + "<td>成文日期：</td><td>2031-01-16</td></tr><tr><td>名　　称：</td><td colspan=3>" + article.Title + "</td></tr></table>";

    private static string Contents(HtmlArticle article)
    {
        var contents = new StringBuilder("<ul class=\"contents\">");
        foreach (InventedSection section in article.Report.Sections)
        {
            contents.Append("<li>").Append(section.Heading).Append("</li>");
        }

        return contents.Append("</ul>").ToString();
    }
}
