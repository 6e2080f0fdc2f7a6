using GovInfo.Parsing.Sources.Pdf.Content;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

public class DuplicateGlyphFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7.9e9)]
    [InlineData(8.1e9)]
    [InlineData(-8.1e9)]
    [InlineData(1e30)]
    [InlineData(-1e30)]
    [InlineData(double.MaxValue)]
    public async Task A_glyph_drawn_again_is_a_duplicate_however_far_off_it_stands(double place)
    {
        Task<bool[]> drawn = Task.Run(() =>
        {
            using var filter = new DuplicateGlyphFilter();
            return new[]
            {
                filter.Add("甲", place, place, 10, 10, run: 1),
                filter.Add("甲", place, place, 10, 10, run: 2),
                filter.Add("乙", place, place, 10, 10, run: 3),
            };
        });

        bool[] isNew = await drawn.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal([true, false, true], isNew);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(9.5, false)]
    [InlineData(8, true)] // The number of a stamp, over a larger digit.
    public void A_glyph_of_another_size_is_no_duplicate(double size, bool isNew)
    {
        using var filter = new DuplicateGlyphFilter();
        Assert.True(filter.Add("0", 100, 100, 5, 10, run: 1));
        Assert.Equal(isNew, filter.Add("0", 100.3, 100, 4, size, run: 2));
    }
}
