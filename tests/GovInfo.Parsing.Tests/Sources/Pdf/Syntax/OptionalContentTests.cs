using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

public class OptionalContentTests
{
    [Theory]
    [InlineData("7 0 R", true)]
    [InlineData("8 0 R", false)]
    [InlineData("<< /Type /OCMD /OCGs 8 0 R >>", false)]
    [InlineData("<< /Type /OCMD /OCGs [7 0 R 8 0 R] >>", true)]
    [InlineData("<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AllOn >>", false)]
    [InlineData("<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AnyOff >>", true)]
    [InlineData("<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AllOff >>", false)]
    [InlineData("<< /Type /OCMD /OCGs [] >>", true)]
    [InlineData("<< /Type /OCMD /VE [/Not 8 0 R] >>", true)]
    [InlineData("<< /Type /OCMD /VE [/And 7 0 R [/Not 8 0 R]] >>", true)]
    [InlineData("<< /Type /OCMD /VE [/Or 8 0 R [/Not 7 0 R]] >>", false)]
    [InlineData("99 0 R", true)]
    public void The_default_configuration_decides(string membership, bool isShown)
    {
        PdfDocument document = OpenFile("/D << /OFF [8 0 R] >>", membership);
        Assert.False(document.OptionalContent.ShowsEverything);
        Assert.Equal(isShown, document.OptionalContent.IsShown(document.Catalog.GetRaw("Asked"), document));
    }

    [Theory]
    [InlineData("7 0 R", true)]
    [InlineData("8 0 R", false)]
    public void With_a_base_state_of_off_only_what_is_switched_on_is_shown(string membership, bool isShown)
    {
        PdfDocument document = OpenFile("/D << /BaseState /OFF /ON [7 0 R] >>", membership);
        Assert.Equal(isShown, document.OptionalContent.IsShown(document.Catalog.GetRaw("Asked"), document));
    }

    [Fact]
    public void Expressions_that_hold_themselves_end()
    {
        PdfDocument document = OpenFile("/D << /OFF [8 0 R] >>", "<< /Type /OCMD /VE 9 0 R >>");
        Assert.True(document.OptionalContent.IsShown(document.Catalog.GetRaw("Asked"), document));
    }

    private static PdfDocument OpenFile(string properties, string asked)
    {
        var file = new PdfBytes();
        file.Object(1, $"<< /Type /Catalog /Pages 2 0 R /OCProperties << {properties} >> /Asked {asked} >>");
        file.Object(2, "<< /Type /Pages /Count 0 /Kids [] >>").Object(7, "<< /Type /OCG >>").Object(8, "<< /Type /OCG >>");
        file.Object(9, "[/And " + string.Concat(Enumerable.Repeat("9 0 R ", 50)) + "]");
        return OpenedPdf.Open(file.End()).Document!;
    }
}
