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
}
