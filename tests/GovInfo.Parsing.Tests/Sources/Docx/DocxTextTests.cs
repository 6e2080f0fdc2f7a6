using GovInfo.Parsing.Documents;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

public sealed class DocxTextTests
{
    private const string TextBox = "<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>";

    public static TheoryData<string, string> Runs => new()
    {
        { RX("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"), "a\tb\nc\nd" },
        { RX("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"), "a-bc" },
        { RX("<w:t>a\u00ADb</w:t>"), "ab" },
        { RX("<w:t>a </w:t>") + RX("<w:t> b</w:t>"), "ab" },
        { R("a ") + R(" b"), "a  b" },
        { RX("<w:t xml:space=\"preserve\">a\n b</w:t>"), "a  b" },
        { R("20") + R("23") + R("年"), "2023年" },
        { R("a", "<w:b/>") + "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/>" + R("b") + "<w:bookmarkEnd w:id=\"0\"/>", "ab" },
        { R("5") + R("1", "<w:vertAlign w:val=\"superscript\"/>"), "5¹" },
        { R("12") + R("1", "<w:position w:val=\"6\"/>"), "12¹" },
        { R("12") + R("1", "<w:position w:val=\"-8\"/>"), "12₁" },
        { R("12") + R("1", "<w:position w:val=\"5\"/>"), "121" },
        { R("12", "<w:position w:val=\"6\"/>") + R("1", "<w:position w:val=\"6\"/>"), "121" },
        { R("共") + R("5", "<w:position w:val=\"6\"/>") + R("件"), "共5件" },
        { R("H") + R("2", "<w:vertAlign w:val=\"subscript\"/>"), "H₂" },
        { RX("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F035\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F050\"/>"), "✓5\uFFFD" },
        { "<w:smartTag><w:smartTagPr/>" + R("a") + "</w:smartTag><w:customXml>" + R("b") + "</w:customXml><w:bdo>" + R("c") + "</w:bdo>", "abc" },
        { "<w:hyperlink w:anchor=\"x\">" + R("a") + "</w:hyperlink>", "a" },
        { RX("<w:ruby><w:rubyPr/><w:rt>" + R("pin") + "</w:rt><w:rubyBase>" + R("拼") + "</w:rubyBase></w:ruby>"), "拼" },
        { "<m:oMath><m:r><m:t>12</m:t></m:r><m:r><m:t>3</m:t></m:r></m:oMath>", "123" },
        { RX("<w:t>a</w:t><w:footnoteReference w:id=\"2\"/>") + R("b"), "ab" },
        { RX("<w:t>5</w:t>") + RX("<w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/><w:t>1</w:t>") + R("b"), "5b" },
        { RX("<w:t>a</w:t><w:commentReference w:id=\"1\"/><w:lastRenderedPageBreak/>"), "a" },
        { RX("<w:t>a&#1;&amp;&lt;</w:t>"), "a\u0001&<" },

        // Tracked changes, as if accepted.
        { "<w:ins w:id=\"1\">" + R("7") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>5</w:delText></w:r></w:del>", "7" },
        { "<w:moveFrom w:id=\"1\">" + R("x") + "</w:moveFrom><w:moveTo w:id=\"2\">" + R("y") + "</w:moveTo>", "y" },
        { "<w:ins w:id=\"1\"><w:del w:id=\"2\">" + R("x") + "</w:del>" + R("y") + "</w:ins>", "y" },

        // Fields: results, never instructions.
        { "<w:fldSimple w:instr=\"PAGE\">" + R("3") + "</w:fldSimple>", "3" },
        { Field(" REF x ", R("a")) + R("b"), "ab" },
        { Begin + Instruction("IF ") + Field(" DOCPROPERTY y ", R("no")) + Instruction(" = 1") + Separate + R("yes") + End, "yes" },
        { Begin + Instruction("SET x") + End + R("b"), "b" },
        { Field(" REF x ", R("a") + Field(" REF y ", R("b")) + R("c")), "abc" },
        { Separate + End + R("a"), "a" },

        // Content controls.
        { "<w:sdt><w:sdtPr/><w:sdtContent>" + R("a") + "</w:sdtContent></w:sdt>" + R("b"), "ab" },
        { "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + R("单击此处输入文字。") + "</w:sdtContent></w:sdt>" + R("b"), "b" },

        // Hidden text.
        { R("a", "<w:vanish/>") + R("b") + R("c", "<w:vanish w:val=\"0\"/>"), "bc" },
        { R("a", "<w:webHidden/>"), "a" },
    };

    private static string Begin => RX("<w:fldChar w:fldCharType=\"begin\"/>");

    private static string Separate => RX("<w:fldChar w:fldCharType=\"separate\"/>");

    private static string End => RX("<w:fldChar w:fldCharType=\"end\"/>");

    [Theory]
    [MemberData(nameof(Runs))]
    public void Text_is_read_as_it_is_shown(string runs, string expected) => Assert.Equal([expected], DocxReading.Body(PX(runs)).Content);

    [Fact]
    public void Text_is_the_same_in_a_strict_document() =>
        Assert.Equal(["一、总体情况", "0:a[2x1]"], DocxReading.Read(new DocxBuilder { IsStrict = true, Body = P("一、总体情况") + Tbl(Tr(Tc("a", Span(2))), Row("", "")) }.Build())
            .Content.Select(text => text.Split(" / ")[0]));

    [Fact]
    public void A_mark_for_a_tracked_change_is_told()
    {
        DocxReading reading = DocxReading.Body(PX("<w:ins>" + R("7") + "</w:ins><w:del>" + R("5") + "</w:del>"));
        Assert.Equal(["GI1307"], reading.Codes);
        Assert.Contains("1 insertions, 1 deletions", reading.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deleted_rows_and_cells_are_left_out() =>
        Assert.Equal(
            ["0:a | 1:b / 0:e | 1:f"],
            DocxReading.Body(Tbl(
                Row("a", "b"),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + Tc("c") + Tc("d") + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + Tc("e") + Tc("x", "<w:cellDel w:id=\"2\"/>") + Tc("f") + "</w:tr>",
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + Tc("g") + Tc("h") + "</w:tr>")).Content);

    [Fact]
    public void A_deleted_mark_joins_two_paragraphs() =>
        Assert.Equal(["ab", "c"], DocxReading.Body(P("a", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + P("b") + P("c")).Content);

    [Fact]
    public void A_deleted_mark_at_the_end_loses_nothing() =>
        Assert.Equal(["0:a", "b"], DocxReading.Body(Tbl(Tr(TcX(P("a", "<w:rPr><w:del w:id=\"1\"/></w:rPr>")))) + P("b", "<w:rPr><w:del w:id=\"1\"/></w:rPr>")).Content);

    [Fact]
    public void Former_properties_of_a_tracked_change_do_not_count() =>
        Assert.Null(DocxReading.Body(P("a", "<w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/><w:jc w:val=\"center\"/></w:pPr></w:pPrChange>")).Paragraphs[0].OutlineLevel);

    [Fact]
    public void Struck_text_is_left_out_and_told_with_its_place()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(TcX(PX(R("5", "<w:strike/>") + R("6"))), Tc("a"))) + PX(R("x", "<w:dstrike/>") + R("y")));
        Assert.Equal(["0:6 | 1:a", "y"], reading.Content);
        Assert.Equal(["GI1311 table 1, row 1, column 1", "GI1311 paragraph 1"], reading.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}"));
        Assert.True(reading.Tables[0].Cells[0].IsDoubtful);
    }

    [Fact]
    public void An_equation_that_is_no_line_of_characters_is_left_out_and_told()
    {
        DocxReading reading = DocxReading.Body(Tbl(Tr(TcX(PX("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>")), Tc("a"))));
        Assert.Equal(["0: | 1:a"], reading.Content);
        Assert.Equal(["GI1318"], reading.Codes);
    }

    [Fact]
    public void Styles_hide_text_and_two_of_them_show_it_again()
    {
        string styles = "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:vanish/></w:rPr></w:style>";
        string body = P("a", "<w:pStyle w:val=\"P\"/>") + PX(R("b", "<w:rStyle w:val=\"C\"/>") + R("c")) + PX(R("d", "<w:rStyle w:val=\"C\"/>"), "<w:pStyle w:val=\"P\"/>");
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = body }.WithStyles(styles).Build());
        Assert.Equal(["c", "d"], reading.Content);
        Assert.Equal(["GI1308"], reading.Codes);
    }

    [Fact]
    public void A_style_separator_runs_a_heading_into_its_text() =>
        Assert.Equal(["一、总体情况。本年度"], DocxReading.Body(P("一、总体情况。", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + P("本年度")).Content);

    [Fact]
    public void A_field_whose_instruction_never_ends_loses_no_text()
    {
        DocxReading reading = DocxReading.Body(PX(R("a") + Begin + Instruction("REF")) + P("b") + Tbl(Row("c", "d")));
        Assert.Equal(["a", "b", "0:c | 1:d"], reading.Content);
        Assert.Equal(["GI1320"], reading.Codes);
    }

    [Fact]
    public void A_table_of_contents_is_furniture()
    {
        string body = PX(Begin + Instruction(" TOC \\o ") + Separate + R("一、总体情况 1")) + P("二、主动公开 2") + PX(End) + P("一、总体情况") +
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" + P("目录") + "</w:sdtContent></w:sdt>";
        DocxReading reading = DocxReading.Body(body);
        Assert.Equal(["一、总体情况"], reading.Content);
        Assert.Equal(["一、总体情况 1", "二、主动公开 2", "目录"], reading.Furniture);
    }

    [Fact]
    public void Text_boxes_are_read_once_behind_their_anchor()
    {
        string choice = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + TextBox + "</wps:txbx></w:drawing></mc:Choice>" +
            "<mc:Fallback><w:pict><v:textbox>" + TextBox + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        string unknown = choice.Replace("Requires=\"wps\"", "Requires=\"cx9\"", StringComparison.Ordinal);
        Assert.Equal(["a", "box", "b"], DocxReading.Body(PX(R("a") + RX(choice)) + P("b")).Content);
        Assert.Equal(["a", "box", "b"], DocxReading.Body(PX(R("a") + RX(unknown)) + P("b")).Content);
        Assert.Equal(["0:a\nbox | 1:b"], DocxReading.Body(Tbl(Tr(TcX(PX(R("a") + RX(choice))), Tc("b")))).Content);
    }

    [Fact]
    public void Blocks_stand_in_content_controls_and_custom_markup()
    {
        string body = "<w:sdt><w:sdtContent>" + P("a") + Tbl("<w:sdt><w:sdtContent>" + Tr("<w:sdt><w:sdtContent>" + Tc("b") + "</w:sdtContent></w:sdt>", Tc("c")) + "</w:sdtContent></w:sdt>") +
            "</w:sdtContent></w:sdt><w:customXml><w:customXmlPr/>" + P("d") + "</w:customXml>";
        Assert.Equal(["a", "0:b | 1:c", "d"], DocxReading.Body(body).Content);
    }

    [Fact]
    public void A_cell_that_shows_its_placeholder_is_blank() =>
        Assert.Equal(
            ["0:a | 1: | 2:c"],
            DocxReading.Body(Tbl(Tr(Tc("a"), "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Tc("填写数字") + "</w:sdtContent></w:sdt>", Tc("c")))).Content);

    [Fact]
    public void Level_and_alignment_come_from_the_paragraph_or_its_style()
    {
        string styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/></w:style>" +
            "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>";
        Paragraph[] paragraphs = DocxReading.Read(new DocxBuilder
        {
            Body = P("a", "<w:pStyle w:val=\"1\"/>") + P("b", "<w:pStyle w:val=\"T\"/>") + P("c", "<w:outlineLvl w:val=\"1\"/><w:jc w:val=\"center\"/>") +
                P("d", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>") + P("e"),
        }.WithStyles(styles).Build()).Paragraphs;
        Assert.Equal([(1, false), (null, true), (2, true), (null, false), (null, false)], paragraphs.Select(p => (p.OutlineLevel, p.IsCentred)));
    }

    [Fact]
    public void Paragraphs_are_numbered_outside_tables_those_without_text_included() =>
        Assert.Equal(
            ["paragraph 2", "table 1, row 1, column 1", "paragraph 3"],
            DocxReading.Body(P("") + P("a") + Tbl(Row("x", "y")) + P("b")).Document!.Blocks.Select(block => block.Location.ToString()));

    private static string Instruction(string text) => RX($"<w:instrText xml:space=\"preserve\">{text}</w:instrText>");

    private static string Field(string instruction, string result) => Begin + Instruction(instruction) + Separate + result + End;
}
