using System.Text;
using GovInfo.Parsing.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>Each kind of damage that real files bring: what was read all the same, and what was said.</summary>
public class PdfRecoveryTests
{
    private static readonly string[] Words = ["one", "two", "three"];

    [Fact]
    public void A_sound_file_says_nothing() => Expect(PdfBytes.WithPages(Words).End().ToArray());

    [Fact]
    public void A_wrong_startxref_is_repaired() => Expect(PdfBytes.WithPages(Words).End(startXref: 17).ToArray(), "GI1401");

    [Fact]
    public void A_missing_startxref_is_repaired() => Expect(PdfBytes.WithPages(Words).ToArray(), "GI1401");

    [Theory]
    [InlineData(1)]
    [InlineData(-3)]
    [InlineData(4000)]
    public void Shifted_offsets_are_repaired(int shift) => Expect(PdfBytes.WithPages(Words).End(shift: shift).ToArray(), "GI1401");

    [Fact]
    public void A_cross_reference_table_cut_off_is_repaired()
    {
        string text = Encoding.Latin1.GetString(PdfBytes.WithPages(Words).End().ToArray());
        Expect(Encoding.Latin1.GetBytes(text[..(text.IndexOf("xref", StringComparison.Ordinal) + 40)]), "GI1401");
    }

    [Fact]
    public void Garbage_before_the_header_shifts_all_offsets_and_costs_nothing()
    {
        byte[] file = PdfBytes.WithPages(Words).End().ToArray();
        Expect([.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. file]);
    }

    [Fact]
    public void Garbage_that_the_offsets_count_in_costs_nothing() =>
        Expect([.. RebaseOffsets("garbage\n")]);

    [Fact]
    public void Junk_after_the_end_costs_nothing() => Expect([.. PdfBytes.WithPages(Words).End().ToArray(), .. Encoding.Latin1.GetBytes(new string('<', 1500))]);

    [Fact]
    public void Junk_longer_than_the_tail_is_repaired() =>
        Expect([.. PdfBytes.WithPages(Words).End().ToArray(), .. Encoding.Latin1.GetBytes(new string('\0', 5000))], "GI1401");

    [Theory]
    [InlineData("3")]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("/None")]
    public void A_wrong_length_is_repaired(string length)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, "<< /Type /Page /Contents 4 0 R >>").Stream(4, string.Empty, "(word) Tj", length);
        OpenedPdf opened = OpenedPdf.Open(file.End());
        Assert.Equal(["word"], opened.ReadWords());
        Assert.Equal(["GI1402"], opened.Codes);
        Assert.Contains(" 9 bytes", opened.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_points_at_another_object_is_repaired_alone()
    {
        string text = Encoding.Latin1.GetString(PdfBytes.WithPages(Words).End().ToArray());
        string one = $"{text.IndexOf("\n100 0 obj", StringComparison.Ordinal) + 1:D10}";
        string two = $"{text.IndexOf("\n101 0 obj", StringComparison.Ordinal) + 1:D10}";
        Expect(Encoding.Latin1.GetBytes(text.Replace(two, one, StringComparison.Ordinal)), "GI1401");
    }

    [Fact]
    public void A_catalog_without_a_trailer_is_found_by_its_type()
    {
        PdfBytes file = PdfBytes.WithPages(Words);
        Expect(file.Write("trailer << /Size 3 >>").ToArray(), "GI1401");
    }

    [Fact]
    public void Of_several_objects_with_one_number_the_last_counts()
    {
        PdfBytes file = PdfBytes.WithPages("old", "two", "three");
        file.Stream(100, string.Empty, "(one) Tj");
        Expect(file.ToArray(), "GI1401");
    }

    [Fact]
    public void Without_catalog_and_page_tree_the_pages_are_collected_and_it_is_said()
    {
        byte[] file = PdfBytes.WithPages(Words).ToArray();
        string text = Encoding.Latin1.GetString(file);
        int firstPage = text.IndexOf("10 0 obj", StringComparison.Ordinal);
        Expect([.. "%PDF-1.7\n"u8, .. file.AsSpan(firstPage)], "GI1401", "GI1405");
    }

    [Fact]
    public void A_file_cut_short_gives_the_pages_before_the_cut_and_names_those_lost()
    {
        byte[] file = PdfBytes.WithPages(Words).End().ToArray();
        int cut = Encoding.Latin1.GetString(file).IndexOf("102 0 obj", StringComparison.Ordinal);
        OpenedPdf opened = OpenedPdf.Open(file.AsMemory(0, cut));
        Assert.Equal(["one", "two", string.Empty], opened.ReadWords());
        Assert.Equal(["GI1401", "GI1403", "GI1407"], opened.Codes);
        Assert.Contains("page 3 ", opened.Diagnostics[2].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tree_cut_in_half_names_the_page()
    {
        string text = Encoding.Latin1.GetString(PdfBytes.WithPages(Words).End().ToArray()).Replace("11 0 obj", "11 0 obx", StringComparison.Ordinal);
        OpenedPdf opened = OpenedPdf.Open(Encoding.Latin1.GetBytes(text));
        Assert.Equal(["one", "three"], opened.ReadWords());
        Assert.Equal(["GI1401", "GI1403", "GI1404"], opened.Codes);
    }

    [Theory]
    [InlineData("/Contents 101 0 R >>", "/Contents 101 0 R", "GI1408")] // a bracket lost
    [InlineData("/Contents 101", "/Kontents 101", "GI1409")] // a byte changed
    [InlineData("/Parent 2 0 R /Contents 101", "/Parent (2 0 R /Contents 101", "GI1408")] // a string that swallows what follows
    [InlineData("/Contents 101 0 R", "/Contents 199 0 R", "GI1407")] // points nowhere
    public void A_page_object_that_lost_its_content_is_said(string before, string after, string code)
    {
        string text = Encoding.Latin1.GetString(PdfBytes.WithPages(Words).End().ToArray()).Replace(before, after, StringComparison.Ordinal);
        OpenedPdf opened = OpenedPdf.Open(Encoding.Latin1.GetBytes(text));
        Assert.Equal(3, opened.ReadWords().Count);
        Assert.Contains(code, opened.Codes);
    }

    [Fact]
    public void Objects_in_streams_are_found_without_a_cross_reference_stream()
    {
        var file = new PdfBytes();
        file.Stream(5, "/Type /ObjStm /N 3 /First 14", "1 0 2 34 3 77 << /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Count 1 /Kids [3 0 R] >>  << /Type /Page /Contents 6 0 R >>");
        file.Stream(6, string.Empty, "(packed) Tj");
        OpenedPdf opened = OpenedPdf.Open(file);
        Assert.Equal(["packed"], opened.ReadWords());
        Assert.Equal(["GI1401"], opened.Codes);
    }

    [Fact]
    public void The_newer_of_an_object_in_a_stream_and_one_in_the_file_counts()
    {
        PdfBytes older = PdfBytes.WithPages("one");
        older.Object(2, "(old)").Stream(5, "/Type /ObjStm /N 1 /First 4", "2 0 << /Type /Pages /Count 1 /Kids [10 0 R] >>");
        Assert.Equal(["one"], OpenedPdf.Open(older).ReadWords());

        PdfBytes newer = PdfBytes.WithPages("one");
        newer.Stream(5, "/Type /ObjStm /N 1 /First 4", "2 0 (old)").Object(2, "<< /Type /Pages /Count 1 /Kids [10 0 R] >>");
        Assert.Equal(["one"], OpenedPdf.Open(newer).ReadWords());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj")]
    [InlineData("<html>404</html>")]
    public void Nothing_to_read_is_said(string text)
    {
        OpenedPdf opened = OpenedPdf.Open(Encoding.Latin1.GetBytes(text));
        Assert.Empty(opened.ReadWords());
        Assert.Equal(["GI1401", "GI1400"], opened.Codes);
    }

    private static void Expect(byte[] file, params string[] codes)
    {
        OpenedPdf opened = OpenedPdf.Open(file);
        Assert.Equal(Words, opened.ReadWords());
        Assert.Equal(codes, opened.Codes);
    }

    private static byte[] RebaseOffsets(string garbage)
    {
        var file = new PdfBytes(garbage + "%PDF-1.7\n");
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 3 /Kids [3 0 R 4 0 R 5 0 R] >>");
        for (int i = 0; i < Words.Length; i++)
        {
            file.Object(3 + i, $"<< /Type /Page /Contents {13 + i} 0 R >>").Stream(13 + i, string.Empty, $"({Words[i]}) Tj");
        }

        return file.End().ToArray();
    }
}
