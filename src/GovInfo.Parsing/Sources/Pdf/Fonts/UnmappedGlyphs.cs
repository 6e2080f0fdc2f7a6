using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources.Pdf.Fonts;

/// <summary>Counts the visible glyphs that no font mapping says anything of, to name their fonts and pages once a document.</summary>
internal sealed class UnmappedGlyphs
{
    private const int MostPagesNamed = 20;
    private readonly Dictionary<string, (int Count, List<int> Pages)> fonts = new(StringComparer.Ordinal);

    public void Add(string fontName, int page)
    {
        (int count, List<int> pages) = fonts.TryGetValue(fontName, out (int Count, List<int> Pages) known) ? known : (0, []);
        if (pages.Count <= MostPagesNamed && (pages.Count == 0 || pages[^1] != page))
        {
            pages.Add(page);
        }

        fonts[fontName] = (count + 1, pages);
    }

    /// <summary>Adds a diagnostic for each font.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach ((string font, (int count, List<int> pages)) in fonts)
        {
            string named = string.Join(", ", pages.Take(MostPagesNamed)) + (pages.Count > MostPagesNamed ? " …" : string.Empty);
            diagnostics.Add(PdfFontDiagnostics.UnmappedGlyphs.Create(null, ("font", font), ("count", count), ("pages", named)));
        }
    }
}
