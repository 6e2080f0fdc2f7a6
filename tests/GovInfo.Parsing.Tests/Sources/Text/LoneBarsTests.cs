using System.Text;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

/// <summary>Tables in which bars and cells have lines of their own, and pages whose pieces bars or tabs join into one line.</summary>
public class LoneBarsTests
{
    private const string Whole = "甲\n\n第（一）项  \n  \n---  \n  \n信息内容\n\n| \n\n制发\n\n件数\n\n| \n\n现行  \n有效  \n  \n规章\n\n| \n\n1\n\n| \n\n5  \n  \n规范\n\n| \n\n  \n\n\n| \n\n7  \n  \n许可\n\n| \n\n3\n\n|   \n  \n处罚\n\n| |   \n  \n强制\n\n| \n\n1\n\n2\n\n| \n\n  \n  \n  \n| \n\n4\n\n| \n\n6  \n  \n以上。\n";

    [Fact]
    public void Rows_end_with_blanks_behind_their_last_cell()
    {
        Assert.Equal(
            ["甲", "第（一）项", "---", "信息内容\t制发 件数\t现行 有效", "规章\t1\t5", "规范\t\t7", "许可\t3\t", "处罚\t\t", "强制\t1 2\t", "\t4\t6", "以上。"],
            Read(Whole));
        Assert.Equal([7, 20], LoneBars.Unfold(Whole.AsMemory())!.Where(static line => line.Text.Span.StartsWith("信") || line.Text.Span.StartsWith("规章")).Select(static line => line.Number));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Without_those_a_row_ends_where_a_cell_follows_another(string gap)
    {
        string text = string.Join(gap, "标题 信息内容 | 制发 | 现行 规章 | 1 | 5 规范 | | 7 许可 | 3 | 处罚 | | 三、 | 强制 | 1 | 2 以上。 完。".Split(' '));
        Assert.Equal(["标题", "信息内容\t制发\t现行", "规章\t1\t5", "规范\t\t7", "许可\t3\t", "处罚\t\t", "三、\t强制\t1\t2", "以上。", "完。"], Read(text));
    }

    [Theory]
    [InlineData("甲\n|\n乙\n|\n丙")]
    [InlineData("规章 |\n1 |\n2 |\n|\n规范 |\n3 |\n4 |\n|\n许可 |\n5 |\n6 |\n|\n|\n|\n|\n|")]
    [InlineData("规章 | 1 | 2\n| 规范 | 3 | 4 |\n")]
    public void Other_bars_are_left_as_they_stand(string text) => Assert.Null(LoneBars.Unfold(text.AsMemory()));

    [Theory]
    [InlineData("|")]
    [InlineData("\t")]
    public void Pieces_of_a_page_in_one_line_are_parted_where_headings_stand_among_them(string separator)
    {
        string[] pieces = ["甲县乙局2023年政府信息公开工作年度报告", "一、总体情况", "工作平稳有序，各项任务均已完成，群众满意。" + new string('甲', 1500), "二、主动公开政府信息情况", .. Enumerable.Repeat("见附件。", 90), "三、收到和处理政府信息公开申请情况", "无。", "六、其他需要报告的事项", "没有其他事项。", "版权所有：甲县乙局", "地址：甲路1号", "甲ICP备1号", "1. https://www.example.gov.cn/", "附件："];
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(string.Join(separator, pieces))));
        Assert.Equal(pieces[0], result.Report!.Title?.Value);
        Assert.Equal(["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项"], result.Report.Sections.Select(static section => section.Heading));
        Assert.Equal("没有其他事项。", result.Report.Sections[^1].Text);
    }

    private static string[] Read(string text) =>
        [.. LoneBars.Unfold(text.AsMemory())!.Select(static line => line.Text.ToString().Trim(' ')).Where(static line => line.Length > 0)];
}
