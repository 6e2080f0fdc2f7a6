using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.Tests.Segmentation;

public class PageLinesTests
{
    [Theory]
    [InlineData("- 4 -")]
    [InlineData("— 12 —")]
    [InlineData("--4--")]
    public void A_number_between_dashes_is_a_page_number(string line)
    {
        Assert.True(PageLines.IsPageNumber(line));
        Assert.True(PageFurniture.IsFurniture(line));
    }

    [Theory]
    [InlineData("-\t-\t-\t39\t-\t-")]
    [InlineData("-\t39\t-")]
    [InlineData("- - - 39 - -")]
    public void A_row_of_cells_that_do_not_apply_is_none(string line)
    {
        Assert.False(PageLines.IsPageNumber(line));
        Assert.False(PageFurniture.IsFurniture(line));
    }
}
