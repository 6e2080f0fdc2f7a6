using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Docx;
using static GovInfo.Parsing.Tests.Sources.Docx.Wml;

namespace GovInfo.Parsing.Tests.Sources.Docx;

public sealed class DocxPackageTests
{
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("Word/Document.XML")]
    [InlineData("word/document2.xml")]
    [InlineData("main/story.xml")]
    public void The_main_part_is_found_by_its_relationship(string name)
    {
        byte[] bytes = new DocxBuilder { MainPart = name, Body = P("a") }.Build();
        Assert.Equal(["a"], DocxReading.Read(bytes).Content);
        Assert.NotEqual(SourceMatch.None, new DocxReader().Probe(bytes, SourceHints.None));
    }

    [Theory]
    [InlineData("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")]
    [InlineData("<Types><Override PartName=\"/word/document.xml\" ContentType=\"image/png\"/></Types>")]
    [InlineData("not xml")]
    public void Content_types_do_not_matter(string contentTypes)
    {
        DocxReading reading = DocxReading.Read(new DocxBuilder { ContentTypes = contentTypes, Body = P("a") }.Build());
        Assert.Equal(["a"], reading.Content);
        Assert.Empty(reading.Codes);
    }

    [Fact]
    public void Headers_footers_and_notes_are_kept_as_furniture()
    {
        var builder = new DocxBuilder { Body = PX(R("a") + RX("<w:footnoteReference w:id=\"2\"/>")) };
        string names = builder.Namespaces();
        DocxReading reading = DocxReading.Read(builder
            .With("header", "header1.xml", $"<w:hdr {names}>{P("head")}{Tbl(Row("x", "y"))}</w:hdr>")
            .With("footer", "footer1.xml", $"<w:ftr {names}>{P("foot")}</w:ftr>")
            .With("footnotes", "footnotes.xml", $"<w:footnotes {names}><w:footnote w:type=\"separator\" w:id=\"0\">{P("-")}</w:footnote><w:footnote w:id=\"2\">{P("note")}</w:footnote></w:footnotes>")
            .Build());
        Assert.Equal(["a"], reading.Content);
        Assert.Equal(["head", "x", "y", "foot", "note"], reading.Furniture);
        Assert.Equal("word/header1.xml, paragraph 3", reading.Document!.Blocks[3].Location.ToString());
        Assert.Equal(["GI1315"], reading.Codes);
    }

    [Fact]
    public void Properties_give_title_and_author()
    {
        string core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" +
            "<dc:title>某局2023年报告</dc:title><dc:creator> </dc:creator></cp:coreProperties>";
        SourceMetadata metadata = DocxReading.Read(new DocxBuilder { Body = P("a") }.WithPart("docProps/core.xml", core).Build()).Document!.Metadata;
        Assert.Equal(("某局2023年报告", null), (metadata.Title, metadata.Author));
    }

    [Fact]
    public void Links_to_files_are_attachments_and_never_opened()
    {
        string body = PX("<w:hyperlink r:id=\"rId8\">" + R("附件") + "</w:hyperlink><w:hyperlink r:id=\"rId9\">" + R("site") + "</w:hyperlink>") +
            "<w:altChunk r:id=\"rId7\"/>" + PX("<w:subDoc r:id=\"rId6\"/>");
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = body }
            .WithExternal("rId8", "hyperlink", "file:///etc/report.pdf")
            .WithExternal("rId9", "hyperlink", "https://example.invalid/")
            .WithExternal("rId7", "aFChunk", "https://example.invalid/chunk.html")
            .WithExternal("rId6", "subDocument", "other.docx").Build());
        Assert.Equal([new AttachmentLink("附件", "file:///etc/report.pdf")], reading.Document!.Attachments);
        Assert.Equal(["GI1314", "GI1314"], reading.Codes);
    }

    [Fact]
    public void Pictures_are_counted_and_objects_told()
    {
        string picture = RX("<w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"7000000\"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>");
        string sheet = RX("<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object>");
        DocxReading reading = DocxReading.Body(PX(picture) + PX(picture + RX("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>")) + PX(sheet));
        Assert.Equal(3, reading.Document!.PictureCount);
        Assert.Equal(["GI1313"], reading.Codes);
        Assert.Contains("Excel.Sheet.12", reading.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_is_told_and_the_text_is_read()
    {
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a", Number(1)) }.With("styles", "styles.xml", "<x/>").Build());
        Assert.Equal(["a"], reading.Content);
        Assert.Empty(reading.Codes);
        byte[] bytes = new DocxBuilder
        {
            Body = P("a", Number(1)),
        }.WithPart("word/_rels/document2.xml.rels", "<x/>").With("numbering", "../other/numbering.xml", "<x/>").Build();
        Assert.Equal(["GI1305"], DocxReading.Read(bytes).Codes);
    }

    [Fact]
    public void A_package_without_a_document_is_told()
    {
        DocxReading reading = DocxReading.Read(new DocxBuilder { MainXml = "<html/>" }.Build());
        Assert.Null(reading.Document);
        Assert.Equal(["GI1302"], reading.Codes);
    }

    [Fact]
    public void A_name_stored_twice_is_told()
    {
        DocxReading reading = DocxReading.Read(new DocxBuilder { Body = P("a") }.WithPart("word/document.xml", "<w:document/>").Build());
        Assert.Equal(["a"], reading.Content);
        Assert.Equal(["GI1319"], reading.Codes);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>x</w:t></w:p>", "a", "0:1 | 1:2")]
    [InlineData("<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>23</w:t></w:r><w:r><w:t>4", "a", "0:1 | 1:2", "0:1")]
    public void Broken_xml_keeps_what_came_before(string end, params string[] expected)
    {
        var names = new DocxBuilder();
        string xml = $"<w:document {names.Namespaces()}><w:body>{P("a")}{Tbl(Row("1", "2"))}{end}";
        DocxReading reading = DocxReading.Read(new DocxBuilder { MainXml = xml }.Build());
        Assert.Equal(expected, reading.Content.Take(expected.Length));
        Assert.Equal(["GI1303"], reading.Codes);
        Assert.DoesNotContain(reading.Content, text => text.Contains("23", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        string xml = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + $"<w:document {new DocxBuilder().Namespaces()}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        DocxReading reading = DocxReading.Read(new DocxBuilder { MainXml = xml }.Build());
        Assert.Null(reading.Document);
        Assert.Equal(["GI1304"], reading.Codes);
    }

    [Fact]
    public void A_download_cut_off_anywhere_gives_what_is_there_and_says_so()
    {
        byte[] whole = new DocxBuilder { Body = string.Concat(Enumerable.Range(0, 300).Select(i => P($"{i}段"))) }.Build();
        for (int length = 0; length < whole.Length; length += 7)
        {
            DocxReading reading = DocxReading.Read(whole[..length]);
            Assert.NotEmpty(reading.Codes);
            Assert.Equal(Enumerable.Range(0, 300).Select(i => $"{i}段").Take(reading.Document?.Blocks.Length ?? 0), reading.Document is null ? [] : reading.Content);
        }
    }

    [Fact]
    public void Bytes_in_front_of_the_package_do_no_harm()
    {
        DocxReading reading = DocxReading.Read([.. new byte[100], .. DocxBuilder.Document(P("a"))]);
        Assert.Equal(["a"], reading.Content);
        Assert.Empty(reading.Codes);
    }
}
