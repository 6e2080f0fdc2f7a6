using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>White space, line breaks, lists and preformatted text.</summary>
public class HtmlTextTests
{
    public static TheoryData<string, string[]> Paragraphs => new()
    {
        { "<p>　　　甲乙丙&nbsp;</p><p>&nbsp;</p><p></p><p>丁</p>", ["甲乙丙", "丁"] },
        { "<p>政府信息\n      公开工作</p>", ["政府信息公开工作"] },
        { "<p>2023\n年 the end\n of it</p>", ["2023 年 the end of it"] },
        { "<p><span>政</span><span>府</span><span>2</span><span>0</span></p>", ["政府20"] },
        { "<p>甲\u200B乙\u00AD丙\uFEFF</p>", ["甲乙丙"] },
        { "<div>甲<div>乙</div>丙<span>丁<p>戊</p></span></div>", ["甲", "乙", "丙丁", "戊"] },
        { "<p>青石市民政局<br>2023年政府信息公开工作<br/>年度报告</p>", ["青石市民政局\n2023年政府信息公开工作\n年度报告"] },
        { "<p>甲甲<br><br>乙乙</p>", ["甲甲", "乙乙"] },
        { "<p>标题<br>　　正文从这里开始。<br>　　第二段。</p>", ["标题", "正文从这里开始。", "第二段。"] },
        { "<p>一、总体情况<br>全年工作平稳</p>", ["一、总体情况", "全年工作平稳"] },
        { "<p>这一行的文字是手工折行的所以每行都差不多一样长一直写到<br>第二行的文字也是手工折行的所以每行都差不多一样长写到<br>第三行为止就结束了。<br>（一）另一段<br>（二）又一段</p>",
            ["这一行的文字是手工折行的所以每行都差不多一样长一直写到\n第二行的文字也是手工折行的所以每行都差不多一样长写到\n第三行为止就结束了。", "（一）另一段", "（二）又一段"] },
        { "<p>&amp;nbsp;甲&amp;ldquo;乙&amp;rdquo;&amp;nbsp;</p><p>A&amp;B&amp;lt;</p>", ["甲“乙”", "A&B&lt;"] },
        { "<ol><li>甲</li><li>乙</li></ol>", ["1.甲", "2.乙"] },
        { "<ol start=3 type=a><li>甲</li><li value=27>乙<li>丙</ol>", ["c.甲", "aa.乙", "ab.丙"] },
        { "<ol reversed><li>甲</li><li>乙</li></ol><ol type=I start=4><li>丙</ol>", ["2.甲", "1.乙", "IV.丙"] },
        { "<ol style='list-style-type:cjk-ideographic'><li><p>甲</p></li></ol><ol class='custom_cn2 list-paddingleft-1'><li>乙</li></ol>", ["一、甲", "（一）乙"] },
        { "<ol style='list-style:none'><li>甲</li></ol><ol><li>1、乙</li></ol><ul><li>丙</li></ul>", ["甲", "1、乙", "丙"] },
        { "<p>甲<!-- 乙 --><script>丙</script><style>丁</style><noscript>戊</noscript><template>己</template><select><option>庚</select></p>", ["甲"] },
        { "<p>甲<![if !supportLists]>乙<![endif]><o:p>&nbsp;</o:p></p>", ["甲乙"] },
        { "<p>甲<span style='display:none'>乙</span><span hidden>丙</span><span style='VISIBILITY: hidden'>丁</span></p>", ["甲"] },
        { "<div style='font-size:0'>乙<span style='font-size:14px'>甲</span></div>", ["甲"] },
        { "<div style='visibility:hidden'>乙<p style='visibility:visible'>甲</p></div>", ["甲"] },
        { "<span style='display:block'>甲</span><span style='display:block'>乙</span>", ["甲", "乙"] },
        { "<p>甲12<sup>1</sup>，乙3<sub>4</sub><span style='vertical-align:super'>[<a href='#n'>5</a>]</span></p>", ["甲12¹，乙3₄[⁵]"] },
        { "<div>甲<sup>1<p>12</p></div>", ["甲¹", "12"] },
        { "<dialog>乙</dialog><p>甲 &amp; &#20057; &lt;x&gt;</p>", ["甲 & 乙 <x>"] },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Text_is_what_a_browser_shows(string markup, string[] expected) => Assert.Equal(expected, Pages.Read(markup).Texts());

    [Theory]
    [InlineData("<pre>规章\n\n  0\t1\n2</pre>")]
    [InlineData("<div style='white-space: pre-wrap'>规章\r\n\r\n  0\t1\r\n2</div>")]
    [InlineData("<textarea>规章\n\n  0\t1\n2</textarea>")]
    public void Preformatted_text_comes_line_by_line(string markup)
    {
        Paragraph[] lines = [.. Pages.Read(markup).Blocks.Cast<Paragraph>()];

        Assert.Equal(["规章", "  0\t1", "2"], lines.Select(static line => line.Text));
        Assert.Equal([0, 1, 0], lines.Select(static line => line.BlankLinesBefore));
        Assert.All(lines, static line => Assert.True(line.IsLine));
    }

    [Fact]
    public void Levels_and_centring_are_kept()
    {
        Paragraph[] blocks = [.. Pages.Read(
            "<h1>甲</h1><h3 align=center>乙</h3><center>丙</center><div style='text-align:center'><p>丁</p><p style='text-align:left'>戊</p></div><div role=heading aria-level=4>己</div>").Blocks.Cast<Paragraph>()];

        Assert.Equal([1, 3, null, null, null, 4], blocks.Select(static block => block.OutlineLevel));
        Assert.Equal([false, true, true, true, false, false], blocks.Select(static block => block.IsCentred));
    }

    [Fact]
    public void Blank_paragraphs_are_counted() =>
        Assert.Equal([0, 2], Pages.Read("<p>甲</p><p>&nbsp;</p><p><br></p><p>乙</p>").Blocks.Cast<Paragraph>().Select(static block => block.BlankLinesBefore));
}
