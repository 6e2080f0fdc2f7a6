using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>Hostile pages end in a diagnostic, with what came before.</summary>
public class HtmlLimitTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<div><p>")]
    public void Deep_nesting_is_cut(string tags)
    {
        SourceDocument document = Pages.Read("<p>甲</p>" + Repeat(tags, 100_000) + "深", out var diagnostics);

        Assert.Equal(["甲"], document.Texts());
        Assert.Contains("GI9005", diagnostics.Codes());
    }

    [Theory]
    [InlineData("<p>一<p>二", 3000)]
    [InlineData("<ul><li>一<li>二</ul>", 3000)]
    [InlineData("<p><font size=2><span>一<p>", 3000)]
    [InlineData("<p><a name=x>一</p><div>二</div>", 3000)]
    [InlineData("<table><tr><td><div>一<td><p>二<tr><td>三</table>", 500)]
    public void Missing_end_tags_are_not_taken_for_depth(string markup, int count)
    {
        Pages.Read(Repeat(markup, count) + "<p>甲", out var diagnostics);

        Assert.DoesNotContain("GI9005", diagnostics.Codes());
    }

    [Theory]
    [InlineData(1022, 0, false)]
    [InlineData(1023, 0, true)]
    [InlineData(1023, 2, false)]
    [InlineData(1025, 2, true)]
    public void Open_elements_are_cut_behind_the_last_that_may_be_open(int opened, int closed, bool isCut)
    {
        // The root and the body are open too.
        const int mostOpen = TreeConstruction.MostOpenElements - 2;
        string markup = Repeat("<div>", mostOpen - 1) + Repeat("</div>", closed) + Repeat("<div>", opened - mostOpen + 1);
        DiagnosticBag diagnostics = new();

        using PageTree tree = TreeConstruction.Build(markup, new SourceReadContext(ParseLimits.Default, diagnostics, CancellationToken.None));

        Assert.Equal(isCut ? ["GI9005"] : [], diagnostics.ToImmutable().Codes());
    }

    [Fact]
    public void Depth_is_held_on_both_sides_of_the_limit()
    {
        ParseLimits limits = new() { MaxDepth = 20 };
        Assert.Equal(["甲"], Pages.Read(Repeat("<div>", 20) + "甲", out var within, limits).Texts());
        Assert.Empty(within);
        Assert.Empty(Pages.Read(Repeat("<div>", 21) + "甲", out var beyond, limits).Texts());
        Assert.Equal(["GI9005"], beyond.Codes());
    }

    [Theory]
    [InlineData("<a><div></a>")]
    [InlineData("<div style='display:table'><div><div></span></div>")]
    public void Nesting_that_the_tags_do_not_show_is_cut(string tags)
    {
        SourceDocument document = Pages.Read("<p>甲</p>" + Repeat(tags, 3_000) + "深", out var diagnostics);

        Assert.Equal("甲", document.Texts()[0]);
        Assert.Contains("GI9005", diagnostics.Codes());
    }

    [Fact]
    public void Many_elements_are_cut()
    {
        SourceDocument document = Pages.Read("<p>甲</p>" + Repeat("<i></i>", 2000), out var diagnostics, new ParseLimits { MaxNodes = 1000 });

        Assert.Equal(["甲"], document.Texts());
        Assert.Equal(["GI9004"], diagnostics.Codes().Distinct());
    }

    [Fact]
    public void Cells_and_spans_are_counted()
    {
        ParseLimits limits = new() { MaxCells = 400 };
        string table = "<p>甲</p><table>" + Repeat("<tr>" + Repeat("<td>1", 10), 20) + "</table>";

        Assert.Equal(20, Pages.Read(table, out var within, limits).Table().RowCount);
        Assert.Empty(within);
        Assert.Equal(["甲"], Pages.Read(table, out var beyond, limits with { MaxCells = 399 }).Texts());
        Assert.Equal(["GI9007"], beyond.Codes());
        Assert.Equal(["甲"], Pages.Read("<p>甲</p><table>" + Repeat("<tr><td rowspan=1000000 colspan=1000000>1<td colspan=1000000>2", 5) + "</table>", out var spans, limits).Texts());
        Assert.Equal(["GI9007"], spans.Codes());
    }

    [Fact]
    public void Text_is_counted()
    {
        string page = "<p>甲</p><p>" + new string('乙', 99) + "</p>";
        Assert.Equal(2, Pages.Read(page, new ParseLimits { MaxTextLength = 100 }).Blocks.Length);
        Assert.Equal(["甲"], Pages.Read(page, out var diagnostics, new ParseLimits { MaxTextLength = 99 }).Texts());
        Assert.Equal(["GI9008"], diagnostics.Codes());
    }

    [Fact]
    public void Odd_pages_are_read_without_a_complaint()
    {
        foreach (string page in (string[])["", "<", "<html>", "<frameset><frame src=a></frameset>", "<table>", "<table><tr>", "<table></table>", "</p></td>", "<!--", "<p " + Repeat("a=1 ", 50_000) + ">甲", "&" + Repeat("#", 1000), "\0\0<p>\0"])
        {
            Pages.Read(page, out var diagnostics);
            Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Severity == GovInfo.Parsing.Diagnostics.DiagnosticSeverity.Error);
        }
    }
}
