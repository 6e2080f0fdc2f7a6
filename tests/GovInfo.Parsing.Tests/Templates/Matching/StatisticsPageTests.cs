using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>The statistics table of 2014 on pages: its rows that name a group read like the headings of sections.</summary>
public class StatisticsPageTests
{
    private static readonly (string Label, string Unit, string Number)[] Rows =
    [
        ("一、主动公开情况", "", ""), ("（一）主动公开政府信息数", "条", "1250"), ("其中：主动公开规范性文件数", "条", "12"), ("制发规范性文件总数", "件", "15"),
        ("二、回应解读情况", "", ""), ("（一）回应公众关注热点或重大舆情数", "次", "3"),
        ("三、依申请公开情况", "", ""), ("（一）收到申请数", "件", "7"), ("1.当面申请数", "件", "1"), ("2.传真申请数", "件", "0"), ("3.网络申请数", "件", "4"),
        ("4.信函申请数", "件", "2"),
    ];

    [Theory]
    [InlineData("blank cells")]
    [InlineData("one cell over all columns")]
    [InlineData("dashes")]
    [InlineData("numbered")]
    [InlineData("coded")]
    public void Rows_that_name_a_group_part_no_table(string groups)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
            "<html><body><h1>甲县乙局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>工作平稳有序。</p><p>二、主动公开政府信息情况</p><p>公开信息1250条。</p>"
            + "<p>三、依申请公开政府信息情况</p><p>收到申请7件。</p><p>四、存在的主要问题和改进措施</p><p>加强培训。</p><p>附件：政府信息公开情况统计表</p><table>"
            + string.Concat(Rows.Select((row, index) => Row(groups, index + 1, row)).Prepend(Head(groups))) + "</table></body></html>")));

        AnnualReport report = result.Report!;
        ReportTable table = report.Tables.Single(table => table.Code == TableCodes.Statistics);
        Assert.Equal(
            [1250, 12, 15, 3, 7, 1, 0, 4, 2],
            new[]
            {
                "proactive.total", "proactive.normative_documents", "proactive.normative_documents_issued", "response.public_concerns", "requests.received",
                "requests.in_person", "requests.fax", "requests.online", "requests.letter",
            }.Select(row => table[row, "count"].Value ?? -1));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Severity == DiagnosticSeverity.Error || said.Code is "GI4006" or "GI4007" or "GI3008");
        Assert.Equal(["一、概述", "二、主动公开政府信息情况", "三、依申请公开政府信息情况", "四、存在的主要问题和改进措施"], report.Sections.Select(static section => section.Heading));
    }

    private static string Head(string groups) => groups switch
    {
        "numbered" => Cells("序号", "统计指标", "单位", "统计数"),
        "coded" => Cells("统计指标", "代码", "单位", "统计数"),
        _ => Cells("统计指标", "单位", "统计数"),
    };

    private static string Row(string groups, int index, (string Label, string Unit, string Number) row)
    {
        bool isGroup = row.Unit.Length == 0;
        return groups switch
        {
            "numbered" => Cells($"{index}", row.Label, row.Unit, row.Number),
            "coded" => Cells(row.Label, $"{index:00}", row.Unit, row.Number),
            "dashes" when isGroup => Cells(row.Label, "——", "——"),
            "one cell over all columns" when isGroup => $"<tr><td colspan=3>{row.Label}</td></tr>",
            _ => Cells(row.Label, row.Unit, row.Number),
        };
    }

    private static string Cells(params string[] texts) => "<tr>" + string.Concat(texts.Select(static text => $"<td>{text}</td>")) + "</tr>";
}
