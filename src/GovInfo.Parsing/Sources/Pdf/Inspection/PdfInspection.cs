using System.Globalization;
using System.Security;
using System.Text;
using GovInfo.Parsing.Sources.Pdf.Layout;
using GovInfo.Parsing.Sources.Pdf.Tables;

namespace GovInfo.Parsing.Sources.Pdf.Inspection;

/// <summary>
/// Draws a page as the reader sees it, so that a person can see why a cell was read as it was: glyph boxes, rulings, cells and recognised
/// labels over each other.
/// </summary>
public static class PdfInspection
{
    /// <summary>
    /// The page as SVG, in points from the top left: glyphs with thin boxes (vertical ones blue, invisible ones faint), rulings red, cells
    /// green with their row and column (0-based) and text as tooltip, cells that read as a label of the form filled, doubtful ones orange.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="pageNumber">The number of the page; the first is 1.</param>
    /// <param name="context">Limits, diagnostics and cancellation.</param>
    /// <param name="engine">What opens the file; the library's own engine when null.</param>
    /// <returns>The SVG document, or null when there is no such page.</returns>
    /// <exception cref="ParseLimitException">A limit was reached.</exception>
    public static string? RenderPage(ReadOnlyMemory<byte> bytes, int pageNumber, SourceReadContext context, IPdfEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (PdfPage page in engine is null or PdfEngine ? PdfEngine.LendPages(bytes, context) : engine.ReadPages(bytes, context))
        {
            if (page.Number == pageNumber)
            {
                return Render(page, PageAnalyzer.Analyze(page, context));
            }
        }

        return null;
    }

    private static string Render(PdfPage page, PageContent content)
    {
        var svg = new StringBuilder();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {page.Width:F1} {page.Height:F1}\" width=\"{page.Width:F1}\" height=\"{page.Height:F1}\">\n");
        Append(svg, $"<rect width=\"{page.Width:F1}\" height=\"{page.Height:F1}\" fill=\"white\"/>\n");
        foreach (LatticeCell cell in content.Tables.SelectMany(static table => table.Cells))
        {
            string fill = cell.IsDoubtful ? "orange" : FormWords.IsLabel(cell.Text) ? "palegreen" : "none";
            Append(svg, $"<g><title>row {cell.Row}, column {cell.Column}, {cell.RowSpan} by {cell.ColumnSpan}: {Escape(cell.Text)}</title>");
            AppendBox(svg, cell.Box, $"class=\"cell\" fill=\"{fill}\" fill-opacity=\"0.5\" stroke=\"green\" stroke-width=\"1\"");
            svg.Append("</g>\n");
        }

        foreach (PdfSegment segment in page.Segments)
        {
            Append(svg, $"<line class=\"ruling\" x1=\"{segment.X1:F1}\" y1=\"{segment.Y1:F1}\" x2=\"{segment.X2:F1}\" y2=\"{segment.Y2:F1}\" stroke=\"red\" stroke-width=\"{Math.Max(segment.Thickness, 0.3):F1}\"/>\n");
        }

        foreach (TextLine line in content.Lines)
        {
            AppendBox(svg, line.Box, "class=\"line\" fill=\"none\" stroke=\"purple\" stroke-width=\"0.4\" stroke-dasharray=\"2\"");
            svg.Append('\n');
        }

        foreach (PdfGlyph glyph in page.Glyphs)
        {
            AppendBox(svg, glyph.Box, $"class=\"glyph\" fill=\"none\" stroke=\"{(glyph.IsVertical ? "blue" : "gray")}\" stroke-width=\"0.2\"");
            Append(svg, $"<text x=\"{glyph.Box.Left:F1}\" y=\"{glyph.Box.Bottom - (0.12 * glyph.Box.Height):F1}\" font-size=\"{glyph.FontSize:F1}\" opacity=\"{(glyph.IsVisible ? 1 : 0.2)}\">{Escape(glyph.Text)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendBox(StringBuilder svg, PdfBox box, string style) =>
        Append(svg, $"<rect x=\"{box.Left:F1}\" y=\"{box.Top:F1}\" width=\"{Math.Max(box.Width, 0):F1}\" height=\"{Math.Max(box.Height, 0):F1}\" {style}/>");

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Escape(string text)
    {
        // XML allows no control characters, nor halves of pairs, whatever a font maps its glyphs to.
        string clean = string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) || source[i] >= '\uFFFE' ? ' ' : source[i];
            }
        });
        return SecurityElement.Escape(clean);
    }
}
