namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class TextOperatorTests
{
    [Fact]
    public void A_glyph_has_its_text_box_baseline_size_and_font()
    {
        DrawnPage drawn = DrawnPage.Read("BT /F1 10 Tf 20 40 Td (A1) Tj ET");
        Assert.Equal("A1", drawn.Text);
        Assert.Equal("20,60", drawn.PlaceOf(0)); // 60 from the top of a page of 100.
        Assert.Equal("26.67,60", drawn.PlaceOf(1)); // A is 667 wide.
        Assert.Equal(10, drawn.Glyphs[0].FontSize);
        Assert.Equal("Helvetica", drawn.Glyphs[0].FontName);
        Assert.Equal(60 - 8.8, drawn.Glyphs[0].Box.Top, 6);
        Assert.Equal(60 + 1.2, drawn.Glyphs[0].Box.Bottom, 6);
        Assert.False(drawn.Glyphs[0].IsVertical);
        Assert.Empty(drawn.Codes);
    }

    [Theory]
    [InlineData("2 Tc (AA) Tj", "28.67,60")]
    [InlineData("3 Tw ( A) Tj", "25.78,60")]
    [InlineData("50 Tz (AA) Tj", "23.34,60")]
    [InlineData("50 Tz 2 Tc (AA) Tj", "24.34,60")]
    [InlineData("[(A) -100 (A)] TJ", "27.67,60")]
    [InlineData("[(A) 100 (A)] TJ", "25.67,60")]
    [InlineData("5 Ts (AA) Tj", "26.67,55")]
    [InlineData("(A) Tj (A) Tj", "26.67,60")]
    [InlineData("(A) Tj 5 6 Td (A) Tj", "25,54")]
    [InlineData("(A) Tj 5 -6 TD (A) Tj", "25,66")]
    [InlineData("(A) Tj 0 -12 TD T* (A) Tj", "20,84", 1)]
    [InlineData("12 TL (A) Tj T* (A) Tj", "20,72")]
    [InlineData("12 TL (A) Tj (A) '", "20,72")]
    [InlineData("12 TL (A) Tj 1 2 (AA) \"", "28.67,72", 2)]
    [InlineData("(A) Tj 1 0 0 1 7 8 Tm (A) Tj", "7,92")]
    [InlineData("(A) Tj /F1 20 Tf (AA) Tj", "40.01,60", 2)]
    public void Operators_place_the_next_glyph(string operators, string place, int glyph = 1) =>
        Assert.Equal(place, DrawnPage.Read($"BT /F1 10 Tf 20 40 Td {operators} ET").PlaceOf(glyph));

    [Fact]
    public void Glyphs_of_one_showing_operator_share_a_run()
    {
        DrawnPage drawn = DrawnPage.Read("BT /F1 10 Tf 20 40 Td [(A) -10 (B)] TJ (C) Tj ET");
        Assert.Equal([1, 1, 2], drawn.Glyphs.Select(glyph => glyph.Run));
    }

    [Fact]
    public void The_matrix_of_the_page_scales_and_moves_text()
    {
        DrawnPage drawn = DrawnPage.Read("q 2 0 0 -2 10 100 cm BT 1 0 0 -1 5 10 Tm /F1 6 Tf (A) Tj ET Q BT /F1 10 Tf 20 40 Td (B) Tj ET");
        Assert.Equal("20,20", drawn.PlaceOf(0));
        Assert.Equal(12, drawn.Glyphs[0].FontSize, 6);
        Assert.True(drawn.Glyphs[0].Box.Top < drawn.Glyphs[0].Box.Bottom);
        Assert.Equal("20,60", drawn.PlaceOf(1));
    }

    [Fact]
    public void Text_turned_by_a_quarter_is_vertical()
    {
        DrawnPage drawn = DrawnPage.Read("BT 0 1 -1 0 50 20 Tm /F1 10 Tf (AB) Tj ET");
        Assert.True(drawn.Glyphs[0].IsVertical);
        Assert.True(drawn.Glyphs[1].Box.Bottom <= drawn.Glyphs[0].Box.Top + 0.001); // Upwards.
        Assert.Equal((drawn.Glyphs[0].Box.Left + drawn.Glyphs[0].Box.Right) / 2, drawn.Glyphs[0].Baseline);
        Assert.Equal(10, drawn.Glyphs[0].FontSize, 6);
    }

    [Theory]
    [InlineData("3 Tr", false)]
    [InlineData("7 Tr", false)]
    [InlineData("0 Tr", true)]
    [InlineData("2 Tr", true)]
    [InlineData("4 Tr", true)]
    [InlineData("/Clear gs", false)]
    [InlineData("/Half gs", true)]
    [InlineData("1 g", false)]
    [InlineData("0.9 g", true)]
    [InlineData("1 1 1 rg", false)]
    [InlineData("0 0 0 0 k", false)]
    [InlineData("0 0 0 1 k", true)]
    [InlineData("/Icc cs 1 1 1 scn", false)]
    [InlineData("/Icc cs", true)]
    [InlineData("/Spot cs 0 scn", false)]
    [InlineData("/Spot cs 1 scn", true)]
    [InlineData("1 g 1 Tr", true)]
    [InlineData("1 g 2 Tr", true)]
    [InlineData("1 g 2 Tr 1 G", false)]
    [InlineData("0 0 10 10 re W n", false)]
    [InlineData("0 0 23 100 re W n", true)] // Part of the glyph is seen.
    [InlineData("0 0 20.5 100 re W n", false)]
    [InlineData("20.4 43 3 1 re W n", true)] // Tightly around the ink, as of a minus sign.
    [InlineData("0 43 200 1 re W n", true)]
    [InlineData("20.4 43 0 0 re W n", false)]
    [InlineData("0 47.7 200 52 re W n", false)]
    [InlineData("W n", false)] // An empty path clips everything away.
    public void What_cannot_be_seen_is_marked(string operators, bool isVisible)
    {
        const string resources = """
            /ExtGState << /Clear << /ca 0 >> /Half << /ca 0.5 >> >>
            /ColorSpace << /Icc [/ICCBased 20 0 R] /Spot [/Separation /Red /DeviceCMYK 21 0 R] >>
            """;
        DrawnPage drawn = DrawnPage.Read(
            $"q {operators} BT /F1 10 Tf 20 40 Td (A) Tj ET Q",
            resources: resources,
            more: file => file.Stream(20, "/N 3", string.Empty));
        Assert.Equal(isVisible, Assert.Single(drawn.Glyphs).IsVisible);
    }

    [Theory]
    [InlineData("0 0 1 rg 10 30 100 30 re f", true)]
    [InlineData("0 0 1 rg 10 30 100 30 re f 1 g 15 35 90 20 re f", false)]
    [InlineData("0 0 1 rg 110 30 10 30 re f", false)]
    [InlineData("/Pattern cs /P1 scn 10 30 100 30 re f", true)]
    public void White_text_is_seen_on_a_dark_area(string background, bool isVisible) => Assert.Equal(
        isVisible, Assert.Single(DrawnPage.Read($"{background} BT 1 g /F1 10 Tf 20 40 Td (A) Tj ET").Glyphs).IsVisible);

    [Fact]
    public void Text_beside_the_page_is_not_seen() =>
        Assert.False(Assert.Single(DrawnPage.Read("BT /F1 10 Tf 20 140 Td (A) Tj ET").Glyphs).IsVisible);

    [Fact]
    public void A_glyph_drawn_twice_for_boldness_counts_once()
    {
        DrawnPage drawn = DrawnPage.Read("BT /F1 10 Tf 20 40 Td (All1) Tj ET BT /F1 10 Tf 20.3 40 Td (All1) Tj ET");
        Assert.Equal("All1", drawn.Text);
    }

    [Theory]
    [InlineData("(11) Tj (11) Tj", "1111")]
    [InlineData("(ll) Tj (l) Tj", "lll")]
    [InlineData("(1) Tj 0 12 Td (1) Tj", "11")]
    [InlineData("(1) Tj 0.3 0 Td (2) Tj", "12")]
    public void Neighbours_are_no_duplicates(string operators, string text) =>
        Assert.Equal(text, DrawnPage.Read($"BT /F1 10 Tf 20 40 Td {operators} ET").Text);

    [Fact]
    public void A_font_that_the_file_lacks_is_said()
    {
        DrawnPage drawn = DrawnPage.Read("BT /F9 10 Tf 20 40 Td (A) Tj /F1 10 Tf (B) Tj ET");
        Assert.Equal("B", drawn.Text);
        Assert.Equal(["GI1436"], drawn.Codes);
    }

    [Fact]
    public void A_graphics_state_may_set_the_font() =>
        Assert.Equal("20,60", DrawnPage.Read("/G gs BT 20 40 Td (A) Tj ET", resources: "/ExtGState << /G << /Font [5 0 R 10] >> >>").PlaceOf(0));

    [Fact]
    public void Too_many_glyphs_end_the_page_and_are_said()
    {
        string run = $"({new string('A', 1000)}) Tj ";
        DrawnPage drawn = DrawnPage.Read("BT /F1 1 Tf " + string.Concat(Enumerable.Repeat(run, 201)) + "ET");
        Assert.Equal(200_000, drawn.Glyphs.Length);
        Assert.Contains("GI1433", drawn.Codes);
    }
}
