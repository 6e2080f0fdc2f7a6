namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class XObjectTests
{
    private const string Resources = "/XObject << /X 20 0 R /Y 21 0 R >>";
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 200 100]";

    [Fact]
    public void A_form_is_drawn_where_it_is_called_with_its_matrix_and_the_caller_s_resources()
    {
        DrawnPage drawn = DrawnPage.Read(
            "q 1 0 0 1 5 0 cm /X Do Q BT /F1 10 Tf 20 40 Td (B) Tj ET",
            resources: Resources,
            more: file => file.Stream(20, $"{Form} /Matrix [1 0 0 1 10 0]", "q q BT /F1 10 Tf 20 40 Td (A) Tj ET"));
        Assert.Equal("AB", drawn.Text);
        Assert.Equal("35,60", drawn.PlaceOf(0));
        Assert.Equal("20,60", drawn.PlaceOf(1));
        Assert.Empty(drawn.Codes);
    }

    [Fact]
    public void A_form_has_fonts_of_its_own_and_is_clipped_by_its_box()
    {
        DrawnPage drawn = DrawnPage.Read(
            "/X Do",
            resources: Resources,
            more: file => file
                .Stream(20, "/Subtype /Form /BBox [0 0 30 100] /Resources << /Font << /F1 22 0 R >> >>", "BT /F1 10 Tf 20 40 Td (a) Tj 50 0 Td (b) Tj ET")
                .Object(22, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"));
        Assert.Equal("α", drawn.Text);
        Assert.Equal(2, drawn.Glyphs.Length);
    }

    [Fact]
    public void A_form_that_pops_more_than_it_pushed_leaves_its_caller_s_state_alone()
    {
        DrawnPage drawn = DrawnPage.Read(
            "q 1 0 0 1 5 0 cm q /X Do Q BT /F1 10 Tf 20 40 Td (A) Tj ET Q", resources: Resources, more: file => file.Stream(20, Form, "Q Q Q 1 0 0 1 99 0 cm"));
        Assert.Equal("25,60", drawn.PlaceOf(0));
    }

    [Fact]
    public void Forms_in_a_circle_are_read_once_and_said()
    {
        DrawnPage drawn = DrawnPage.Read(
            "/X Do",
            resources: Resources,
            more: file => file
                .Stream(20, Form, "BT /F1 10 Tf 20 40 Td (A) Tj ET /Y Do /Y Do")
                .Stream(21, Form, "BT /F1 10 Tf 20 60 Td (B) Tj ET /X Do"));
        Assert.Equal("AB", drawn.Text); // The second B lies on the first.
        Assert.Equal(["GI1434"], drawn.Codes);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Forms_nest_16_deep(int depth, bool isRead)
    {
        DrawnPage drawn = DrawnPage.Read("/X20 Do", resources: $"/XObject << {string.Concat(Enumerable.Range(20, depth).Select(number => $"/X{number} {number} 0 R "))} >>", more: file =>
        {
            for (int i = 0; i < depth; i++)
            {
                file.Stream(20 + i, Form, i == depth - 1 ? "BT /F1 10 Tf 20 40 Td (A) Tj ET" : $"/X{21 + i} Do");
            }
        });
        Assert.Equal(isRead ? "A" : string.Empty, drawn.Text);
        Assert.Equal(isRead ? [] : ["GI1434"], drawn.Codes);
    }

    [Theory]
    [InlineData("q 100 0 0 50 10 10 cm /Y Do Q", 1)]
    [InlineData("q 30 0 0 33 10 10 cm /Y Do Q", 0)]
    [InlineData("q 0 0 10 10 re W n 100 0 0 50 0 0 cm /Y Do Q", 0)]
    [InlineData("q 100 0 0 50 10 10 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", 1)]
    public void Pictures_of_some_size_are_counted(string content, int count) => Assert.Equal(
        count,
        DrawnPage.Read(content, resources: Resources, more: file => file.Stream(21, "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x")).Page.PictureCount);

    [Fact]
    public void Content_goes_on_after_an_inline_image()
    {
        DrawnPage drawn = DrawnPage.Read("BI /W 4 /H 1 /BPC 8 /CS /G ID EI E EI BT /F1 10 Tf 20 40 Td (A) Tj ET");
        Assert.Equal("A", drawn.Text);
        Assert.Empty(drawn.Codes);
    }

    [Fact]
    public void An_inline_image_without_an_end_is_said()
    {
        DrawnPage drawn = DrawnPage.Read("BT /F1 10 Tf 20 40 Td (A) Tj ET BI /W 4 /H 4 ID xxxxxxx BT /F1 10 Tf (B) Tj");
        Assert.Equal("A", drawn.Text);
        Assert.Equal(["GI1435"], drawn.Codes);
    }

    [Fact]
    public void Saved_states_beyond_512_do_not_harm_the_order()
    {
        string deep = string.Concat(Enumerable.Repeat("q ", 2000)) + "1 0 0 1 50 0 cm " + string.Concat(Enumerable.Repeat("Q ", 2000));
        Assert.Equal("20,60", DrawnPage.Read($"q {deep} Q BT /F1 10 Tf 20 40 Td (A) Tj ET").PlaceOf(0));
    }
}
