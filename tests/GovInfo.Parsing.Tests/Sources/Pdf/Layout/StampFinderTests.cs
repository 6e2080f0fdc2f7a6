using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Tests.Sources.Pdf.Content;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Layout;

public class StampFinderTests
{
    private const string Text = "BT /F1 6 Tf 10 80 Td (A line of the page) Tj 0 -20 Td (and of its table 12 34) Tj ET ";

    /// <summary>Four letters around a stamp, the second of them level.</summary>
    private const string Round =
        "BT /F1 8 Tf .8 .6 -.6 .8 40 50 Tm (Q) Tj 1 0 0 1 48 54 Tm (Q) Tj .8 -.6 .6 .8 56 52 Tm (Q) Tj .5 -.87 .87 .5 62 46 Tm (Q) Tj ET ";

    [Theory]
    [InlineData(Text + Round, "QQQQ")]
    [InlineData(Text + "BT /F1 8 Tf .8 .6 -.6 .8 40 50 Tm (7) Tj ET", "7")]
    [InlineData("BT /F1 6 Tf .8 .6 -.6 .8 10 10 Tm (All) Tj 0 -2 Td (of it) Tj ET", "")] // The page as a whole.
    [InlineData("BT /F1 6 Tf 1 .05 -.05 1 10 50 Tm (All of it) Tj 0 0 Td ET " + Text, "")] // Scanned a little crookedly.
    [InlineData("BT /F1 6 Tf 0 1 -1 0 10 50 Tm (Up) Tj ET " + Text, "")]
    public void Glyphs_that_are_turned_are_a_stamp(string content, string stamp)
    {
        DrawnPage drawn = DrawnPage.Read(content);
        bool[] stamps = StampFinder.Find(drawn.Page, null) ?? new bool[drawn.Glyphs.Length];
        Assert.Equal(stamp, string.Concat(drawn.Glyphs.Where((_, index) => stamps[index]).Select(static glyph => glyph.Text)));
    }
}
