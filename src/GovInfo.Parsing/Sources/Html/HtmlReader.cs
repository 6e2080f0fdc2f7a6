using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;

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
    public SourceMatch Probe(ReadOnlySpan<byte> bytes, SourceHints hints) => PageSignature.Match(bytes);

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

        string markup = LooseLines.Wrap(PageDecoder.Decode(bytes.Span, hints, context));
        IHtmlDocument? document = MarkupTree.Build(markup, context);
        if (document is null)
        {
            return new SourceDocument { Blocks = [] };
        }

        // Gives the parser's buffers back. To dispose of the document would take the tree apart besides, node by node.
        using IDisposable? buffers = (document as IConstructableDocument)?.Builder;

        (List<PageBlock> blocks, ReportRegion region) = FindReport(document, markup, context);
        return PageAssembler.Assemble(document, markup, blocks, region, context);
    }

    private static (List<PageBlock> Blocks, ReportRegion Region) FindReport(IHtmlDocument document, string markup, SourceReadContext context)
    {
        if (document.Body is not { } body)
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

        if (region.SectionCount == 0 && ScriptedText.HoldsReport(markup))
        {
            context.Diagnostics.Add(HtmlDiagnostics.TextInScript.Create(null));
        }

        return (blocks, region);
    }
}
