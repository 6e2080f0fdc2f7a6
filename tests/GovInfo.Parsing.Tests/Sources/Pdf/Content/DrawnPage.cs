using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;
using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Content;

/// <summary>
/// A page of 200 by 100 points written by hand and read by the engine. Font F1 is Helvetica, which the file need not describe; what a test needs
/// more is written into it.
/// </summary>
internal sealed class DrawnPage
{
    public const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    private DrawnPage(IReadOnlyList<PdfPage> pages, ImmutableArray<Diagnostic> diagnostics)
    {
        Pages = pages;
        Diagnostics = diagnostics;
    }

    public IReadOnlyList<PdfPage> Pages { get; }

    public PdfPage Page => Assert.Single(Pages);

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => diagnostic.Code);

    public ImmutableArray<PdfGlyph> Glyphs => Page.Glyphs;

    /// <summary>What is seen, in content order; a glyph without text is <c>□</c>.</summary>
    public string Text => string.Concat(Glyphs.Where(glyph => glyph.IsVisible).Select(glyph => glyph.Text.Length == 0 ? "□" : glyph.Text));

    /// <summary>The rulings as <c>H 10,20 110,20 /1</c>: direction, ends, thickness.</summary>
    public IEnumerable<string> Rulings => Page.Segments.Select(segment => string.Create(
        CultureInfo.InvariantCulture,
        $"{(segment.IsHorizontal ? 'H' : 'V')} {segment.X1:0.##},{segment.Y1:0.##} {segment.X2:0.##},{segment.Y2:0.##} /{segment.Thickness:0.##}"));

    /// <summary>Reads a page.</summary>
    /// <param name="content">Its content stream.</param>
    /// <param name="font">The font F1.</param>
    /// <param name="resources">More entries of the resources.</param>
    /// <param name="page">More entries of the page.</param>
    /// <param name="catalog">More entries of the catalog.</param>
    /// <param name="more">Writes more objects, of numbers from 20 on.</param>
    public static DrawnPage Read(
        string content,
        string font = Helvetica,
        string resources = "",
        string page = "",
        string catalog = "",
        Action<PdfBytes>? more = null) => Read(Write(content, font, resources, page, catalog, more));

    /// <summary>Reads a page as the reader does: turned where its text is not upright.</summary>
    public static DrawnPage ReadUpright(string content, string page = "")
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, diagnostics, TestContext.Current.CancellationToken);
        List<PdfPage> pages = [];
        foreach (PdfPage lent in PdfEngine.LendPages(Write(content, Helvetica, string.Empty, page, string.Empty, null), context))
        {
            pages.Add(lent with { Glyphs = [.. lent.Glyphs] });
        }

        return new DrawnPage(pages, diagnostics.ToImmutable());
    }

    private static byte[] Write(string content, string font, string resources, string page, string catalog, Action<PdfBytes>? more)
    {
        var file = new PdfBytes();
        file.Object(1, $"<< /Type /Catalog /Pages 2 0 R {catalog} >>");
        file.Object(2, "<< /Type /Pages /Count 1 /MediaBox [0 0 200 100] /Kids [3 0 R] >>");
        file.Object(3, $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> {page} >>");
        file.Stream(4, string.Empty, content);
        file.Object(5, font);
        more?.Invoke(file);
        return file.End().ToArray();
    }

    public static DrawnPage Read(ReadOnlyMemory<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, diagnostics, TestContext.Current.CancellationToken);
        List<PdfPage> pages = [.. PdfEngine.Default.ReadPages(bytes, context)];
        return new DrawnPage(pages, diagnostics.ToImmutable());
    }

    /// <summary>The left edge and the baseline of a glyph, rounded: <c>20,50</c>.</summary>
    public string PlaceOf(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Glyphs[index].Box.Left:0.##},{Glyphs[index].Baseline:0.##}");
}
