using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Placement;

/// <summary>Values whose places the text does not tell, and the form's sums do: or leave open.</summary>
public class PlacesBySumsTests
{
    private const string Heads = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他";

    [Theory]
    [InlineData("无无无无无无无", "无;无;无;无;无;无;无")]
    [InlineData("-------", "-;-;-;-;-;-;-")]
    [InlineData("11335227411267423", "113;35;22;74;112;67;423")]
    [InlineData("033000033", "?;?;?;?;?;?;?")]
    [InlineData("1000004", "?;?;?;?;?;?;?")]
    [InlineData("55", "?;?;?;?;?;?;?")]
    public void Glued_digits_are_read_where_one_row_alone_gives_them_and_keeps_the_sum(string digits, string expected)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(Heads + "一、本年新收政府信息公开申请数量" + digits + "二、上年结转政府信息公开申请数量0000000", out ImmutableArray<Diagnostic> diagnostics));
        Assert.Equal("一、本年新收政府信息公开申请数量;" + expected.Replace("?", "?" + digits, StringComparison.Ordinal), TextTableFinderTests.Rows(region, 3)[0]);
        Assert.Equal(expected.Contains('?', StringComparison.Ordinal) ? 1 : 0, diagnostics.Length);
    }

    [Fact]
    public void Fifteen_zeros_are_fifteen_cells()
    {
        const string text = "行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计000000000000000";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(string.Join(';', Enumerable.Repeat("0", 15)), TextTableFinderTests.Rows(region, 0)[^1]);
    }

    [Fact]
    public void Groups_that_are_whole_by_their_sums_are_read_and_the_one_with_an_empty_cell_is_not()
    {
        const string text = "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 "
            + "67 118 94 22 301 5 78 111 194 91 101 63 120 375";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Equal("GI3101", Assert.Single(diagnostics).Code);
        string[] cells = TextTableFinderTests.Rows(region, 0)[^1].Split(';');
        Assert.Equal(["67", "118", "94", "22", "301"], cells[..5]);
        Assert.All(cells[5..9], static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
        Assert.Equal(["194", "91", "101", "63", "120", "375"], cells[9..]);
    }

    [Fact]
    public void A_row_alone_with_empty_cells_is_read_by_the_sums_down_the_columns()
    {
        string[] rows =
        [
            "一、本年新收政府信息公开申请数量 7 0 3 0 0 0 10", "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1", "（一）予以公开 5 3 8", "（二）部分公开 2 0 0 0 0 0 2",
            "1.属于国家秘密 0 0 0 0 0 0 0", "2.其他法律行政法规禁止公开 0 0 0 0 0 0 0", "3.危及“三安全一稳定” 0 0 0 0 0 0 0", "4.保护第三方合法权益 0 0 0 0 0 0 0",
            "5.属于三类内部事务信息 0 0 0 0 0 0 0", "6.属于四类过程性信息 0 0 0 0 0 0 0", "7.属于行政执法案卷 0 0 0 0 0 0 0", "8.属于行政查询事项 0 0 0 0 0 0 0",
            "1.本机关不掌握相关政府信息 0 0 0 0 0 0 0", "2.没有现成信息需要另行制作 0 0 0 0 0 0 0", "3.补正后申请内容仍不明确 0 0 0 0 0 0 0",
            "1.信访举报投诉类申请 0 0 0 0 0 0 0", "2.重复申请 0 0 0 0 0 0 0", "3.要求提供公开出版物 0 0 0 0 0 0 0", "4.无正当理由大量反复申请 0 0 0 0 0 0 0",
            "5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0", "（六）其他处理 0 0 0 0 0 0 0", "（七）总计 7 0 3 0 0 0 10", "四、结转下年度继续办理 1 0 0 0 0 0 1",
        ];
        TableRegion region = Assert.Single(TextTableFinderTests.Find("自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n" + string.Join('\n', rows), out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        Assert.Contains(TextTableFinderTests.Rows(region, 0), static row => row.EndsWith("予以公开;5;;3;;;;8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_number_between_rows_of_a_line_each_is_no_value()
    {
        const string text = "信息内容  本年制发件数  本年废止件数  现行有效件数\n规章                 5                           7\n\n       -2-\n\n行政规范性文件       1             2             3\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(["规章;5;;7", "行政规范性文件;1;2;3"], TextTableFinderTests.Rows(region, 1));
    }

    [Fact]
    public void A_word_glued_to_its_label_is_no_blank()
    {
        const string text = "第二十条第（五）项信息内容本年处理决定数量行政许可3第二十条第（六）项信息内容本年处理决定数量行政处罚3行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费若干";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0);
        Assert.Equal(1, rows.Count(static row => row.Contains("若干", StringComparison.Ordinal)));
    }

    [Fact]
    public void Digits_before_the_ordinal_of_a_misprinted_label_are_values()
    {
        const string text = Heads + "（五）不予处理1.信访举报投诉类申请70000072.重复申请类00000003.要求提供公开出版物0000000";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0);
        Assert.Contains(rows, static row => row.EndsWith("1.信访举报投诉类申请;7;0;0;0;0;0;7", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.EndsWith("2.重复申请类;0;0;0;0;0;0;0", StringComparison.Ordinal));
    }

    [Fact]
    public void Bars_that_begin_rows_and_bars_of_spans_are_no_cells()
    {
        const string text = "|\n第二十条第（六）项 | |||\n|\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n处理决定数量 |\n|\n行政处罚 |\n|\n+2 |\n|\n|\n行政强制 |\n|\n+5 |\n|\n"
            + "|\n第二十条第（八）项 | |||\n|\n信息内容 |\n上一年项目数量 |\n本年增/减 | |\n|\n行政事业性收费 |\n|\n+4 | |\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        string[] rows = TextTableFinderTests.Rows(region, 0);
        Assert.Contains("行政强制;;+5;", rows);
        Assert.Contains(rows, static row => row.StartsWith("行政事业性收费;;+4", StringComparison.Ordinal));
    }
}
