using System.Text;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Tables as extractors write the cells of a word processor: a tab before each cell, its further paragraphs below it without one.</summary>
public class CellParagraphsTests
{
    private const string Head = "三、收到和处理政府信息公开申请情况\n\t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n\t申请人情况\n\n\t\n\t自然人\n\t法人或其他组织\n\t总计\n\n"
        + "\t\n\t\n\t商业\n企业\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t\n\n";

    private const string Received = "\t一、本年新收政府信息公开申请数量\n\t3\n\t1\n\t0\n\t0\n\t0\n\t0\n\t4\n\n";
    private const string Rest = "\t四、结转下年度继续办理\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\t0\n\n";

    [Theory]
    [InlineData("\t二、上年结转\n政府信息公开申请数量")]
    [InlineData("\t二\n、上年结转政府信息公开申请数量")]
    [InlineData("\t二、\n上年结转政府信息公开申请数量")]
    [InlineData("\t\n二、上年结转政府信息公开申请数量")]
    public void A_label_of_several_paragraphs_is_whole(string label)
    {
        ParseResult result = Parse(Received + label + "\n\t\n5\n\t\n\t\n\t2\n\t\n\t\n\t7\n\n" + Rest);
        Assert.Equal("3,1,0,0,0,0,4", RequestCells.Row(result, "received"));
        Assert.Equal("5,,,2,,,7", RequestCells.Row(result, "carried_in"));
        Assert.Equal("0,0,0,0,0,0,0", RequestCells.Row(result, "carried_over"));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Severity == DiagnosticSeverity.Error && said.Cell is not null);
    }

    [Theory]
    [InlineData("\t三、本年度办理结果\n\t（三）不予公开\n\t1\n.属于国家秘密", "refused.state_secret")]
    [InlineData("\t三、本年度办理结果\n\t（三\n）不予公开\n\t1.\n属于国家秘密", "refused.state_secret")]
    [InlineData("\t三、本年度办理结\n果\n\t（\n一）予以公开", "granted")]
    public void The_ordinal_of_a_label_is_no_value_of_the_row_above(string labels, string row)
    {
        ParseResult result = Parse(Received + labels + "\n\t2\n\t\n\t\n\t\n\t\n\t\n\t2\n\n" + Rest);
        Assert.Equal("3,1,0,0,0,0,4", RequestCells.Row(result, "received"));
        Assert.Equal("2,,,,,,2", RequestCells.Row(result, row));
    }

    [Fact]
    public void A_blank_line_that_an_empty_paragraph_leaves_does_not_end_a_row()
    {
        ParseResult result = Parse(Received + "\t二、上年结转政府信息公开申请数量\n\t5\n\n\t\n\t\n\n\n\t2\n\t\n\n\t\n\t7\n\n" + Rest);
        Assert.Equal("5,,,2,,,7", RequestCells.Row(result, "carried_in"));
    }

    [Theory]
    [InlineData("\t\t5\t\t\t2\t\t7\t", "?,?,?,?,?,?,?")]
    [InlineData("\t\t5\t\t\t2\t\t8\t", "5,,,2,,8,")]
    public void A_row_is_in_doubt_where_the_habit_of_the_others_misses_its_sum_and_another_place_meets_it(string cells, string expected)
    {
        // The other rows have an empty cell before their values.
        ParseResult result = Parse(Row("一、本年新收政府信息公开申请数量", "\t\t3\t1\t0\t0\t0\t0\t4") + Row("二、上年结转政府信息公开申请数量", cells)
            + Row("四、结转下年度继续办理", "\t\t0\t0\t0\t0\t0\t0\t0"));
        Assert.Equal(expected, RequestCells.Row(result, "carried_in"));
    }

    [Theory]
    [InlineData("\t\t\t\t\t\t0\t\t0\t", "?,?,?,?,?,?,?")]
    [InlineData("\t\t\t\t\t\t2\t\t2\t", ",,,,2,,2")]
    public void Where_the_others_show_no_habit_a_sum_of_zeros_tells_no_place(string cells, string expected)
    {
        ParseResult result = Parse(Row("一、本年新收政府信息公开申请数量", "\t3\t1\t0\t0\t0\t0\t4") + Row("二、上年结转政府信息公开申请数量", cells)
            + Row("四、结转下年度继续办理", "\t0\t0\t0\t0\t0\t0\t0"));
        Assert.Equal(expected, RequestCells.Row(result, "carried_in"));
    }

    private static string Row(string label, string cells) => label + cells + "\n";

    private static ParseResult Parse(string rows) =>
        AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes("青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n已公开。\n" + Head + rows)));
}
