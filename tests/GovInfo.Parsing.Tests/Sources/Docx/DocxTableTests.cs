using GovInfo.Parsing.Documents;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

public sealed class DocxTableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Cells_stand_at_their_rows_and_columns() =>
        Assert.Equal(["0:a | 1:b / 0:c | 1:"], DocxReading.Body(Tbl(Row("a", "b"), Row("c", ""))).Content);

    [Fact]
    public void Spans_over_columns_and_rows_combine()
    {
        string body = Tbl(
            Tr(Tc("a", Span(2) + Restart), Tc("b")),
            Tr(Tc("", Span(2) + Continue), Tc("c")),
            Row("d", "e", "f"));
        Assert.Equal(["0:a[2x2] | 2:b / 2:c / 0:d | 1:e | 2:f"], DocxReading.Body(body).Content);
    }

    [Fact]
    public void A_merge_restarts_below_another() =>
        Assert.Equal(
            ["0:a[1x2] | 1:1 / 1:2 / 0:b[1x2] | 1:3 / 1:4"],
            DocxReading.Body(Tbl(Tr(Tc("a", Restart), Tc("1")), Tr(Tc("", Continue), Tc("2")), Tr(Tc("b", Restart), Tc("3")), Tr(Tc("", Continue), Tc("4")))).Content);

    [Fact]
    public void Merges_across_are_joined() =>
        Assert.Equal(
            ["0:a[2x1] | 2:b / 0:1 | 1:2 | 2:3"],
            DocxReading.Body(Tbl(
                Tr(Tc("a", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("b")),
                Row("1", "2", "3"))).Content);

    [Fact]
    public void A_table_drawn_around_one_number_is_the_text_of_its_cell() =>
        Assert.Equal(
            ["0:规章 | 1:12 / 0:许可 | 1:3"],
            DocxReading.Body(Tbl(Tr(Tc("规章"), TcX(Tbl(Row("12")) + "<w:p/>")), Tr(Tc("许可"), TcX("<w:p/>" + Tbl(Row("", "3")))))).Content);

    [Fact]
    public void A_label_beside_an_empty_cell_in_a_frame_is_a_row()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(TcX(Tbl(Row("行政事业性收费", "")) + "<w:p/>"))));
        Assert.Equal(["0:行政事业性收费 | 1:"], reading.Content);
        Assert.DoesNotContain(reading.Document!.Blocks.OfType<SourceTable>().SelectMany(static table => table.Cells), static cell => cell.IsDoubtful);
    }

    [Fact]
    public void A_cell_whose_only_content_is_a_table_of_several_is_not_blank()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("规章"), Tc("5"), TcX(Tbl(Row("12", "3")) + "<w:p/>")), Row("许可", "3", "4")));
        Assert.Equal(string.Empty, Assert.Single(reading.Document!.Blocks.OfType<SourceTable>().First().Cells, static cell => cell.IsDoubtful).Text);
    }

    [Fact]
    public void Merges_across_and_down_make_one_cell() =>
        Assert.Equal(
            ["0:a[2x2] | 2:b / 2:c / 0:1 | 1:2 | 2:3"],
            DocxReading.Body(Tbl(
                Tr(Tc("a", "<w:hMerge w:val=\"restart\"/>" + Restart), Tc("", "<w:hMerge/>" + Restart), Tc("b")),
                Tr(Tc("", "<w:hMerge w:val=\"restart\"/>" + Continue), Tc("", "<w:hMerge/>" + Continue), Tc("c")),
                Row("1", "2", "3"))).Content);

    [Fact]
    public void Columns_before_the_first_cell_are_left_free() =>
        Assert.Equal(
            ["0:a | 1:b | 2:c / 1:d | 2:e"],
            DocxReading.Body(Tbl(Row("a", "b", "c"), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Tc("d") + Tc("e") + "</w:tr>")).Content);

    [Fact]
    public void Columns_after_the_last_cell_are_left_free() =>
        Assert.Equal(
            ["0:a | 1:b | 2:c / 0:d"],
            DocxReading.Body(Tbl(Row("a", "b", "c"), "<w:tr><w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>" + Tc("d") + "</w:tr>")).Content);

    [Fact]
    public void Grid_columns_that_no_cell_ends_at_are_dropped()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("a", Span(1_000_000)), Tc("b", Span(7))), Tr(Tc("c", Span(1_000_000)), Tc("d", Span(7)))));
        Assert.Equal(["0:a | 1:b / 0:c | 1:d"], reading.Content);
        Assert.Empty(reading.Codes);
    }

    [Fact]
    public void A_continuation_of_nothing_is_a_cell_of_its_own()
    {
        DocxReading reading = DocxReading.Body(Tbl(Row("a", "b"), Tr(Tc("c", Continue), Tc("d")), Tr(Tc("", Continue), Tc("e"))));
        Assert.Equal(["0:a | 1:b / 0:c[1x2] | 1:d / 1:e"], reading.Content);
        Assert.Equal(["GI1309"], reading.Codes);
        Assert.Equal("table 1, row 2, column 1", reading.Diagnostics[0].Location!.ToString());
    }

    [Fact]
    public void A_continuation_in_the_first_row_of_a_table_cut_off_from_another_begins_anew()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("", Continue), Tc("b")), Tr(Tc("", Continue), Tc("d"))));
        Assert.Equal(["0:[1x2] | 1:b / 1:d"], reading.Content);
        Assert.Empty(reading.Codes);
    }

    [Fact]
    public void A_continuation_of_other_columns_is_a_cell_of_its_own()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("a", Restart + Span(2)), Tc("b")), Tr(Tc("7", Continue), Tc("c"), Tc("d"))));
        Assert.Equal(["0:a[2x1] | 2:b / 0:7 | 1:c | 2:d"], reading.Content);
        Assert.Equal(["GI1309"], reading.Codes);
    }

    [Fact]
    public void Text_in_a_cell_that_is_merged_away_is_told()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("a", Restart), Tc("b")), Tr(Tc("7", Continue), Tc("c"))));
        Assert.Equal(["0:a[1x2] | 1:b / 1:c"], reading.Content);
        Assert.Equal(["GI1310"], reading.Codes);
        Assert.True(reading.Tables[0].Cells[0].IsDoubtful);
    }

    [Fact]
    public void Paragraphs_breaks_and_tabs_of_a_cell_are_kept() =>
        Assert.Equal(
            ["0:本年新\n制作数量 | 1:a\nb\tc"],
            DocxReading.Body(Tbl(Tr(TcX(P("本年新") + P("") + P("制作数量")), TcX(PX(RX("<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>")))))).Content);

    [Fact]
    public void Locations_count_tables_rows_and_columns_from_one()
    {
        SourceTable table = DocxReading.Body(Tbl(Row("a", "b")) + P("x") + Tbl(Tr(Tc("a", Span(2)), Tc("b")), Row("1", "2", "3"))).Tables[1];
        Assert.Equal("table 2, row 1, column 3", table.Cells[1].Location.ToString());
        Assert.Equal("table 2, row 2, column 3", table.Cells[^1].Location.ToString());
    }

    [Fact]
    public void A_small_table_in_a_cell_of_data_follows_its_table()
    {
        string inner = Tbl(Row("x", "y"));
        Assert.Equal(
            ["0:a | 1:b | 2:c / 0:1\n2 | 1:3 | 2:4", "0:x | 1:y", "after"],
            DocxReading.Body(Tbl(Row("a", "b", "c"), Tr(TcX(P("1") + inner + P("2")), Tc("3"), Tc("4"))) + P("after")).Content);
    }

    [Fact]
    public void A_table_that_lays_out_the_page_gives_way_to_its_content()
    {
        string inner = Tbl(Row("a", "b"), Row("1", "2"));
        Assert.Equal(
            ["menu", "一、总体情况", "0:a | 1:b / 0:1 | 1:2", "end"],
            DocxReading.Body(Tbl(Tr(Tc("menu"), TcX(P("一、总体情况") + inner + P("end"))))).Content);
    }

    [Fact]
    public void A_frame_around_running_text_gives_way_to_the_text()
    {
        string text = new('文', 60);
        Assert.Equal(["一、总体情况", text], DocxReading.Body(Tbl(Tr(TcX(P("一、总体情况") + P(text))))).Content);
    }

    [Fact]
    public void A_single_column_of_labels_stays_a_table() =>
        Assert.Equal(["0:第二十条第（一）项 / 0:a"], DocxReading.Body(Tbl(Row("第二十条第（一）项"), Row("a"))).Content);

    [Fact]
    public void A_picture_for_a_number_is_told()
    {
        string picture = PX(RX("<w:drawing><wp:inline><wp:extent cx=\"90000\" cy=\"90000\"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing>"));
        DocxReading reading = DocxReading.Body(Tbl(Tr(Tc("a"), TcX(picture))));
        Assert.Equal(["0:a | 1:"], reading.Content);
        Assert.Equal(["GI1312"], reading.Codes);
        Assert.True(reading.Tables[0].Cells[1].IsDoubtful);
        Assert.Equal(0, reading.Document!.PictureCount);
    }
}
