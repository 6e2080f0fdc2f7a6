using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Losses;

/// <summary>A blank is only certain when its place is: words that stand for values, and values out of their order, are never read as blanks.</summary>
public class BlanksInDoubtTests
{
    private const string Review = "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n";
    private const string Twice = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    private const string Heads = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n";

    [Fact]
    public void A_word_in_the_first_column_of_a_laid_out_row_is_a_cell()
    {
        string text = "自然人    商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n" + string.Concat(
            Row("一、本年新收政府信息公开申请数量", "1 2 3 4 5 6 21"), Row("二、上年结转政府信息公开申请数量", "2 0 0 0 0 0 2"), Row("（一）予以公开", "3 1 1 1 1 1 8"),
            Row("1.属于国家秘密", "见附件 1 2 0 0 0 3"), Row("2.其他法律行政法规禁止公开", "0 4 0 0 3-5 0 9"), Row("2.重复申请", "0 1 0 0 0 0 1"));
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.Contains(rows, static row => row.EndsWith("1.属于国家秘密;见附件;1;2;0;0;0;3", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.EndsWith("2.其他法律行政法规禁止公开;0;4;0;0;3-5;0;9", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.EndsWith("2.重复申请;0;1;0;0;0;0;1", StringComparison.Ordinal));
    }

    [Theory]
    // One blank line more parts rows; it is no empty cell.
    [InlineData("行政复议\n行政诉讼\n\n结果维护\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n" + Twice + "\n400\n450\n850\n", "400 450 850")]
    // A value among the heads, also beside a misprinted one.
    [InlineData("行政复议\n行政诉讼\n结果维持\n结果纠正\n37\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n" + Twice + "1\n2\n3\n4\n10\n0\n0\n0\n0\n0\n0\n0\n0\n0\n", "37 1 2 3 4 10 0 0 0 0 0 0 0 0 0")]
    [InlineData(Review + "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审理\n8\n总计\n1\n2\n3\n4\n10\n", "8 1 2 3 4 10")]
    public void A_row_of_values_without_certain_places_has_no_blanks(string text, string values)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.All(TextTableFinderTests.Rows(region, 0)[^1].Split(';'), cell => Assert.Equal("?" + values, cell));
        Assert.Equal("GI3101", Assert.Single(diagnostics).Code);
    }

    [Theory]
    // Filled up with bars at the end: the empty cell may be any.
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 12 | |\n行政规范性文件 | 12 | 0 | 0 |\n", "?3 12;?3 12;?3 12")]
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | ||\n行政规范性文件 | 12 | 0 | 0 |\n", "?3;?3;?3")]
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 详见附件 | 3 | |\n行政规范性文件 | 12 | 0 | 0 |\n第二十条第（五）项 | |||\n行政许可 | 5 | ||\n", "?详见附件;?3;?")]
    // Another row keeps its empty cells, or the cell has a space on either side.
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 12 | |\n行政规范性文件 | 12 | | 0 |\n", "3;12;")]
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | | |\n行政规范性文件 | 12 | 0 | 0 |\n", "3;;")]
    [InlineData("第二十条第（一）项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 12 |  |\n行政规范性文件 | 12 | 0 | 0 |\n", "3;12;")]
    // No row is filled up.
    [InlineData("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 12 | |\n行政规范性文件 | 12 | 0 | 0 |\n", "3;12;")]
    // Cells one a line, rows of one number filled up.
    [InlineData("信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n|\n|\n12 |\n行政规范性文件 |\n12 |\n1 |\n8 |\n第二十条第（五）项 | |||\n信息内容 |\n本年处理决定数量 | ||\n行政许可 |\n18 | ||\n第二十条第（六）项 | |||\n信息内容 |\n本年处理决定数量 | ||\n行政处罚 |\n240 | ||\n行政强制 |\n357 | ||\n", ";;12")]
    public void A_bar_that_may_fill_up_a_row_is_no_certain_blank(string text, string rules)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out _));
        Assert.Contains("规章;" + rules, TextTableFinderTests.Rows(region, 1).Select(static row => row[(row.IndexOf("规章", StringComparison.Ordinal) is > 0 and var at ? at : 0)..]));
    }

    [Fact]
    public void A_Markdown_rule_between_rows_parts_no_cells_of_several_lines()
    {
        const string text = "| 第二十条第（五）项 | |||\n|---|---|---|---|\n| 信息内容 | 本年处理决定数量 | ||\n| 行政许可 | 18 | ||\n| 第二十条第（六）项 | |||\n| 信息内容 | 本年处理决定数量 | ||\n"
            + "|---|---|---|---|\n| 行政处罚 | 240 | ||\n| 行政强制 | 35712 | ||\n| 第二十条第（八）项 | |||\n|---|---|---|---|\n| 信息内容 | 本年收费金额（单位：万元） | ||\n| 行政事业性收费 | 0 | ||\n";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 1);
        Assert.Contains("行政许可;18;18;18", rows);
        Assert.Contains("行政处罚;240;240;240", rows);
        Assert.Contains("行政强制;35712;35712;35712", rows);
    }

    [Fact]
    public void Sums_place_the_values_of_rows_filled_up_with_bars()
    {
        const string text = "自然人 | 法人或其他组织 | 总计 | ||||||||\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ||||||\n"
            + "一、本年新收政府信息公开申请数量 | 4 | 1 | 2 | 3 | 5 | 15 | ||||\n二、上年结转政府信息公开申请数量 | ||||||||||\n三、本年度办理结果 | （一）予以公开 | 4 | 1 | 2 | 3 | 1 | 5 | 16 | ||\n"
            + "（七）总计 | 4 | 1 | 2 | 3 | 1 | 5 | 16 | |||\n四、结转下年度继续办理 | |||||||||||\n";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.Contains(rows, static row => row.EndsWith("（一）予以公开;4;1;2;3;1;5;16", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.Contains("?4 1 2 3 5 15", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_in_two_lines_of_a_wrapped_row_are_in_the_order_of_their_columns()
    {
        string text = "自然人    商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n"
            + Padded("一、本年新收政府信息公开申请数", 44) + new string(' ', 40) + "8\n" + Row("量", "3 5") + Row("二、上年结转政府信息公开申请数量", "1 1");
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.EndsWith(";8", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("一、本年新收政府信息公开申请数", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_beside_the_lines_of_a_label_are_values()
    {
        string text = "自然人    商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n" + Padded("1.申请人无正当理由逾期不补正、", 104) + "—\n" + Row("行政机关不再处理其政府信息公开", "— — — — — —") + "申请\n"
            + Padded("2.申请人逾期未按收费通知要求缴", 104) + "8\n" + Row("纳费用、行政机关不再处理其政府", "5 3") + "信息公开申请\n" + Row("3.其他", "— — — — — — —") + Row("（七）总计", "5 3 — — — — 8");
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.DoesNotContain(rows, static row => row.EndsWith(";;;;;;;", StringComparison.Ordinal));
    }

    [Fact]
    public void The_only_zero_that_glued_digits_can_be_split_into_is_in_doubt()
    {
        string[] labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开"];
        string text = Heads.Replace("\n", string.Empty, StringComparison.Ordinal)
            + string.Concat(labels.Select(static label => label + "11335227411267423")) + "3.危及“三安全一稳定”106221183490397";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.EndsWith(";113;35;22;74;112;67;423", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(string.Concat(Enumerable.Repeat(";?106221183490397", 7)), rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_stand_beside_each_other_in_barred_rows_are_no_merged_cells()
    {
        const string text = "自然人 | 法人或其他组织 | 总计 | |||||||\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n"
            + "一、本年新收政府信息公开申请数量 | 2 | 无 | 无 | 无 | 无 | 无 | 2 | ||\n二、上年结转政府信息公开申请数量 | 无 | 无 | 无 | 无 | 无 | 1 | 1 | ||\n";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics)), 3);
        Assert.Contains("一、本年新收政府信息公开申请数量;2;无;无;无;无;无;2", rows);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_short_word_behind_the_last_label_is_its_value()
    {
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(
            "第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n2\n行政强制\n3\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n若干\n", out _)), 0);
        Assert.StartsWith("行政事业性收费;若干", rows[^1], StringComparison.Ordinal);
    }

    [Theory]
    // Behind a group's label, a row with one value too many and one that lacks one with a whole row between them, a row that writes zeros, two
    // rows side by side that both miss their sums, a word behind a group's label.
    [InlineData("一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21 二、上年结转政府信息公开申请数量 2 3 4 5 6 20 三、本年度办理结果 1 （一）予以公开 1 1 1 1 1 1 6", 1)]
    [InlineData("一、本年新收政府信息公开申请数量 86 0 0 16 0 102 0 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 （一）予以公开 0 0 0 8 0 8", 0)]
    [InlineData("一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21 二、上年结转政府信息公开申请数量 0 0 0 9 0 9", 1)]
    [InlineData("一、本年新收政府信息公开申请数量 17 23 8 38 19 138 30 二、上年结转政府信息公开申请数量 17 7 32 15 20 33 116", 0)]
    [InlineData("一、本年新收政府信息公开申请数量 84 0 0 0 0 84 三、本年度办理结果 12? （一）予以公开 0 0 88 0 0 0 88", 0)]
    public void Values_that_may_have_slipped_are_in_doubt(string text, int row)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(Heads + text.Replace(' ', '\n'), out _));
        Assert.Equal(7, TextTableFinderTests.Rows(region, 3)[row].Split(';').Count(static cell => cell.StartsWith('?')));
    }

    [Fact]
    public void A_table_whose_values_are_all_in_doubt_is_found_also_with_units_and_words_among_them()
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromText(
            "柳河县民政局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n\n" + Review + Twice + "1\n7\n8件\n若干\n5\n6\n1\n\n五、存在的主要问题及改进情况\n公开形式不够丰富。\n"));
        Assert.Equal(15, result.Report!.ReviewAndLitigation!.Observations.Count(static cell => cell.Status == ObservationStatus.Unreadable));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Code == "GI3001" && said.GetMessage().Contains("review", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_between_heads_and_first_row_is_of_the_table_and_puts_it_in_doubt()
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(
            "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n5\n规章\n3\n0\n行政规范性文件\n1\n2\n3\n", out _));
        Assert.Equal(13, region.Blocks.Length);
        Assert.All(TextTableFinderTests.Rows(region, 2), static row => Assert.Equal(3, row.Split(';').Count(static cell => cell.StartsWith('?'))));
    }

    [Fact]
    public void Glued_digits_of_several_groups_are_split_where_one_way_alone_meets_all_their_sums()
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(
            (Review + Twice).Replace("\n", string.Empty, StringComparison.Ordinal) + string.Concat(Groups), out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(string.Join(';', Groups), TextTableFinderTests.Rows(region, 0)[^1]);
    }

    private static readonly string[] Groups = ["0", "0", "3116", "2509", "5625", "0", "0", "523", "0", "523", "1495", "0", "1624", "3847", "6966"];

    [Theory]
    // A sign stands in a column of counts; a value stands behind the next block's title.
    [InlineData("信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 +19 0 3672 其他对外管理服务事项 0 0 24", "行政许可;?+19 0 3672;?+19 0 3672;?+19 0 3672")]
    [InlineData("信息内容 本年制发件数 本年废止件数 现行有效件数 规章 3 5 0 行政规范性文件 0 0 0 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 第二十条第（六）项 0 信息内容 本年处理决定数量 行政处罚 0 行政强制 9", "规章;?3 5 0;?3 5 0;?3 5 0")]
    public void Where_values_are_out_of_order_rows_without_a_sum_are_in_doubt(string text, string expected)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text.Replace(' ', '\n'), out _));
        Assert.Contains(expected, TextTableFinderTests.Rows(region, 0));
    }

    private static string Row(string label, string values) => Padded(label, 44) + string.Concat(values.Split(' ').Select(static value => Padded(value, 10))).TrimEnd() + "\n";

    private static string Padded(string text, int width) => text + new string(' ', width - DisplayWidth.Of(text));
}
