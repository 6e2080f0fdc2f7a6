using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;

namespace GovInfo.Parsing.Tests.Segmentation;

/// <summary>A report that is one table from title to signature: its text stands in rows of one cell, its tables in rows of several.</summary>
public class OneTableReportTests
{
    [Fact]
    public void Rows_of_one_cell_between_headings_are_text_and_other_rows_a_table()
    {
        string[][] rows =
        [
            ["甲县乙局2023年政府信息公开工作年度报告", "", "", ""], ["一、总体情况", "", "", ""], ["工作平稳有序。\n（一）主动公开。", "", "", ""], ["", "", "", ""], ["公开信息5条。", "", "", ""],
            ["二、主动公开政府信息情况", "", "", ""], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "", "1"],
            ["五、存在的主要问题及改进情况", "", "", ""], ["力量不足。", "", "", ""], ["六、其他需要报告的事项", "", "", ""], ["无。", "", "", ""],
        ];
        var location = new TableCellLocation(1, 1, 1);
        var table = new SourceTable
        {
            Location = location,
            RowCount = rows.Length,
            ColumnCount = 4,
            Cells = [.. rows.SelectMany((cells, row) => cells.Select((text, column) => new SourceCell(row, column, 1, 1, text, location)))],
        };
        SegmentedDocument document = Segmenter.Segment(new SourceDocument { Blocks = [table] }, new DiagnosticBag());
        Assert.Equal(["一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"], document.Sections.Select(static section => section.Heading));
        Assert.Equal(["工作平稳有序。", "（一）主动公开。", "公开信息5条。"], document.Sections[0].Blocks.Cast<Paragraph>().Select(static block => block.Text));
        Assert.Equal(2, Assert.IsType<SourceTable>(Assert.Single(document.Sections[1].Blocks)).RowCount);
        Assert.Equal("力量不足。", Assert.IsType<Paragraph>(Assert.Single(document.Sections[2].Blocks)).Text);
        Assert.Equal("无。", Assert.IsType<Paragraph>(Assert.Single(document.Sections[3].Blocks)).Text);
    }
}
