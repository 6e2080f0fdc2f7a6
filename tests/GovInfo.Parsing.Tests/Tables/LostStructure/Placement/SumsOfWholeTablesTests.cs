using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Placement;

/// <summary>Whole tables of requests as text: what the sums down the columns say of values that left their place or left none.</summary>
public class SumsOfWholeTablesTests
{
    [Fact]
    public void Values_behind_the_next_label_go_back_where_all_sums_leave_one_way()
    {
        string[] rows = RequestTableText.Whole();
        rows[3] = "7 1 5 0 0 2";
        rows[4] = "15 " + RequestTableText.Whole()[4];
        string[] read = RequestTableText.Read(rows, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(RequestTableText.Whole().Select(static row => row.Replace(' ', ';')), read);
    }

    [Fact]
    public void A_value_above_the_first_row_among_the_heads_goes_back_too()
    {
        string[] rows = RequestTableText.Whole();
        rows[0] = rows[0][(rows[0].IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string[] read = RequestTableText.Read(rows, out ImmutableArray<Diagnostic> diagnostics, behindHeads: RequestTableText.Whole()[0].Split(' ')[0] + "\n");
        Assert.Empty(diagnostics);
        Assert.Equal(RequestTableText.Whole().Select(static row => row.Replace(' ', ';')), read);
    }

    [Fact]
    public void Rows_that_exchanged_equal_values_are_in_doubt_where_the_columns_do_not_add_up()
    {
        string[] rows = RequestTableText.Whole();

        // The 1 of the fourth row went up and that of the third came down: both meet their sums. Behind them the total of a row left it.
        rows[2] = "4 2 0 1 3 0 10";
        rows[3] = "7 5 0 0 2 1 15";
        rows[18] = "0 0 6 1 0 0";
        rows[19] = "7 0 2 0 0 0 0 2";
        string[] read = RequestTableText.Read(rows, out _);
        Assert.Equal("4;2;0;1;3;0;10", RequestTableText.Whole()[2].Replace(' ', ';'));
        Assert.All(read[3].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_do_not_go_back_to_a_row_whose_label_was_not_found()
    {
        string[] rows = RequestTableText.Whole();
        string[] labels = [.. RequestTableText.Labels];
        labels[20] = "（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
        rows[3] = "7 1 5 0 0 2";
        rows[4] = "15 " + RequestTableText.Whole()[4];
        string text = RequestTableText.Heads + string.Join('\n', labels.Zip(rows, static (label, row) => label + "\n" + row.Replace(' ', '\n')));
        string[] read = RequestTableText.ReadText(text, out _);
        Assert.All(read[3].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_with_empty_cells_are_read_where_the_columns_can_add_up_in_one_way_alone()
    {
        string[] rows = [.. RequestTableText.Whole().Select(static row => row == "0 0 0 0 0 0 0" ? string.Empty : row)];
        for (int row = 2; row < 21; row++)
        {
            rows[row] = string.Empty;
        }

        rows[0] = "11 23 37 41 53 67 232";
        rows[1] = string.Empty;
        rows[4] = "11 23 34";
        rows[9] = "37 53 90";
        rows[15] = "41 67 108";
        rows[21] = rows[0];
        rows[22] = string.Empty;
        string[] read = RequestTableText.Read(rows, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(["11;23;;;;;34", ";;37;;53;;90", ";;;41;;67;108"], [read[4], read[9], read[15]]);
    }

    [Fact]
    public void A_total_is_in_doubt_where_another_row_lacks_a_number_and_the_columns_speak_against_it()
    {
        string[] rows = [.. Enumerable.Repeat(string.Empty, RequestTableText.Labels.Length)];
        rows[0] = "1 8 9";
        rows[4] = "9 9";
        rows[9] = "8 9";
        rows[21] = "1 8 18";
        string[] read = RequestTableText.Read(rows, out _);
        Assert.All(read[0].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_before_the_last_part_goes_behind_it_where_the_columns_bear_that_out()
    {
        string[] rows = RequestTableText.Whole();
        rows[3] = "7 1 5 0 0 15 2";
        Assert.Equal("7;1;5;0;0;2;15", RequestTableText.Read(rows, out _)[3]);
        rows[21] = "9 9 9 9 9 9 54";
        Assert.All(RequestTableText.Read(rows, out _)[3].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_the_columns_refute_tells_nothing_of_another()
    {
        string[] rows = [.. Enumerable.Repeat(string.Empty, RequestTableText.Labels.Length)];
        rows[0] = "1 1";
        rows[21] = "1 1";
        string[] read = RequestTableText.Read(rows, out _);
        Assert.All(read[0].Split(';').SkipLast(1), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_split_from_an_amount_has_no_decimals()
    {
        const string text = "第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购7,694.3004";
        string[] read = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find("第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费00" + text, out _)), 0);
        Assert.Contains(read, static row => row.Contains("?7,694.3004", StringComparison.Ordinal));
    }

    [Fact]
    public void Digits_split_so_that_a_column_comes_to_more_than_its_total_are_in_doubt()
    {
        string[] rows = [.. Enumerable.Repeat("0 0 0 0 0 0 0", RequestTableText.Labels.Length)];

        // Both totals are misprinted; that of the tenth row is the sum of other numbers that its digits may be: 4 50 for 45 0.
        rows[4] = "118 240 330 415 520 16 9999";
        rows[10] = "0 0 0 7 45 0 61";
        rows[21] = "118 240 330 422 565 16 1691";
        rows[0] = rows[21];
        string text = RequestTableText.Heads.Replace("\n", string.Empty, StringComparison.Ordinal) + string.Concat(RequestTableText.Labels.Zip(rows, static (label, row) => label + row.Replace(" ", string.Empty, StringComparison.Ordinal)));
        string[] read = RequestTableText.ReadText(text, out _);
        Assert.All(read[10].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_groups_of_zeros_one_with_an_empty_cell_is_not_told_by_the_wrong_total_of_another()
    {
        const string text = "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 "
            + "0 0 0 0 0 0 0 0 3 0 0 0 0 0";
        string[] cells = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0)[^1].Split(';');
        Assert.All(cells[..4], static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6 6 若干 17")]
    [InlineData("6 若干 6 17")]
    public void A_word_among_values_of_a_row_that_lacks_some_is_one_of_them(string values)
    {
        string[] rows = RequestTableText.Whole();
        rows[7] = values;
        string[] read = RequestTableText.Read(rows, out _);
        Assert.All(read[7].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_was_split_by_chance_is_told_where_the_columns_leave_other_digits_for_a_row_with_no_reading()
    {
        // 27, 14, 43, 80, 18, 44 with the first left empty: 14, 43, 80, 1, 84, 4 come to the same 226. The row below lacks its first number, 98.
        const string text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量222129872662141221040二、上年结转政府信息公开申请数量0000000"
            + "三、本年度办理结果（一）予以公开0000000（二）部分公开0000000（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开00000003.危及“三安全一稳定”1443801844226"
            + "4.保护第三方合法权益00000005.属于三类内部事务信息00000006.属于四类过程性信息00000007.属于行政执法案卷976268611163328.属于行政查询事项0000000"
            + "（四）无法提供1.本机关不掌握相关政府信息1091810085724822.没有现成信息需要另行制作00000003.补正后申请内容仍不明确0000000"
            + "（五）不予处理1.信访举报投诉类申请00000002.重复申请00000003.要求提供公开出版物00000004.无正当理由大量反复申请00000005.要求行政机关确认或重新出具已获取信息0000000"
            + "（六）其他处理0000000（七）总计222129872662141221040四、结转下年度继续办理0000000";
        string[] rows = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0);
        string row = Assert.Single(rows, static row => row.Contains("三安全一稳定", StringComparison.Ordinal));
        Assert.Contains("?1443801844226", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_columns_add_up_with_its_values_in_another_order_is_in_doubt()
    {
        string[] rows = RequestTableText.Whole();
        rows[3] = "1 7 5 0 2 0 15";
        string[] read = RequestTableText.Read(rows, out ImmutableArray<Diagnostic> diagnostics);
        Assert.All(read[3].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
        Assert.Equal(RequestTableText.Whole().Where(static (_, row) => row != 3).Select(static row => row.Replace(' ', ';')), read.Where(static (_, row) => row != 3));
        Assert.Single(diagnostics);
    }

    [Fact]
    public void Columns_that_no_order_of_one_row_mends_doubt_nothing()
    {
        string[] rows = RequestTableText.Whole();
        int[] totals = [.. rows[21].Split(' ').Select(int.Parse)];
        totals[2] += 40;
        totals[4] -= 40;
        rows[21] = string.Join(' ', totals);
        Assert.Equal(rows.Select(static row => row.Replace(' ', ';')), RequestTableText.Read(rows, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Zeros_and_marks_keep_no_order_where_values_left_their_places()
    {
        string[] rows = RequestTableText.Whole();
        rows[1] = "/ 0 0 0 0 0 0";
        rows[3] = "7 1 5 0 0 2";
        rows[4] = "15 " + RequestTableText.Whole()[4];
        string[] read = RequestTableText.Read(rows, out _);
        Assert.All(read[1].Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal));
        Assert.Equal("7;1;5;0;0;2;15", read[3]);
    }
}
