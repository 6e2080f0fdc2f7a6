using System.Buffers;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>
/// Lays out the pages of a document as they come. What repeats from page to page is learnt from the first few: each of those is held, in a copy
/// of its glyphs, until the next is there.
/// </summary>
/// <param name="context">Limits and diagnostics.</param>
internal sealed class DocumentAnalysis(SourceReadContext context)
{
    private const int LearntPages = 3;

    private readonly LevelWatermarks watermarks = new();
    private readonly CutPages cuts = new();
    private ColumnGutter? gutter;
    private PdfPage? held;
    private PdfGlyph[] buffer = [];
    private int count;

    /// <summary>The pages that are laid out.</summary>
    public List<PageContent> Pages { get; } = [];

    /// <summary>Takes the next page; its glyphs may be lent until the one after it is asked for.</summary>
    public void Add(PdfPage page)
    {
        if (++count <= LearntPages)
        {
            watermarks.Learn(page, held);
        }

        Release();
        if (count >= LearntPages)
        {
            Analyze(page);
            return;
        }

        held = page;
        if (page.Lent.Count > 0)
        {
            buffer = ArrayPool<PdfGlyph>.Shared.Rent(page.GlyphCount);
            page.GlyphSpan.CopyTo(buffer);
            held = page with { Lent = new ArraySegment<PdfGlyph>(buffer, 0, page.GlyphCount) };
        }
    }

    /// <summary>Lays out what is held, when there are no more pages.</summary>
    public void End()
    {
        Release();
        cuts.TellEarlier(Pages);
    }

    private void Release()
    {
        if (held is not { } page)
        {
            return;
        }

        held = null;
        Analyze(page);
        if (buffer.Length > 0)
        {
            buffer.AsSpan(0, page.GlyphCount).Clear();
            ArrayPool<PdfGlyph>.Shared.Return(buffer);
            buffer = [];
        }
    }

    private void Analyze(PdfPage page)
    {
        PageContent content = PageAnalyzer.Analyze(cuts.Mark(page), context, gutter, watermarks);
        gutter = content.Gutter ?? gutter;
        Pages.Add(content);
    }
}
