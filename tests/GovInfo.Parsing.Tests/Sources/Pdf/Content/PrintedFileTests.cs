using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

/// <summary>The files of <c>testdata/pdf-engine</c>: beside each stands what is seen on it.</summary>
public class PrintedFileTests
{
    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.pdf").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_printed_file_is_read_exactly(string name)
    {
        string[] expected = File.ReadAllLines(Path.Combine(Folder, name + ".txt"));
        DrawnPage drawn = DrawnPage.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")));
        Assert.Equal(expected[0], string.Concat(drawn.Text.Where(character => !char.IsWhiteSpace(character))));
        Assert.Equal(expected[1..], drawn.Codes.Order(StringComparer.Ordinal).Distinct());
    }

    [Fact]
    public void There_are_files() => Assert.True(Names.Count >= 21);

    [Theory]
    [InlineData("chromium-wqy", 40)] // Thin fills.
    [InlineData("chromium-vertical", 16)]
    [InlineData("libreoffice-vertical", 5)] // Strokes.
    [InlineData("ghostscript-of-chromium", 40)]
    [InlineData("cairo-of-chromium", 40)]
    [InlineData("cairo-vertical", 5)]
    public void Rulings_survive_every_printer(string name, int count)
    {
        DrawnPage drawn = DrawnPage.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")));
        Assert.Equal(count, drawn.Page.Segments.Length);
    }

    [Theory]
    [InlineData("chromium-wqy", "cairo-of-chromium")]
    [InlineData("chromium-noto-sans", "ghostscript-of-chromium")]
    [InlineData("chromium-wqy", "ghostscript-of-chromium-truetype")]
    [InlineData("libreoffice-vertical", "cairo-vertical")]
    [InlineData("libreoffice-vertical", "ghostscript-of-libreoffice-vertical")]
    [InlineData("chromium-vertical", "qpdf-object-streams")]
    public void A_file_and_its_copy_by_another_program_have_their_glyphs_in_the_same_places(string name, string copy)
    {
        const double tolerance = 0.6;
        PdfGlyph[] Seen(string file) =>
            [.. DrawnPage.Read(File.ReadAllBytes(Path.Combine(Folder, file + ".pdf"))).Glyphs.Where(glyph => glyph.IsVisible && !string.IsNullOrWhiteSpace(glyph.Text) || glyph.Text.Length == 0)];
        PdfGlyph[] original = Seen(name);
        PdfGlyph[] again = Seen(copy);
        Assert.Equal(original.Length, again.Length);
        for (int i = 0; i < original.Length; i++)
        {
            PdfBox first = original[i].Box;
            PdfBox second = again[i].Box;
            Assert.True(
                Math.Abs(first.Left - second.Left) < tolerance && Math.Abs(first.Right - second.Right) < tolerance
                    && Math.Abs(original[i].Baseline - again[i].Baseline) < tolerance,
                $"{i}: {original[i].Text} {first} {original[i].Baseline}, {again[i].Text} {second} {again[i].Baseline}");
        }
    }

    private static string FindFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "testdata", "pdf-engine")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("testdata"), "testdata", "pdf-engine");
    }
}
