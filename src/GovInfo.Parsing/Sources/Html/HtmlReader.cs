using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Sources.Html.Embedded;
using GovInfo.Parsing.Sources.Html.Tree;

namespace GovInfo.Parsing.Sources.Html;

/// <summary>
/// Reads web pages, saved web archives (MHTML) and fragments of pages. Nothing is fetched, no script is run, no style sheet is read.
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
internal sealed class HtmlReader : ISourceReader
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions { get; } = [".html", ".htm", ".shtml", ".xhtml", ".mhtml", ".mht"];

    /// <inheritdoc/>
    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints) =>
        PageSignature.Match(bytes) is var match and not SourceMatch.None ? match : WrappedArticle.IsOne(bytes, hints) ? SourceMatch.Likely : SourceMatch.None;

    /// <inheritdoc/>
    public SourceDocument? Read(ReadOnlyMemory<byte> bytes, SourceHints hints, SourceReadContext context)
    {
        ArgumentNullException.ThrowIfNull(hints);
        ArgumentNullException.ThrowIfNull(context);
        if (PageSignature.IsArchive(bytes.Span))
        {
            if (MhtmlArchive.FindPage(bytes.Span) is not { } page)
            {
                context.Diagnostics.Add(HtmlDiagnostics.EmptyArchive.Create(null));
                return null;
            }

            (bytes, hints) = (page.Bytes, hints with { ContentType = page.ContentType });
        }

        string markup = PageDecoder.Decode(bytes.Span, hints, context);
        if (WrappedArticle.Unwrap(markup, out string wrapper) is { } unwrapped)
        {
            context.Diagnostics.Add(HtmlDiagnostics.EmbeddedArticle.Create(null, ("holder", wrapper)));
            markup = unwrapped;
        }

        return ReadPage(LooseLines.Wrap(markup), context, mayHoldArticle: true);
    }

    private static SourceDocument ReadPage(string markup, SourceReadContext context, bool mayHoldArticle)
    {
        using PageTree page = TreeConstruction.Build(markup, context);
        (List<PageBlock> blocks, ReportRegion region) = FindReport(page, context);
        if (region.SectionCount == 0 && mayHoldArticle)
        {
            if (EmbeddedArticle.Show(markup, out string holder) is { } shown)
            {
                context.Diagnostics.Add(HtmlDiagnostics.EmbeddedArticle.Create(null, ("holder", holder)));
                return ReadPage(shown, context, mayHoldArticle: false);
            }

            if (EmbeddedArticle.IsInScript(markup))
            {
                context.Diagnostics.Add(HtmlDiagnostics.TextInScript.Create(null));
            }
        }

        return PageAssembler.Assemble(page, markup, blocks, region, context);
    }

    private static (List<PageBlock> Blocks, ReportRegion Region) FindReport(PageTree page, SourceReadContext context)
    {
        if (page.Body is not { } body)
        {
            return ([], ReportRegion.Find([]));
        }

        var walker = new PageWalker(context);
        List<PageBlock> blocks = walker.Walk(body);
        ReportRegion region = ReportRegion.Find(blocks);
        if (walker.Hidden.Count > 0)
        {
            int hidden = HiddenPanes.Sections(walker.Hidden, context);
            if (region.SectionCount < 2 && (hidden & ~region.Sections) != 0)
            {
                List<PageBlock> all = new PageWalker(context, revealsHidden: true).Walk(body);
                ReportRegion revealed = ReportRegion.Find(all);
                if (revealed.SectionCount >= 2)
                {
                    context.Diagnostics.Add(HtmlDiagnostics.HiddenReport.Create(null));
                    return (all, revealed);
                }
            }
            else if ((hidden & ~region.Sections) is var missing and not 0)
            {
                context.Diagnostics.Add(HtmlDiagnostics.HiddenSections.Create(null, ("headings", HiddenPanes.Names(missing))));
            }
        }

        if (region.Other is { } other)
        {
            context.Diagnostics.Add(SectionDiagnostics.AnotherReport.Create(null, ("heading", other.Text)));
        }

        return (blocks, region);
    }
}
