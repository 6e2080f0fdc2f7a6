using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Labels;

/// <summary>Misprinted labels, words in the place of numbers, and columns that only spaces keep.</summary>
public class MisprintsAndWordsTests
{
    private const string Heads = "第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n0\n0\n0\n"
        + "第二十条第（六）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n";

    private const string Fees = "第二十条第（八）项\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n4\n0\n";

    [Theory]
    [InlineData("行政处罚\n见附件\n行政强制\n1\n2\n3\n", "行政处罚;?见附件;?见附件;?见附件")]
    [InlineData("行政处罚类\n1\n+2\n3\n行政强制\n4\n+5\n6\n", "行政处罚类;1;+2;3")]
    [InlineData("行政处罚类\n+2\n行政强制\n4\n+5\n6\n", "行政处罚类;?+2;?+2;?+2")]
    [InlineData("行政处罚\n行政强制类\n+2\n5\n", "行政处罚;;;")]
    [InlineData("第行政处罚\n1\n+2\n3\n行政强制\n4\n+5\n6\n", "第行政处罚;1;+2;3")]
    public void A_label_with_a_letter_too_many_is_its_row_and_a_word_for_a_number_is_no_blank(string rows, string expected)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(Heads + rows + Fees, out _));
        Assert.Contains(expected, TextTableFinderTests.Rows(region, 2));
    }

    [Fact]
    public void A_misprinted_label_is_no_value_of_the_row_above()
    {
        const string text = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t\t\t7\n规范性文件\t\t\t19\n"
            + "第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可类\t\t+18\t\n其他对外管理服务事项\t\t+16\t\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        string[] rows = TextTableFinderTests.Rows(region, 0);
        Assert.Contains("规范性文件;;;19", rows);
        Assert.Contains("行政许可类;;+18;", rows);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_word_behind_the_label_in_its_line_is_one_of_the_rows_cells()
    {
        const string text = "信息内容        本年制发件数    本年废止件数    现行有效件数\n规章                            若干            8\n行政规范性文件  1               2               3\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out _));
        Assert.Equal(["规章;;若干;8", "行政规范性文件;1;2;3"], TextTableFinderTests.Rows(region, 1));
    }

    [Fact]
    public void A_part_of_a_heads_words_between_values_is_a_cell()
    {
        const string text = "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政处罚 | 0 | 增 | 25 |\n行政强制 | 2 | 减1 | 7 |\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out _));
        Assert.Equal(["行政处罚;0;增;25", "行政强制;2;减1;7"], TextTableFinderTests.Rows(region, 1));
    }

    [Fact]
    public void Values_stand_under_their_heads_where_spaces_keep_the_columns()
    {
        const string text = """
            信息内容            上一年项目数量  本年增/减       处理决定数量
            行政处罚                               +2
            行政强制                                                 7
            """;
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Equal(["行政处罚;;+2;", "行政强制;;;7"], TextTableFinderTests.Rows(region, 1));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Values_that_stand_under_their_heads_each_otherwise_may_be_in_the_next_column()
    {
        const string text = """
            结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计
            """;
        TableRegion region = Assert.Single(TextTableFinderTests.Find("行政复议  行政诉讼\n未经复议直接起诉  复议后起诉\n" + text + "\n" + new string(' ', 27) + "5        5\n", out _));
        Assert.All(TextTableFinderTests.Rows(region, 0)[^1].Split(';'), static cell => Assert.Equal("?5 5", cell));
    }

    [Theory]
    [InlineData("信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 3702\n", "行政规范性文件;?3702;?3702;?3702")]
    [InlineData("信息内容        本年制发件数    本年废止件数    现行有效件数\n规章            0               0               0\n行政规范性文件               5\n", "行政规范性文件;?5;?5;?5")]
    public void Where_spaces_do_not_keep_the_columns_nothing_is_guessed(string text, string expected)
    {
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out _));
        Assert.Equal(expected, TextTableFinderTests.Rows(region, 1)[1]);
    }

    [Theory]
    [InlineData("（六列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况", "科研机关")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况", "商业企业单位")]
    public void A_misprinted_head_belongs_to_the_table(string corner, string head)
    {
        string text = $"{corner}\n\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t商业企业\t{head}\t社会公益组织\t法律服务机构\t其他\t\n"
            + "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n";
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out _));
        Assert.Equal("line 1", region.Blocks[0].Location.ToString());
    }

    [Theory]
    [InlineData("行政处罚类行政强制8", "行政处罚;", "行政强制;8")]
    [InlineData("行政处罚7行政强制类8", "行政处罚;7", "行政强制;8")]
    public void A_letter_too_many_between_two_labels_that_touch_hides_neither(string rows, string penalties, string measures)
    {
        string text = "第二十条第（五）项信息内容本年处理决定数量行政许可4第二十条第（六）项信息内容本年处理决定数量" + rows + "第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0";
        string[] read = [.. TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0).Select(static row => string.Join(';', row.Replace("类", string.Empty, StringComparison.Ordinal).Split(';').Take(2)))];
        Assert.Contains(penalties, read);
        Assert.Contains(measures, read);
    }

    [Theory]
    [InlineData("———————", "—;—;—;—;—;—;—")]
    [InlineData("11335227411267423", "113;35;22;74;112;67;423")]
    public void Values_glued_to_a_letter_too_many_behind_a_label_are_no_blanks(string values, string expected)
    {
        string text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他2.重复申请2100003" + "3.要求提供公开出版物类" + values + "4.无正当理由大量反复申请0000000";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.Contains("出版物", StringComparison.Ordinal));
        Assert.EndsWith(";" + expected, row, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_glued_to_a_misprinted_label_are_its_values()
    {
        const string text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他1.属于国家秘密无无37无无无372.其他法律行政政法规禁止公开无无无无无无无3.危及“三安全一稳定”无无无无无无无";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.Contains("禁止公开", StringComparison.Ordinal));
        Assert.EndsWith(";无;无;无;无;无;无;无", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_behind_a_misprinted_head_below_its_label_is_no_blank()
    {
        const string text = "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n0\n第二十条第（六）项\n行政处罚\n信息内容\n本年度处理决定数量\n7\n行政强制\n0\n"
            + "第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n0\n";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.StartsWith("行政处罚", StringComparison.Ordinal));
        Assert.NotEqual(string.Empty, row.Split(';')[1]);
    }

    [Fact]
    public void A_misprinted_head_does_not_move_values_below_the_next_one()
    {
        string heads = string.Concat(Enumerable.Repeat("结果维持        结果纠正        其他结果        尚未审结        总计            ", 2)).TrimEnd();
        string text = "行政复议" + new string(' ', 72) + "行政诉讼\n"
            + "结果维持        结果纠正        其他结果        尚未审理        总计            未经复议直接起诉                                                                复议后起诉\n"
            + new string(' ', 80) + heads + "\n" + new string(' ', 176) + "2,226                                           2,226\n";
        string[] cells = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0)[^1].Split(';');
        Assert.Equal("2,226", cells[11].TrimStart('?'));
        Assert.NotEqual("2,226", cells[12]);
    }

    [Theory]
    [InlineData("1400——014", "0000000", "?1400——014")]
    [InlineData("1400——014", "8———008", "14;0;0;—;—;0;14")]
    public void Two_dashes_may_be_one_mark_where_none_stands_alone(string digits, string others, string expected)
    {
        string text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他1.属于国家秘密" + others + "2.其他法律行政法规禁止公开" + digits + "3.危及“三安全一稳定”0000000";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.Contains("禁止公开", StringComparison.Ordinal));
        Assert.EndsWith(";" + expected, row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_below_a_misprinted_label_is_its_value()
    {
        const string text = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n7.属于行政执法案卷\n1198\n9214\n8.属于行政查的事项\n详见附件\n1266\n3362\n（四）无法提供\n1.本机关不掌握相关政府信息\n826\n826\n";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.Contains("属于行政查", StringComparison.Ordinal));
        Assert.Contains("?详见附件 1266 3362", row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_misprinted_rest_of_a_label_is_no_row_of_its_own()
    {
        const string text = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n（一）予以公开  3  3  94  3  115  18  236\n（二）部分公开（区分处理的，只            568\n"
            + "计这一情形，不记其他情形）  101  93  71  67  118  118\n1.属于国家秘密  85  75  18  93  113  15  399\n";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.Contains("部分公开", StringComparison.Ordinal));
        Assert.EndsWith(";101;93;71;67;118;118;568", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_between_the_heads_and_the_first_row_may_be_its_value()
    {
        const string text = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n—\n规章\n—\n—\n2245\n行政规范性文件\n—\n—\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n4\n";
        string row = Assert.Single(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0), static row => row.StartsWith("规章", StringComparison.Ordinal));
        Assert.Contains("?", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_label_with_a_letter_lost_behind_its_stop_is_its_row_and_not_the_group_above()
    {
        const string text = "（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申\n1\n0\n0\n0\n0\n0\n1\n"
            + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n2\n0\n0\n0\n0\n0\n2\n3.其他\n3\n0\n0\n0\n0\n0\n3\n（七）总计\n6\n0\n0\n0\n0\n0\n6\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(
            "某县林业局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + text)));
        Assert.Equal("1,0,0,0,0,0,1", RequestCells.Row(result, RequestRow.OtherUncorrected));
        Assert.DoesNotContain(result.Report!.Requests!.Observations, static cell => cell.Key.Row == RequestRow.Other);
    }

    [Fact]
    public void Numbers_beside_a_group_some_of_whose_rows_are_there_and_one_is_not_are_in_doubt()
    {
        const string text = "（六）其他处理\n1\n0\n0\n0\n0\n0\n1\n"
            + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n2\n0\n0\n0\n0\n0\n2\n3.其他\n3\n0\n0\n0\n0\n0\n3\n（七）总计\n6\n0\n0\n0\n0\n0\n6\n"
            + "四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(
            "某县林业局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + text)));
        Assert.All(result.Report!.Requests!.Observations.Where(static cell => cell.Key.Row == RequestRow.Other), static cell => Assert.Equal(ObservationStatus.Unreadable, cell.Status));
        Assert.All(result.Report!.Requests!.Observations.Where(static cell => cell.Key.Row == RequestRow.OtherUncorrected), static cell => Assert.Equal(ObservationStatus.Absent, cell.Status));
        Assert.Equal(7, result.Diagnostics.Count(static said => said.Code == "GI3007" && said.Cell?.Row == RequestRow.Other));
    }

    [Fact]
    public void A_row_of_values_without_a_place_is_told_cell_by_cell()
    {
        const string text = "某县林业局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 1 1 2 2\n"
            + "五、存在的主要问题及改进情况\n公开不够及时。\n六、其他需要报告的事项\n无。\n";
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(text)));
        Observation[] cells = [.. result.Report!.Observations.Where(static cell => cell.Key.Table == TableCodes.ReviewAndLitigation)];
        Assert.Equal(15, cells.Length);
        Assert.All(cells, static cell => Assert.Equal(ObservationStatus.Unreadable, cell.Status));
        Assert.Empty(result.Report.GetSection(SectionCodes.ReviewAndLitigation)!.Paragraphs);
    }
}
