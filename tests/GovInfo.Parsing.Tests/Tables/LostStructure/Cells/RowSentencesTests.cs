using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Tables written as sentences: a row's label, a colon, then each value behind the head of its column.</summary>
public class RowSentencesTests
{
    private const string Requests = "三、收到和处理政府信息公开申请情况\n"
        + "一、本年新收政府信息公开申请数量：自然人3，商业企业1，科研机构0，社会公益组织0，法律服务机构0，其他2，总计6\n"
        + "二、上年结转政府信息公开申请数量：自然人1，商业企业0，科研机构0，社会公益组织0，法律服务机构0，其他0，总计1。\n"
        + "（一）予以公开：自然人4，商业企业1，科研机构0，社会公益组织0，法律服务机构0，其他2，总计7\n";

    [Fact]
    public void Values_behind_the_heads_of_their_columns_are_read()
    {
        ParseResult result = Parse("二、主动公开政府信息情况\n第二十条第（一）项\n规章：本年制发件数5，本年废止件数2，现行有效件数1,204\n行政规范性文件：本年制发件数为0件；本年废止件数为/；现行有效件数为7件。\n"
            + "第二十条第（五）项\n行政许可：本年处理决定数量31\n第二十条第（六）项\n行政处罚：本年处理决定数量4\n行政强制：本年处理决定数量0\n"
            + "第二十条第（八）项\n行政事业性收费：本年收费金额（单位：万元）12.5\n" + Requests);
        Assert.Equal("3,1,0,0,0,2,6", RequestCells.Row(result, "received"));
        Assert.Equal("1,0,0,0,0,0,1", RequestCells.Row(result, "carried_in"));
        Assert.Equal("4,1,0,0,0,2,7", RequestCells.Row(result, "granted"));
        Assert.Equal(["5", "2", "1204"], Cells(result, ProactiveRow.Rules));
        Assert.Equal(["0", "NotApplicable", "7"], Cells(result, ProactiveRow.NormativeDocuments));
        Assert.Equal(["31"], Cells(result, ProactiveRow.Licensing));
        Assert.Equal(["12.5"], Cells(result, ProactiveRow.AdministrativeFees));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Cell is not null && said.Severity != DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_sentence_with_a_head_too_few_is_no_row_of_cells()
    {
        ParseResult result = Parse(Requests.Replace("商业企业0，科研机构0，社会公益组织0，法律服务机构0，其他0，总计1", "商业企业0，总计1", StringComparison.Ordinal));
        Assert.Equal("3,1,0,0,0,2,6", RequestCells.Row(result, "received"));
        Assert.Equal("4,1,0,0,0,2,7", RequestCells.Row(result, "granted"));
        Assert.DoesNotContain("1,0", RequestCells.Row(result, "carried_in"), StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, static said => said.Severity != DiagnosticSeverity.Info && said.Cell is { Row: "carried_in" });
    }

    private static string[] Cells(ParseResult result, string row) =>
        [.. result.Report!.ProactiveDisclosure!.Observations.Where(cell => cell.Key.Row == row).Select(static cell => cell.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? cell.Status.ToString())];

    private static ParseResult Parse(string tables) =>
        AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes("青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n已公开。\n" + tables)));
}
