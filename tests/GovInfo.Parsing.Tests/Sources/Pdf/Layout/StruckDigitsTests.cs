using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Tests.Sources.Pdf.Content;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Layout;

public class StruckDigitsTests
{
    [Theory]
    [InlineData("19 43 m 29 44 l S", "0,1")] // Drawn by hand, not quite level.
    [InlineData("29 43 m 19 44.5 l S", "0,1")]
    [InlineData("19 43 m 29 43 l S", "0,1")]
    [InlineData("19 35 m 40 35.5 l S", "")] // Below them.
    [InlineData("19 30 m 29 60 l S", "")] // What stands in a blank cell.
    [InlineData("60 43 m 70 44 l S", "")]
    public void Digits_that_a_stroke_crosses_are_struck_out(string stroke, string digits)
    {
        HashSet<int> struck = StruckDigits.Find(DrawnPage.Read($"BT /F1 10 Tf 20 40 Td (873) Tj ET 0.5 w {stroke}").Page) ?? [];
        Assert.Equal(digits, string.Join(',', struck.Order()));
    }
}
