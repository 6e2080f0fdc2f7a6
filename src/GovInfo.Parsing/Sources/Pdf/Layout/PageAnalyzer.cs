using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>Turns a page's glyphs and rulings into lines and tables.</summary>
internal static class PageAnalyzer
{
    public static PageContent Analyze(PdfPage page, SourceReadContext context)
    {
        List<Lattice>? lattices = LatticeFinder.Find(page, context);
        if (lattices is null)
        {
            context.Diagnostics.Add(PdfLayoutDiagnostics.TooManyRulings.Create(null, ("page", page.Number), ("limit", LatticeFinder.MostRulings)));
        }

        var filler = new CellFiller(page, lattices ?? []);
        bool[]? stamps = StampFinder.Find(page);
        var free = new List<int>();
        var stamped = new List<int>();
        int mapped = 0;
        int unmapped = 0;
        for (int i = 0; i < page.Glyphs.Length; i++)
        {
            ref readonly PdfGlyph glyph = ref page.Glyphs.ItemRef(i);
            if (!glyph.IsVisible || !IsOnPage(glyph.Box, page))
            {
                continue;
            }

            if (stamps?[i] == true)
            {
                stamped.Add(i);
                continue;
            }

            if (glyph.Text.Length == 0)
            {
                unmapped++;
            }
            else if (!GlyphText.IsSpace(glyph.Text))
            {
                mapped++;
            }

            if (!filler.TryTake(i))
            {
                free.Add(i);
            }
        }

        var lines = new LineBuilder(page);
        List<TableFragment> tables = filler.Fill(lines, context);
        List<TextLine> freeLines = lines.Build(free);
        TitleRows.Take(freeLines, tables);
        return new PageContent
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            PictureCount = page.PictureCount,
            Lines = freeLines,
            Tables = tables,
            Stamps = lines.Build(stamped),
            MappedGlyphs = mapped,
            UnmappedGlyphs = unmapped,
        };
    }

    private static bool IsOnPage(PdfBox box, PdfPage page) =>
        box.Right > 0 && box.Bottom > 0 && box.Left < page.Width && box.Top < page.Height && double.IsFinite(box.Width + box.Height);
}
