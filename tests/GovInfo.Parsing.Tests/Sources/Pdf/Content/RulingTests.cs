namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class RulingTests
{
    [Theory]
    [InlineData(1.5, 0, "H 20,59.5 57,59.5 /1")]
    [InlineData(0, 1.5, "V 20.5,23 20.5,60 /1")]
    [InlineData(6, 0, "")]
    [InlineData(1.5, 1.5, "")]
    public void Dots_in_a_row_are_a_line(double right, double up, string ruling)
    {
        string dots = string.Concat(Enumerable.Range(0, 25).Select(index => string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{20 + (index * right)} {40 + (index * up)} 1 1 re ")));
        Assert.Equal(ruling.Length == 0 ? [] : [ruling], DrawnPage.Read(dots + "f").Rulings);
    }

    [Theory]
    [InlineData("1 w 10 20 m 110 20 l S", "H 10,80 110,80 /1")]
    [InlineData("10 20 m 10 60 l S", "V 10,40 10,80 /1")]
    [InlineData("0.5 w 2 0 0 2 0 0 cm 10 20 m 50 20 l S", "H 20,60 100,60 /1")]
    [InlineData("[3 2] 0 d 10 20 m 110 20 l S", "H 10,80 110,80 /1")]
    [InlineData("10 20 m 110 20 l s", "H 10,80 110,80 /1;H 10,80 110,80 /1")]
    [InlineData("10 20 m 110 20.1 l S", "H 10,79.95 110,79.95 /1")]
    [InlineData("10 20 100 1 re f", "H 10,79.5 110,79.5 /1")]
    [InlineData("10 20 1 50 re f", "V 10.5,30 10.5,80 /1")]
    [InlineData("110 21 -100 -1 re f", "H 10,79.5 110,79.5 /1")]
    [InlineData("10 20 m 110 20 l 109 21 l 11 21 l f", "H 10,79.5 110,79.5 /1")] // A mitred border.
    [InlineData("1 w 10 20 100 50 re S", "H 10,80 110,80 /1;V 110,30 110,80 /1;H 10,30 110,30 /1;V 10,30 10,80 /1")]
    [InlineData("10 20 100 50 re 11 21 98 48 re f*", "V 10.5,30 10.5,80 /1;H 10,30.5 110,30.5 /1;V 109.5,30 109.5,80 /1;H 10,79.5 110,79.5 /1")]
    [InlineData("100 w 20 50 m 20.5 50 l S", "V 20.25,0 20.25,100 /0.5")] // Shorter than it is thick.
    [InlineData("0 1 -1 0 100 0 cm 10 20 m 60 20 l S", "V 80,40 80,90 /1")]
    [InlineData("0.5 g 10 20 100 1 re f", "H 10,79.5 110,79.5 /1")]
    [InlineData("q 0 0 50 100 re W n 10 20 m 110 20 l S Q", "H 10,80 50,80 /1")]
    [InlineData("q 10 20 100 1 re W n 0 0 200 100 re f Q", "H 10,79.5 110,79.5 /1")] // A fill that its clip makes thin.
    [InlineData("10 20 m 110 20 l 110 60 130 70 150 80 c S", "H 10,80 110,80 /1")]
    [InlineData("10 20 m 30 20 l 30 50 l S", "H 10,80 30,80 /1;V 30,50 30,80 /1")]
    [InlineData("10 20 m 30 20 l 30 50 l 30 60 40 60 50 60 c S", "V 30,50 30,80 /1")] // Short lines among curves are parts of letters.
    [InlineData("10 20 20 1 re 10 40 30 1 re 50 50 m 50 60 60 60 60 50 c f", "H 10,59.5 40,59.5 /1")]
    public void Strokes_and_thin_areas_are_rulings(string content, string rulings) =>
        Assert.Equal(rulings.Split(';'), DrawnPage.Read(content).Rulings);

    [Theory]
    [InlineData("q 0 0 50 100 re W n 10 20 m 110 20 l S Q", 50)]
    [InlineData("q 0 0 50 100 re W n 10 20 100 1 re f Q", 50)]
    [InlineData("10 20 m 900 20 l S", 200)]
    [InlineData("q 0 0 50 100 re W n 10 20 m 52 20 l S Q 10 20 m 90 20 l S", 0)]
    [InlineData("q 0 0 50 100 re W n 10 20 20 1 re 30 20 20 1 re 51 20 20 1 re f Q", 50)] // Of dashes, one that is not seen.
    [InlineData("q 0 0 50 100 re W n .9 g 10 20 60 12 re f Q", 50)] // The ground of a cell.
    [InlineData("q 0 0 50 100 re W n .9 g 0 0 200 100 re f Q", 0)] // That of the page.
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 148 20 Td (77) Tj ET Q", 150)]
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 146.9 20 Td (7) Tj ET Q", 150)]
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 148 20 Td (.) Tj ET Q", 0)]
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 140 20 Td (77) Tj ET Q", 0)]
    [InlineData("q 100 0 50 100 re W n BT /F1 6 Tf 148 20 Td (77) Tj ET Q", 0)] // A cell's clip.
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 10 80 Td (7) Tj ET BT ET BT /F1 6 Tf 10 60 Td (8) Tj ET Q", 150)] // Text of which nothing would be seen.
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 10 80 Td (7) Tj ET BT ET BT /F1 6 Tf 40 80 Td (8) Tj ET Q", 0)] // On the last line of a page.
    [InlineData("q 0 0 150 100 re W n BT ET BT /F1 6 Tf 10 80 Td (7) Tj ET BT /F1 6 Tf 10 60 Td (8) Tj ET BT ET Q", 0)] // On the page before, and after.
    [InlineData("q 0 10 150 90 re W n BT /F1 6 Tf 10 80 Td (7) Tj ET BT ET Q BT /F1 6 Tf 10 2 Td (8) Tj ET", 0)] // A foot of the page is below everything.
    [InlineData("q 0 0 150 100 re W n BT /F1 6 Tf 10 80 Td (7) Tj ET BT /F1 6 Tf ET BT /F1 6 Tf 10 60 Td (8) Tj ET Q", 0)] // Not as browsers leave it.
    public void Where_a_clip_or_the_page_cuts_rulings_or_text_is_known(string content, double x) => Assert.Equal(x, DrawnPage.Read(content).Page.CutRight, 3);

    [Theory]
    [InlineData("10 20 m 110 60 l S")] // Slanting.
    [InlineData("10 20 100 50 re f")] // A shaded area.
    [InlineData("1 G 10 20 m 110 20 l S")]
    [InlineData("1 1 1 rg 10 20 100 1 re f")]
    [InlineData("0 0 0 0 k 10 20 100 1 re f")]
    [InlineData("/Pattern cs /P scn 10 20 100 1 re f")]
    [InlineData("/Clear gs 10 20 m 110 20 l S")]
    [InlineData("10 20 100 0.2 re n")]
    [InlineData("10 20 m 10 20 l S")]
    [InlineData("10 20 0 0 re f")]
    [InlineData("10 20 m 20 30 30 30 40 20 c S")]
    [InlineData("10 120 m 110 120 l S")] // Beside the page.
    [InlineData("10 20 m")]
    public void Other_marks_are_none(string content) =>
        Assert.Empty(DrawnPage.Read(content, resources: "/ExtGState << /Clear << /CA 0 /ca 0 >> >>").Rulings);

    [Theory]
    [InlineData("10 20 100 3 re f", 1)]
    [InlineData("10 20 100 3.1 re f", 0)]
    [InlineData("10 20 0.5 0 re f", 1)]
    [InlineData("10 20 0.4 0 re f", 0)]
    public void A_line_is_at_most_3_points_thick_and_at_least_half_a_point_long(string content, int count) =>
        Assert.Equal(count, DrawnPage.Read(content).Rulings.Count());

    [Fact]
    public void Too_many_rulings_end_the_page_and_are_said()
    {
        DrawnPage drawn = DrawnPage.Read(string.Concat(Enumerable.Repeat("1 1 9 1 re f ", 100_001)));
        Assert.Equal(100_000, drawn.Page.Segments.Length);
        Assert.Equal(["GI1433"], drawn.Codes);
    }
}
