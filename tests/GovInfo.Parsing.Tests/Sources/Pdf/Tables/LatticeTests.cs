using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

public sealed class LatticeTests
{
    private static readonly double[] TwoColumns = [100, 200, 300];
    private static readonly double[] TwoRows = [100, 130, 160];

    [Fact]
    public void A_table_whose_lines_stand_a_few_points_beside_those_of_another_keeps_its_own()
    {
        PageSketch page = new PageSketch().Grid([100, 203, 300], [100, 140, 180, 220, 260]).Text(110, 125, "规章").Text(240, 125, "7");
        page.Grid([100, 200, 300], [400, 420]).Text(180, 413, "1", size: 5.5).Text(200.5, 413, "28", size: 5.5);
        Assert.Equal("1|28", SketchEngine.Draw(SketchEngine.Content(page).OfType<SourceTable>().Last()));
    }

    [Fact]
    public void A_line_that_stands_over_the_tables_side_belongs_to_the_cell_of_its_width()
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [120, 150, 180]).Text(105, 122, "不予公").Text(105, 140, "开").Text(205, 140, "7");
        Assert.Equal("不予公/开|7\n|", SketchEngine.Draw(OnlyTable(page)));
        Assert.Empty(SketchEngine.Content(page).OfType<Paragraph>());
    }

    [Fact]
    public void A_ruled_table_gives_its_cells_with_page_and_box()
    {
        SourceTable table = OnlyTable(Filled(new PageSketch().Grid(TwoColumns, TwoRows)));
        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(table));
        Assert.Equal("page 1, (200.0, 130.0, 300.0, 160.0)", table.Cells[3].Location.ToString());
    }

    [Fact]
    public void Rulings_in_pieces_with_gaps_and_offsets_are_one()
    {
        PageSketch page = Filled(new PageSketch());
        foreach (double y in TwoRows)
        {
            for (double x = 100; x < 300; x += 10)
            {
                page.Rule(x, y + (x % 20 / 20), x + 8, y + (x % 20 / 20));
            }
        }

        foreach (double x in TwoColumns)
        {
            page.Rule(x, 100, x, 128).Rule(x + 1, 131, x + 1, 160);
        }

        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void Lines_with_no_room_for_a_digit_between_them_are_one()
    {
        PageSketch page = Filled(new PageSketch().Grid(TwoColumns, TwoRows)).Rule(203.6, 130, 203.6, 160);
        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void A_frame_with_lines_between_its_rows_alone_is_read_by_alignment()
    {
        PageSketch page = new PageSketch().Grid([100, 450], [100, 130, 160, 190]).Text(300, 120, "自然人").Text(360, 120, "其他").Text(410, 120, "总计");
        page.Text(105, 150, "（一）予以公开").Text(312, 150, "1").Text(363, 150, "2").Text(414, 150, "3");
        page.Text(105, 180, "2.重复申请").Text(312, 180, "4").Text(414, 180, "4");
        Assert.EndsWith("|自然人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|4||4", SketchEngine.Draw(OnlyTable(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_ruled_between_its_columns_alone_is_read_by_alignment()
    {
        PageSketch page = new PageSketch().Grid([100, 250, 300, 350, 400], [100, 250]).Text(255, 120, "自然人").Text(310, 120, "其他").Text(360, 120, "总计");
        string[] labels = ["（一）予以公开", "2.重复申请", "（七）总计", "四、结转下年度继续办理"];
        for (int row = 0; row < labels.Length; row++)
        {
            double at = 150 + (row * 25);
            page.Text(105, at, labels[row]).Text(270, at, row.ToString()).Text(320, at, "0").Text(370, at, row.ToString());
        }

        Assert.EndsWith(
            "（一）予以公开|0|0|0\n2.重复申请|1|0|1\n（七）总计|2|0|2\n四、结转下年度继续办理|3|0|3", SketchEngine.Draw(OnlyTable(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_labels_in_one_cell_put_the_numbers_beside_it_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([100, 250, 300], [100, 160]).Rule(250, 130, 300, 130).Text(105, 120, "（七）总计").Text(105, 150, "四、结转下年度继续办理");
        page.Text(260, 120, "7").Text(260, 150, "8");
        Assert.Equal("（七）总计/四、结转下年度继续办理|7?\n^|8?", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void The_double_borders_of_separate_cells_are_one()
    {
        PageSketch page = Filled(new PageSketch());
        for (int row = 0; row < 2; row++)
        {
            for (int column = 0; column < 2; column++)
            {
                page.Box(TwoColumns[column] + 1, TwoRows[row] + 1, TwoColumns[column + 1] - 1, TwoRows[row + 1] - 1);
            }
        }

        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void Missing_edges_are_spans()
    {
        PageSketch page = new PageSketch()
            .Box(100, 100, 400, 190)
            .Rule(200, 100, 200, 190)
            .Rule(300, 130, 300, 190)
            .Rule(200, 130, 400, 130)
            .Rule(200, 160, 400, 160)
            .Text(110, 150, "三").Text(250, 120, "申请人").Text(210, 150, "甲").Text(310, 150, "乙").Text(210, 180, "1").Text(310, 180, "2");
        Assert.Equal("三|申请人|<\n^|甲|乙\n^|1|2", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void Open_sides_are_closed_from_the_ends_of_the_other_rulings()
    {
        PageSketch noSides = Filled(new PageSketch());
        foreach (double y in TwoRows)
        {
            noSides.Rule(100, y, 300, y);
        }

        noSides.Rule(200, 100, 200, 160);
        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(noSides)));

        PageSketch noBottom = Filled(new PageSketch()).Rule(100, 100, 300, 100).Rule(100, 130, 300, 130);
        foreach (double x in TwoColumns)
        {
            noBottom.Rule(x, 100, x, 160);
        }

        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(noBottom)));
    }

    [Fact]
    public void A_short_overhang_makes_no_column()
    {
        PageSketch page = Filled(new PageSketch()).Rule(96, 100, 304, 100).Rule(96, 130, 304, 130).Rule(96, 160, 304, 160);
        foreach (double x in TwoColumns)
        {
            page.Rule(x, 97, x, 163);
        }

        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void An_underline_in_a_cell_is_no_edge()
    {
        PageSketch page = Filled(new PageSketch().Grid(TwoColumns, TwoRows)).Rule(110, 122, 150, 122);
        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(OnlyTable(page)));
    }

    [Fact]
    public void A_frame_around_the_page_and_an_underline_are_no_tables()
    {
        PageSketch page = new PageSketch().Box(40, 40, 555, 800).Text(100, 100, "第一行").Rule(100, 103, 140, 103).Text(100, 130, "第二行");
        Assert.All(SketchEngine.Content(page), static block => Assert.IsType<Paragraph>(block));
    }

    [Fact]
    public void A_frame_around_a_table_is_not_the_table()
    {
        PageSketch page = Filled(new PageSketch().Box(40, 40, 555, 800).Grid(TwoColumns, TwoRows)).Text(100, 60, "标题");
        List<Block> blocks = SketchEngine.Content(page);
        Assert.Equal("标题", Assert.IsType<Paragraph>(blocks[0]).Text);
        Assert.Equal("规章|0\n许可|12", SketchEngine.Draw(Assert.IsType<SourceTable>(blocks[1])));
    }

    [Fact]
    public void A_page_of_more_rulings_than_tables_have_is_a_drawing_and_says_so()
    {
        var page = new PageSketch();
        page.Text(100, 50, "图");
        for (int i = 0; i < 1600; i++)
        {
            page.Rule(10 + (i % 40 * 14), i / 40 * 20, 18 + (i % 40 * 14), i / 40 * 20);
        }

        (SourceDocument? document, var diagnostics) = SketchEngine.Read(page);
        Assert.Equal("GI1448", Assert.Single(diagnostics).Code);
        Assert.Equal("图", Assert.IsType<Paragraph>(Assert.Single(document!.Blocks)).Text);
    }

    [Fact]
    public void Text_of_several_lines_and_vertical_text_read_top_down()
    {
        PageSketch page = new PageSketch()
            .Box(100, 100, 300, 200)
            .Rule(140, 100, 140, 200)
            .Text(120, 105, "三、本年", vertical: true)
            .Text(150, 120, "（二）部分").Text(150, 140, "公开");
        Assert.Equal("三、本年|（二）部分/公开", SketchEngine.Draw(OnlyTable(page)));
    }

    private static PageSketch Filled(PageSketch page) =>
        page.Text(110, 120, "规章").Text(240, 120, "0").Text(110, 150, "许可").Text(240, 150, "12");

    private static SourceTable OnlyTable(PageSketch page) => Assert.IsType<SourceTable>(Assert.Single(SketchEngine.Content(page)));
}
