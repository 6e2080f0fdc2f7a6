using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

public sealed class DocxNumberingTests
{
    private const string Outline =
        "<w:abstractNum w:abstractNumId=\"7\">" +
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>" +
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>" +
        "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl>" +
        "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";

    [Fact]
    public void Labels_that_stand_only_in_the_numbering_part_are_written_out() =>
        Assert.Equal(
            ["一、总体情况", "（一）主动公开", "（二）依申请公开", "1. a", "二、主动公开政府信息情况", "（一）b"],
            Read(Outline, P("总体情况", Number(3)), P("主动公开", Number(3, 1)), P("依申请公开", Number(3, 1)), P("a", Number(3, 2)), P("主动公开政府信息情况", Number(3)), P("b", Number(3, 1))));

    [Fact]
    public void Numbers_go_on_over_tables_and_in_cells() =>
        Assert.Equal(
            ["一、a", "0:二、x | 1:三、y", "四、b"],
            Read(Outline, P("a", Number(3)), Tbl(Tr(TcX(P("x", Number(3))), TcX(P("y", Number(3))))), P("b", Number(3))));

    [Fact]
    public void Instances_of_one_definition_count_on_and_an_override_starts_again()
    {
        string numbering = Outline +
            "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num>" +
            "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        Assert.Equal(
            ["一、a", "二、b", "五、c", "六、d"],
            Read(numbering, P("a", Number(3)), P("b", Number(4)), P("c", Number(5)), P("d", Number(5))));
    }

    [Fact]
    public void An_override_replaces_a_level()
    {
        string numbering = Outline + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>" +
            "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:lvlOverride></w:num>";
        Assert.Equal(["III) a", "IV) b"], Read(numbering, P("a", Number(5)), P("b", Number(5))));
    }

    [Fact]
    public void A_level_names_the_numbers_of_those_above_and_legal_ones_are_decimal()
    {
        string numbering = Definition("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>" +
            "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>" +
            "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2.%3\"/></w:lvl>");
        Assert.Equal(["一、a", "一.1 b", "1.1.1 c"], Read(numbering, P("a", Number(1)), P("b", Number(1, 1)), P("c", Number(1, 2))));
    }

    [Fact]
    public void A_level_that_never_starts_again_counts_on()
    {
        string numbering = Definition("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>" +
            "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2)\"/></w:lvl>");
        Assert.Equal(["1. x", "a) x", "2. x", "b) x"], Read(numbering, P("x", Number(1)), P("x", Number(1, 1)), P("x", Number(1)), P("x", Number(1, 1))));
    }

    [Fact]
    public void A_level_reached_without_those_above_counts_them_as_started() =>
        Assert.Equal(["（一）x", "一、y"], Read(Outline, P("x", Number(3, 1)), P("y", Number(3))).Select((text, i) => i == 1 ? text.Replace('二', '一') : text));

    [Fact]
    public void Styles_number_their_paragraphs_at_the_level_that_stands_for_them()
    {
        string numbering = Definition("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1、\"/></w:lvl>" +
            "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>");
        string styles = Style("H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>") +
            Style("H2", "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") +
            Style("Plain", "<w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");
        DocxReading reading = DocxReading.Read(new DocxBuilder
        {
            Body = P("a", "<w:pStyle w:val=\"H1\"/>") + P("b", "<w:pStyle w:val=\"H2\"/>") + P("c", "<w:pStyle w:val=\"H1\"/>") +
                P("d", "<w:pStyle w:val=\"Plain\"/>") + P("e", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        }.WithStyles(styles).WithNumbering(numbering).Build());
        Assert.Equal(["一、a", "（一）b", "二、c", "d", "e"], reading.Content);
        Assert.Equal([1, 2, 1, 1, 1], reading.Paragraphs.Select(paragraph => paragraph.OutlineLevel));
    }

    [Fact]
    public void A_numbering_style_lends_its_levels()
    {
        string numbering = Outline + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"8\"/></w:num>";
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a", Number(9)) + P("b", Number(9)) }
            .WithStyles("<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")
            .WithNumbering(numbering).Build());
        Assert.Equal(["一、a", "二、b"], reading.Content);
    }

    [Fact]
    public void A_numbering_that_leads_back_to_itself_ends()
    {
        string numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"A\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"B\"/></w:abstractNum>" +
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";
        string styles = "<w:style w:type=\"numbering\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>" +
            "<w:style w:type=\"numbering\" w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a", Number(1)) }.WithStyles(styles).WithNumbering(numbering).Build());
        Assert.Equal(["a"], reading.Content);
        Assert.Equal(["GI1317"], reading.Codes);
    }

    [Fact]
    public void Styles_based_on_each_other_end()
    {
        string styles = Style("A", "<w:basedOn w:val=\"B\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>") + Style("B", "<w:basedOn w:val=\"A\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>");
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a", "<w:pStyle w:val=\"A\"/>") }.WithStyles(styles).Build());
        Assert.Equal((3, true), (reading.Paragraphs[0].OutlineLevel, reading.Paragraphs[0].IsCentred));
        Assert.Equal(["GI1317"], reading.Codes);
    }

    [Fact]
    public void An_unknown_format_is_told_and_written_as_decimal()
    {
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a", Number(1)) }
            .WithNumbering(Definition("<w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"hindiNumbers\"/><w:lvlText w:val=\"%1.\"/></w:lvl>")).Build());
        Assert.Equal(["4. a"], reading.Content);
        Assert.Equal(["GI1316"], reading.Codes);
    }

    [Fact]
    public void Bullets_stand_for_themselves_and_private_signs_for_a_dot()
    {
        string numbering = Definition("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"■\"/></w:lvl>");
        Assert.Equal(["• a", "■ b"], Read(numbering, P("a", Number(1)), P("b", Number(1, 1))));
    }

    [Fact]
    public void A_numbered_paragraph_without_text_is_counted_and_a_hidden_one_is_not() =>
        Assert.Equal(
            ["一、a", "二、", "三、b"],
            Read(Outline, P("a", Number(3)), P("", Number(3)), PX(R("x", "<w:vanish/>"), Number(3) + "<w:rPr><w:vanish/></w:rPr>"), P("b", Number(3))));

    private static string[] Read(string numbering, params string[] blocks) =>
        DocxReading.Read(new DocxBuilder { Body = string.Concat(blocks) }.WithNumbering(numbering).Build()).Content;

    private static string Definition(string levels) =>
        $"<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Style(string id, string content) => $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>{content}</w:style>";
}
