using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Layout;

/// <summary>Turns a page's glyphs and rulings into lines and tables.</summary>
internal static class PageAnalyzer
{
    /// <param name="page">The page.</param>
    /// <param name="context">Where it is said what is doubtful.</param>
    /// <param name="gutter">The gutter of the page before, where it has columns.</param>
    /// <param name="watermarks">The watermarks that are known from this page and others.</param>
    public static PageContent Analyze(PdfPage page, SourceReadContext context, ColumnGutter? gutter = null, LevelWatermarks? watermarks = null)
    {
        List<Lattice>? lattices = LatticeFinder.Find(page, context);
        if (lattices is null)
        {
            context.Diagnostics.Add(PdfLayoutDiagnostics.TooManyRulings.Create(null, ("page", page.Number), ("limit", LatticeFinder.MostRulings)));
        }

        var filler = new CellFiller(page, lattices ?? []);
        HashSet<int>? uncertain = StruckDigits.Find(page);
        foreach (int crossed in uncertain ?? [])
        {
            filler.MarkCrossed(page.GlyphAt(crossed).Box);
        }

        foreach (int cut in page.CutDigits)
        {
            if (cut < page.GlyphCount && !filler.MarkCut(page.GlyphAt(cut).Box))
            {
                (uncertain ??= []).Add(cut);
            }
        }

        bool[]? stamps = StampFinder.Find(page, watermarks);
        var free = new List<int>(page.GlyphCount);
        var stamped = new List<int>();
        int mapped = 0;
        int unmapped = 0;
        ReadOnlySpan<PdfGlyph> glyphs = page.GlyphSpan;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref readonly PdfGlyph glyph = ref glyphs[i];
            if (!IsShown(glyph, page))
            {
                NoteCutNumber(page, i, filler, ref uncertain);
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

            if (!filler.TryTake(i, glyph.Box))
            {
                free.Add(i);
                NoteCutNumber(page, i, filler, ref uncertain);
            }

            double em = LineText.EmOf(glyph);
            if ((CutNumbers.IsAtCut(glyph.Box, page.CutRight, em) || CutNumbers.IsAtLeftCut(glyph.Box, page.CutLeft, em)) && GlyphText.IsNumeric(glyph.Text))
            {
                filler.MarkCut(glyph.Box);
            }
        }

        using var lines = new LineBuilder(page) { Uncertain = uncertain };
        List<TableFragment> tables = filler.Fill(lines, context);
        List<TextLine> freeLines = lines.Build(free);
        PageColumns? columns = PageColumns.Find(freeLines, tables, gutter);
        if (columns is not null)
        {
            (freeLines, tables) = ReadColumns(page, columns, free, tables, lines);
        }
        else
        {
            ShareOut(freeLines, tables);
        }

        return new PageContent
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            PictureCount = page.PictureCount,
            CutRight = page.CutRight,
            CutLeft = page.CutLeft,
            Gutter = columns?.Gutter,
            Lines = freeLines,
            Tables = tables,
            Stamps = lines.Build(stamped),
            MappedGlyphs = mapped,
            UnmappedGlyphs = unmapped,
        };
    }

    /// <summary>The lines of each column by itself, in reading order, and the tables each with its column.</summary>
    private static (List<TextLine> Lines, List<TableFragment> Tables) ReadColumns(
        PdfPage page, PageColumns columns, List<int> glyphs, List<TableFragment> tables, LineBuilder builder)
    {
        ILookup<int, int> glyphsOf = glyphs.ToLookup(index => columns.PlaceAt(page.GlyphAt(index).Box));
        ILookup<int, TableFragment> tablesOf = tables.ToLookup(table => columns.PlaceAt(table.Box));
        var allLines = new List<TextLine>();
        var allTables = new List<TableFragment>(tables.Count);
        for (int place = 0; place < columns.Count; place++)
        {
            List<TextLine> own = builder.Build([.. glyphsOf[place]]);
            List<TableFragment> ownTables = [.. tablesOf[place]];
            ShareOut(own, ownTables);
            own.ForEach(line => line.Column = place);
            allLines.AddRange(own);
            allTables.AddRange(ownTables.Select(table => table with { Column = place }));
        }

        return (allLines, allTables);
    }

    /// <summary>Gives tables the lines that belong to them, and takes apart those that are no more than rules between lines.</summary>
    private static void ShareOut(List<TextLine> lines, List<TableFragment> tables)
    {
        RuledRows.Open(lines, tables);
        FusedHeads.Part(lines);
        OverhangingLine.Take(lines, tables);
        StraddlingWords.Doubt(lines, tables);
        TitleRows.Take(lines, tables);
    }

    private static bool IsShown(in PdfGlyph glyph, PdfPage page) => glyph.IsVisible && IsOnPage(glyph.Box, page);

    /// <summary>
    /// A digit that a clip or the page's edge hides, or that stands outside every table, next to one that is shown, or in a cell: that number is
    /// not the whole.
    /// </summary>
    private static void NoteCutNumber(PdfPage page, int outside, CellFiller filler, ref HashSet<int>? uncertain)
    {
        ref readonly PdfGlyph glyph = ref page.GlyphAt(outside);
        if (!GlyphText.IsNumeric(glyph.Text))
        {
            return;
        }

        bool isShown = IsShown(glyph, page);
        for (int i = Math.Max(0, outside - 1); i <= outside + 1 && i < page.GlyphCount; i++)
        {
            ref readonly PdfGlyph other = ref page.GlyphAt(i);
            double em = LineText.EmOf(other);
            bool touches = Math.Max(glyph.Box.Left - other.Box.Right, other.Box.Left - glyph.Box.Right) < LineText.DigitGap * em
                && Math.Abs(glyph.Baseline - other.Baseline) < LineText.DigitGap * em;
            if (i == outside || !touches || !IsShown(other, page) || !GlyphText.IsNumeric(other.Text))
            {
                continue;
            }

            bool isInCell = filler.MarkCut(other.Box);
            if (!isShown && !isInCell)
            {
                (uncertain ??= []).Add(i);
            }
        }
    }

    private static bool IsOnPage(PdfBox box, PdfPage page) =>
        box.Right > 0 && box.Bottom > 0 && box.Left < page.Width && box.Top < page.Height && double.IsFinite(box.Width + box.Height);
}
