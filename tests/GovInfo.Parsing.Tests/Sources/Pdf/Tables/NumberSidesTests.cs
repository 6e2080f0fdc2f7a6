using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Sources.Pdf.Tables;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>
/// Tables without rulings of few numbers, which stand at a side of their columns between centred heads: columns are 60 wide, from x 290 on.
/// </summary>
public sealed class NumberSidesTests
{
    private const string Heads = "|自然人|其他|总计\n";

    [Theory]
    // Numbers of two widths that end, or begin, below each other.
    [InlineData("-,5,-; -,12,-", true, "（一）予以公开||5|\n（七）总计||12|")]
    [InlineData("-,5,-; -,12,-", false, "（一）予以公开||5|\n（七）总计||12|")]
    [InlineData("3,-,3; 14,-,14", true, "（一）予以公开|3||3\n（七）总计|14||14")]
    [InlineData("3,-,3; 14,-,14", false, "（一）予以公开|3||3\n（七）总计|14||14")]
    // Of one width they tell nothing.
    [InlineData("-,5,-; -,6,-", true, "（一）予以公开||?|5?|?\n（七）总计||?|6?|?")]
    // One that reaches below its head, and not to its other end, tells the side.
    [InlineData("-,5,-; -,-,12345", true, "（一）予以公开||5|\n（七）总计|||12345")]
    [InlineData("-,5,-; -,-,12345", false, "（一）予以公开||5|\n（七）总计|||12345")]
    public void Numbers_of_few_columns_have_the_heads_that_they_stand_beside(string numbers, bool isRight, string rows)
    {
        string drawn = SketchEngine.Draw(Assert.Single(Tables(Table(Prose(), 120, numbers, isRight))));
        if (rows.Contains('?', StringComparison.Ordinal))
        {
            Assert.Contains("5?", drawn, StringComparison.Ordinal);
            Assert.Contains("6?", drawn, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(Heads + rows, drawn.Replace("!|自然", "|自然", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Other_tables_of_the_document_tell_the_side(bool isRight)
    {
        // The table that tells comes last.
        PageSketch page = Table(Prose(), 120, "-,5,-; -,6,-", isRight).Text(72, 220, "四、政府信息公开行政复议、行政诉讼情况");
        List<SourceTable> tables = Tables(Table(page, 260, "7,7,77; 18,18,118", isRight));
        Assert.Equal(2, tables.Count);
        Assert.Equal(Heads + "（一）予以公开||5|\n（七）总计||6|", SketchEngine.Draw(tables[0]).Replace("!|自然", "|自然", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_that_do_not_agree_tell_nothing()
    {
        PageSketch page = Table(Prose(), 120, "-,5,-; -,6,-", true).Text(72, 220, "四、政府信息公开行政复议、行政诉讼情况");
        page = Table(page, 260, "7,7,77; 18,18,118", false).Text(72, 360, "五、存在的主要问题及改进情况");
        List<SourceTable> tables = Tables(Table(page, 400, "7,7,77; 18,18,118", true));
        Assert.Contains(tables[0].Cells, static cell => cell is { Text: "5", IsDoubtful: true });
        Assert.Contains(tables[0].Cells, static cell => cell is { Text: "6", IsDoubtful: true });
    }

    [Fact]
    public void Numbers_whose_own_head_is_lost_have_no_other()
    {
        PageSketch page = Prose().Text(302, 120, "自然人").Text(428, 120, "总计").Text(488, 120, "结果");
        Cell(page.Text(100, 150, "（一）予以公开"), 150, 1, "5", true);
        Cell(page.Text(100, 180, "（七）总计"), 180, 1, "12", true);
        Assert.Contains(Assert.Single(Tables(page)).Cells, static cell => cell is { Text: "5", IsDoubtful: true });
    }

    [Fact]
    public void Where_the_last_column_would_end_beyond_every_line_the_table_may_be_cut_off()
    {
        SourceTable table = Assert.Single(Tables(Table(new PageSketch(), 120, "-,5,-; -,12,-", true)));
        Assert.Contains(table.Cells, static cell => cell is { Text: "5", IsDoubtful: true });
        Assert.Contains(table.Cells, static cell => cell is { Text: "12", IsDoubtful: true });
    }

    /// <summary>A page with a line of text as wide as its tables.</summary>
    private static PageSketch Prose() => new PageSketch().Text(72, 60, "本机关认真贯彻落实有关规定，扎实推进各项工作，及时回应社会各界的关切。");

    private static List<SourceTable> Tables(PageSketch page) => [.. SketchEngine.Content(page).OfType<SourceTable>()];

    /// <summary>Heads, and rows of numbers with - for none.</summary>
    private static PageSketch Table(PageSketch page, double top, string numbers, bool isRight)
    {
        page.Text(302, top, "自然人").Text(368, top, "其他").Text(428, top, "总计");
        string[] rows = numbers.Split("; ");
        for (int row = 0; row < rows.Length; row++)
        {
            double baseline = top + 30 + (row * 30);
            page.Text(100, baseline, row == 0 ? "（一）予以公开" : "（七）总计");
            string[] cells = rows[row].Split(',');
            for (int column = 0; column < cells.Length; column++)
            {
                Cell(page, baseline, column, cells[column], isRight);
            }
        }

        return page;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.9)]
    public void Numbers_too_narrow_to_overlap_anything_tell_no_side(double width)
    {
        var sides = new NumberSides(500);
        sides.Pair([new PdfBox(100, 10, 100 + width, 20)], []);
        Assert.Equal(NumberSide.Unknown, sides.OfDocument);
    }

    private static void Cell(PageSketch page, double baseline, int column, string number, bool isRight)
    {
        double left = 290 + (column * 60);
        if (number != "-")
        {
            page.Text(isRight ? left + 57 - PageSketch.WidthOf(number, 12) : left + 3, baseline, number);
        }
    }
}
