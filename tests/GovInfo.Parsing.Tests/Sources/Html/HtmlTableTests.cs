using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tests.Sources.Html;

/// <summary>The table model: HTML Standard, 4.9.12.</summary>
public class HtmlTableTests
{
    public static TheoryData<string, string[]> Tables => new()
    {
        { "<tr><td>a<td>b<tr><td>c<td>d", ["a|b", "c|d"] },
        { "<tr><th rowspan=2>a</th><td>b</td></tr><tr><td>c</td></tr>", ["a|b", "^|c"] },
        { "<tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr>", ["a|<", "b|c"] },
        { "<tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>", ["a|b", "^|c", "^|d"] },
        { "<tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr>", ["a|b", "^|c"] },
        { "<tr><td rowspan=1000000>a</td><td colspan=1000000>b</td></tr><tr><td>c</td></tr>", ["a|b", "^|c"] },
        { "<tr><td colspan=0>a</td><td>b</td></tr><tr><td colspan=x>c</td><td rowspan=-1>d</td></tr>", ["a|b", "c|d"] },
        { "<tr><td colspan=3>a</td><td>b</td></tr>", ["a|<|<|b"] },
        { "<tr><td colspan=300>a</td><td>b</td></tr>", ["a|b"] },
        { "<tr><td>a</td><td colspan=3>b</td></tr><tr><td>c</td><td colspan=3>d</td></tr>", ["a|b|<|<", "c|d|<|<"] },
        { "<tr><td>a</td><td colspan=20>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>", ["a|b|<", "c|d|e"] },
        { "<tr><td>a</td><td>b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr>", ["a|b", "c|d"] },
        { "<tr><td rowspan=3>a</td><td>b</td></tr><tr></tr><tr><td>c</td></tr>", ["a|b", "^|c"] },
        { "<tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td></tr>", ["a|b|c", "d|~|~"] },
        { "<tfoot><tr><td>y</td><td>z</td></tr></tfoot><tbody><tr><td>a</td><td>b</td></tr></tbody><thead><tr><th>h</th><th>i</th></tr></thead>", ["h|i", "a|b", "y|z"] },
        { "<tbody><tr><td rowspan=5>a</td><td>b</td></tr></tbody><tbody><tr><td>c</td><td>d</td></tr></tbody>", ["a|b", "c|d"] },
        { "<tr style='display:none'><td>x</td><td>y</td></tr><tr><td>a</td><td style='display: none'>x</td><td>b</td></tr><tr><td>c<td>d", ["a|b", "c|d"] },
        { "<tr><td style='visibility:hidden'>x</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", ["|b", "c|d"] },
        { "<tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr><tr><td>&nbsp;</td><td><p>&nbsp;</p><p>0</p></td></tr>", ["a/b|c/d", "|0"] },
        { "<tr><td>（三）<br><br>不予公开</td><td><p align=center><span>1</span><span>2</span></p></td></tr><tr><td>商业\n企业</td><td>1\n2</td></tr>", ["（三）/不予公开|12", "商业企业|1 2"] },
        { "<colgroup><col><col></colgroup><script>var x = '<td>';</script><tr><form><td>a</td><input type=hidden value=x><td>b</td></form></tr><tr><td>c<td>d", ["a|b", "c|d"] },
        { "<tr><td>a</td><td></td><td>b</td></tr><tr><td>c</td><td></td><td>d</td></tr>", ["a||b", "c||d"] },
        { "<tr><td rowspan=2>a</td><td>b</td></tr><tr><td><table><tr><td>内</td></tr></table></td></tr>", ["a|b", "^|内"] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_formed_as_the_standard_says(string rows, string[] expected) =>
        Assert.Equal(expected, Pages.Read("<body><table border=1>" + rows + "</table>").Table().Rows());

    [Fact]
    public void Overlapping_cells_are_cut_marked_and_told()
    {
        SourceDocument document = Pages.Read(
            "<table><tr><td>a</td><td rowspan=2>b</td><td>c</td></tr><tr><td colspan=3>d</td></tr><tr><td>e<td>f<td>g</table>", out var diagnostics);

        Assert.Equal(["a|b|c", "d|^|~", "e|f|g"], document.Table().Rows());
        Assert.True(Assert.Single(document.Table().Cells, static cell => cell.IsDoubtful).Text == "d");
        Assert.Equal(["GI1205"], diagnostics.Codes());
        Assert.Contains("row 2, column 1", diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_behind_one_that_was_cut_keeps_its_column()
    {
        SourceDocument document = Pages.Read(
            "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=5>c</td><td>d</td></tr><tr><td>e<td>f</table>", out var diagnostics);

        Assert.Equal(["a|b|~|~|~|~", "c|^|~|~|~|d", "e|f|~|~|~|~"], document.Table().Rows());
        Assert.Equal(["GI1205"], diagnostics.Codes());
    }

    [Fact]
    public void A_field_of_a_form_in_a_cell_is_read_as_filled_in() =>
        Assert.Equal(
            ["规章|12|0", "行政许可||3,401"],
            Pages.Read("<div><input type=text value=请输入关键词></div><table><tr><td>规章<td><input type=\"text\" value=\" 12 \" readonly><input type=hidden value=7><td><input value=0></tr>"
                + "<tr><td>行政许可<input type=button value=查看><td><input type=checkbox value=1><input type=text style='display:none' value=9><td><input type=NUMBER value=3,401></table>").Table().Rows());

    [Theory]
    [InlineData("<s>15</s>12")]
    [InlineData("<del datetime=2024-01-02><span>15</span></del>12")]
    [InlineData("<strike>15</strike><p>12</p>")]
    [InlineData("<span style='color:red;text-decoration: line-through;'>15</span>12")]
    [InlineData("<font style='text-decoration-line:line-through'>1</font><s style='text-decoration:none'>12</s>")]
    public void Struck_text_is_left_out_and_its_cell_is_in_doubt(string cell)
    {
        SourceDocument document = Pages.Read("<table><tr><td>规章<td>" + cell + "<td>3<tr><td>行政许可<td>4<td>5</table>", out var diagnostics);
        Assert.Equal(["规章|12|3", "行政许可|4|5"], document.Table().Rows());
        Assert.Equal("12", Assert.Single(document.Table().Cells, static cell => cell.IsDoubtful).Text);
        Assert.Equal(["GI1210"], diagnostics.Codes());
    }

    [Fact]
    public void A_struck_cell_is_in_doubt_and_a_tag_that_takes_whole_paragraphs_strikes_nothing()
    {
        SourceDocument document = Pages.Read("<table><tr><td>规章<td style='text-decoration:line-through'>12<tr><td>行政许可<td>4</table><del><p>甲</p><p>乙</p></del>", out var diagnostics);
        Assert.Equal(["规章|", "行政许可|4"], document.Table().Rows());
        Assert.Single(document.Table().Cells, static cell => cell.IsDoubtful);
        Assert.Equal(["甲", "乙"], document.Texts());
        Assert.Equal(["GI1210"], diagnostics.Codes());
    }

    [Fact]
    public void A_caption_is_a_paragraph_before_the_table()
    {
        SourceDocument document = Pages.Read("<table><caption>第二十条第（一）项</caption><tr><td>a<td>b<tr><td>c<td>d</table>");

        Assert.Collection(
            document.Blocks,
            static block => Assert.Equal("第二十条第（一）项", Assert.IsType<Paragraph>(block).Text),
            static block => Assert.Equal(["a|b", "c|d"], Assert.IsType<SourceTable>(block).Rows()));
    }

    [Theory]
    [InlineData("<div role=table><div role=rowgroup><div role=row><span role=columnheader>a</span><span role=columnheader>b</span></div></div><div role=row><div role=cell>c</div><div role=cell aria-colspan=1>d</div></div></div>")]
    [InlineData("<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>a</div><div style='display:table-cell'>b</div></div><div style='display:table-row'><span>c</span><span>d</span></div></div>")]
    public void Tables_made_of_other_elements_are_tables(string markup) => Assert.Equal(["a|b", "c|d"], Pages.Read(markup).Table().Rows());

    [Fact]
    public void A_table_that_holds_the_article_is_layout()
    {
        SourceDocument document = Pages.Read(
            "<table><tr><td><table><tr><td><a href=/>首页</a></td><td><a href=/a>政务</a></td></tr></table></td></tr><tr><td>&nbsp;</td><td>"
            + "<p>一、总体情况</p><p>全年工作平稳。</p><p>二、主动公开政府信息情况</p><table><tr><td>规章</td><td>1</td></tr><tr><td>行政规范性文件</td><td>2</td></tr></table>"
            + "</td></tr></table>");

        Assert.Equal(["一、总体情况", "全年工作平稳。", "二、主动公开政府信息情况"], document.Texts());
        Assert.Equal(["规章|1", "行政规范性文件|2"], Assert.Single(document.Blocks.OfType<SourceTable>(), static table => !table.IsFurniture).Rows());
    }

    [Fact]
    public void Headings_in_rows_of_a_table_of_data_part_it()
    {
        SourceDocument document = Pages.Read(
            "<table><tr><td colspan=2>一、总体情况</td></tr><tr><td colspan=2>全年工作平稳。</td></tr><tr><td colspan=2>二、主动公开政府信息情况</td></tr>"
            + "<tr><td>规章</td><td>1</td></tr><tr><td>行政规范性文件</td><td>2</td></tr><tr><td colspan=2>六、其他需要报告的事项</td></tr><tr><td colspan=2>无。</td></tr></table>");

        Assert.Equal(
            ["一、总体情况", "全年工作平稳。", "二、主动公开政府信息情况", "规章|1 行政规范性文件|2", "六、其他需要报告的事项", "无。"],
            document.Blocks.Select(static block => block is SourceTable table ? string.Join(' ', table.Rows()) : ((Paragraph)block).Text));
    }

    [Fact]
    public void A_column_of_paragraphs_between_spacers_is_no_table() =>
        Assert.Equal(["甲", "乙"], Pages.Read("<table><tr><td width=9></td><td>甲</td><td></td></tr><tr><td></td><td>乙</td><td></td></tr></table>").Texts());
}
