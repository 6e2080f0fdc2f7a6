using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Tables that text browsers draw, and columns that spaces keep.</summary>
public class DrawnAndAlignedTests
{
    [Fact]
    public void Drawn_rows_of_two_cells_are_rows_and_drawn_lines_are_no_values()
    {
        const string text = """
            ┌───────────────────────────────────────────────────────┐
            │第二十条第（一）项                                     │
            ├───────────────┬────────────┬────────────┬────────────┤
            │信息内容       │本年制发件数│本年废止件数│现行有效件数│
            ├───────────────┼────────────┼────────────┼────────────┤
            │规章           │0           │            │/           │
            ├───────────────┼────────────┼────────────┼────────────┤
            │行政规范性文件 │            │12          │8           │
            ├───────────────┴────────────┴────────────┴────────────┤
            │第二十条第（五）项                                     │
            ├───────────────┬──────────────────────────────────────┤
            │信息内容       │本年处理决定数量                      │
            ├───────────────┼──────────────────────────────────────┤
            │行政许可       │240                                   │
            ├───────────────┴──────────────────────────────────────┤
            │第二十条第（六）项                                     │
            ├───────────────┬──────────────────────────────────────┤
            │信息内容       │本年处理决定数量                      │
            ├───────────────┼──────────────────────────────────────┤
            │行政处罚       │                                      │
            ├───────────────┼──────────────────────────────────────┤
            │行政强制       │3                                     │
            └───────────────┴──────────────────────────────────────┘
            """;
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        string[] rows = TextTableFinderTests.Rows(region, 0);
        Assert.Contains("规章;0;;/", rows);
        Assert.Contains("行政规范性文件;;12;8", rows);
        Assert.Contains(rows, static row => row.StartsWith("行政许可;240", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.StartsWith("行政强制;3", StringComparison.Ordinal));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_label_that_goes_on_through_a_drawn_line_costs_no_row_its_values()
    {
        const string head = "│                                      │自然人│商业企业│科研机构│社会公益组织│法律服务机构│其他│总计│\n";
        const string line = "├──────────────────┬──────────────┬────┼──────┼────────┼────────┼────────────┼────────────┼────┼────┤\n";
        string text = "┌──────────────────────────────────────┬──────┬────────┬────────┬────────────┬────────────┬────┬────┐\n" + head + line
            + Row("                  │              │3.补正后申请内容仍不明确", 1)
            + "│三、本年度办理结果│              ├────────────────────────┼──────┼────────┼────────┼────────────┼────────────┼────┼────┤\n"
            + Row("                  │（五）不予处理│1.信访举报投诉类申请", 2)
            + "│                  │              ├────────────────────────┼──────┼────────┼────────┼────────────┼────────────┼────┼────┤\n"
            + Row("                  │              │2.重复申请", 3)
            + "│                  │              ├────────────────────────┼──────┼────────┼────────┼────────────┼────────────┼────┼────┤\n"
            + Row("                  │              │3.要求提供公开出版物", 4) + line;
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        string[] rows = TextTableFinderTests.Rows(region, 0);
        Assert.Contains(rows, static row => row.Contains("3.补正后申请内容仍不明确", StringComparison.Ordinal) && row.EndsWith(";1;0;0;0;0;0;1", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.Contains("1.信访举报投诉类申请", StringComparison.Ordinal) && row.EndsWith(";2;0;0;0;0;0;2", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.Contains("2.重复申请", StringComparison.Ordinal) && row.EndsWith(";3;0;0;0;0;0;3", StringComparison.Ordinal));
        Assert.Empty(diagnostics);

        static string Row(string labels, int value) => $"│{labels}│{value}│0│0│0│0│0│{value}│\n";
    }

    [Fact]
    public void A_value_that_a_long_label_reaches_to_is_a_value_of_its_row()
    {
        const string text = """
                                                                  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
            一、本年新收政府信息公开申请数量                      11      0         9         1             0             1     22
            二、上年结转政府信息公开申请数量                      0       0         3         0             0             0     3
            （一）予以公开                                        4       0         0         1             0             0     5
            （二）部分公开（区分处理的，只计这一情形，不计其他情形）7     0         5         0             0             0     12
            1.属于国家秘密                                        0       0         0         0             0             0     0
            2.其他法律行政法规禁止公开                            0       0         4         0             0             0     4
            """;
        TableRegion region = Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Contains(TextTableFinderTests.Rows(region, 0), static row => row.EndsWith(";7;0;5;0;0;0;12", StringComparison.Ordinal));
        Assert.Empty(diagnostics);
    }
}
