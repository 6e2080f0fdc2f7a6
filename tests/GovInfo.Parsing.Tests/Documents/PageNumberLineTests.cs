using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;

namespace GovInfo.Parsing.Tests.Documents;

public class PageNumberLineTests
{
    [Theory]
    [InlineData("- 4 -")]
    [InlineData("— 12 —")]
    [InlineData("--4--")]
    [InlineData("第 4 页")]
    [InlineData("第4页，共8页")]
    [InlineData("第 4/8 页")]
    public void A_number_between_dashes_or_counted_is_a_page_number(string line)
    {
        Assert.True(PageNumberLine.Is(line));
        Assert.True(PageFurniture.IsFurniture(line));
    }

    [Theory]
    [InlineData("-\t-\t-\t39\t-\t-")]
    [InlineData("-\t39\t-")]
    [InlineData("- - - 39 - -")]
    public void A_row_of_cells_that_do_not_apply_is_none(string line)
    {
        Assert.False(PageNumberLine.Is(line));
        Assert.False(PageFurniture.IsFurniture(line));
    }
}
