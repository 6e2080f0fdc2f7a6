using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>Tables whose columns stand in another order, that have a row twice, or lack a cell: labels decide, and what they leave open is told.</summary>
public class RearrangedTableTests
{
    private static readonly string[] RequestColumns =
        ["natural_person", "enterprise", "research_institution", "public_welfare_organization", "legal_service", "other", "total"];

    [Theory]
    [InlineData("7 | 2 | 1 | 0 | 0 | 10 | .")]
    [InlineData("0 | 0 | 0 | 0 | 0 | 0 | .")]
    public void A_row_that_lacks_a_cell_is_in_doubt_and_the_others_are_read(string cells)
    {
        AnnualTables read = TemplateMatcherTests.Read($"""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
            一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4
            二、上年结转政府信息公开申请数量 | {cells}
            四、结转下年度继续办理 | . | . | . | . | . | . | .
            """);
        ReportTable table = read.Table(TableCodes.Requests);
        Assert.Equal((3m, 4m), (table["received", "natural_person"].Value, table["received", "total"].Value));
        foreach (string column in RequestColumns)
        {
            Assert.Equal(ObservationStatus.Unreadable, table["carried_in", column].Status);
            Assert.Contains(read.Diagnostics, said => said.Cell == table["carried_in", column].Key);
            Assert.Equal(ObservationStatus.Blank, table["carried_over", column].Status);
        }
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_labels()
    {
        AnnualTables read = TemplateMatcherTests.Read("""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 总计 | 自然人 | 科研机构 | 商业企业 | 社会公益组织 | 其他 | 法律服务机构
            一、本年新收政府信息公开申请数量 | 28 | 1 | 2 | 3 | 4 | 5 | 13
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """);
        ReportTable table = read.Table(TableCodes.Requests);
        Assert.Equal([1m, 3m, 2m, 4m, 13m, 5m, 28m], RequestColumns.Select(column => table["received", column].Value));
    }

    [Fact]
    public void Columns_of_results_in_another_order_stay_in_their_group()
    {
        AnnualTables read = TemplateMatcherTests.Read("""
            行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <
            结果维持 | 其他结果 | 结果纠正 | 尚未审结 | 总计 | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            ^ | ^ | ^ | ^ | ^ | 结果维持 | 结果纠正 | 尚未审结 | 其他结果 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
            1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42
            """);
        ReportTable table = read.Table(TableCodes.ReviewAndLitigation);
        Assert.Equal((3m, 2m), (table["reconsideration", "corrected"].Value, table["reconsideration", "other"].Value));
        Assert.Equal((8m, 7m), (table["litigation_direct", "other"].Value, table["litigation_direct", "pending"].Value));
        Assert.Equal((11m, 12m), (table["litigation_after_reconsideration", "other"].Value, table["litigation_after_reconsideration", "pending"].Value));
    }

    [Theory]
    [InlineData("2 | 0 | 0 | 0 | 0 | 0 | 2", true)]
    [InlineData("1 | 1 | 0 | 0 | 0 | 0 | 2", false)]
    public void A_row_that_stands_there_twice_is_in_doubt_where_its_numbers_differ(string second, bool isTold)
    {
        AnnualTables read = TemplateMatcherTests.Read($"""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | < | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
            一、本年新收政府信息公开申请数量 | < | 3 | 1 | 0 | 0 | 0 | 0 | 4
            三、本年度办理结果 | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2
            ^ | （二）部分公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2
            ^ | （二）部分公开 | {second}
            四、结转下年度继续办理 | < | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """);
        ReportTable table = read.Table(TableCodes.Requests);
        Assert.Equal(isTold ? ObservationStatus.Unreadable : ObservationStatus.Number, table["partially_granted", "natural_person"].Status);
        Assert.Equal(2m, table["granted", "natural_person"].Value);
        Assert.Contains(read.Diagnostics, static said => said.Code == "GI4006" && said.GetMessage().Contains("（二）部分公开", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 | 1 | 2 | 3 | 6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0", true)]
    [InlineData("1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0", false)]
    public void A_second_row_of_results_is_told_where_its_numbers_differ(string second, bool isTold)
    {
        AnnualTables read = TemplateMatcherTests.Read($"""
            行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            ^ | ^ | ^ | ^ | ^ | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
            1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
            {second}
            """);
        Assert.Equal(isTold ? ObservationStatus.Unreadable : ObservationStatus.Number, read.Table(TableCodes.ReviewAndLitigation)["reconsideration", "upheld"].Status);
    }
}
