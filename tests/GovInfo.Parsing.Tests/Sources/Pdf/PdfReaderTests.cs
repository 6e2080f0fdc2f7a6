using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Tests.Sources.Pdf.Writing;

namespace GovInfo.Parsing.Tests.Sources.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void The_signature_may_stand_anywhere_in_the_first_1024_bytes()
    {
        var reader = new PdfReader(new SketchEngine([]));
        Assert.Equal(SourceMatch.Certain, reader.Probe("%PDF-1.7"u8, SourceHints.None));
        Assert.Equal(SourceMatch.Certain, reader.Probe([.. new byte[1019], .. "%PDF-"u8], SourceHints.None));
        Assert.Equal(SourceMatch.None, reader.Probe([.. new byte[1020], .. "%PDF-"u8], SourceHints.None));
        Assert.Equal(SourceMatch.None, reader.Probe("%PD"u8, SourceHints.None));
    }

    [Fact]
    public void Pages_of_pictures_have_no_text_layer()
    {
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(new PageSketch { Pictures = 2 }, new PageSketch { Pictures = 1 });
        Assert.Null(document);
        Assert.Equal(
            "GI1440: The PDF has no text layer: its 2 pages show 3 pictures and no readable text.",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Text_without_any_mapping_is_no_text_layer()
    {
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(new PageSketch().Text(100, 100, "\uFFFD\uFFFD"));
        Assert.Null(document);
        Assert.Equal("GI1440", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void No_page_is_said()
    {
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read();
        Assert.Null(document);
        Assert.Equal("GI1441", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_page_of_pictures_among_pages_of_text_is_named()
    {
        (SourceDocument? document, IReadOnlyList<Diagnostic> diagnostics) = SketchEngine.Read(new PageSketch().Text(100, 100, "正文"), new PageSketch { Pictures = 1 });
        Assert.Equal(1, document!.PictureCount);
        Assert.Equal("GI1442: Page 2 shows pictures and no text; what they show is not read.", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void A_limit_that_is_reached_ends_the_reading_and_keeps_what_was_read()
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default with { MaxCells = 3 }, diagnostics, CancellationToken.None);
        var engine = new SketchEngine([new PageSketch().Text(100, 100, "正文"), new PageSketch().Grid([10, 50, 90], [10, 50, 90]).Text(20, 40, "1")]);
        SourceDocument? document = new PdfReader(engine).Read(default, SourceHints.None, context);
        Assert.Equal("正文", Assert.IsType<Paragraph>(Assert.Single(document!.Blocks)).Text);
        Assert.Equal("GI9007", Assert.Single(diagnostics.ToImmutable()).Code);
    }
}
