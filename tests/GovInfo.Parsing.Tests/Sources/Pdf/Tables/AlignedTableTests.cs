using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>Tables without rulings: which words are one label, which line of numbers is a label's, what is a row left blank, what is doubted.</summary>
public sealed class AlignedTableTests
{
    [Fact]
    public void Lines_of_a_label_that_stand_far_apart_are_one_by_the_words_of_the_form()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "5.要求行政机关确认或重新出").Text(100, 180, "具已获取信息");
        Numbers(page, 165, 1, 2, 3);
        Numbers(page.Text(100, 210, "（七）总计"), 210, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n5.要求行政机关确认或重新出/具已获取信息|1|2|3\n（七）总计|4|5|6", Draw(page));
    }

    [Theory]
    // Two labels close below each other stay two.
    [InlineData("100,150 1.属于国家秘密 1 2 3; 100,163 2.重复申请 4 5 6", "1.属于国家秘密|1|2|3\n2.重复申请|4|5|6")]
    // So do two of which one is misprinted, when each stands beside numbers.
    [InlineData("100,150 属于国家秘密 1 2 3; 100,163 重申复请 4 5 6", "属于国家秘密|1|2|3\n重申复请|4|5|6")]
    [InlineData("100,150 属国于家秘密 1 2 3; 100,163 重复申请 4 5 6", "属国于家秘密|1|2|3\n重复申请|4|5|6")]
    // A row right below a label further right is no group.
    [InlineData("220,150 （七）总计 1 2 3; 70,164 四、结转下年度继续办理 4 5 6", "（七）总计|1|2|3\n四、结转下年度继续办理|4|5|6")]
    // A label cut by the page is whole with its rest on the next.
    [InlineData(
        "100,150 2.重复申请 1 2 3; 100,180 5.要求行政机关确认或重新出 4 5 6 / 100,120 具已获取信息; 100,160 （七）总计 7 8 9",
        "2.重复申请|1|2|3\n5.要求行政机关确认或重新出/具已获取信息|4|5|6\n（七）总计|7|8|9")]
    // A cut label whose numbers stand on the next page is no blank row.
    [InlineData(
        "100,150 （一）予以公开 1 2 3; 100,180 （二）部分公开（区分处理的， / 100,120 其他情形） 4 5 6",
        "（一）予以公开|1|2|3\n（二）部分公开（区分处理的，/其他情形）|4|5|6")]
    // A whole label without numbers is a row left blank, also at the end of a page.
    [InlineData(
        "100,150 （一）予以公开 1 2 3; 100,180 2.重复申请 / 100,120 （七）总计 4 5 6",
        "（一）予以公开|1|2|3\n2.重复申请|||\n（七）总计|4|5|6")]
    public void Labels_and_numbers_are_the_rows_that_they_stand_in(string pages, string rows) =>
        Assert.Equal("|自然人|其他|总计\n" + rows, Draw([.. pages.Split(" / ").Select(static (lines, page) => Page(lines, page == 0))]));

    [Fact]
    public void A_whole_label_does_not_go_on_with_the_first_words_of_the_next()
    {
        PageSketch page = new PageSketch().Text(300, 120, "本年制发件数").Text(410, 120, "本年废止件数");
        page.Text(100, 150, "规章").Text(330, 150, "1").Text(440, 150, "2").Text(100, 164, "行政").Text(100, 178, "规范性文件").Text(330, 171, "3").Text(440, 171, "4");
        Assert.EndsWith("规章|1|2\n行政/规范性文件|3|4", Draw(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_set_wide_is_one_column()
    {
        PageSketch page = new PageSketch().Text(290, 113, "自").Text(326, 113, "然").Text(290, 127, "人").Text(360, 120, "其他").Text(410, 120, "总计");
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        Numbers(page.Text(100, 180, "2.重复申请"), 180, 4, 5, 6);
        Assert.Equal("|自/然/人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|4|5|6", Draw(page).Replace("!|", "|", StringComparison.Ordinal));
    }

    [Fact]
    public void A_group_right_before_the_label_of_its_first_row_is_not_of_it()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(64, 150, "三、本（一）予以公开").Text(64, 164, "年度办").Text(64, 178, "理结果"), 150, 1, 2, 3);
        Numbers(page.Text(100, 190, "（七）总计"), 190, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n（七）总计|4|5|6", Draw(page));

        // Its second line is a little longer than its first.
        page = Head(new PageSketch());
        Numbers(page.Text(64, 150, "三、本（一）予以公开").Text(64, 162, "年度办理").Text(64, 174, "结果"), 150, 1, 2, 3);
        Numbers(page.Text(112, 190, "（七）总计"), 190, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n（七）总计|4|5|6", Draw(page));
    }

    [Fact]
    public void A_number_set_higher_than_the_others_of_its_row_is_of_it()
    {
        PageSketch page = Head(new PageSketch());
        page.Text(100, 150, "（一）予以公开").Text(312, 150, "1").Text(363, 150, "2").Text(414, 143, "3");
        page.Text(100, 180, "5.要求行政机关确认或重新").Text(100, 194, "出具已获取信息").Text(312, 192, "4").Text(363, 192, "5").Text(414, 180, "6");
        Numbers(page.Text(100, 220, "（七）总计"), 220, 7, 8, 9);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n5.要求行政机关确认或重新/出具已获取信息|4|5|6\n（七）总计|7|8|9", Draw(page));
    }

    [Fact]
    public void A_number_broken_around_the_line_of_its_row_puts_no_other_in_doubt()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(100, 180, "（七）总计").Text(312, 180, "4").Text(363, 180, "5").Text(414, 172, "20").Text(414, 188, "6");
        Numbers(page.Text(100, 210, "四、结转下年度继续办理"), 210, 7, 8, 9);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n（七）总计|4|5|206?\n四、结转下年度继续办理|7|8|9", Draw(page));
        PageSketch two = new PageSketch().Text(250, 120, "自然人").Text(310, 120, "商业企业").Text(380, 120, "其他").Text(440, 120, "总计").Text(100, 150, "（一）予以公开");
        two.Text(262, 142, "11").Text(330, 150, "2").Text(386, 150, "3").Text(444, 142, "16").Text(262, 158, "0").Text(444, 158, "7");
        two.Text(100, 180, "2.重复申请").Text(262, 180, "1").Text(386, 180, "2").Text(444, 180, "3");
        Assert.Equal("|自然人|商业企业|其他|总计\n（一）予以公开|110?|2|3|167?\n2.重复申请|1||2|3", Draw(two));
        PageSketch unlabelled = new PageSketch().Text(100, 120, "结果维持").Text(200, 120, "结果纠正").Text(300, 120, "其他结果").Text(400, 120, "总计");
        unlabelled.Text(118, 150, "1").Text(218, 150, "2").Text(318, 150, "0").Text(406, 142, "15").Text(406, 158, "3");
        Assert.EndsWith("1|2|0|153?", Draw(unlabelled), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_between_its_rows_is_no_row()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(120, 150, "1.本机关不掌握相关政府信息"), 150, 1, 2, 3);
        page.Text(50, 170, "（四）无法提供", size: 9);
        Numbers(page.Text(120, 190, "2.没有现成信息需要另行制作"), 190, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n1.本机关不掌握相关政府信息|1|2|3\n2.没有现成信息需要另行制作|4|5|6", Draw(page));
    }

    [Fact]
    public void Numbers_without_a_label_are_doubted_and_leave_no_row_blank()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(100, 180, "2.重复申请");
        Numbers(page, 205, 7, 8, 9);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n!|7?|8?|9?", Draw(page));

        // Between other numbers they say that labels and numbers run down at paces of their own.
        Numbers(page.Text(100, 240, "（七）总计"), 240, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1?|2?|3?\n!|7?|8?|9?\n（七）总计|4?|5?|6?", Draw(page));
    }

    [Fact]
    public void Heads_a_little_apart_are_two_columns()
    {
        // The gap is less than that between words of text, and none is within the heads.
        PageSketch page = new PageSketch().Text(240, 120, "科研机构").Text(291.5, 120, "商业企业").Text(350, 120, "总计");
        page.Text(100, 150, "（一）予以公开").Text(258, 150, "1").Text(312, 150, "2").Text(356, 150, "3");
        page.Text(100, 180, "2.重复申请").Text(258, 180, "4").Text(312, 180, "5").Text(356, 180, "6");
        Assert.Equal("|科研机构|商业企业|总计\n（一）予以公开|1|2|3\n2.重复申请|4|5|6", Draw(page));
    }

    [Fact]
    public void Two_numbers_of_a_row_in_one_column_put_the_whole_table_in_doubt()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(100, 180, "2.重复申请").Text(312, 180, "4").Text(324, 180, "5").Text(416, 180, "6");
        Assert.DoesNotContain(Table(page).Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Fact]
    public void A_number_near_behind_its_label_is_a_number_and_one_that_touches_it_is_in_doubt()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(312 - 3.5 - (12 * 12), 180, "2.其他法律行政法规禁止公开"[..^1]).Text(312, 180, "4").Text(363, 180, "5").Text(414, 180, "9");
        page.Text(312 - (5 * 12), 210, "2.重复申请").Text(312, 210, "6").Text(363, 210, "7").Text(414, 210, "13");
        page.Text(312 - (11 * 12), 240, "5.要求行政机关确认或重").Text(312, 240, "1").Text(363, 240, "7").Text(414, 240, "8").Text(180, 252, "新出具已获取信息");
        Numbers(page.Text(100, 280, "（七）总计"), 280, 9, 9, 9);
        string[] rows = Draw(page).Split('\n');
        Assert.Equal("2.其他法律行政法规禁止公|4|5|9", rows[2]);
        Assert.Equal("2.重复申请6|?|7?|13?", rows[3]);
        Assert.Equal("5.要求行政机关确认或重1/新出具已获取信息|?|7?|8?", rows[4]);
    }

    [Fact]
    public void Digits_below_each_other_in_narrow_columns_are_in_doubt()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        Numbers(page.Text(100, 180, "2.重复申请"), 180, 4, 5, 9);
        page.Text(363, 194, "0");
        string[] rows = Draw(page).Split('\n');
        Assert.Equal(["（一）予以公开|1|2|3", "2.重复申请|4?|5?|9?"], rows[1..3]);

        PageSketch unlabelled = new PageSketch().Text(100, 120, "结果维持").Text(200, 120, "结果纠正").Text(300, 120, "其他结果").Text(400, 120, "总计");
        unlabelled.Text(118, 150, "1").Text(218, 150, "2").Text(318, 150, "0").Text(406, 150, "3").Text(218, 164, "7").Text(406, 164, "7");
        Assert.DoesNotContain(Table(unlabelled).Cells, static cell => cell is { Row: > 0, IsDoubtful: false });
    }

    [Fact]
    public void The_head_that_the_next_page_prints_again_names_no_row()
    {
        PageSketch Headed() => Head(new PageSketch().Text(330, 105, "法人或其他组织"), 120).Text(60, 120, "（本列数据的勾稽关系为");
        PageSketch first = Headed().Text(100, 150, "（一）予以公开").Text(100, 180, "2.重复申请").Text(100, 210, "（七）总计").Text(416, 210, "845");
        PageSketch second = Headed().Text(60, 150, "四、结转下年度继续办理");
        string text = string.Join('\n', SketchEngine.Content(first, second).Select(static block => block is SourceTable table ? SketchEngine.Draw(table) : ((Paragraph)block).Text));
        Assert.Equal(text.IndexOf("自然人", StringComparison.Ordinal), text.LastIndexOf("自然人", StringComparison.Ordinal));
        Assert.Equal(2, SketchEngine.Read(first, second).Document!.Blocks.Count(static block => block.IsFurniture));
    }

    [Fact]
    public void Numbers_a_head_away_from_the_nearest_head_are_in_doubt()
    {
        // The last head is lost: its numbers are not those of the head before it.
        PageSketch page = new PageSketch().Text(300, 120, "商业企业").Text(360, 120, "科研机构").Text(420, 120, "其他");
        page.Text(100, 150, "（一）予以公开").Text(318, 150, "1").Text(380, 150, "2").Text(490, 150, "3");
        page.Text(100, 180, "2.重复申请").Text(318, 180, "4").Text(380, 180, "5").Text(490, 180, "9");
        Assert.Contains(Table(page).Cells, static cell => cell is { Text: "9", IsDoubtful: true });
    }

    [Fact]
    public void A_head_printed_again_in_the_margin_of_every_page_is_neither_furniture_nor_the_rest_of_a_cut_label()
    {
        PageSketch First() => Head(new PageSketch().Text(60, 60, "（本列数据的勾稽关系为：第一项加第二项之和，").Text(60, 75, "等于第三项加第四项之和）"), 70);
        PageSketch first = First();
        Numbers(first.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        first.Text(60, 180, "（二）部分公开（区分处理的，");
        PageSketch second = First();
        Numbers(second.Text(100, 120, "其他情形）"), 120, 4, 5, 6);
        PageSketch third = First();
        Numbers(third.Text(100, 150, "（七）总计"), 150, 7, 8, 9);
        string[] rows = Draw(first, second, third).Split('\n');
        Assert.Equal(["（一）予以公开|1|2|3", "（二）部分公开（区分处理的，/其他情形）|4|5|6", "（七）总计|7|8|9"], rows[1..]);
        Assert.EndsWith("|自然人|其他|总计", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_above_the_heads_is_text()
    {
        PageSketch page = Head(new PageSketch().Text(480, 100, "计量：件"));
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        Numbers(page.Text(100, 180, "2.重复申请"), 180, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|4|5|6", Draw(page));
        Assert.Contains(SketchEngine.Content(page), static block => block is Paragraph paragraph && paragraph.Text.Trim() == "计量：件");
    }

    [Fact]
    public void A_word_where_a_number_is_wanted_is_the_cells_and_its_row_is_not_blank()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "（一）予以公开").Text(348, 150, "详见附件");
        Numbers(page.Text(100, 180, "（七）总计"), 180, 4, 5, 6);
        page.Text(100, 210, "四、结转下年度继续办理").Text(363, 210, "12?");
        Assert.Equal("|自然人|其他|总计\n（一）予以公开||详见附件|\n（七）总计|4|5|6\n四、结转下年度继续办理||12?|", Draw(page));
    }

    [Fact]
    public void A_word_wider_than_the_numbers_of_its_column_is_the_cells()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(100, 180, "2.重复申请").Text(282, 180, "详见附件").Text(363, 180, "4").Text(414, 180, "5");
        page.Text(100, 210, "3.要求提供公开出版物").Text(282, 210, "详见附件");
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|详见附件|4|5\n3.要求提供公开出版物|详见附件||", Draw(page));
    }

    [Theory]
    [InlineData(348, 425, false)]
    [InlineData(100, 270, true)]
    public void A_group_beside_the_group_that_it_is_part_of_puts_the_table_in_doubt(double outer, double inner, bool isDoubtful)
    {
        PageSketch page = new PageSketch().Text(outer, 100, "行政诉讼").Text(inner, 114, "复议后起诉");
        string[] heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        for (int column = 0; column < 15; column++)
        {
            page.Text(60 + (column * 31), 130, heads[column % 5], size: 6).Text(68 + (column * 31), 150, "7");
        }

        Assert.Equal(isDoubtful ? 15 : 0, Table(page).Cells.Count(static cell => cell is { Text: "7", IsDoubtful: true }));
    }

    [Theory]
    [InlineData(180, "五、存在的主要问题及改进情况", 4)]
    // No space for a row, or no heading of the form below it.
    [InlineData(158, "五、存在的主要问题及改进情况", 3)]
    [InlineData(180, "以上为全部情况", 3)]
    public void A_row_left_blank_below_heads_is_a_row_where_its_space_shows(double below, string text, int rows)
    {
        PageSketch page = new PageSketch().Text(60, 86, "本年度情况见下表。").Text(136, 106, "行政复议", size: 6).Text(360, 106, "行政诉讼", size: 6).Text(276, 120, "未经复议直接起诉", size: 6).Text(440, 120, "复议后起诉", size: 6);
        string[] heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        for (int column = 0; column < 15; column++)
        {
            page.Text(60 + (column * 31), 134, heads[column % 5], size: 6);
        }

        SourceTable table = Assert.Single(SketchEngine.Content(page.Text(60, below, text)).OfType<SourceTable>());
        Assert.Equal(rows, table.RowCount);
        Assert.Equal(rows == 4 ? 15 : 0, table.Cells.Count(static cell => cell is { Row: 3, Text.Length: 0, IsDoubtful: false }));
    }

    [Fact]
    public void A_whole_label_with_numbers_does_not_go_on_with_a_misprinted_one_though_no_numbers_meet()
    {
        PageSketch page = new PageSketch().Text(60, 120, "信息内容").Text(220, 120, "上一年项目数量").Text(330, 120, "本年增/减").Text(430, 120, "处理决定数量");
        page.Text(60, 150, "行政许可类").Text(450, 150, "8").Text(60, 166, "其他对外管理服务事项").Text(250, 166, "2").Text(350, 166, "5");
        Assert.EndsWith("行政许可类|||8\n其他对外管理服务事项|2|5|", Draw(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_left_of_the_numbers_below_the_head_of_their_column_is_a_cells()
    {
        PageSketch page = new PageSketch().Text(60, 120, "信息内容").Text(220, 120, "上一年项目数量").Text(360, 120, "本年增/减");
        page.Text(60, 150, "行政许可").Text(290, 150, "7").Text(380, 150, "8").Text(60, 180, "其他对外管理服务事项").Text(250, 180, "若干").Text(380, 180, "9");
        Assert.Equal("信息内容|上一年项目数量|本年增/减\n行政许可|7|8\n其他对外管理服务事项|若干|9", Draw(page));
    }

    [Fact]
    public void A_word_between_two_columns_puts_its_row_in_doubt()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "（一）予以公开").Text(320, 150, "详见附件");
        Numbers(page.Text(100, 180, "（七）总计"), 180, 4, 5, 6);
        Numbers(page.Text(100, 210, "四、结转下年度继续办理"), 210, 7, 8, 9);
        Assert.Equal(3, Table(page).Cells.Count(static cell => cell is { Row: 1, Column: > 0, IsDoubtful: true }));
    }

    [Fact]
    public void The_first_row_left_blank_is_a_row_and_no_head()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "2.重复申请");
        Numbers(page.Text(100, 180, "（七）总计"), 180, 4, 5, 6);
        Numbers(page.Text(100, 210, "四、结转下年度继续办理"), 210, 7, 8, 9);
        Assert.Equal("|自然人|其他|总计\n2.重复申请|||\n（七）总计|4|5|6\n四、结转下年度继续办理|7|8|9", Draw(page));
    }

    [Fact]
    public void A_block_without_any_number_is_a_table_of_blanks()
    {
        PageSketch page = new PageSketch().Text(60, 100, "第二十条第（五）项").Text(60, 120, "信息内容").Text(300, 120, "本年处理决定数量");
        page.Text(60, 140, "行政许可").Text(330, 140, "7").Text(60, 160, "其他对外管理服务事项").Text(330, 160, "8").Text(60, 180, "第二十条第（九）项").Text(60, 200, "信息内容").Text(250, 200, "采购项目数量");
        page.Text(400, 200, "采购总金额").Text(60, 230, "政府集中采购");
        List<SourceTable> tables = [.. SketchEngine.Content(page).OfType<SourceTable>()];
        Assert.Equal(2, tables.Count);
        Assert.EndsWith("信息内容|采购项目数量|采购总金额\n政府集中采购||", SketchEngine.Draw(tables[1]), StringComparison.Ordinal);
        Assert.DoesNotContain(tables[1].Cells, static cell => cell.IsDoubtful);
    }

    [Fact]
    public void Heads_above_no_row_are_no_text()
    {
        PageSketch page = new PageSketch().Text(60, 120, "结果维持").Text(150, 120, "结果纠正").Text(240, 120, "其他结果").Text(330, 120, "尚未审结").Text(420, 120, "总计");
        Assert.Equal("结果维持|结果纠正|其他结果|尚未审结|总计", SketchEngine.Draw(Table(page)).TrimStart('!', '|'));
        Assert.DoesNotContain(SketchEngine.Content(page), static block => block is Paragraph);
    }

    [Fact]
    public void A_line_of_numbers_that_ends_in_a_word_is_a_tables()
    {
        PageSketch page = new PageSketch().Text(60, 120, "结果维持").Text(150, 120, "结果纠正").Text(240, 120, "其他结果").Text(330, 120, "尚未审结").Text(420, 120, "总计");
        page.Text(78, 150, "1").Text(168, 150, "2").Text(258, 150, "3").Text(348, 150, "4").Text(420, 150, "若干");
        Assert.EndsWith("1|2|3|4|若干", SketchEngine.Draw(Table(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_with_neither_heads_nor_numbers_beside_them_are_no_rows_left_blank()
    {
        PageSketch page = new PageSketch().Text(100, 150, "（一）予以公开").Text(100, 180, "2.重复申请").Text(100, 210, "（七）总计").Text(100, 240, "四、结转下年度继续办理");
        Assert.Equal("（一）予以公开|?\n2.重复申请|?\n（七）总计|?\n四、结转下年度继续办理|?", Draw(page).Replace("!|!\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_line_of_a_long_label_beside_a_group_and_numbers_is_no_heading()
    {
        // The words of the line alone are near those of the heading 六、其他需要报告的事项.
        PageSketch page = Head(new PageSketch()).Text(100, 150, "2.申请人逾期未按收费通知要求缴");
        Numbers(page.Text(30, 166, "（六）其他").Text(100, 166, "行政机关不再处理其政府信息公开"), 166, 1, 2, 3);
        Numbers(page.Text(100, 196, "（七）总计"), 196, 4, 5, 6);
        Assert.Equal("|自然人|其他|总计\n2.申请人逾期未按收费通知要求缴/行政机关不再处理其政府信息公开|1|2|3\n（七）总计|4|5|6", Draw(page));
    }

    [Fact]
    public void What_the_page_cuts_off_is_neither_a_number_nor_a_blank_for_certain()
    {
        PageSketch Read(double cut)
        {
            PageSketch page = Head(new PageSketch { CutRight = cut });
            page.Text(100, 150, "（一）予以公开").Text(312, 150, "1").Text(363, 150, "2").Text(414, 150, "31").Text(100, 180, "2.重复申请").Text(312, 180, "4");
            return page.Text(100, 210, "（七）总计").Text(312, 210, "7").Text(363, 210, "8").Text(414, 210, "9").Text(100, 240, "四、结转下年度继续办理");
        }

        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|31\n2.重复申请|4||\n（七）总计|7|8|9\n四、结转下年度继续办理|||", Draw(Read(0)));
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|31?\n2.重复申请|4||?\n（七）总计|7|8|9\n四、结转下年度继续办理|?|?|?", Draw(Read(427)));
    }

    [Fact]
    public void The_corner_right_of_the_labels_is_the_head_of_no_column()
    {
        PageSketch page = new PageSketch().Text(160, 120, "信息内容").Text(300, 120, "本年制发件数").Text(410, 120, "本年废止件数");
        page.Text(60, 150, "规章").Text(330, 150, "1").Text(440, 150, "2").Text(60, 180, "行政许可").Text(330, 180, "3").Text(440, 180, "4");
        Assert.Equal(3, Table(page).ColumnCount);
        Assert.EndsWith("规章|1|2\n行政许可|3|4", Draw(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_the_first_label_of_a_page_are_no_head_however_far_apart()
    {
        PageSketch first = Head(new PageSketch());
        Numbers(first.Text(100, 150, "1.信访举报投诉类申请"), 150, 1, 2, 3);
        Numbers(first.Text(100, 180, "2.重复申请"), 180, 4, 5, 6);
        PageSketch next = new PageSketch().Text(100, 120, "5.要求行政机关确认").Text(100, 142, "或重新出具已");
        Numbers(next.Text(100, 164, "获取信息"), 164, 7, 8, 9);
        Numbers(next.Text(100, 194, "（七）总计"), 194, 10, 11, 12);
        next.Text(60, 260, "全年主动公开各类政府信息若干条，回应群众关切，保障公众的知情权。");
        Assert.EndsWith("5.要求行政机关确认/或重新出具已/获取信息|7|8|9\n（七）总计|10|11|12", Draw(next), StringComparison.Ordinal);
        Assert.EndsWith("2.重复申请|4|5|6\n5.要求行政机关确认/或重新出具已/获取信息|7|8|9\n（七）总计|10|11|12", Draw(first, next), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_begins_in_the_middle_of_a_label_of_many_lines_goes_on_with_its_row()
    {
        PageSketch first = Head(new PageSketch());
        Numbers(first.Text(100, 150, "1.信访"), 150, 1, 2, 3);
        Numbers(first.Text(100, 180, "2.申请人"), 180, 4, 5, 6);
        string[] rest = ["逾期未", "按收费", "通知要", "求缴纳", "费用、", "行政机", "关不再", "处理其", "政府信", "息公开"];
        for (int i = 0; i < rest.Length; i++)
        {
            first.Text(100, 198 + (18 * i), rest[i]);
        }

        PageSketch next = new PageSketch().Text(100, 120, "申请");
        Numbers(next.Text(100, 150, "3.其他"), 150, 7, 8, 9);
        Numbers(next.Text(100, 180, "（七）总计"), 180, 10, 11, 12);
        string table = Draw(first, next);
        Assert.EndsWith("|4|5|6\n3.其他|7|8|9\n（七）总计|10|11|12", table, StringComparison.Ordinal);
        Assert.DoesNotContain("||", table, StringComparison.Ordinal);

        // With no number on the first page there is nothing to go on from, and the rest of the label is no head.
        next.Text(60, 260, "全年主动公开各类政府信息若干条，回应群众关切，保障公众的知情权。");
        Assert.Equal("!|!|!|!\n3.其他|7|8|9\n（七）总计|10|11|12", Draw(next));
    }

    [Fact]
    public void Two_heads_that_touch_put_the_table_in_doubt()
    {
        PageSketch page = new PageSketch().Text(250, 120, "自然人").Text(320, 120, "总").Text(320, 134, "计结果").Text(344, 148, "维持").Text(400, 134, "其他");
        page.Text(100, 170, "（一）予以公开").Text(262, 170, "1").Text(324, 170, "2").Text(410, 170, "3");
        page.Text(100, 200, "2.重复申请").Text(262, 200, "4").Text(324, 200, "5").Text(410, 200, "6");
        Assert.DoesNotContain(Table(page).Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Fact]
    public void Two_heads_of_one_line_that_a_word_above_unites_put_the_table_in_doubt()
    {
        PageSketch page = new PageSketch().Text(250, 120, "自然人").Text(320, 120, "总结果维").Text(320, 134, "计").Text(344, 134, "持").Text(400, 120, "其他");
        page.Text(100, 170, "（一）予以公开").Text(262, 170, "1").Text(324, 170, "2").Text(410, 170, "3");
        page.Text(100, 200, "2.重复申请").Text(262, 200, "4").Text(324, 200, "5").Text(410, 200, "6");
        Assert.DoesNotContain(Table(page).Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Fact]
    public void Heads_without_any_space_between_them_are_several()
    {
        PageSketch Heads(string heads) => new PageSketch().Text(100, 120, heads).Text(118, 150, "1").Text(166, 150, "2").Text(214, 150, "0").Text(262, 150, "15").Text(296, 150, "18");
        Assert.EndsWith("结果维持|结果纠正|其他结果|尚未审结|总计\n!|1|2|0|15|18", Draw(Heads("结果维持结果纠正其他结果尚未审结总计")), StringComparison.Ordinal);
        Assert.EndsWith("结果维持|结果纠正|其他结果|尚未审结|总\n!|1|2|0|15|18", Draw(Heads("结果维持结果纠正其他结果尚未审结总")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_of_a_group_right_before_the_last_line_of_a_label_is_not_of_it()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "2.申请人逾期未按收费通知要求").Text(100, 166, "缴纳费用、行政机关不再处理其").Text(100, 182, "政府信息公");
        Numbers(page.Text(52, 198, "（六）其开申请").Text(52, 214, "他处理"), 198, 1, 2, 3);
        Numbers(page.Text(100, 244, "（七）总计"), 244, 4, 5, 6);
        page.Text(60, 290, "全年主动公开各类政府信息若干条，回应群众关切，保障公众的知情权。");
        Assert.Equal("|自然人|其他|总计\n2.申请人逾期未按收费通知要求/缴纳费用、行政机关不再处理其/政府信息公/开申请|1|2|3\n（七）总计|4|5|6", Draw(page));
    }

    [Fact]
    public void Characters_that_draw_rules_part_columns_and_are_no_text()
    {
        PageSketch page = new PageSketch().Text(60, 120, "                                        │自然人│其他  │总计").Text(60, 135, new string('─', 30));
        page.Text(60, 150, "（一）予以公开                          │1     │2     │3").Text(60, 165, new string('─', 30));
        page.Text(60, 180, "2.重复申请                              │4     │      │6").Text(60, 195, "└" + new string('─', 20) + "┴───┘").Text(60, 225, "─");
        Assert.Equal("|自然人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|4||6", Draw(page).Replace("!|", "|", StringComparison.Ordinal));
        Assert.DoesNotContain(SketchEngine.Content(page).OfType<Paragraph>(), static paragraph => paragraph.Text.AsSpan().ContainsAny("│└┴┘"));
    }

    [Theory]
    // The first line alone is a label of another edition, and a mark without a numeral may begin one.
    [InlineData("1.申请人无正当理由逾期不补正", "、行政机关不再处理其政府信息公开申请", "1.申请人无正当理由逾期不补正/、行政机关不再处理其政府信息公开申请|1|2|3")]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形", "）", "（二）部分公开（区分处理的，只计这一情形，不计其他情形/）|1|2|3")]
    // What does not go on with the label above is one of its own.
    [InlineData("（一）予以公开", "、重复申请", "（一）予以公开|||\n、重复申请|1|2|3")]
    public void A_line_that_begins_with_a_mark_goes_on_with_its_label(string first, string second, string rows)
    {
        PageSketch page = Head(new PageSketch()).Text(10, 150, first, 10).Text(10, 164, second, 10);
        Numbers(page, 164, 1, 2, 3);
        Numbers(page.Text(10, 194, "（七）总计", 10), 194, 4, 5, 6);
        Assert.Equal($"|自然人|其他|总计\n{rows}\n（七）总计|4|5|6", Draw(page));
    }

    [Fact]
    public void A_label_among_the_columns_with_its_number_right_behind_it_names_its_row_and_puts_it_in_doubt()
    {
        PageSketch page = Head(new PageSketch());
        Numbers(page.Text(100, 150, "（一）予以公开"), 150, 1, 2, 3);
        page.Text(290, 180, "重复申请9").Text(363, 180, "8").Text(414, 180, "7");
        Numbers(page.Text(100, 210, "（七）总计"), 210, 4, 5, 6);
        Assert.Contains("重复申请9|?|8?|7?", Draw(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_rulings_below_a_ruled_row_show_only_the_columns_that_have_numbers()
    {
        PageSketch page = new PageSketch().Grid([60, 200, 260, 320, 380], [100, 130]).Text(66, 120, "（一）予以公开").Text(230, 120, "1").Text(290, 120, "2").Text(350, 120, "3");
        page.Text(66, 160, "2.重复申请").Text(230, 160, "4").Text(350, 160, "5").Text(66, 190, "3.其他").Text(230, 190, "6").Text(350, 190, "7");
        SourceTable table = SketchEngine.Content(page).OfType<SourceTable>().Last();
        Assert.Contains(table.Cells, static cell => cell.Text == "2.重复申请");
        Assert.DoesNotContain(table.Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
        Assert.DoesNotContain(table.Cells, static cell => cell is { Row: > 0, Column: > 0, HasSurePlace: true });
    }

    [Fact]
    public void Heads_that_run_down_and_touch_put_the_table_in_doubt()
    {
        PageSketch page = new PageSketch();
        string[] lines = ["结结其", "果果他", "维纠结", "持正果"];
        for (int i = 0; i < lines.Length; i++)
        {
            page.Text(100, 120 + (13 * i), lines[i]).Text(200, 120 + (13 * i), "尚未审结"[i..(i + 1)]);
        }

        page.Text(106, 190, "1").Text(122, 190, "2").Text(204, 190, "3").Text(260, 130, "总计").Text(264, 190, "6");
        Assert.DoesNotContain(Table(page).Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Fact]
    public void Numbers_below_ruled_heads_that_are_not_all_heads_are_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([250, 310, 370], [100, 130]).Text(256, 120, "商业企业").Text(316, 120, "科研机构");
        page.Text(60, 150, "（一）予以公开").Text(212, 150, "1").Text(274, 150, "2").Text(334, 150, "3").Text(60, 180, "2.重复申请").Text(212, 180, "1").Text(334, 180, "3");
        Assert.DoesNotContain(SketchEngine.Content(page).OfType<SourceTable>().Last().Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Fact]
    public void Heads_in_a_ruled_box_of_their_own_are_missing_from_the_table_around_it()
    {
        PageSketch page = new PageSketch().Grid([250, 310, 370], [100, 130]).Text(256, 120, "商业企业").Text(316, 120, "科研机构").Text(200, 120, "自然人").Text(400, 120, "总计");
        page.Text(60, 150, "（一）予以公开").Text(212, 150, "1").Text(274, 150, "2").Text(334, 150, "3").Text(406, 150, "6");
        page.Text(60, 180, "2.重复申请").Text(212, 180, "1").Text(334, 180, "3").Text(406, 180, "4");
        SourceTable table = SketchEngine.Content(page).OfType<SourceTable>().Last();
        Assert.Contains(table.Cells, static cell => cell.Text == "（一）予以公开");
        Assert.DoesNotContain(table.Cells, static cell => cell is { Row: > 0, Column: > 0, IsDoubtful: false });
    }

    [Theory]
    [InlineData("结结其尚 果果他未 维纠结审 持正果结")]
    [InlineData("结结其尚 果果他未 维纠结审 总计持正果结")] // With a head before them on the last line.
    public void Heads_that_run_down_and_touch_are_several_columns_and_their_numbers_in_doubt(string heads)
    {
        PageSketch page = new PageSketch().Text(100, 120, "自然人").Text(160, 120, "其他");
        string[] lines = heads.Split(' ');
        for (int i = 0; i < lines.Length; i++)
        {
            page.Text(348 - (12 * lines[i].Length), 120 + (12 * i), lines[i]);
        }

        page.Text(110, 180, "1").Text(166, 180, "2").Text(330, 180, "3").Text(110, 200, "4").Text(166, 200, "5").Text(330, 200, "6");
        Assert.Equal(6, Draw(page).Count(static letter => letter == '?'));
    }

    [Fact]
    public void A_head_left_of_all_numbers_is_no_part_of_the_corner()
    {
        // Numbers stand at the right of their columns, and those of the last are cut off: one fewer than there are heads.
        PageSketch page = new PageSketch().Text(100, 120, "（本列数据）").Text(220, 120, "自然人").Text(290, 120, "商业企业").Text(360, 120, "其他");
        page.Text(100, 150, "（一）予以公开的信息").Text(278, 150, "12").Text(348, 150, "3").Text(100, 180, "2.重复申请").Text(284, 180, "4").Text(348, 180, "5");
        Assert.EndsWith("（一）予以公开的信息|12?|3?\n2.重复申请|4?|5?", Draw(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, 210, "1,5 6,10")] // At the left of their columns.
    [InlineData(88, 367, "1,5 6,10")] // Over their middle.
    [InlineData(156, 536, "1,5 6,10")] // At the right.
    public void Heads_of_groups_stand_over_the_middle_of_their_columns_or_all_at_a_side(double one, double other, string spans)
    {
        PageSketch page = new();
        for (int group = 0; group < 3; group++)
        {
            double left = 20 + (190 * group);
            for (int column = 0; column < 5; column++)
            {
                page.Text(left + (38 * column), 140, ((string[])["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"])[column], 8).Text(left + 6 + (38 * column), 160, (column + 1).ToString(), 8);
            }
        }

        SourceTable table = Table(page.Text(one, 120, "行政复议", 8).Text(other, 120, "行政诉讼", 8));
        IEnumerable<string> groups = table.Cells.Where(static cell => cell.Text is "行政复议" or "行政诉讼").OrderBy(static cell => cell.Column).Select(static cell => $"{cell.Column},{cell.ColumnSpan}");
        Assert.Equal(spans, string.Join(' ', groups));
    }

    [Fact]
    public void What_a_spreadsheet_prints_of_a_number_too_wide_for_its_cell_stands_for_a_number()
    {
        PageSketch page = Head(new PageSketch()).Text(100, 150, "（一）予以公开").Text(306, 150, "###").Text(414, 150, "3").Text(100, 180, "2.重复申请").Text(357, 180, "###");
        Assert.EndsWith("（一）予以公开|###||3\n2.重复申请||###|", Draw(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_many_lines_are_garbled_a_head_may_be_and_no_number_has_a_certain_column()
    {
        // The full stop that ends the prose is mapped to a digit, so that its line is taken for the first row.
        PageSketch page = new PageSketch().Text(60, 90, "宽公开渠\uFFFD").Text(440, 90, "2").Text(160, 120, "信息\uFFFD容").Text(300, 120, "本\uFFFD制发件\uFFFD").Text(410, 120, "本\uFFFD废\uFFFD件数");
        page.Text(60, 150, "规章").Text(330, 150, "1").Text(440, 150, "2").Text(60, 180, "行政许可").Text(330, 180, "3").Text(440, 180, "4");
        Assert.EndsWith("规章|1?|2?\n行政许可|3?|4?", Draw(page), StringComparison.Ordinal);
    }

    private static PageSketch Head(PageSketch page, double baseline = 120) => page.Text(300, baseline, "自然人").Text(360, baseline, "其他").Text(410, baseline, "总计");

    /// <summary>A page of labels, each with its left side, its baseline and the numbers beside it; the first page has the heads.</summary>
    private static PageSketch Page(string lines, bool hasHeads)
    {
        PageSketch page = hasHeads ? Head(new PageSketch()) : new PageSketch();
        foreach (string line in lines.Split("; "))
        {
            string[] words = line.Split(' ');
            int[] place = [.. words[0].Split(',').Select(int.Parse)];
            Numbers(page.Text(place[0], place[1], words[1]), place[1], [.. words[2..].Select(int.Parse)]);
        }

        return page;
    }

    private static void Numbers(PageSketch page, double baseline, params int[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            page.Text(312 + (i * 51), baseline, numbers[i].ToString());
        }
    }

    private static string Draw(params PageSketch[] pages) => SketchEngine.Draw(Table(pages)).Replace("!|自然", "|自然", StringComparison.Ordinal).Replace("!|科研", "|科研", StringComparison.Ordinal);

    private static SourceTable Table(params PageSketch[] pages) => Assert.Single(SketchEngine.Content(pages).OfType<SourceTable>());
}
