using System.Text;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Layout;

/// <summary>Text that keeps the layout of pages, in invented reports: a value's place is its column, its lines are its row's.</summary>
public class PageLayoutTests
{
    private const string Heads = """
        石桥县水利局2023年政府信息公开工作年度报告

        三、收到和处理政府信息公开申请情况

                                                申请人情况
                                              法人或其他组织
                            自然      商业   科研     社会   法律
                                                                    总计
                                人               公益   服务   其他
                                    企业   机构     组织   机构

        """;

    private static readonly string FirstPage = Heads
        + Line("", 44, "", "", "", "", "", "", "100")
        + Line("一、本年新收政府信息公开申请数量", 44, "5000", "700", "42", "31", "7", "4300")
        + Line("", 44, "", "", "", "", "", "", "80")
        + Line("二、上年结转政府信息公开申请数量", 44, "2", "", "", "", "1", "", "3")
        + Line("三、本 （一）予以公开", 44, "", "", "", "3", "", "", "3")
        + Line("   （三）不 1.属于国家秘密", 44, "12", "0", "", "", "", "", "12");

    // The columns of each page are set anew.
    private static readonly string SecondPage = "\f"
        + Line("   予公开    2.其他法律行政法规禁止公开", 52, "5", "0", "8", "0", "0", "0", "13")
        + "          3.危及“三安全一稳定”\n"
        + Line("          4.保护第三方合法权益 3", 52, "", "", "", "4", "", "", "7");

    [Fact]
    public void Values_are_placed_by_their_columns_on_each_page()
    {
        ParseResult result = Parse(FirstPage + SecondPage);
        Assert.Equal("2,,,,1,,3", RequestCells.Row(result, RequestRow.CarriedIn));
        Assert.Equal(",,,3,,,3", RequestCells.Row(result, RequestRow.Granted));
        Assert.Equal("12,0,,,,,12", RequestCells.Row(result, RequestRow.RefusedStateSecret));
        Assert.Equal("5,0,8,0,0,0,13", RequestCells.Row(result, RequestRow.RefusedProhibitedByLaw));
        Assert.Equal(",,,,,,", RequestCells.Row(result, "refused.security_and_stability"));
    }

    [Fact]
    public void A_number_broken_in_its_cell_is_put_together_where_the_sum_of_the_row_asks_for_it()
    {
        Assert.Equal("5000,700,42,31,7,4300,10080", RequestCells.Row(Parse(FirstPage + SecondPage), RequestRow.Received));
        Assert.Equal("?,?,?,?,?,?,?", RequestCells.Row(Parse(FirstPage.Replace("4300", "4299", StringComparison.Ordinal) + SecondPage), RequestRow.Received));
    }

    [Fact]
    public void A_value_moved_along_with_the_label_stands_in_the_first_column() =>
        Assert.Equal("3,,,4,,,7", RequestCells.Row(Parse(FirstPage + SecondPage), "refused.third_party_rights"));

    [Fact]
    public void On_a_page_that_shows_no_columns_the_sums_tell_the_total_at_least()
    {
        string text = FirstPage + SecondPage + "\f" + Line("     5.属于三类内部事务信息", 60, "", "2", "", "3", "", "", "5") + "四、政府信息公开行政复议、行政诉讼情况\n";
        Assert.Equal("?,?,?,?,?,?,5", RequestCells.Row(Parse(text), "refused.internal_affairs"));
        Assert.Equal("?,?,?,?,?,?,?", RequestCells.Row(Parse(text.Replace("5\n", "6\n", StringComparison.Ordinal)), "refused.internal_affairs"));
    }

    [Fact]
    public void A_row_of_words_is_not_blank()
    {
        string text = FirstPage + SecondPage + Line("     5.属于三类内部事务信息", 52, "12?", "", "", "", "", "", "");
        Assert.StartsWith("?", RequestCells.Row(Parse(text), "refused.internal_affairs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_among_the_heads_of_the_next_block_leave_the_rows_around_in_doubt()
    {
        ParseResult result = Parse("""
            石桥县水利局2023年政府信息公开工作年度报告
            二、主动公开政府信息情况
            第二十条第（五）项
            信息内容
            本年处理决定数量
            行政许可
            第二十条第（六）项
            信息内容
            24
            本年处理决定数量
            行政处罚
            行政强制
            3
            第二十条第（八）项
            信息内容
            本年收费金额（单位：万元）
            行政事业性收费
            1.5
            """);
        Assert.Equal("?,?,?", string.Join(',', result.Report!.ProactiveDisclosure!.Observations
            .Where(cell => cell.Key.Row is ProactiveRow.Licensing or ProactiveRow.Penalties or ProactiveRow.CoerciveMeasures).Select(RequestCells.Print)));
    }

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromText(text));

    /// <summary>A label and values, eight letters apart.</summary>
    private static string Line(string label, int left, params string[] values)
    {
        var line = new StringBuilder(label);
        for (int column = 0; column < values.Length; column++)
        {
            line.Append(' ', values[column].Length == 0 ? 0 : left + (8 * column) - line.Length).Append(values[column]);
        }

        return line.Append('\n').ToString();
    }
}
