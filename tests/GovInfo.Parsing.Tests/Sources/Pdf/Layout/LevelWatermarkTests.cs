using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Layout;

/// <summary>Watermarks that stand level and are no larger than the text.</summary>
public sealed class LevelWatermarkTests
{
    private static readonly double[] Columns = [60, 200, 300, 400];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_words_over_text_at_one_place_of_each_page_are_in_no_cell_and_no_line(bool drawnFirst)
    {
        PageSketch[] pages = [Page(11, drawnFirst), Page(21, drawnFirst), Page(31, drawnFirst), Page(41, drawnFirst)];
        List<Block> blocks = SketchEngine.Content(pages);
        Assert.Equal(
            [.. Enumerable.Range(1, 4).Select(static page => $"行政许可|{page}1|{page}2\n行政处罚|{page}3|{page}4")],
            blocks.OfType<SourceTable>().Select(SketchEngine.Draw));
        Assert.DoesNotContain(blocks.OfType<Paragraph>(), static paragraph => paragraph.Text.Contains('河', StringComparison.Ordinal));

        static PageSketch Page(int number, bool drawnFirst)
        {
            PageSketch page = new();
            if (drawnFirst)
            {
                Mark(page);
            }

            page.Text(60, 80, "本页说明如下。").Grid(Columns, [100, 130, 160]);
            page.Text(70, 120, "行政许可").Text(230, 120, $"{number}").Text(330, 120, $"{number + 1}");
            page.Text(70, 150, "行政处罚").Text(230, 150, $"{number + 2}").Text(330, 150, $"{number + 3}");
            return drawnFirst ? page : Mark(page);
        }

        static PageSketch Mark(PageSketch page) => page.Text(208, 122, "清河县某某局").Text(208, 148, "清河县某某局").Text(308, 155, "清河县某某局");
    }

    [Fact]
    public void Words_tiled_over_one_page_are_a_watermark()
    {
        PageSketch page = new PageSketch().Grid(Columns, [100, 130, 160]);
        page.Text(70, 120, "行政许可").Text(230, 120, "7").Text(330, 120, "8").Text(70, 150, "行政处罚").Text(230, 150, "5").Text(330, 150, "6");
        for (int row = 0; row < 4; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                page.Text(40 + (column * 150), 90 + (row * 29), "仅供内部参考");
            }
        }

        Assert.Equal(["行政许可|7|8\n行政处罚|5|6"], SketchEngine.Content(page).Cast<SourceTable>().Select(SketchEngine.Draw));
    }

    [Fact]
    public void Numbers_and_labels_that_repeat_are_none_though_rulings_go_through_them()
    {
        PageSketch[] pages = [Page(), Page()];
        Assert.Equal(2, SketchEngine.Content(pages).OfType<SourceTable>().Count(static table => SketchEngine.Draw(table).Contains("行政许可|12|0", StringComparison.Ordinal)));

        static PageSketch Page() => new PageSketch().Text(60, 80, "本页说明如下。").Grid(Columns, [100, 130, 160])
            .Text(70, 113, "信息内容").Text(205, 120, "本年处理决定数量").Text(330, 120, "总计").Text(70, 150, "行政许可").Text(230, 150, "12").Text(330, 150, "0");
    }
}
