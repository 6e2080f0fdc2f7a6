using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Tests.Sources.Html.Tree;

/// <summary>Our tree of a page is node for node the one that AngleSharp builds.</summary>
public class TreeConstructionTests
{
    private static readonly string[] Pages =
        [.. Directory.EnumerateFiles(TestDataFolder.PathOf("reports"), "source.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Names_and_tags_belong_to_each_other() =>
        Assert.All(Enum.GetValues<HtmlTag>(), static tag => Assert.Equal(tag, HtmlTags.Of(HtmlTags.NameOf(tag))));

    [Fact]
    public void Pages_of_reports_have_the_same_tree() => Assert.All(Pages, Compare);

    [Theory]
    [InlineData("<table><div><span attr='unterminated>")]
    [InlineData("<table><tr>甲<td>乙</td>丙</tr>丁<b>戊<tr><td>己</b>庚</table>")]
    [InlineData("<a>1<p>2<a>3</p>4</a>5<table><a>6<tr><td><a>7</table>8")]
    [InlineData("<b><i><p>1</b>2</i>3</p>")]
    [InlineData("<font size=1><font size=1><font size=1><font size=1><p>1<p>2")]
    [InlineData("<template><tr><td>1</template><p>2<template><col><b>3")]
    [InlineData("<table><template><tr></template><caption>1<template>")]
    [InlineData("<svg><desc><p>1</svg>2<math><mi><b>3</math><annotation-xml encoding='text/html'><p>4")]
    [InlineData("<select><option>1<optgroup><option>2<table><tr><td><select><option>3<td>4")]
    [InlineData("<pre>\n\n1</pre><textarea>\n2</textarea><p>3<pre>4<listing>\n")]
    [InlineData("<!doctype html><p><table><p>")]
    [InlineData("<p><table></p>1")]
    [InlineData("<table><td><math><template><tr><td><mi><tr>1")]
    [InlineData("<svg><foreignObject><t></foreignObject>>")]
    [InlineData("<select><optgroup><tr><template></template>1")]
    [InlineData("<isindex prompt=x id=y>1")]
    [InlineData("<frameset><frame></frameset><noframes>1</noframes>")]
    [InlineData("<p>1<frameset>")]
    [InlineData("")]
    public void Odd_markup_has_the_same_tree(string markup) => Compare(markup);

    [Fact]
    public void The_name_of_a_link_around_a_table_keeps_its_white_space()
    {
        const string markup = "<a href=x.doc><table>\n<tr> <td>附件</td>\n<td>一</td></tr></table></a><table> <tr> <td>二</table>";
        using PageTree tree = TreeConstruction.Build(markup, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None));

        Assert.Equal("\n 附件\n一二", tree.Body!.TextContent());
    }

    [Fact]
    public void Tag_soup_has_the_same_tree() => CompareSoups(first: 0, count: 6_000);

    [Fact]
    public void Spoilt_pages_have_the_same_tree() => CompareSpoilt(first: 0, count: 20);

    [Fact]
    [Trait("Category", "Slow")]
    public void Much_tag_soup_has_the_same_tree() => CompareSoups(first: 1_000_000, count: 1_000_000);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_spoilt_pages_have_the_same_tree() => CompareSpoilt(first: 1000, count: 3_000);

    private static void CompareSoups(int first, int count) => Parallel.For(first, first + count, static seed => Compare(TagSoup.Invent(seed)));

    private static void CompareSpoilt(int first, int count) =>
        Parallel.For(first, first + count, static seed => Assert.All(Pages, page => Compare(TagSoup.Spoil(page, seed))));

    private static void Compare(string markup)
    {
        if (TreeDump.AngleSharps(markup) is not { } expected)
        {
            // AngleSharp breaks off where select and table end each other and nothing stays open: no such page is to stop us.
            TreeDump.Ours(markup);
            return;
        }

        string actual = TreeDump.Ours(markup);
        Assert.True(expected == actual, $"{markup}\n--- expected{expected}\n--- actual{actual}");
    }
}
