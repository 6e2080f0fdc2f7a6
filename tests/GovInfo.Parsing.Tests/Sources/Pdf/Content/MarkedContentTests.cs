namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class MarkedContentTests
{
    private static string Show(string text) => $"BT /F1 10 Tf 20 40 Td ({text}) Tj ET";

    private const string TwoLayers = "/OCProperties << /OCGs [20 0 R 21 0 R] /D << /OFF [20 0 R] >> >>";
    private const string Properties = "/Properties << /Off 20 0 R /On 21 0 R /Both 22 0 R /Word << /ActualText (XY) >> >>";

    [Theory]
    [InlineData("/OC /Off BDC {0} EMC", "")]
    [InlineData("/OC /On BDC {0} EMC", "AB")]
    [InlineData("/OC /Off BDC /P BMC EMC {0} EMC", "")]
    [InlineData("/OC /Off BDC EMC {0}", "AB")]
    [InlineData("/OC /Both BDC {0} EMC", "AB")]
    [InlineData("/P /Off BDC {0} EMC", "AB")]
    [InlineData("/OC /Off BDC 10 20 m 110 20 l S EMC {0}", "AB")]
    public void Optional_content_that_is_off_is_not_seen(string content, string text)
    {
        DrawnPage drawn = DrawnPage.Read(
            content.Replace("{0}", Show("AB")),
            resources: Properties,
            catalog: TwoLayers,
            more: file => file.Object(20, "<< /Type /OCG /Name (off) >>").Object(21, "<< /Type /OCG /Name (on) >>").Object(22, "<< /Type /OCMD /OCGs [20 0 R 21 0 R] >>"));
        Assert.Equal(text, drawn.Text);
        Assert.Empty(drawn.Rulings);
    }

    [Fact]
    public void A_form_of_optional_content_that_is_off_is_not_seen()
    {
        DrawnPage drawn = DrawnPage.Read(
            "/X Do",
            resources: "/XObject << /X 23 0 R >>",
            catalog: TwoLayers,
            more: file => file.Object(20, "<< /Type /OCG /Name (off) >>").Stream(23, "/Subtype /Form /BBox [0 0 200 100] /OC 20 0 R", Show("A")));
        Assert.Empty(drawn.Text);
        Assert.Single(drawn.Glyphs);
    }

    [Theory]
    [InlineData("/Span << /ActualText (XY) >> BDC {0} EMC", "XY", 2)]
    [InlineData("/Span << /ActualText <FEFF5DE54EBA> >> BDC {0} EMC", "工人", 2)]
    [InlineData("/Span << /ActualText <FEFF2F2F2F08> >> BDC {0} EMC", "工人", 2)]
    [InlineData("/Span << /ActualText (XYZ) >> BDC {0} EMC", "XYZ", 1)]
    [InlineData("/Span << /ActualText () >> BDC {0} EMC", "", 0)]
    [InlineData("/Span << /ActualText (A B) >> BDC {0} EMC", "AB", 2)]
    [InlineData("/Span /Word BDC {0} EMC", "XY", 2)]
    [InlineData("/Span << /ActualText (XY) >> BDC EMC {0}", "AB", 2)]
    [InlineData("/Span << /ActualText (XY) >> BDC {0}", "XY", 2)]
    [InlineData("EMC EMC {0}", "AB", 2)]
    public void Replacement_text_wins(string content, string text, int glyphs)
    {
        DrawnPage drawn = DrawnPage.Read(content.Replace("{0}", Show("AB")), resources: Properties);
        Assert.Equal(text, drawn.Text);
        Assert.Equal(glyphs, drawn.Glyphs.Length);
    }

    [Fact]
    public void Replacement_text_of_one_line_has_the_box_of_its_glyphs()
    {
        DrawnPage drawn = DrawnPage.Read("/Span << /ActualText (XYZ) >> BDC " + Show("AB") + " EMC");
        Assert.Equal(20, drawn.Glyphs[0].Box.Left, 6);
        Assert.Equal(20 + 6.67 + 6.67, drawn.Glyphs[0].Box.Right, 6);
    }

    [Fact]
    public void Replacement_text_of_several_lines_leaves_the_glyphs_where_they_are() =>
        Assert.Equal("AB", DrawnPage.Read("/P << /ActualText (Long text) >> BDC BT /F1 10 Tf 20 60 Td (A) Tj 0 -20 Td (B) Tj ET EMC").Text);

    [Fact]
    public void Artifacts_are_marked()
    {
        DrawnPage drawn = DrawnPage.Read("/Artifact << /Type /Pagination >> BDC " + Show("1") + " EMC /P BMC " + Show("A") + " EMC");
        Assert.Equal([true, false], drawn.Glyphs.Select(glyph => glyph.IsArtifact));
    }
}
