using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

/// <summary>Tables of text that have a row twice, rows in another order, or a column less than the form: what labels leave open is told.</summary>
public class RearrangedTextTests
{
    private const string Opening = "云溪县民政局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private const string Heads = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private const string Results = "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
        + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    [Fact]
    public void A_row_that_stands_there_twice_is_in_doubt()
    {
        ParseResult result = Parse(Opening + Heads + "一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0\t4\n（一）予以公开\t2\t1\t0\t0\t0\t0\t3\n"
            + "（二）部分公开\t1\t0\t0\t0\t0\t0\t1\n（二）部分公开\t0\t2\t0\t0\t0\t0\t2\n（七）总计\t3\t1\t0\t0\t0\t0\t4\n");
        Assert.Equal("?,?,?,?,?,?,?", RequestCells.Row(result, RequestRow.PartiallyGranted));
        Assert.Equal("3,1,0,0,0,0,4", RequestCells.Row(result, RequestRow.Received));
        Assert.Equal("3,1,0,0,0,0,4", RequestCells.Row(result, RequestRow.Total));
    }

    [Fact]
    public void Values_behind_another_rows_label_are_no_row_of_their_own()
    {
        // The third row and the fifth have changed places.
        string[] rows = RequestTableText.Whole();
        string[] labels = [.. RequestTableText.Labels];
        (rows[2], rows[4]) = (rows[4], rows[2]);
        (labels[2], labels[4]) = (labels[4], labels[2]);
        string text = RequestTableText.Heads + string.Join('\n', labels.Zip(rows, static (label, row) => label + "\n" + row.Replace(' ', '\n')));
        string[] read = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0);
        Assert.DoesNotContain(read, row => row.Contains("予以公开", StringComparison.Ordinal) && row.EndsWith(rows[2].Replace(' ', ';'), StringComparison.Ordinal));
        Assert.DoesNotContain(read, row => row.Contains("国家秘密", StringComparison.Ordinal) && row.EndsWith(rows[4].Replace(' ', ';'), StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_a_table_without_one_of_the_columns_are_in_doubt()
    {
        ParseResult result = Parse(Opening + Heads.Replace("自然人\t", string.Empty, StringComparison.Ordinal)
            + "一、本年新收政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t1\n\t（一）予以公开\t\t1\t0\t0\t0\t0\t1\n\t（二）部分公开\t\t0\t0\t0\t0\t0\t0\n\t（七）总计\t\t1\t0\t0\t0\t0\t1\n");
        Assert.Equal("?,?,?,?,?,?,?", RequestCells.Row(result, RequestRow.Granted));
        Assert.All(result.Report!.Requests!.Observations, static cell => Assert.NotEqual(ObservationStatus.Number, cell.Status));
    }

    [Theory]
    [InlineData("2\t0\t0\t0\t2\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1\n", "?")]
    [InlineData("四、存在的主要问题及改进情况\n无。\n", "1")]
    public void A_second_row_of_results_is_told(string behind, string expected)
    {
        ParseResult result = Parse(Opening + Results + "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n" + behind);
        Observation cell = result.Report!.Observations.First(static cell => cell.Key.Table == TableCodes.ReviewAndLitigation);
        Assert.Equal(expected, RequestCells.Print(cell));
    }

    private static ParseResult Parse(string text) => AnnualReportParser.Default.Parse(ReportSource.FromText(text));
}
