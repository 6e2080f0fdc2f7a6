namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class PageFrameTests
{
    private const string Content = "BT /F1 10 Tf 20 40 Td (A) Tj ET 1 w 20 40 m 60 40 l S";

    [Theory]
    [InlineData("", 200, 100, "H 20,60 60,60 /1", false)]
    [InlineData("/Rotate 90", 100, 200, "V 40,20 40,60 /1", true)]
    [InlineData("/Rotate 180", 200, 100, "H 140,40 180,40 /1", false)]
    [InlineData("/Rotate 270", 100, 200, "V 60,140 60,180 /1", true)]
    [InlineData("/Rotate -90", 100, 200, "V 60,140 60,180 /1", true)]
    [InlineData("/CropBox [10 30 110 80]", 100, 50, "H 10,40 50,40 /1", false)]
    [InlineData("/CropBox [10 30 110 80] /Rotate 90", 50, 100, "V 10,10 10,50 /1", true)]
    [InlineData("/UserUnit 2", 400, 200, "H 40,120 120,120 /2", false)]
    public void The_page_is_shown_cropped_turned_and_scaled(string entries, double width, double height, string ruling, bool isVertical)
    {
        DrawnPage drawn = DrawnPage.Read(Content, page: entries);
        Assert.Equal((width, height), (drawn.Page.Width, drawn.Page.Height));
        Assert.Equal([ruling], drawn.Rulings);
        Assert.Equal(isVertical, drawn.Glyphs[0].IsVertical);
        Assert.True(drawn.Glyphs[0].IsVisible);
    }

    [Theory]
    [InlineData("0 1 -1 0 60 0", "", 90)]
    [InlineData("0 -1 1 0 60 100", "", 270)]
    [InlineData("-1 0 0 -1 200 60", "", 180)]
    [InlineData("1 0 0 1 0 40", "/Rotate 90", 270)]
    [InlineData("1 0 0 1 0 40", "", 0)]
    [InlineData("0 1 -1 0 60 0", "/Rotate 90", 0)]
    public void A_page_whose_text_is_not_upright_is_read_turned(string matrix, string entries, int degrees)
    {
        DrawnPage drawn = DrawnPage.ReadUpright($"BT /F1 1 Tf {matrix} Tm ({new string('A', 120)}) Tj ET", page: entries);
        Assert.All(drawn.Glyphs, static glyph => Assert.False(glyph.IsVertical));
        Assert.True(drawn.Glyphs[1].Box.Left > drawn.Glyphs[0].Box.Left);
        string[] said = degrees == 0 ? [] : [$"GI1451: The text of page 1 does not stand upright; the page is read turned by {degrees} degrees clockwise, and places on it are given so."];
        Assert.Equal(said, drawn.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_font_of_a_negative_size_in_a_turned_matrix_is_upright()
    {
        DrawnPage drawn = DrawnPage.ReadUpright($"BT /F1 -1 Tf -1 0 0 -1 0 60 Tm ({new string('A', 120)}) Tj ET");
        Assert.Empty(drawn.Codes);
        Assert.Equal(40, drawn.Glyphs[0].Baseline);
    }

    [Fact]
    public void A_page_with_some_text_on_its_side_is_not_turned() =>
        Assert.Empty(DrawnPage.ReadUpright($"BT /F1 1 Tf 0 1 -1 0 60 0 Tm ({new string('A', 120)}) Tj 1 0 0 1 0 0 Tm ({new string('A', 60)}) Tj ET").Codes);
}
