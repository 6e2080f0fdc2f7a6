using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Text;

namespace GovInfo.Parsing.Tests.Sources.Text;

public class PlainTextReaderTests
{
    [Fact]
    public void A_line_is_a_paragraph_with_its_white_space_its_number_and_the_blank_lines_before_it()
    {
        Paragraph[] lines = Read("标题\r\n\r\n　 \r\n\t规章\r\n\t\r\n 0 \r尾\n");
        Assert.Equal(["标题", "\t规章", "\t", " 0 ", "尾"], lines.Select(line => line.Text));
        Assert.Equal([0, 2, 0, 0, 0], lines.Select(line => line.BlankLinesBefore));
        Assert.Equal(["line 1", "line 4", "line 5", "line 6", "line 7"], lines.Select(line => line.Location.ToString()!));
        Assert.All(lines, line => Assert.True(line.IsLine));
    }

    [Theory]
    [InlineData("[bookmark: _GoBack]2022年", "2022年")]
    [InlineData("前[bookmark: OLE_LINK1]后", "前后")]
    [InlineData("一[]{#_Toc1 .anchor}二", "一二")]
    [InlineData("图![](media/image1.png)文", "图文")]
    [InlineData("〔2021〕[2013]05号[注]", "〔2021〕[2013]05号[注]")]
    [InlineData("[bookmark: unclosed", "[bookmark: unclosed")]
    public void Marks_of_converters_are_removed(string line, string expected) => Assert.Equal([expected], Read(line).Select(read => read.Text));

    [Fact]
    public void A_line_that_is_a_mark_alone_leaves_nothing()
    {
        Paragraph[] lines = Read("甲\n[bookmark: _GoBack]\n乙");
        Assert.Equal(["甲", "乙"], lines.Select(line => line.Text));
        Assert.Equal(0, lines[1].BlankLinesBefore);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData(" \u00AD ")]
    [InlineData("\uFEFF")]
    public void A_line_of_invisible_letters_is_blank(string line)
    {
        Paragraph[] lines = Read("甲\n" + line + "\n乙");
        Assert.Equal(["甲", "乙"], lines.Select(read => read.Text));
        Assert.Equal(1, lines[1].BlankLinesBefore);
    }

    [Fact]
    public void An_invisible_letter_among_tabs_leaves_their_line() =>
        Assert.Equal(["甲", "\t\u200B\t", "乙"], Read("甲\n\t\u200B\t\n乙").Select(read => read.Text));

    [Theory]
    [InlineData("-4-", true)]
    [InlineData("- 4 -", true)]
    [InlineData("— 12 —", true)]
    [InlineData("　　－３－", true)]
    [InlineData("第 3 页", true)]
    [InlineData("第3页 共8页", true)]
    [InlineData("https://www.example.gov.cn/a.html", true)]
    [InlineData("当前位置：首页 > 政务公开", true)]
    [InlineData("发布时间：2023-01-31 来源：某某局 浏览次数：120", true)]
    [InlineData("【 字体： 大 中 小 】", true)]
    [InlineData("打 印", true)]
    [InlineData("4", false)]
    [InlineData("-4", false)]
    [InlineData("--253", false)]
    [InlineData("--", false)]
    [InlineData("第二十条第（一）项", false)]
    [InlineData("首页改版后访问量大增。", false)]
    [InlineData("本年收费金额", false)]
    public void Furniture_is_marked_where_it_is_certain(string line, bool isFurniture) =>
        Assert.Equal(isFurniture, Read(line).Single().IsFurniture);

    [Fact]
    public void Lone_page_numbers_that_count_up_are_furniture_and_cells_are_not()
    {
        var text = new StringBuilder();
        for (int page = 1; page <= 4; page++)
        {
            for (int line = 0; line < 12; line++)
            {
                text.Append("本机关依法办理。").Append(line).Append('\n');
            }

            text.Append('\n').Append(page).Append("\n\f\n");
        }

        Assert.Equal(["1", "2", "3", "4"], Read(text.ToString()).Where(line => line.IsFurniture).Select(line => line.Text));
        string cells = string.Concat(Enumerable.Range(0, 90).Select(index => (index / 20).ToString() + "\n\n"));
        Assert.DoesNotContain(Read(cells), line => line.IsFurniture);
    }

    [Fact]
    public void Lines_broken_at_a_page_width_are_joined_into_paragraphs()
    {
        const string first = "    2023年，某某区政府认真贯彻落实条例，坚持以公开为常态、不公开为例外，不断";
        const string second = "拓展公开渠道，政府信息公开工作取得一定的成效，但对照上级的要求仍存在一定的";
        const string third = "差距。";
        string page = string.Join('\n', first, second, third);
        string text = string.Join('\n', "一、总体情况", page, page, "（一）主动公开", page, page);
        Paragraph[] lines = Read(text);
        string joined = first + second + third;
        Assert.Equal(["一、总体情况", joined, joined, "（一）主动公开", joined, joined], lines.Select(line => line.Text));
        Assert.Equal("line 5", lines[2].Location.ToString());
    }

    [Fact]
    public void A_page_number_inside_a_broken_sentence_does_not_part_it()
    {
        const string first = "    2023年，某某区政府认真贯彻落实条例，坚持以公开为常态、不公开为例外，不断";
        const string second = "拓展公开渠道，政府信息公开工作取得一定的成效，但对照上级的要求仍存在一定的";
        string page = string.Join('\n', first, second, "差距。");
        Paragraph[] lines = Read(string.Join('\n', page, page, first, "", "- 1 -", "", second, "差距。"));
        Assert.Equal(first + second + "差距。", lines[2].Text);
        Assert.Equal("- 1 -", lines[3].Text);
        Assert.True(lines[3].IsFurniture);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Paragraphs_of_ordinary_text_are_left_alone()
    {
        string text = string.Join('\n', Enumerable.Range(1, 30).Select(length => new string('公', length * 4) + "。"));
        Assert.Equal(30, Read(text).Length);
    }

    [Theory]
    [InlineData("", SourceMatch.None)]
    [InlineData("20200A0D", SourceMatch.None)]
    [InlineData("504B0304140000000800", SourceMatch.None)]
    [InlineData("D0CF11E0A1B11AE10000000000000000", SourceMatch.None)]
    [InlineData("89504E470D0A1A0A0000000D49484452", SourceMatch.None)]
    [InlineData("E4B880E38081", SourceMatch.Possible)]
    [InlineData("D2BB0A", SourceMatch.Possible)]
    [InlineData("30093109", SourceMatch.Possible)]
    public void Binaries_are_refused(string hexadecimal, SourceMatch expected) =>
        Assert.Equal(expected, new PlainTextReader().Probe(Convert.FromHexString(hexadecimal), SourceHints.None));

    [Fact]
    public void Bytes_that_cannot_be_decoded_are_told_with_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一、总体情况\n本机关依法办理政府信息公开申请。\n共收到"), 0xFF, .. Encoding.UTF8.GetBytes("件")];
        var bag = new DiagnosticBag();
        new PlainTextReader().Read(bytes, SourceHints.None, new SourceReadContext(ParseLimits.Default, bag, default));
        Diagnostic diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal("GI1101", diagnostic.Code);
        Assert.Equal("line 3", diagnostic.Location?.ToString());
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 100, "GI9008")]
    public void Text_beyond_the_limit_ends_the_reading(int length, int limit, string? code)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default with { MaxTextLength = limit }, bag, default);
        SourceDocument? document = new PlainTextReader().Read(Encoding.UTF8.GetBytes(new string('7', length)), SourceHints.None, context);
        Assert.Equal(code is null ? 1 : 0, document!.Blocks.Length);
        Assert.Equal(code, bag.ToImmutable().SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "GI9004")]
    public void Lines_beyond_the_limit_end_the_reading_and_what_came_before_is_kept(int count, string? code)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default with { MaxNodes = 50 }, bag, default);
        string text = string.Concat(Enumerable.Repeat("行\n", count));
        SourceDocument? document = new PlainTextReader().Read(Encoding.UTF8.GetBytes(text), SourceHints.None, context);
        Assert.Equal(50, document!.Blocks.Length);
        Assert.Equal(code, bag.ToImmutable().SingleOrDefault()?.Code);
    }

    private static Paragraph[] Read(string text)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, bag, default);
        SourceDocument document = new PlainTextReader().Read(Encoding.UTF8.GetBytes(text), SourceHints.None, context)!;
        Assert.Equal(0, bag.Count);
        return [.. document.Blocks.Cast<Paragraph>()];
    }
}
