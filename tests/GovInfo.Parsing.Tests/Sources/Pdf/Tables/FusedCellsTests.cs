using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>Cells that are one only because the rulings between them were not drawn, beside cells that are merged.</summary>
public sealed class FusedCellsTests
{
    private static readonly double[] Columns = [100, 200, 250, 300, 350];

    [Fact]
    public void Numbers_under_ruled_columns_are_cells_though_their_own_rulings_are_missing() =>
        Assert.Equal("规章|1|2|3\n许可|4|5|6\n处罚|7|0|8", Draw(page => page.Text(101, 180, "处罚").Text(210, 180, "7").Text(260, 180, "0").Text(310, 180, "8")));

    [Fact]
    public void A_label_that_ends_right_before_the_line_of_its_number_does_not_take_it() =>
        Assert.Equal("规章|1|2|3\n许可|4|5|6\n行政强制措施数目|24||", Draw(page => page.Text(103, 180, "行政强制措施数目").Text(202, 180, "24")));

    [Fact]
    public void A_number_in_the_middle_of_merged_cells_stays_whole() =>
        Assert.Equal("规章|1|2|3\n许可|4|5|6\n收费|1234.5678|<|<", Draw(page => page.Text(101, 180, "收费").Text(248, 180, "1234.5678").Rule(200, 160, 200, 190)));

    [Fact]
    public void A_word_across_the_lines_stays_whole() =>
        Assert.Equal("规章|1|2|3\n许可|4|5|6\n第二十条第五项共有 3 条|<|<|<", Draw(page => page.Text(150, 180, "第二十条第五项共有 3 条")));

    [Fact]
    public void One_number_in_merged_number_cells_stays_where_it_cannot_be_told_whose_it_is() =>
        Assert.Equal("规章|1|2|3\n许可|4|5|6\n处罚|9|<|<", Draw(page => page.Text(101, 180, "处罚").Text(210, 180, "9").Rule(200, 160, 200, 190)));

    [Fact]
    public void The_label_of_a_column_is_told_from_the_cell_beside_it()
    {
        PageSketch page = Ruled(170).Rule(100, 70, 100, 100).Rule(100, 70, 350, 70).Rule(350, 70, 350, 100).Rule(250, 70, 250, 100).Rule(300, 70, 300, 100)
            .Text(101, 90, "勾稽关系").Text(205, 90, "自然人").Text(260, 90, "其他").Text(310, 90, "总计");
        Assert.Equal("勾稽关系|自然人|其他|总计\n规章|1|2|3\n许可|4|5|6", Draw(page));
    }

    private static string Draw(Func<PageSketch, PageSketch> lastRow) => Draw(lastRow(Ruled(190)));

    private static string Draw(PageSketch page) => SketchEngine.Draw(Assert.IsType<SourceTable>(Assert.Single(SketchEngine.Content(page))));

    /// <summary>Two ruled rows of three numbers, and below them room for a row without rulings inside.</summary>
    private static PageSketch Ruled(double bottom)
    {
        PageSketch page = new PageSketch()
            .Text(110, 120, "规章").Text(210, 120, "1").Text(260, 120, "2").Text(310, 120, "3")
            .Text(110, 150, "许可").Text(210, 150, "4").Text(260, 150, "5").Text(310, 150, "6");
        foreach (double x in Columns)
        {
            page.Rule(x, 100, x, 160);
        }

        foreach (double y in (double[])[100, 130, 160])
        {
            page.Rule(100, y, 350, y);
        }

        return bottom > 170 ? page.Rule(100, 160, 100, bottom).Rule(350, 160, 350, bottom).Rule(100, bottom, 350, bottom) : page;
    }
}
