using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Tests.Sources.Pdf.Content;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Tables;

/// <summary>Pages narrower than their tables: what is cut off, at the right or at the left, is neither a number nor a blank for certain.</summary>
public sealed class CutPageTests
{
    [Theory]
    [InlineData("q 20 0 150 100 re W n 10 20 m 110 20 l S Q", 20.0)]
    [InlineData("q 20 0 150 100 re W n 10 20 100 1 re f Q", 20.0)]
    [InlineData("-9 20 m 110 20 l S", 0.0)]
    [InlineData("q 20 0 150 100 re W n 18 20 m 110 20 l S Q", null)]
    [InlineData("q 20 0 150 100 re W n .9 g 10 20 60 12 re f Q", 20.0)] // The ground of a cell.
    [InlineData("q 20 0 150 100 re W n BT /F1 6 Tf 18 20 Td (77) Tj ET Q", 20.0)]
    [InlineData("q 20 0 150 100 re W n BT /F1 6 Tf 20 20 Td (77) Tj ET Q", null)]
    [InlineData("q 20 0 50 100 re W n BT /F1 6 Tf 18 20 Td (77) Tj ET Q", null)] // A cell's clip.
    public void Where_a_clip_or_the_page_cuts_off_the_left_is_known(string content, double? x) => Assert.Equal(x, DrawnPage.Read(content).Page.CutLeft);

    [Theory]
    [InlineData("q 100 15 10 12 re W n BT /F1 6 Tf 101 20 Td (777) Tj ET Q", 0.0, "2")] // A cell's clip: more digits may be behind it.
    [InlineData("q 101 15 10 12 re W n BT /F1 6 Tf 101 20 Td (777) Tj ET Q", 0.0, "")] // By less than a pixel.
    [InlineData("q 101.5 20 9 4.2 re W n BT /F1 6 Tf 101 20 Td (777) Tj ET Q", 0.0, "")] // The clip is drawn around the ink.
    [InlineData("q 101.5 20 7 4.2 re W n BT /F1 6 Tf 101 20 Td (777) Tj ET Q", 108.5, "")] // But that around this ink ends at the page's.
    public void A_narrow_clip_may_cut_a_number_or_be_the_pages_around_a_word(string content, double x, string cut)
    {
        PdfPage page = DrawnPage.Read(content).Page;
        Assert.Equal(x, page.CutRight, 3);
        Assert.Equal(cut, string.Join(' ', page.CutDigits));
    }

    [Fact]
    public void A_later_page_may_tell_that_the_pages_before_it_are_cut()
    {
        Assert.Equal("7|\n8|9\n5|4", Draw([Ruled(), Prose(right: 0, left: null)]));
        Assert.Equal("7|?\n8|9\n5|4?", Draw([Ruled(), Prose(right: 299, left: null)]));

        PageSketch Ruled()
        {
            PageSketch page = new PageSketch().Rule(100, 100, 300, 100).Rule(100, 130, 300, 130).Rule(100, 160, 300, 160).Rule(100, 190, 300, 190);
            return page.Rule(100, 100, 100, 190).Rule(200, 100, 200, 190).Text(110, 120, "7").Text(110, 150, "8").Text(250, 150, "9").Text(110, 180, "5").Text(292.5, 180, "4");
        }
    }

    [Theory]
    [InlineData(null, "|7\n9|8\n31|5")]
    [InlineData(100.0, "?|7\n9|8\n31?|5")]
    public void What_is_cut_off_at_the_left_is_in_doubt(double? left, string drawn)
    {
        PageSketch page = Ruled();
        page.CutLeft = left;
        Assert.Equal(drawn, Draw([page]));
        Assert.Equal(drawn, Draw([Ruled(), Prose(right: 0, left)]));

        PageSketch Ruled()
        {
            PageSketch ruled = new PageSketch().Rule(100, 100, 300, 100).Rule(100, 130, 300, 130).Rule(100, 160, 300, 160).Rule(100, 190, 300, 190);
            return ruled.Rule(200, 100, 200, 190).Rule(300, 100, 300, 190).Text(250, 120, "7").Text(140, 150, "9").Text(250, 150, "8").Text(101.5, 180, "31").Text(250, 180, "5");
        }
    }

    [Fact]
    public void Without_rulings_numbers_at_the_left_cut_and_rows_whose_label_it_cuts_are_in_doubt()
    {
        PageSketch Labelled(double? left) => Rows(new PageSketch { CutLeft = left }.Text(300, 120, "自然人").Text(360, 120, "其他").Text(410, 120, "总计"));
        Assert.Equal("!|自然人|其他|总计\n）予以公开|1|2|3\n2.重复申请|4||6", Draw([Labelled(null)]));
        Assert.Equal("!|自然人|其他|总计\n）予以公开|1?|2?|3?\n2.重复申请|4||6", Draw([Labelled(100)]));

        PageSketch Unlabelled(double? left) => new PageSketch { CutLeft = left }.Text(100, 120, "结果维持").Text(180, 120, "结果纠正").Text(260, 120, "其他结果").Text(340, 120, "尚未审结")
            .Text(200, 150, "2").Text(280, 150, "3").Text(360, 150, "4");
        Assert.EndsWith("\n!||2|3|4", Draw([Unlabelled(null)]), StringComparison.Ordinal);
        Assert.EndsWith("\n!|?|2|3|4", Draw([Unlabelled(100)]), StringComparison.Ordinal);

        PageSketch Rows(PageSketch page) => page.Text(100, 150, "）予以公开").Text(312, 150, "1").Text(363, 150, "2").Text(414, 150, "3")
            .Text(100, 180, "2.重复申请").Text(312, 180, "4").Text(414, 180, "6");
    }

    [Fact]
    public void A_later_page_may_tell_that_the_lines_before_it_are_cut()
    {
        PageSketch first = new PageSketch().Text(300, 120, "自然人").Text(360, 120, "其他").Text(410, 120, "总计");
        first.Text(100, 150, "（一）予以公开").Text(312, 150, "1").Text(363, 150, "2").Text(414, 150, "3").Text(100, 180, "2.重复申请");
        PageSketch next = new PageSketch { CutRight = 427 }.Text(100, 120, "（七）总计").Text(312, 120, "7").Text(363, 120, "8").Text(414, 120, "9");
        Assert.Equal("!|自然人|其他|总计\n（一）予以公开|1|2|3\n2.重复申请|?|?|?\n（七）总计|7|8|9", Draw([first, next]));
    }

    [Fact]
    public void Labels_broken_over_lines_with_no_number_beside_them_are_rows_where_the_page_cuts_their_numbers_off()
    {
        Assert.Null(Read(0));
        Assert.Equal("信息内容|本年处理决定数量\n行政/处罚|?\n行政/强制|?", Read(427));

        string? Read(double cut)
        {
            PageSketch page = new PageSketch { CutRight = cut }.Text(100, 120, "信息内容").Text(160, 120, "本年处理决定数量");
            page.Text(100, 150, "行政").Text(100, 166, "处罚").Text(100, 190, "行政").Text(100, 206, "强制");
            return SketchEngine.Content(page).OfType<SourceTable>().Select(SketchEngine.Draw).FirstOrDefault();
        }
    }

    [Fact]
    public void Where_heads_come_again_and_the_page_cuts_some_off_it_is_open_which_are_left()
    {
        Assert.DoesNotContain('?', Draw([Read(0)]));
        Assert.Equal(6, Draw([Read(390)]).Count(static letter => letter == '?'));

        PageSketch Read(double cut)
        {
            PageSketch page = new PageSketch { CutRight = cut };
            string[] heads = ["结果维持", "结果纠正", "总计", "结果维持", "结果纠正", "总计"];
            for (int i = 0; i < heads.Length; i++)
            {
                page.Text(60 + (60 * i), 120, heads[i]).Text(70 + (60 * i), 150, (i + 1).ToString());
            }

            return page;
        }
    }

    private static PageSketch Prose(double right, double? left) => new PageSketch { CutRight = right, CutLeft = left }.Text(120, 150, "回应群众关切。");

    private static string Draw(PageSketch[] pages) => SketchEngine.Draw(Assert.Single(SketchEngine.Content(pages).OfType<SourceTable>()));
}
