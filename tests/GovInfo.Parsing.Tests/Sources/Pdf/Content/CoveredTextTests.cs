namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class CoveredTextTests
{
    private const string Old = "BT /F1 10 Tf 20 40 Td (15) Tj ET ";
    private const string New = " 0 g BT /F1 10 Tf 20 40 Td (16) Tj ET";

    private const string Resources = """
        /ExtGState << /Half << /ca 0.5 >> /Multiply << /BM /Multiply >> /Normal << /BM /Normal /ca 1 >> /Masked << /SMask << /S /Alpha >> >> /Unmasked << /SMask /None >> >>
        /XObject << /Scan 20 0 R /Stamp 21 0 R /Form 22 0 R >>
        """;

    private static string Read(string content) => DrawnPage.Read(
        content,
        resources: Resources,
        more: file => file
            .Stream(20, "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x")
            .Stream(21, "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 20 0 R", "x")
            .Stream(22, "/Subtype /Form /BBox [0 0 200 100]", "/Normal gs 1 g 15 35 30 20 re f")).Text;

    [Theory]
    [InlineData("1 g 15 35 30 20 re f")] // The usual correction: a white box.
    [InlineData("0.5 g 15 35 30 20 re f")]
    [InlineData("/Half gs /Normal gs 1 g 15 35 30 20 re f")]
    [InlineData("/Masked gs /Unmasked gs 1 g 15 35 30 20 re f")]
    [InlineData("1 g 15 35 m 45 35 l 45 55 l 15 55 l h f")]
    [InlineData("q 1 g 15 35 30 20 re W n 0 0 200 100 re f Q")]
    [InlineData("q 30 0 0 20 15 35 cm /Scan Do Q")]
    [InlineData("/Form Do")]
    public void Text_that_is_painted_over_is_not_seen_and_what_is_written_on_it_is(string cover) => Assert.Equal("16", Read(Old + cover + New));

    [Theory]
    [InlineData("1 g 15 35 8 20 re f")] // Not all of it.
    [InlineData("/Half gs 1 0 0 rg 15 35 30 20 re f")]
    [InlineData("/Multiply gs 1 1 0 rg 15 35 30 20 re f")]
    [InlineData("/Masked gs 1 g 15 35 30 20 re f")]
    [InlineData("/Pattern cs /P scn 15 35 30 20 re f")]
    [InlineData("1 g 15 35 30 20 re 16 36 28 18 re f*")] // A frame.
    [InlineData("1 g 30 35 m 45 45 l 30 55 l 15 45 l h f")]
    [InlineData("q 30 35 m 45 45 l 30 55 l 15 45 l h W n 1 g 15 35 30 20 re f Q")] // A clip of unknown shape.
    [InlineData("q 30 0 0 20 15 35 cm /Stamp Do Q")]
    [InlineData("/Half gs /Form Do")]
    [InlineData("15 35 30 20 re S")]
    public void Text_that_shows_through_is_seen(string cover) => Assert.Equal("15", Read(Old + cover));

    [Fact]
    public void A_background_painted_before_hides_nothing() => Assert.Equal("15", Read("0.9 g 15 35 30 20 re f 0 g " + Old));
}
