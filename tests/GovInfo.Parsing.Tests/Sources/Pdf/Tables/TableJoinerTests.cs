using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>Tables that go on over pages.</summary>
public sealed class TableJoinerTests
{
    private static readonly double[] Columns = [100, 200, 300, 400];

    [Fact]
    public void A_table_goes_on_over_the_page_past_page_numbers()
    {
        PageSketch first = Page(700, "信息内容|甲|乙", "规章|1|2").Text(290, 800, "- 1 -");
        PageSketch second = Page(80, "许可|3|4").Text(290, 800, "- 2 -");
        Check("信息内容|甲|乙\n规章|1|2\n许可|3|4", [], first, second);
    }

    [Fact]
    public void A_repeated_header_is_dropped_and_said()
    {
        Check("信息内容|甲|乙\n规章|1|2\n许可|3|4", ["GI1443"], Page(700, "信息内容|甲|乙", "规章|1|2"), Page(80, "信息 内容|甲|乙", "许可|3|4"));
    }

    [Fact]
    public void Text_between_keeps_tables_apart()
    {
        PageSketch second = Page(120, "许可|3|4").Text(100, 100, "三、另一节");
        Assert.Equal(2, SketchEngine.Content(Page(700, "规章|1|2"), second).OfType<SourceTable>().Count());
    }

    [Fact]
    public void A_row_with_half_a_label_and_no_numbers_that_nothing_goes_on_from_is_not_blank()
    {
        PageSketch second = new PageSketch().Grid([150, 300, 350], [80, 110]).Text(160, 100, "的，只计这一情形）").Text(310, 100, "3");
        List<SourceTable> tables = [.. SketchEngine.Content(Page(700, "（一）予以公开|1|2", "（二）部分公开（区分处理||"), second).OfType<SourceTable>()];
        Assert.Equal(2, tables.Count);
        Assert.Equal("（一）予以公开|1|2\n（二）部分公开（区分处理|?|?", SketchEngine.Draw(tables[0]));
    }

    [Fact]
    public void A_row_at_the_start_of_a_page_with_half_a_label_and_no_numbers_is_not_blank()
    {
        PageSketch[] pages = [Page(100, "规章|1|2").Text(60, 400, "有别的文字在中间。"), Page(80, "集中采购||", "行政许可|3|4")];
        SourceTable[] tables = [.. SketchEngine.Content(pages).OfType<SourceTable>()];
        Assert.Equal("集中采购|?|?\n行政许可|3|4", SketchEngine.Draw(tables[1]));
    }

    [Fact]
    public void Half_a_label_of_a_row_that_lines_of_other_cells_part_is_not_blank()
    {
        PageSketch second = new PageSketch().Grid([150, 300, 350, 400], [80, 110, 140]).Rule(130, 80, 130, 140).Text(160, 100, "集中采购").Text(160, 130, "行政许可").Text(310, 130, "3").Text(360, 130, "4");
        second.Rule(130, 80, 150, 80).Rule(130, 95, 150, 95).Rule(130, 140, 150, 140);
        SourceTable table = SketchEngine.Content(Page(100, "规章|1|2").Text(60, 400, "有别的文字在中间。"), second).OfType<SourceTable>().Last();
        Assert.All(table.Cells.Where(static cell => cell is { Row: 0, Column: > 1 }), static cell => Assert.True(cell is { RowSpan: 2, IsDoubtful: true }));
    }

    [Fact]
    public void Of_tables_side_by_side_the_left_one_is_read_first()
    {
        PageSketch page = new PageSketch().Grid([320, 420, 450], [98, 130, 160]).Text(330, 120, "行政处罚").Text(430, 120, "3").Text(330, 150, "行政强制").Text(430, 150, "4");
        page.Grid([100, 200, 230], [100, 132, 162]).Text(110, 122, "规章").Text(210, 122, "1").Text(110, 152, "行政许可").Text(210, 152, "2");
        Assert.Equal(["规章|1\n行政许可|2", "行政处罚|3\n行政强制|4"], SketchEngine.Content(page).OfType<SourceTable>().Select(SketchEngine.Draw));
    }

    [Fact]
    public void A_number_that_the_page_cut_between_two_of_its_lines_is_one_and_in_doubt()
    {
        PageSketch first = new PageSketch().Grid([100, 200, 220, 240], [700, 730, 760]).Text(105, 720, "信息内容").Text(202, 720, "甲").Text(222, 720, "乙");
        first.Text(105, 750, "行政许可").Text(203, 750, "86").Text(223, 750, "0");
        PageSketch second = new PageSketch().Grid([100, 200, 220, 240], [80, 100, 120]).Text(203, 95, "3").Text(105, 115, "行政处罚").Text(203, 115, "4").Text(223, 115, "5");
        Check("信息内容|甲|乙\n行政许可|863?|0\n行政处罚|4|5", ["GI1444"], first, second);
    }

    [Fact]
    public void A_whole_label_that_another_one_ends_with_is_blank_where_no_half_stands_above()
    {
        // 行政规章 ends with it.
        Check("信息内容|本年制发件数|本年废止件数\n规章||\n行政规范性文件|3|4", [], Page(700, "信息内容|本年制发件数|本年废止件数"), Page(80, "规章||", "行政规范性文件|3|4"));
    }

    [Fact]
    public void A_header_that_the_first_page_cut_is_known_again_by_its_corner()
    {
        const string corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
        PageSketch Head(double top) => new PageSketch().Text(101, top + 9, corner[..16], size: 6).Text(101, top + 22, corner[16..], size: 6)
            .Box(100, top, 200, top + 60).Box(200, top, 400, top + 30).Text(210, top + 20, "法人或其他组织")
            .Box(200, top + 30, 300, top + 60).Text(210, top + 50, "其他").Box(300, top + 30, 400, top + 60).Text(310, top + 50, "总计");
        PageSketch first = new PageSketch().Text(101, 709, corner[..16], size: 6).Text(101, 722, corner[16..], size: 6)
            .Box(100, 700, 200, 730).Box(200, 700, 400, 730).Text(210, 720, "法人或其他组织");
        PageSketch second = Page(80, "|其他|总计", "（一）予以公开|1|2");
        PageSketch third = Head(80).Grid(Columns, [140, 170]).Text(110, 160, "2.重复申请").Text(210, 160, "3").Text(310, 160, "4");
        SourceTable table = Assert.Single(SketchEngine.Content(first, second, third).OfType<SourceTable>());
        Assert.EndsWith("（一）予以公开|1|2\n2.重复申请|3|4", SketchEngine.Draw(table), StringComparison.Ordinal);
        Assert.Equal(4, table.RowCount);
    }

    [Fact]
    public void Other_sides_are_another_table()
    {
        PageSketch second = new PageSketch().Grid([100, 250, 350], [80, 110]).Text(110, 100, "许可").Text(260, 100, "3");
        Assert.Equal(2, SketchEngine.Content(Page(700, "规章|1|2"), second).OfType<SourceTable>().Count());
    }

    [Fact]
    public void Fewer_columns_on_one_page_are_spans()
    {
        PageSketch second = new PageSketch().Grid([130, 230, 430], [80, 110]).Text(140, 100, "许可").Text(240, 100, "3");
        Check("规章|1|2\n许可|3|<", [], Page(700, "规章|1|2"), second);
        PageSketch head = new PageSketch().Grid([100, 400], [700, 730]).Text(110, 720, "第二十条");
        Check("第二十条|<|<\n规章|1|2", [], head, Page(80, "规章|1|2"));
    }

    [Fact]
    public void Columns_of_which_neither_are_a_subset_stay_apart_and_it_is_said()
    {
        PageSketch second = new PageSketch().Grid([100, 250, 400], [80, 110]).Text(110, 100, "许可").Text(260, 100, "3");
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(Page(700, "规章|1|2"), second);
        Assert.Equal(2, document!.Blocks.Length);
        Assert.Equal("GI1445", Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData("（四）无|1|2", "法提供||", "（四）无/法提供|1|2")]
    [InlineData("（四）无||", "法提供|1|2", "（四）无/法提供|1|2")]
    [InlineData("（二）部分公开（区分处理的，||", "其他情形）|1|2", "（二）部分公开（区分处理的，/其他情形）|1|2")]
    [InlineData("（二）部分公开（区分处理的，只计这|1|2", "一情形）||", "（二）部分公开（区分处理的，只计这/一情形）|1|2")]
    [InlineData("行政处|1|2", "罚||", "行政处/罚|1|2")]
    [InlineData("行政处罚||", "|1|2", "行政处罚|1|2")]
    public void A_row_cut_in_its_middle_is_one(string upper, string lower, string whole) =>
        Check("信息内容|甲|乙\n" + whole + "\n许可|3|4", ["GI1444"], Page(700, "信息内容|甲|乙", upper), Page(80, lower, "许可|3|4"));

    [Theory]
    [InlineData("行政处罚|1|2", "行政强制||")]
    [InlineData("2.重复申请|1|2", "3.某种别的情形||")]
    [InlineData("规章||", "行政许可||")]
    [InlineData("结果维持|结果纠正|其他结果", "1|2|3")]
    [InlineData("结果维持|结果纠正|其他结果", "||")]
    [InlineData("规章|1|2", "某种情形|3|4")]
    public void Rows_that_are_two_stay_two(string upper, string lower) =>
        Check(upper + "\n" + lower + "\n许可|3|4", [], Page(700, upper), Page(80, lower, "许可|3|4"));

    [Fact]
    public void A_row_that_may_be_a_rest_stays_and_is_said() =>
        Check("某种特别情形|||\n的说明||\n许可|3|4".Replace("|||", "||", StringComparison.Ordinal), ["GI1449"], Page(700, "某种特别情形||"), Page(80, "的说明||", "许可|3|4"));

    [Fact]
    public void A_label_that_spans_rows_of_both_pages_is_one_span()
    {
        // 本年度 spans two rows above and one below the cut; the group ends with the page, another begins.
        PageSketch first = new PageSketch().Grid([100, 200, 300, 400], [700, 760]).Rule(200, 730, 400, 730)
            .Text(110, 735, "本年度").Text(210, 720, "甲").Text(310, 720, "1").Text(210, 750, "乙").Text(310, 750, "2");
        PageSketch second = new PageSketch().Grid([100, 200, 300, 400], [80, 110, 140])
            .Text(210, 100, "丙").Text(310, 100, "3").Text(110, 130, "（四）丁").Text(210, 130, "戊").Text(310, 130, "4");
        Check("本年度|甲|1\n^|乙|2\n^|丙|3\n（四）丁|戊|4", [], first, second);
    }

    [Fact]
    public void The_words_of_a_spanning_label_may_stand_on_either_page()
    {
        PageSketch second = new PageSketch().Grid([100, 200, 300, 400], [80, 140]).Rule(200, 110, 400, 110)
            .Text(110, 115, "不予处理").Text(210, 100, "丙").Text(310, 100, "3").Text(210, 130, "丁").Text(310, 130, "4");
        Check("|乙|2\n^|丙|3\n^|丁|4".Replace("|乙", "不予处理|乙", StringComparison.Ordinal), [], Page(700, "|乙|2"), second);
    }

    [Fact]
    public void Heads_that_the_page_cut_beside_groups_of_heads_are_whole()
    {
        // The right heads are whole on the second page, below a group on the first.
        double[] columns = [100, 180, 260, 340, 420];
        PageSketch first = new PageSketch().Box(100, 700, 180, 730).Box(180, 700, 260, 730).Box(260, 700, 420, 730)
            .Text(110, 725, "其他").Text(190, 725, "尚未").Text(290, 720, "复议后起诉");
        PageSketch second = new PageSketch().Grid(columns, [80, 110, 140]).Text(110, 90, "结果").Text(190, 90, "审结").Text(270, 95, "结果维持").Text(350, 95, "总计")
            .Text(110, 130, "1").Text(190, 130, "2").Text(270, 130, "3").Text(350, 130, "4");
        Check("其他/结果|尚未/审结|复议后起诉|<\n^|^|结果维持|总计\n1|2|3|4", [], first, second);
    }

    private static PageSketch Page(double top, params string[] rows)
    {
        var page = new PageSketch();
        page.Grid(Columns, [.. Enumerable.Range(0, rows.Length + 1).Select(row => top + (row * 30))]);
        for (int row = 0; row < rows.Length; row++)
        {
            string[] cells = rows[row].Split('|');
            for (int column = 0; column < cells.Length; column++)
            {
                page.Text(Columns[column] + 3, top + (row * 30) + 20, cells[column], size: cells[column].Length > 10 ? 4 : 9);
            }
        }

        return page;
    }

    private static void Check(string expected, string[] codes, params PageSketch[] pages)
    {
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(pages);
        SourceTable table = Assert.IsType<SourceTable>(Assert.Single(document!.Blocks, static block => !block.IsFurniture));
        Assert.Equal(expected, SketchEngine.Draw(table));
        Assert.Equal(codes, diagnostics.Select(static diagnostic => diagnostic.Code));
    }
}
