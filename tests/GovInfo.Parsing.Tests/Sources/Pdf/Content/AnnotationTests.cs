namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class AnnotationTests
{
    private static DrawnPage Read(string annotation, string appearance = "BT /F1 10 Tf 0 0 Td (A) Tj ET") => DrawnPage.Read(
        string.Empty,
        page: "/Annots [20 0 R]",
        more: file => file
            .Object(20, $"<< /Type /Annot {annotation} >>")
            .Stream(21, "/Subtype /Form /BBox [0 0 20 10] /Resources << /Font << /F1 5 0 R >> >>", appearance));

    [Fact]
    public void An_appearance_is_fitted_into_its_rectangle()
    {
        DrawnPage drawn = Read("/Subtype /Stamp /Rect [50 40 90 60] /AP << /N 21 0 R >>");
        Assert.Equal("A", drawn.Text);
        Assert.Equal("50,60", drawn.PlaceOf(0));
        Assert.Equal(20, drawn.Glyphs[0].FontSize, 6); // Twice as large as it is drawn.
    }

    [Theory]
    [InlineData("/F 2")]
    [InlineData("/F 32")]
    [InlineData("/Subtype /Popup")]
    [InlineData("/Subtype /Link")]
    public void What_is_not_shown_is_not_read(string entries) => Assert.Empty(Read($"{entries} /Rect [50 40 90 60] /AP << /N 21 0 R >>").Glyphs);

    [Theory]
    [InlineData("/AS /On", "A")]
    [InlineData("/AS /Off", "")]
    public void Of_several_states_the_current_one_is_read(string entries, string text) =>
        Assert.Equal(text, Read($"/Subtype /Widget {entries} /Rect [50 40 90 60] /AP << /N << /On 21 0 R >> >>").Text);

    [Fact]
    public void A_field_whose_appearance_is_left_to_the_reader_shows_its_value()
    {
        DrawnPage drawn = Read("/Subtype /Widget /FT /Tx /Rect [50 40 90 60] /DA (/Helv 10 Tf) /V <FEFF53D7740600310032>");
        Assert.Equal("受理12", drawn.Text);
        Assert.Equal("52,53.8", drawn.PlaceOf(0));
        Assert.Equal("72,53.8", drawn.PlaceOf(2));
        Assert.Equal(5, drawn.Glyphs[2].Box.Width, 6);
    }

    [Fact]
    public void An_appearance_without_text_does_not_hide_the_value() =>
        Assert.Equal("7", Read("/Subtype /Widget /FT /Tx /Rect [50 40 90 60] /V (7) /AP << /N 21 0 R >>", "/Tx BMC EMC").Text);

    [Fact]
    public void An_appearance_with_text_wins_over_the_value() =>
        Assert.Equal("A", Read("/Subtype /Widget /FT /Tx /Rect [50 40 90 60] /V (7) /AP << /N 21 0 R >>").Text);

    [Theory]
    [InlineData("/FT /Ch /Opt [[(a) (shown)] [(b) (other)]] /V (a)", "shown")]
    [InlineData("/FT /Tx /Ff 8192 /V (secret)", "")]
    [InlineData("/FT /Btn /V /Yes", "")]
    [InlineData("/FT /Tx", "")]
    [InlineData("/Parent << /FT /Tx /V (5) >>", "5")]
    public void Fields_show_what_a_person_would_see(string entries, string text) =>
        Assert.Equal(text, Read($"/Subtype /Widget /Rect [50 40 90 60] {entries}").Text);
}
