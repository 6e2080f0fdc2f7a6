using System.Globalization;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Sources.Text;

/// <summary>Reports as converters to Markdown write them.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("## 一、总体情况", "一、总体情况")]
    [InlineData("　　### （一）主动公开 ###", "（一）主动公开")]
    [InlineData("#不是标题", "#不是标题")]
    [InlineData("####### 七级不是标题", "####### 七级不是标题")]
    [InlineData("**一、总体情况**", "一、总体情况")]
    [InlineData("收到申请**12**件，**办结**12件", "收到申请12件，办结12件")]
    [InlineData("只有一处**的星号", "只有一处**的星号")]
    [InlineData("1\\. 属于国家秘密", "1. 属于国家秘密")]
    [InlineData("C:\\文件", "C:\\文件")]
    [InlineData("见[年度报告](https://www.example.gov.cn/a_1.html)，[2]注", "见年度报告，[2]注")]
    [InlineData("[首页](/index.html) > [公开](./gk/)", "首页 > 公开")]
    [InlineData("第[3](注)项", "第[3](注)项")]
    public void Marks_are_removed(string line, string text) => Assert.Equal(text, MarkdownMarks.Remove(line.AsMemory()).ToString());

    [Theory]
    [InlineData("[")]
    [InlineData("[甲](")]
    [InlineData("[甲](http:")]
    public void A_million_open_links_are_left_alone(string open)
    {
        // Read once a bracket this would take hours, and the run's own limit on time would end it.
        string line = string.Concat(Enumerable.Repeat(open, 1_000_000));
        Assert.Equal(line, MarkdownMarks.Remove(line.AsMemory()).ToString());
    }

    public static TheoryData<string> Tables => ["bars, slots filled", "tabs, slots filled", "bars", "html"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Reports_are_read_back(string tables)
    {
        for (int seed = 300; seed < 306; seed++)
        {
            InventedReport report = ReportInventor.Invent(seed);
            ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(Draw(report, tables))));

            List<TruthDifference> differences = TruthComparison.Compare(report, result);
            Assert.True(differences.Count == 0, string.Create(CultureInfo.InvariantCulture, $"seed {seed}\n{string.Join('\n', differences.Take(10))}\n{string.Join('\n', result.Diagnostics.Take(10))}"));
            Assert.DoesNotContain(result.Diagnostics, said => said.Severity == DiagnosticSeverity.Error);
            Assert.Equal(report.Title, result.Report!.Title?.Value);
            Assert.Equal(report.Authority, result.Report.Authority?.Value);
            foreach (InventedSection expected in report.Sections)
            {
                ReportSection section = result.Report.GetSection(expected.Code)!;
                Assert.Equal(expected.Heading, section.Heading);
                Assert.Equal(expected.Paragraphs, section.Paragraphs.Select(static paragraph => paragraph.Text));
            }
        }
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年新的政府信息公开申请数量")]
    [InlineData("四、结转下年度继续办理", "四、结的下年度继续办理")]
    public void Rows_with_misprinted_labels_at_the_ends_of_filled_tables_are_read(string label, string misprint)
    {
        InventedReport report = ReportInventor.Invent(301);
        string text = Draw(report, "bars, slots filled").Replace(label, misprint, StringComparison.Ordinal);
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(TruthComparison.Compare(report, result));
        Assert.Equal(report.Sections[2].Paragraphs, result.Report!.GetSection(SectionCodes.Requests)!.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    private static string Draw(InventedReport report, string tables)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(report.Title).Append("\n\n").Append(report.Preface).Append("\n\n");
        foreach (InventedSection section in report.Sections)
        {
            text.Append("## **").Append(section.Heading).Append("**\n\n").AppendJoin("\n\n", section.Paragraphs).Append("\n\n");
            if (section.Table is { } table)
            {
                for (int row = 0; row < table.RowCount; row++)
                {
                    text.Append(Row(table, row, tables)).Append('\n');
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Row(InventedTable table, int row, string kind)
    {
        if (kind == "html")
        {
            string cells = string.Concat(table.CellsOfRow(row).Select(cell => string.Create(
                CultureInfo.InvariantCulture, $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{cell.Text}</td>")));
            return (row == 0 ? "<table>" : string.Empty) + "<tr>" + cells + "</tr>" + (row == table.RowCount - 1 ? "</table>" : string.Empty);
        }

        bool fills = kind.EndsWith("filled", StringComparison.Ordinal);
        string[] texts = [.. Enumerable.Range(0, table.ColumnCount).Select(column =>
            table.At(row, column) is { } cell && (fills || (cell.Row == row && cell.Column == column)) ? cell.Text : string.Empty)];
        if (kind.StartsWith("tabs", StringComparison.Ordinal))
        {
            return string.Join('\t', texts);
        }

        string line = "| " + string.Join(" | ", texts) + " |";
        return row == 0 ? line + "\n|" + string.Concat(Enumerable.Repeat(" --- |", table.ColumnCount)) : line;
    }
}
