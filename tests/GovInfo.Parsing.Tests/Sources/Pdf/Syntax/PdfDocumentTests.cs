using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

public class PdfDocumentTests
{
    [Theory]
    [InlineData("/Title <FEFF67D067D053BF>", "", "某某县")]
    [InlineData("/Title ( )", "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>A &amp; B</rdf:li></rdf:Alt></dc:title>", "A & B")]
    [InlineData("/Author (x)", "<dc:title>", null)]
    public void A_title_stands_in_the_information_dictionary_or_in_the_metadata(string info, string xmp, string? title)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>").Object(2, "<< /Type /Pages /Kids [] /Count 0 >>").Object(3, $"<< {info} >>");
        file.Stream(4, "/Type /Metadata /Subtype /XML", xmp);
        Assert.Equal(title, DocumentTitle.Of(OpenedPdf.Open(file.End("/Root 1 0 R /Info 3 0 R")).Document!));
    }

    [Fact]
    public void Pages_come_in_order_with_what_they_inherit()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Object(2, "<< /Type /Pages /Count 3 /MediaBox [0 0 200 100] /Rotate 90 /Resources << /A 1 >> /Kids [3 0 R 6 0 R] >>");
        file.Object(3, "<< /Type /Pages /Count 2 /Rotate -90 /CropBox [150 90 -10 20] /Kids [4 0 R 5 0 R] >>");
        file.Object(4, "<< /Type /Page /UserUnit 2 >>");
        file.Object(5, "<< /Type /Page /MediaBox [0 0 10 10] /Resources << /B 2 >> >>");
        file.Object(6, "<< /Type /Page /Rotate 450 >>");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        PageNode[] pages = [.. opened.Document!.Pages];

        Assert.Equal([1, 2, 3], pages.Select(page => page.Number));
        Assert.Equal([270, 270, 90], pages.Select(page => page.Rotate));
        Assert.Equal([2.0, 1, 1], pages.Select(page => page.UserUnit));
        Assert.Equal(new PdfRectangle(0, 0, 200, 100), pages[0].MediaBox);
        Assert.Equal(new PdfRectangle(0, 20, 150, 90), pages[0].CropBox);
        Assert.Equal(new PdfRectangle(0, 0, 10, 10), pages[1].MediaBox);
        Assert.Equal(new PdfRectangle(0, 0, 10, 10), pages[1].CropBox); // the inherited crop box lies outside
        Assert.Equal(1, pages[0].Resources.GetInt("A"));
        Assert.Equal(2, pages[1].Resources.GetInt("B"));
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void Incremental_updates_win_and_free_entries_are_null()
    {
        PdfBytes file = PdfBytes.WithPages("old").Object(7, "(gone)");
        long first = file.Position;
        file.End("/Root 1 0 R");
        file.Stream(100, string.Empty, "(new) Tj");
        long update = file.Position;
        file.Write($"xref\n7 1\n0000000000 00001 f \n100 1\n{file.Offsets[100]:D10} 00000 n \ntrailer\n<< /Size 101 /Prev {first} >>\nstartxref\n{update}\n%%EOF\n");
        OpenedPdf opened = OpenedPdf.Open(file);
        Assert.Equal(["new"], opened.ReadWords());
        Assert.Null(opened.Document!.Resolve(new PdfReference(7, 0)));
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void Sections_that_go_round_are_read_once()
    {
        PdfBytes file = PdfBytes.WithPages("word");
        long start = file.Position;
        OpenedPdf opened = OpenedPdf.Open(file.End($"/Root 1 0 R /Prev {start}"));
        Assert.Equal(["word"], opened.ReadWords());
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void Objects_come_from_cross_reference_and_object_streams()
    {
        var file = new PdfBytes();
        file.Stream(5, "/Type /ObjStm /N 3 /First 14", "1 0 2 34 3 77 << /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Count 1 /Kids [3 0 R] >>  << /Type /Page /Contents 6 0 R >>");
        file.Stream(6, string.Empty, "(packed) Tj");
        long start = file.Position;
        byte[] entries =
        [
            0, 0, 0, 0,
            2, 0, 5, 0,
            2, 0, 5, 1,
            2, 0, 5, 2,
            0, 0, 0, 0,
            1, (byte)(file.Offsets[5] >> 8), (byte)file.Offsets[5], 0,
            1, (byte)(file.Offsets[6] >> 8), (byte)file.Offsets[6], 0,
        ];
        file.Stream(7, "/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R", entries).Write($"startxref\n{start}\n%%EOF");
        OpenedPdf opened = OpenedPdf.Open(file);
        Assert.Equal(["packed"], opened.ReadWords());
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void Hybrid_files_take_the_table_first_then_its_stream_then_the_previous_section()
    {
        PdfBytes file = PdfBytes.WithPages("table");
        file.Object(8, "(previous)").Object(9, "(previous)");
        long first = file.Position;
        file.End();
        file.Stream(5, "/Type /ObjStm /N 1 /First 4", "8 0 (stream)");
        long streamStart = file.Position;
        file.Stream(6, "/Type /XRef /Size 9 /Index [5 1 8 1] /W [1 2 1]", [1, (byte)(file.Offsets[5] >> 8), (byte)file.Offsets[5], 0, 2, 0, 5, 0]);
        long update = file.Position;
        file.Write($"xref\n0 0\ntrailer\n<< /Size 101 /Root 1 0 R /Prev {first} /XRefStm {streamStart} >>\nstartxref\n{update}\n%%EOF");
        OpenedPdf opened = OpenedPdf.Open(file);
        Assert.Equal(["table"], opened.ReadWords());
        Assert.Equal("(stream)", opened.Document!.Resolve(new PdfReference(8, 0))?.ToString());
        Assert.Equal("(previous)", opened.Document.Resolve(new PdfReference(9, 0))?.ToString());
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void Content_in_several_streams_is_parted_by_white_space()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, "<< /Type /Page /Contents [4 0 R 5 0 R] >>");
        file.Stream(4, string.Empty, "(one) Tj q").Stream(5, string.Empty, "Q (two) Tj");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Equal(["onetwo"], opened.ReadWords());
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void References_that_go_round_are_null()
    {
        PdfBytes file = PdfBytes.WithPages("word").Object(5, "6 0 R").Object(6, "5 0 R").Object(7, "100 0 R");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Null(opened.Document!.Resolve(new PdfReference(5, 0)));
        Assert.IsType<PdfStream>(opened.Document.Resolve(new PdfReference(7, 0)));
    }

    [Fact]
    public void A_length_that_is_the_stream_itself_is_found_by_searching()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, "<< /Type /Page /Contents 4 0 R >>").Stream(4, string.Empty, "(word) Tj", "4 0 R");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Equal(["word"], opened.ReadWords());
        Assert.Equal(["GI1402"], opened.Codes);
    }

    [Fact]
    public void An_indirect_length_is_followed()
    {
        PdfBytes file = PdfBytes.WithPages("word").Object(7, "20");
        file.Stream(6, string.Empty, "endstream in the data"[..20], "7 0 R");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        var stream = (PdfStream)opened.Document!.Resolve(new PdfReference(6, 0))!;
        Assert.Equal("endstream in the dat", Encoding.Latin1.GetString(opened.Document.Decode(stream).Span));
        Assert.Empty(opened.Codes);
    }

    [Fact]
    public void A_page_that_is_missing_is_named()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 2 /Kids [9 0 R 3 0 R] >>");
        file.Object(3, "<< /Type /Page /Contents 4 0 R >>").Stream(4, string.Empty, "(second) Tj");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Equal([2], opened.Document!.Pages.Select(page => page.Number));
        Assert.Equal(["GI1404"], opened.Codes);
        Assert.Contains("Page 1 ", opened.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_pages_than_announced_is_said()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 2 /Kids [3 0 R] >>").Object(3, "<< /Type /Page >>");
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Single(opened.Document!.Pages);
        Assert.Equal(["GI1406"], opened.Codes);
    }

    [Fact]
    public void The_info_dictionary_reads_as_text()
    {
        PdfBytes file = PdfBytes.WithPages("word").Object(5, "<< /Title <FEFF6E05> /Author (\\200 A) >>");
        OpenedPdf opened = OpenedPdf.Open(file.End("/Root 1 0 R /Info 5 0 R"));
        Assert.Equal("清", opened.Document!.Info?.GetString("Title")?.ToText());
        Assert.Equal("• A", opened.Document.Info?.GetString("Author")?.ToText());
    }
}
