using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

public class EmptyLineCellsTests
{
    private const string Opening = "柳河县民政局2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n申请人情况\n\n自然人\n法人或其他组织\n总计\n\n\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务机构\n其他\n\n";
    private const string Received = "一、本年新收政府信息公开申请数量\n";
    private const string CarriedIn = "二、上年结转政府信息公开申请数量\n";
    private const string Rest = "三、本年度办理结果\n（一）予以公开\n1\n\n\n\n\n\n1\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n\n2\n\n\n\n\n2\n\n（三）不予公开\n1.属于国家秘密\n\n\n\n\n\n\n\n\n\n2.其他法律行政法规禁止公开\n\n\n\n4\n\n\n4\n";

    [Fact]
    public void An_empty_line_is_an_empty_cell_where_every_row_has_as_many_lines()
    {
        ParseResult result = Parse(Opening + Received + "7\n\n\n\n\n\n7\n" + CarriedIn + "\n\n\n\n3\n\n3\n" + Rest);
        Assert.Equal("7,,,,,,7", RequestCells.Row(result, RequestRow.Received));
        Assert.Equal(",,,,3,,3", RequestCells.Row(result, RequestRow.CarriedIn));
        Assert.Equal("1,,,,,,1", RequestCells.Row(result, RequestRow.Granted));
        Assert.Equal(",2,,,,,2", RequestCells.Row(result, RequestRow.PartiallyGranted));
        Assert.Equal(",,,,,,", RequestCells.Row(result, RequestRow.RefusedStateSecret));
        Assert.Equal(",,,4,,,4", RequestCells.Row(result, RequestRow.RefusedProhibitedByLaw));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "GI3101");
    }

    [Fact]
    public void Where_no_cells_beside_each_other_are_written_the_rows_show_what_their_lines_are()
    {
        const string rest = "三、本年度办理结果\n（一）予以公开\n\n\n\n\n\n\n\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n\n2\n\n\n\n\n2\n\n"
            + "（三）不予公开\n1.属于国家秘密\n\n\n\n\n\n\n\n\n\n2.其他法律行政法规禁止公开\n\n\n\n4\n\n\n4\n\n\n3.危及“三安全一稳定”\n\n\n\n\n\n\n\n\n\n";
        ParseResult result = Parse(Opening + Received + "\n7\n\n\n\n\n7\n" + CarriedIn + "\n\n\n\n\n\n\n" + rest + "4.保护第三方合法权益\n\n3\n\n\n\n\n3\n\n\n5.属于三类内部事务信息\n\n\n\n\n\n\n\n\n\n6.属于四类过程性信息\n\n\n\n1\n\n\n1\n");
        Assert.Equal(",7,,,,,7", RequestCells.Row(result, RequestRow.Received));
        Assert.Equal(",2,,,,,2", RequestCells.Row(result, RequestRow.PartiallyGranted));
        Assert.Equal(",,,4,,,4", RequestCells.Row(result, RequestRow.RefusedProhibitedByLaw));
    }

    [Fact]
    public void Blank_lines_between_the_cells_of_a_small_table_are_spacing()
    {
        const string text = "柳河县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n38\n\n行政规范性文件\n\n5\n\n"
            + "第二十条第（五）项\n\n信息内容\n\n本年处理决定数量\n\n行政许可\n\n第二十条第（六）项\n\n信息内容\n\n本年处理决定数量\n\n行政处罚\n\n行政强制\n\n第二十条第（八）项\n\n信息内容\n\n本年收费金额（单位：万元）\n\n行政事业性收费\n\n7.5\n";
        ReportTable table = Parse(text).Report!.ProactiveDisclosure!;
        Assert.All(table.Observations.Where(static cell => cell.Key.Row is ProactiveRow.Rules or ProactiveRow.NormativeDocuments), static cell => Assert.Equal(ObservationStatus.Unreadable, cell.Status));
    }

    [Fact]
    public void A_written_cell_may_take_a_blank_line_more_than_an_empty_one()
    {
        // Extractors of web pages end a paragraph with a blank line, and an empty cell has none.
        string[] rows = [.. RequestTableText.Whole().Select(static row => row.Replace(' ', ';'))];
        string text = string.Concat(RequestTableText.Labels.Zip(rows, static (label, row) => label + "\n\n" + string.Concat(row.Split(';').Select(static cell => cell == "0" ? "\n" : cell + "\n\n"))));
        ParseResult result = Parse(Opening + text + "四、政府信息公开行政复议、行政诉讼情况\n无。\n");
        Assert.Equal(rows.Select(static row => string.Join(';', row.Split(';').Select(static cell => cell == "0" ? string.Empty : cell))), Rows(result));
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Code is "GI3101" or "GI3007");

        // A line more in one row, and none of them says anything.
        text = text.Replace("（二）部分公开\n\n", "（二）部分公开\n\n\n", StringComparison.Ordinal);
        result = Parse(Opening + text + "四、政府信息公开行政复议、行政诉讼情况\n无。\n");
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Code == "GI3101");
    }

    [Theory]
    [InlineData("7\n\n\n\n\n7\n")]
    [InlineData("7\n\n\n\n\n\n\n7\n")]
    public void A_row_with_another_number_of_lines_leaves_the_lines_without_meaning(string received)
    {
        ParseResult result = Parse(Opening + Received + received + CarriedIn + "\n\n\n\n3\n\n3\n" + Rest);
        Assert.DoesNotContain(result.Report!.Requests!.Observations, cell => cell.Status == ObservationStatus.Number && cell.Key.Column != Applicant.Total);
        Assert.Equal(5, result.Diagnostics.Count(diagnostic => diagnostic.Code == "GI3101"));
    }

    [Fact]
    public void A_word_on_two_lines_puts_the_cells_of_its_row_in_doubt()
    {
        ParseResult result = Parse(Opening + Received + "\n6\n1\n5\n2\n详见\n附件\n20\n" + CarriedIn + "\n\n\n\n3\n\n3\n" + Rest);
        Assert.Equal("?,?,?,?,?,?,?", RequestCells.Row(result, RequestRow.Received));
        Assert.Contains(result.Diagnostics, said => said.Cell is { Row: "received", Column: "natural_person" });
    }

    [Fact]
    public void Blank_lines_between_all_cells_are_spacing()
    {
        const string text = Opening + Received + "7\n\n7\n\n" + CarriedIn + "0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n三、本年度办理结果\n\n（一）予以公开\n\n1\n\n1\n";
        ParseResult result = Parse(text);
        Assert.Equal("0,0,0,0,0,0,0", RequestCells.Row(result, RequestRow.CarriedIn));
        Assert.Equal("?,?,?,?,?,?,7", RequestCells.Row(result, RequestRow.Received));
    }

    [Theory]
    [InlineData("\n\n5\n\n5\n2\n\n\n\n2\n\n\n\n\n\n\n\n", ",,5,,5,2,,,,2,,,,,")]
    [InlineData("\n\n详见\n附件\n5\n2\n\n\n\n2\n\n\n\n\n\n\n\n", "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?")]
    public void The_row_of_values_below_a_header_is_read_as_well_unless_a_word_may_stand_on_two_lines(string values, string expected)
    {
        const string header = "四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n结果维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n\n\n\n"
            + "结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n";
        ParseResult result = Parse(Opening + header + values + "五、存在的主要问题及改进情况\n公开形式不够丰富。\n");
        ReportTable table = result.Report!.ReviewAndLitigation!;
        Assert.Equal(expected, string.Join(',', table.Observations.Select(RequestCells.Print)));
    }

    private static IEnumerable<string> Rows(ParseResult result) =>
        result.Report!.Requests!.Observations.GroupBy(static cell => cell.Key.Row).Select(static row => string.Join(';', row.Select(static cell => cell.Raw)));

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromText(text));
}
