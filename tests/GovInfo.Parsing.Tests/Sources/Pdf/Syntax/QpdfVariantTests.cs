namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>One file in every way of writing it (testdata/pdf-syntax/notes.md).</summary>
public class QpdfVariantTests
{
    private static readonly string[] Words = ["2023 nian baogao: 12 jian", "dier ye: 345 jian", "disan ye: 6789 jian"];

    [Theory]
    [InlineData("plain")]
    [InlineData("linearized")]
    [InlineData("object-streams")]
    [InlineData("linearized-object-streams")]
    [InlineData("qdf")]
    [InlineData("rc4-40-r2")]
    [InlineData("rc4-128-r3")]
    [InlineData("rc4-128-r4")]
    [InlineData("aes-128-r4")]
    [InlineData("aes-128-r4-cleartext-metadata")]
    [InlineData("aes-256-r5")]
    [InlineData("aes-256-r6")]
    [InlineData("aes-256-r6-object-streams")]
    public void Reads_the_same_however_it_is_written(string name)
    {
        OpenedPdf opened = OpenedPdf.Open(ReadFile(name));
        Assert.Equal(Words, opened.ReadWords());
        Assert.Equal("Invented report", opened.Document!.Info?.GetString("Title")?.ToText());
        Assert.Empty(opened.Codes);
    }

    [Theory]
    [InlineData("password-r2")]
    [InlineData("password-r4")]
    [InlineData("password-r6")]
    public void A_password_is_asked_for(string name)
    {
        OpenedPdf opened = OpenedPdf.Open(ReadFile(name));
        Assert.Null(opened.Document);
        Assert.Equal(["GI1420"], opened.Codes);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("object-streams")]
    [InlineData("rc4-40-r2")]
    [InlineData("aes-128-r4-cleartext-metadata")]
    [InlineData("aes-256-r6")]
    [InlineData("aes-256-r6-object-streams")]
    public void Reads_the_same_without_its_end(string name)
    {
        byte[] file = ReadFile(name);
        int end = file.AsSpan().LastIndexOf("startxref"u8);
        OpenedPdf opened = OpenedPdf.Open(file.AsMemory(0, end));
        Assert.Equal(Words, opened.ReadWords());
        Assert.Equal(["GI1401"], opened.Codes);
    }

    [Theory]
    [InlineData("linearized")]
    [InlineData("linearized-object-streams")]
    public void Of_a_linearised_file_cut_short_the_first_pages_are_read_and_the_loss_is_said(string name)
    {
        byte[] file = ReadFile(name);
        for (int length = file.Length * 9 / 10; length > file.Length / 2; length -= 7)
        {
            OpenedPdf opened = OpenedPdf.Open(file.AsMemory(0, length));
            IReadOnlyList<string> words = opened.ReadWords();
            Assert.All(words, word => Assert.Contains(word, (string[])[.. Words, string.Empty]));
            Assert.Contains("GI1401", opened.Codes);
            if (words.Count(word => word.Length > 0) < Words.Length)
            {
                Assert.Contains(opened.Diagnostics, item => item.Severity == GovInfo.Parsing.Diagnostics.DiagnosticSeverity.Error);
            }
        }
    }

    [Fact]
    public void An_unknown_handler_is_named()
    {
        PdfBytes file = PdfBytes.WithPages("word").Object(5, "<< /Filter /Private.DRM /V 9 /R 7 >>");
        OpenedPdf opened = OpenedPdf.Open(file.End("/Root 1 0 R /Encrypt 5 0 R"));
        Assert.Null(opened.Document);
        Assert.Equal("The PDF is encrypted by a method that is not known (Private.DRM, version 9, revision 7).", Assert.Single(opened.Diagnostics).GetMessage());
    }

    private static byte[] ReadFile(string name) => File.ReadAllBytes(TestDataFolder.PathOf("pdf-syntax", name + ".pdf"));
}
