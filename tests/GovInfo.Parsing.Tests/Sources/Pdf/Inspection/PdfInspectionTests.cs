using System.Xml.Linq;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Inspection;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Inspection;

public sealed class PdfInspectionTests
{
    [Fact]
    public void A_page_is_drawn_with_its_glyphs_rulings_and_cells()
    {
        PageSketch page = new PageSketch().Grid([100, 200, 300], [100, 130]).Text(110, 120, "规章").Text(240, 120, "<5").Text(100, 90, "\u0001标题");
        XElement svg = XDocument.Parse(Render(page, 1)!).Root!;
        string[] classes = [.. svg.Descendants().Select(static element => (string?)element.Attribute("class")).OfType<string>()];
        Assert.Equal(2, classes.Count(static name => name == "cell"));
        Assert.Equal(5, classes.Count(static name => name == "ruling"));
        Assert.Equal(7, classes.Count(static name => name == "glyph"));
        Assert.Contains("row 0, column 0, 1 by 1: 规章", svg.Descendants().Where(static element => element.Name.LocalName == "title").Select(static element => element.Value));
        Assert.Contains("<", svg.Descendants().Where(static element => element.Name.LocalName == "text").Select(static element => element.Value));
    }

    [Fact]
    public void There_is_nothing_to_draw_of_a_page_that_is_not_there() => Assert.Null(Render(new PageSketch(), 2));

    private static string? Render(PageSketch page, int number) =>
        PdfInspection.RenderPage(default, number, new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None), new SketchEngine([page]));
}
