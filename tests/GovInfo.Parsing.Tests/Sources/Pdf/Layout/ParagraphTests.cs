using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Layout;

public sealed class ParagraphTests
{
    private const string Full = "本机关全年主动公开政府信息共计若干条并按期答复各类申请情况良";

    [Fact]
    public void A_line_that_runs_to_the_margin_goes_on_and_an_indent_begins_a_paragraph()
    {
        PageSketch page = Body([
            (2, Full[..28]), (0, Full), (0, "到此为止。"),
            (2, Full[..28]), (0, "完。"), (0, Full), (0, Full)]);
        Assert.Equal([Full[..28] + Full + "到此为止。", Full[..28] + "完。", Full + Full], Texts(page));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_page_past_page_number_and_running_head()
    {
        PageSketch first = Body([(0, Full), (0, Full), (2, Full[..28]), (0, Full)], top: 640).Text(280, 40, "某某市年报").Text(280, 810, "—1—");
        PageSketch second = Body([(0, Full), (0, "止。"), (2, Full[..28]), (0, Full)], top: 90).Text(280, 40, "某某市年报").Text(280, 810, "—2—");
        Assert.Equal([Full + Full, Full[..28] + Full + Full + "止。", Full[..28] + Full], Texts(first, second));
        Assert.Equal(
            ["某某市年报", "—1—", "某某市年报", "—2—"],
            SketchEngine.Read(first, second).Document!.Blocks.Where(static block => block.IsFurniture).Cast<Paragraph>().Select(static line => line.Text));
    }

    [Fact]
    public void A_line_that_two_pages_share_at_their_top_is_text_when_it_ends_a_sentence_or_goes_on()
    {
        PageSketch first = Body([(0, Full), (0, "止。"), (2, Full[..28]), (0, Full)], top: 90).Text(280, 810, "—1—");
        PageSketch second = Body([(0, Full), (0, "止。"), (2, Full[..28]), (0, Full)], top: 90).Text(280, 810, "—2—");
        Assert.Equal([Full + "止。", Full[..28] + Full + Full + "止。", Full[..28] + Full], Texts(first, second));
    }

    [Fact]
    public void An_unruled_table_wider_or_narrower_than_the_text_does_not_part_its_paragraphs()
    {
        PageSketch page = Body([(2, Full[..28]), (0, Full), (0, Full), (0, "到此为止。")], top: 100);
        page.Text(200, 300, "自然人", 14).Text(330, 300, "其他", 14).Text(490, 300, "总计", 14);
        for (int row = 0; row < 12; row++)
        {
            page.Text(20, 330 + (row * 40), "（一）予以公开", 14).Text(200, 330 + (row * 40), "11111111", 14).Text(330, 330 + (row * 40), "22222222", 14).Text(490, 330 + (row * 40), "33333333", 14);
        }

        Assert.Equal([Full[..28] + Full + Full + "到此为止。"], SketchEngine.Content(page).OfType<Paragraph>().Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void A_table_wider_than_the_text_by_an_indent_does_not_make_every_line_a_paragraph()
    {
        PageSketch page = Body([(2, Full[..28]), (0, Full), (0, "止。"), (2, Full[..28]), (0, Full)], top: 100);
        double left = page.Texts.Min(static text => text.X) - 28;
        page.Text(left - 10, 600, "三").Text(left - 10, 640, "四");
        page.Grid([left, left + 200, left + 400], [400, 430]).Text(left + 10, 420, "规章").Text(left + 220, 420, "7");
        Assert.Equal(
            [Full[..28] + Full + "止。", Full[..28] + Full, "三", "四"], SketchEngine.Content(page).OfType<Paragraph>().Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void A_centred_line_is_said_to_be_and_stands_alone()
    {
        PageSketch page = Body([(11.5, "某某市人民政府"), (11.5, "二〇二三年年报"), (2, Full[..28]), (0, Full), (0, Full), (0, Full)]);
        List<Paragraph> paragraphs = [.. SketchEngine.Content(page).Cast<Paragraph>()];
        Assert.Equal(["某某市人民政府", "二〇二三年年报", Full[..28] + Full + Full + Full], paragraphs.Select(static paragraph => paragraph.Text));
        Assert.Equal([true, true, false], paragraphs.Select(static paragraph => paragraph.IsCentred));
    }

    [Fact]
    public void A_wide_gap_parts_paragraphs_without_indent()
    {
        PageSketch page = Body([(0, Full), (0, Full)], top: 100);
        page.Texts.AddRange(Body([(0, Full), (0, Full)], top: 180).Texts);
        Assert.Equal([Full + Full, Full + Full], Texts(page));
    }

    [Theory]
    [InlineData("- 4 -", 0)]
    [InlineData("4", 0)]
    [InlineData("第 4 页", 0)]
    [InlineData("第4页 共9页", 0)]
    [InlineData("4/9", 0)]
    [InlineData("Page 4 of 9", 0)]
    [InlineData("４", 0)]
    [InlineData("4件", 1)]
    [InlineData("2023.5", 1)]
    public void A_page_number_is_furniture(string text, int kept) =>
        Assert.Equal(kept, Texts(Body([(0, Full)]).Text(290, 800, text)).Count(found => found != Full));

    [Theory]
    [InlineData(40, "5", "8", "/", "3")]
    [InlineData(40, "-", "-", "6")]
    [InlineData(60, "-", "6", "-")]
    public void Values_in_columns_are_no_page_number(double step, params string[] values)
    {
        PageSketch page = Body([(0, Full)]);
        for (int i = 0; i < values.Length; i++)
        {
            page.Text(200 + (i * step), 800, values[i]);
        }

        Assert.DoesNotContain(SketchEngine.Read(page).Document!.Blocks, static block => block.IsFurniture);
    }

    [Fact]
    public void A_page_number_may_be_set_wide()
    {
        Assert.Equal([Full], Texts(Body([(0, Full)]).Text(270, 800, "-").Text(285, 800, "4").Text(300, 800, "-")));
        Assert.Equal([Full], Texts(Body([(0, Full)]).Text(200, 800, "第 4 页").Text(300, 800, "共 9 页")));
    }

    [Fact]
    public void A_number_inside_other_text_or_beside_a_marked_number_is_no_page_number()
    {
        Assert.Contains("1", Texts(Body([(0, Full)]).Text(72, 40, "行政许").Text(400, 50, "1").Text(72, 60, "可")));
        Assert.Contains("1", Texts(Body([(0, Full)]).Text(400, 40, "1").Text(290, 800, "1/5")));
        Assert.DoesNotContain("1", Texts(Body([(0, Full)]).Text(400, 40, "1")));
    }

    [Fact]
    public void A_number_on_the_page_is_none_of_the_margin() =>
        Assert.Contains("4", Texts(Body([(0, Full)]).Text(290, 400, "4")));

    [Fact]
    public void Spaces_stand_between_latin_words_and_not_between_Chinese()
    {
        Assert.Equal(["电话0517-8722 open data网"], Texts(new PageSketch().Text(100, 100, "电 话 0517-8722 open data 网".Replace(" 0", "0", StringComparison.Ordinal).Replace(" 网", "网", StringComparison.Ordinal))));
        Assert.Equal(["总计"], Texts(new PageSketch().Text(100, 100, "总").Text(124, 100, "计")));
        Assert.Equal(["2023年"], Texts(new PageSketch().Text(100, 100, "2023").Text(127, 100, "年")));
    }

    [Fact]
    public void Letter_spaced_text_reads_without_its_spaces_and_its_digits_are_a_number()
    {
        Assert.Equal(["某某县政府信息"], Texts(new PageSketch().Text(100, 100, "某某县政府信息", spacing: 7)));
        Assert.Equal(["某县2023年政府"], Texts(new PageSketch().Text(100, 100, "某县2023年政府", spacing: 7)));
        Assert.Equal(["某县2023年政府"], Texts(new PageSketch().Text(100, 100, "某 县 2 0 2 3 年 政 府")));
        Assert.Equal(["2023年度报告"], Texts(new PageSketch().Text(100, 100, "2023年度报告", spacing: 5)));
    }

    [Fact]
    public void Digits_that_stand_farther_apart_than_the_letters_beside_them_are_several_numbers()
    {
        Assert.Equal(["行政许可 2 3"], Texts(new PageSketch().Text(100, 100, "行政许可").Text(160, 100, "2").Text(173, 100, "3")));
        Assert.Equal(["2 0 2"], Texts(new PageSketch().Text(100, 300, "202", spacing: 7)));
    }

    [Fact]
    public void Runs_out_of_reading_order_read_in_order() =>
        Assert.Equal(["甲乙丙"], Texts(new PageSketch().Text(124, 100, "丙").Text(100, 100, "甲").Text(112, 100.5, "乙")));

    [Fact]
    public void Watermarks_are_furniture()
    {
        PageSketch page = Body([(0, Full), (0, Full), (0, Full)]);
        page.Text(100, 150, "内部资料", size: 60);
        for (int i = 0; i < 4; i++)
        {
            page.Text(200 + (i * 20), 300 - (i * 20), "征求意见"[i].ToString(), size: 24);
        }

        Assert.Equal([Full + Full + Full], Texts(page));
    }

    [Fact]
    public void What_the_file_calls_an_artifact_is_furniture_but_for_numbers_and_whole_pages()
    {
        PdfPage page = Body([(0, Full), (0, Full)]).Text(200, 400, "内部资料2023").Text(200, 450, "15").ToPage(1);
        Assert.Equal([Full + Full, "15"], Texts(page with { Glyphs = [.. page.Glyphs.Select(static glyph => glyph with { IsArtifact = glyph.Baseline >= 400 })] }));
        Assert.Equal([Full + Full, "内部资料2023", "15"], Texts(page with { Glyphs = [.. page.Glyphs.Select(static glyph => glyph with { IsArtifact = true })] }));
    }

    [Fact]
    public void A_large_title_is_no_watermark() =>
        Assert.Equal("年度报告", Texts(Body([(0, Full), (0, Full)]).Text(200, 70, "年度报告", size: 30))[0]);

    private static PageSketch Body((double Indent, string Text)[] lines, double top = 100)
    {
        var page = new PageSketch();
        for (int i = 0; i < lines.Length; i++)
        {
            page.Text(100 + (lines[i].Indent * 12), top + (i * 20), lines[i].Text);
        }

        return page;
    }

    private static List<string> Texts(PdfPage page)
    {
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None);
        SourceDocument document = new PdfReader(new OnePage(page)).Read(default, SourceHints.None, context)!;
        return [.. document.Blocks.Where(static block => !block.IsFurniture).Cast<Paragraph>().Select(static paragraph => paragraph.Text)];
    }

    private static List<string> Texts(params PageSketch[] pages) =>
        [.. SketchEngine.Content(pages).Cast<Paragraph>().Select(static paragraph => paragraph.Text)];

    private sealed class OnePage(PdfPage page) : IPdfEngine
    {
        public IEnumerable<PdfPage> ReadPages(ReadOnlyMemory<byte> bytes, SourceReadContext context) => [page];
    }
}
