using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Pdf.Layout;

namespace GovInfo.Parsing.Sources.Pdf;

/// <summary>
/// Reads PDF files that have a text layer: an engine gives each page's glyphs and rulings, layout makes lines, paragraphs and tables of them.
/// </summary>
/// <param name="engine">What opens the file.</param>
public sealed class PdfReader(IPdfEngine engine) : ISourceReader
{
    private const int SignatureWithin = 1024;

    /// <summary>Initialises a reader on the library's own engine.</summary>
    public PdfReader()
        : this(PdfEngine.Default)
    {
    }

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints) =>
        bytes[..Math.Min(bytes.Length, SignatureWithin)].IndexOf("%PDF-"u8) >= 0 ? SourceMatch.Certain : SourceMatch.None;

    /// <inheritdoc/>
    public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var analysis = new DocumentAnalysis(context);
        string? title = null;
        int before = context.Diagnostics.Count;
        Diagnostic? limit = ReachedLimit(() =>
        {
            // A page is laid out before the next but one is read.
            foreach (PdfPage page in engine is PdfEngine ? PdfEngine.LendPages(bytes, context) : engine.ReadPages(bytes, context))
            {
                context.ThrowIfEnded();
                title ??= page.DocumentTitle;
                analysis.Add(page);
            }
        });

        // What was read so far is handed on.
        Diagnostic? limitAtEnd = ReachedLimit(analysis.End);
        if ((limit ?? limitAtEnd) is { } diagnostic)
        {
            context.Diagnostics.Add(diagnostic);
        }

        List<PageContent> pages = analysis.Pages;
        if (pages.Count == 0)
        {
            if (context.Diagnostics.Count == before)
            {
                context.Diagnostics.Add(PdfLayoutDiagnostics.NoPages.Create(null));
            }

            return null;
        }

        int pictures = pages.Sum(static page => page.PictureCount);
        if (pages.TrueForAll(static page => page.MappedGlyphs == 0))
        {
            context.Diagnostics.Add(PdfLayoutDiagnostics.NoTextLayer.Create(null, ("pages", pages.Count), ("pictures", pictures)));
            return null;
        }

        foreach (PageContent page in pages)
        {
            if (page.PictureCount > 0 && page.MappedGlyphs == 0)
            {
                context.Diagnostics.Add(PdfLayoutDiagnostics.PicturePage.Create(
                    new PageLocation(page.Number, 0, 0, page.Width, page.Height), ("page", page.Number)));
            }
        }

        return new SourceDocument { Blocks = DocumentAssembler.Assemble(pages, context), PictureCount = pictures, Metadata = SourceMetadata.None with { Title = title } };
    }

    // Does a step; gives what is to be said when it reached a limit.
    private static Diagnostic? ReachedLimit(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (ParseLimitException limit) when (limit.Diagnostic is not null)
        {
            return limit.Diagnostic;
        }
    }
}
