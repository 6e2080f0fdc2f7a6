using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>
/// Writes sketched pages as a PDF file (ISO 32000-2): one CID font that is not embedded, with ToUnicode, in horizontal and vertical writing;
/// rulings as strokes or as filled rectangles.
/// </summary>
internal sealed class PdfWriter
{
    private const int FirstPageObject = 8;
    private const int MostInBlock = 100;

    private readonly Dictionary<char, int> codes = [];
    private readonly List<byte> file = [];
    private readonly List<long> offsets = [];
    private readonly bool fillsRules;

    private PdfWriter(bool fillsRules) => this.fillsRules = fillsRules;

    public static byte[] Write(IReadOnlyList<PageSketch> pages, bool fillsRules = false) => new PdfWriter(fillsRules).WriteFile(pages);

    private byte[] WriteFile(IReadOnlyList<PageSketch> pages)
    {
        string[] contents = [.. pages.Select(Content)];
        Raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, index) => $"{FirstPageObject + (2 * index)} 0 R"))}] >>");
        Object("<< /Type /Font /Subtype /Type0 /BaseFont /Sketch /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        Object($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sketch /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [{Widths()}] >>");
        Object("<< /Type /FontDescriptor /FontName /Sketch /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
        Stream(ToUnicode());
        Object("<< /Type /Font /Subtype /Type0 /BaseFont /Sketch /Encoding /Identity-V /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        for (int i = 0; i < pages.Count; i++)
        {
            Object(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {pages[i].Width:0.##} {pages[i].Height:0.##}] /Resources << /Font << /H 3 0 R /V 7 0 R >> >> /Contents {FirstPageObject + (2 * i) + 1} 0 R >>"));
            Stream(contents[i]);
        }

        long start = file.Count;
        Raw($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets)
        {
            Raw($"{offset:D10} 00000 n \n");
        }

        Raw($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return [.. file];
    }

    private string Content(PageSketch page)
    {
        var content = new StringBuilder();
        foreach (SketchedRule rule in page.Rules)
        {
            double half = rule.Thickness / 2;
            content.Append(fillsRules
                ? Invariant($"{rule.X1 - half:0.###} {page.Height - rule.Y2 - half:0.###} {rule.X2 - rule.X1 + rule.Thickness:0.###} {rule.Y2 - rule.Y1 + rule.Thickness:0.###} re f\n")
                : Invariant($"{rule.Thickness:0.###} w {rule.X1:0.###} {page.Height - rule.Y1:0.###} m {rule.X2:0.###} {page.Height - rule.Y2:0.###} l S\n"));
        }

        foreach (SketchedText text in page.Texts)
        {
            content.Append(Invariant($"BT /{(text.IsVertical ? 'V' : 'H')} {text.Size:0.###} Tf {text.Spacing:0.###} Tc {(text.IsHidden ? 3 : 0)} Tr 1 0 0 1 {text.X:0.###} {page.Height - text.Baseline:0.###} Tm <"));
            foreach (char character in text.Text)
            {
                content.Append(CodeOf(character).ToString("X4", CultureInfo.InvariantCulture));
            }

            content.Append("> Tj ET\n");
        }

        return content.ToString();
    }

    private int CodeOf(char character)
    {
        if (!codes.TryGetValue(character, out int code))
        {
            code = codes.Count + 1;
            codes.Add(character, code);
        }

        return code;
    }

    private string Widths() => string.Join(' ', codes.Where(static pair => pair.Key < 0x80).Select(static pair => $"{pair.Value} [500]"));

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sketch def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (KeyValuePair<char, int>[] block in codes.Where(static pair => pair.Key != '\uFFFD').Chunk(MostInBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach ((char character, int code) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{(int)character:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n").ToString();
    }

    private void Object(string body)
    {
        offsets.Add(file.Count);
        Raw($"{offsets.Count} 0 obj\n{body}\nendobj\n");
    }

    private void Stream(string body) => Object($"<< /Length {body.Length} >>\nstream\n{body}\nendstream");

    private void Raw(string text) => file.AddRange(Encoding.Latin1.GetBytes(text));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
