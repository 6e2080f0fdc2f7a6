using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>Which digits are one number, and in which cell.</summary>
public sealed class NumberTests
{

    [Fact]
    public void A_digit_that_touches_one_across_the_rule_is_of_its_number_though_it_clears_the_rule_itself()
    {
        // The first digit reaches over the rule: its middle is still in the left cell, and the next stands a third of an em behind the rule.
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130]).Text(110, 120, "1").Text(196.2, 120, "2").Text(203.9, 120, "8").Text(209.9, 120, "5");
        SourceTable table = Assert.Single(SketchEngine.Content(page).OfType<SourceTable>());
        Assert.Equal("1?|285?", SketchEngine.Draw(table));
    }

    [Fact]
    public void A_number_that_touches_the_open_side_of_a_table_may_have_been_cut()
    {
        PageSketch page = new PageSketch().Rule(100, 100, 300, 100).Rule(100, 130, 300, 130).Rule(100, 160, 300, 160).Rule(100, 100, 100, 160).Rule(200, 100, 200, 160)
            .Text(110, 120, "7").Text(288, 120, "30").Text(110, 150, "8").Text(250, 150, "9");
        Assert.Equal("7|30?\n8|9", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void Nothing_beside_the_cut_of_a_page_is_no_blank_for_certain()
    {
        PageSketch Cut(double at)
        {
            PageSketch page = new PageSketch { CutRight = at }.Rule(100, 100, 300, 100).Rule(100, 130, 300, 130).Rule(100, 160, 300, 160);
            return page.Rule(100, 100, 100, 160).Rule(200, 100, 200, 160).Text(110, 120, "7").Text(110, 150, "8").Text(250, 150, "9");
        }

        Assert.Equal("7|?\n8|9", SketchEngine.Draw(Assert.Single(SketchEngine.Content(Cut(300)).OfType<SourceTable>())));
        Assert.Equal("7|\n8|9", SketchEngine.Draw(Assert.Single(SketchEngine.Content(Cut(0)).OfType<SourceTable>())));
    }

    [Theory]
    [InlineData(188, 200, "25?|10?")] // Perhaps 2510, drawn in two pieces that meet at the rule.
    [InlineData(187.4, 200.6, "25|10")]
    public void Digits_that_touch_across_a_rule_are_in_doubt(double left, double right, string drawn)
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130]).Text(left, 120, "25").Text(right, 120, "10");
        Assert.Equal(drawn, SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void A_digit_outside_the_table_next_to_one_in_a_cell_puts_that_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130]).Text(110, 120, "7").Text(293, 120, "16");
        Assert.Equal("7|1?", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void A_digit_with_a_line_through_it_is_in_doubt()
    {
        Assert.Equal("873?|", Read(page => page.Text(110, 120, "873").Rule(110, 116, 116, 116)).Item1);
        Assert.Equal("873|", Read(page => page.Text(110, 120, "873").Rule(110, 121, 128, 121)).Item1);
    }

    [Theory]
    [InlineData(126, "34337?|")] // 7 over the end of 3433: it may be another number's.
    [InlineData(128, "34337|")]
    public void A_run_of_digits_over_the_end_of_another_is_in_doubt(double at, string drawn) =>
        Assert.Equal(drawn, Read(page => page.Text(104, 120, "3433").Text(at, 120, "7")).Item1);

    [Theory]
    [InlineData(107, "276899919?|")] // A number among the digits of another, every one of them over its neighbours.
    [InlineData(150, "26999 7891|")]
    public void A_run_of_digits_among_those_of_another_is_in_doubt(double at, string drawn) =>
        Assert.Equal(drawn, Read(page => page.Text(104, 120, "26999").Text(at, 120, "7891")).Item1);

    [Fact]
    public void A_zero_right_before_the_digits_of_another_run_is_in_doubt()
    {
        Assert.Equal("01241?|", Read(page => page.Text(104, 120, "0").Text(110, 120, "1241")).Item1);
        Assert.Equal("0.5|", Read(page => page.Text(104, 120, "0").Text(110, 120, ".5")).Item1);
        Assert.Equal("105|", Read(page => page.Text(104, 120, "1").Text(110, 120, "0").Text(116, 120, "5")).Item1);
    }

    [Theory]
    [InlineData(-1.5, "374|")] // Set tightly, each digit a run.
    [InlineData(-3, "374|")]
    public void Digits_that_all_lie_over_each_other_alike_are_one_number(double spacing, string drawn) =>
        Assert.Equal(drawn, Read(page => page.Text(110, 120, "3").Text(116 + spacing, 120, "7").Text(122 + (2 * spacing), 120, "4")).Item1);

    [Theory]
    [InlineData("\u0080")]
    [InlineData("ó")]
    public void A_character_that_cannot_be_what_the_file_maps_it_to_is_none_and_its_label_names_no_number(string wrong)
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130, 160]).Text(110, 120, "规章").Text(210, 120, "7").Text(110, 150, "行政").Text(134, 150, wrong);
        page.Text(146, 150, "可").Text(210, 150, "8");
        Assert.Equal("规章|7\n行政\uFFFD可|8?", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void An_empty_stretch_over_several_columns_beside_numbers_is_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([100, 150, 200, 250, 300, 350], [100, 130]).Rule(100, 160, 350, 160);
        foreach (double x in (double[])[100, 150, 200, 250, 350])
        {
            page.Rule(x, 130, x, 160);
        }

        page.Text(110, 120, "0").Text(160, 120, "1").Text(210, 120, "2").Text(260, 120, "3").Text(310, 120, "4").Text(110, 150, "5").Text(160, 150, "6").Text(210, 150, "7");
        Assert.Equal("?|<|<|<|<\n0|1|2|3|4", SketchEngine.Draw(Assert.Single(SketchEngine.Content(
            new PageSketch().Grid([100, 150, 200, 250, 300, 350], [100, 130]).Rule(100, 70, 350, 70).Rule(100, 70, 100, 100).Rule(350, 70, 350, 100)
                .Text(110, 120, "0").Text(160, 120, "1").Text(210, 120, "2").Text(260, 120, "3").Text(310, 120, "4")).OfType<SourceTable>())));
        Assert.Equal("0|1|2|3|4\n5|6|7|?|<", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void An_empty_stretch_over_several_rows_and_columns_beside_numbers_is_in_doubt()
    {
        // The stretch spans a row of words and one of numbers, or two rows of words: only beside numbers a blank is somebody's.
        PageSketch Draw(string third) => new PageSketch().Rule(100, 100, 350, 100).Rule(100, 130, 200, 130).Rule(300, 130, 350, 130).Rule(100, 160, 350, 160)
            .Rule(100, 100, 100, 160).Rule(150, 100, 150, 160).Rule(200, 100, 200, 160).Rule(300, 100, 300, 160).Rule(350, 100, 350, 160)
            .Rule(100, 190, 350, 190).Rule(100, 160, 100, 190).Rule(250, 160, 250, 190).Rule(350, 160, 350, 190)
            .Text(105, 120, "规章").Text(155, 120, "许可").Text(305, 120, "处罚").Text(105, 150, "5").Text(155, 150, "6").Text(305, 150, third);
        Assert.Equal("规章|许可|?|<|处罚\n5|6|^|^|7\n|<|<||<", SketchEngine.Draw(Assert.Single(SketchEngine.Content(Draw("7")).OfType<SourceTable>())));
        Assert.Equal("规章|许可||<|处罚\n5|6|^|^|强制\n|<|<||<", SketchEngine.Draw(Assert.Single(SketchEngine.Content(Draw("强制")).OfType<SourceTable>())));
    }

    [Theory]
    [InlineData(93, "?|其他\n?|8")] // The middle of the head's first letter stands outside the table: its digits may be hidden.
    [InlineData(101, "结|其他\n|8")]
    [InlineData(80, "|其他\n|8")]
    public void Blanks_of_a_column_that_is_cut_within_its_head_are_in_doubt(double at, string drawn)
    {
        PageSketch page = new PageSketch().Grid([100, 130, 160], [100, 130, 160]).Text(at, 120, "结").Text(134, 120, "其他").Text(136, 150, "8");
        Assert.Equal(drawn, SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Theory]
    [InlineData("7", "", "规章|7|<|<|5\n^|^|^|^|^\n^|^|^|^|^\n许可|6|<|<|8")]
    [InlineData("7", "9", "规章|?|<|<|5\n^|?|7?|?|^\n^|9?|<|<|^\n许可|6|<|<|8")] // What stands below the box may be a number of the cell too.
    public void A_box_around_a_number_cuts_no_row(string boxed, string below, string drawn)
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300, 400], [100, 140, 170]).Box(230, 103.6, 270, 123);
        page.Text(110, 120, "规章").Text(245, 120, boxed).Text(245, 135, below).Text(345, 120, "5").Text(110, 160, "许可").Text(245, 160, "6").Text(345, 160, "8");
        Assert.Equal(drawn, SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void Rows_within_a_label_that_have_labels_of_their_own_are_no_slices()
    {
        PageSketch page = new PageSketch().Grid([100, 180, 300, 400], [100, 160]).Rule(180, 130, 400, 130);
        page.Text(110, 135, "规章").Text(190, 120, "其中").Text(190, 150, "其他").Text(345, 120, "5");
        Assert.Equal("规章|其中|5\n^|其他|", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void The_line_under_a_number_is_no_rule()
    {
        PageSketch page = new PageSketch().Grid([100, 130, 160], [100, 140]).Text(104, 112, "1763").Rule(104, 113.2, 128, 113.2).Text(122, 126, "4").Text(136, 120, "5");
        Assert.Equal("17634?|5", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));

        // One that is as wide as its cell is.
        page = new PageSketch().Grid([100, 130, 160], [100, 140]).Text(104, 112, "1763").Rule(100, 118, 130, 118).Text(122, 132, "4").Text(136, 120, "5");
        Assert.Equal("1763?|5\n4?|^", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void A_rule_through_a_digit_puts_the_cells_above_and_below_it_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130, 160]).Text(110, 120, "7").Text(210, 133.5, "66").Text(110, 150, "8");
        Assert.Equal("7|66?\n8|?", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())));
    }

    [Fact]
    public void Numbers_below_heads_that_another_text_is_printed_over_are_in_doubt()
    {
        PageSketch page = new PageSketch().Grid([100, 150, 200, 250, 300], [100, 130, 160]);
        foreach (double x in (double[])[110, 160, 210, 260])
        {
            page.Text(x, 120, "其他").Text(x + 3, 120, "5").Text(x, 150, "7");
        }

        Assert.EndsWith("\n7?|7?|7?|7?", SketchEngine.Draw(Assert.Single(SketchEngine.Content(page).OfType<SourceTable>())), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_that_another_text_is_printed_over_are_in_doubt()
    {
        double[] columns = [100, 150, 200, 250, 300];
        PageSketch Draw(params string[] over)
        {
            PageSketch page = new PageSketch().Grid(columns, [100, 130, 160, 190, 220]);
            string[] rows = ["规章0123", "许可4567", "处罚8901", "强制2345"];
            for (int row = 0; row < rows.Length; row++)
            {
                page.Text(105, 120 + (30 * row), rows[row][..2]);
                for (int at = 2; at < 5; at++)
                {
                    page.Text(160 + (50 * (at - 2)), 120 + (30 * row), rows[row][at..(at + 1)]);
                }
            }

            foreach (string text in over)
            {
                page.Text(157, 150, text, spacing: 38);
            }

            return page;
        }

        static (string[] Rows, bool Said) Read(PageSketch page)
        {
            (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(page);
            return (SketchEngine.Draw(document!.Blocks.OfType<SourceTable>().Single()).Split('\n'), diagnostics.Any(said => said.Code == "GI1452"));
        }

        Assert.Equal(["规章|0|1|2", "许可|4|5|6", "处罚|8|9|0", "强制|2|3|4"], Read(Draw()).Rows);
        Assert.Equal((string[])["规章|0|1|2", "许可?|主4?|办5?|单6?", "处罚|8|9|0", "强制|2|3|4"], Read(Draw("主办单")).Rows);
        Assert.True(Read(Draw("主办单")).Said);
        Assert.False(Read(Draw("主办")).Said);
    }

    [Fact]
    public void Digits_of_several_runs_that_stand_together_are_one_number()
    {
        Assert.Equal(("77|", 0), Read(page => page.Text(110, 120, "7").Text(116, 120, "7")));
        Assert.Equal(("7730.28|", 0), Read(page => page.Text(110, 120, "7730").Text(134.5, 120, ".28")));
    }

    [Fact]
    public void Digits_apart_are_two_numbers()
    {
        Assert.Equal(("7 7|", 0), Read(page => page.Text(110, 120, "7").Text(122, 120, "7")));
        Assert.Equal(("1 2|", 0), Read(page => page.Text(110, 120, "1 2")));
    }

    [Fact]
    public void Digits_of_two_runs_a_little_apart_are_doubtful()
    {
        Assert.Equal(("77?|", 1), Read(page => page.Text(110, 120, "7").Text(119, 120, "7")));
        Assert.Equal(("77|", 0), Read(page => page.Text(110, 120, "77", spacing: 3)));
    }

    [Fact]
    public void A_raised_digit_is_no_digit_of_the_number() =>
        Assert.Equal(("10 1?|", 1), Read(page => page.Text(110, 120, "10").Text(122, 116, "1", size: 7)));

    [Fact]
    public void A_digit_drawn_twice_for_bold_is_one() =>
        Assert.Equal(("12|", 0), Read(page => page.Text(110, 120, "12").Text(110.3, 120, "12")));

    [Fact]
    public void Two_equal_digits_are_two() => Assert.Equal(("11|", 0), Read(page => page.Text(110, 120, "11")));

    [Fact]
    public void A_glyph_without_mapping_leaves_a_mark_in_the_number() =>
        Assert.Equal(("1\uFFFD6|", 0), Read(page => page.Text(110, 120, "1\uFFFD6")));

    [Fact]
    public void A_number_across_a_rule_stays_whole_where_its_middle_lies()
    {
        Assert.Equal(("7730.28?|?", 2), Read(page => page.Text(165, 120, "7730.28")));
        Assert.Equal(("?|7730.28?", 2), Read(page => page.Text(185, 120, "7730.28")));
    }

    [Fact]
    public void Numbers_that_touch_a_rule_from_both_sides_stay_two() =>
        Assert.Equal(("12|34", 0), Read(page => page.Text(187.5, 120, "12").Text(200.5, 120, "34")));

    [Fact]
    public void Signs_separators_and_marks_are_kept()
    {
        Assert.Equal(("-1,234.50|/", 0), Read(page => page.Text(110, 120, "-1,234.50").Text(240, 120, "/")));
    }

    [Fact]
    public void Hidden_text_is_not_read() => Assert.Equal(("5|", 0), Read(page => page.Text(110, 120, "5").Text(150, 120, "9", hidden: true)));

    [Fact]
    public void A_number_that_the_edge_of_the_page_cuts_is_doubtful() =>
        Assert.Equal(("|75?", 1), Read(page => page.Text(290, 120, "753"), width: 302));

    private static (string Table, int Diagnostics) Read(Action<PageSketch> write, double width = 595)
    {
        PageSketch page = new PageSketch(width).Grid([100, 200, 300], [100, 130]);
        write(page);
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(page);
        return (SketchEngine.Draw(Assert.IsType<SourceTable>(Assert.Single(document!.Blocks))), diagnostics.Count);
    }
}
