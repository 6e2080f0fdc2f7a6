using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Writing;

/// <summary>Writes sketched pages as a PDF file: composite fonts that are not embedded, codes in UTF-16, widths and Unicode values stated.</summary>
internal static class SketchPdfWriter
{
    private const int FirstPage = 20;

    public static byte[] Write(IReadOnlyList<PageSketch> pages, bool compress)
    {
        var file = new PdfBytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Object(2, Invariant($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, index) => Invariant($"{FirstPage + (2 * index)} 0 R")))}] >>"));
        WriteFont(file, 3, "Identity-H");
        WriteFont(file, 4, "Identity-V");
        file.Object(5, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sketch /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + "/FontDescriptor 6 0 R /DW 1000 /W [32 126 500] /DW2 [880 -1000] /CIDToGIDMap /Identity >>");
        file.Object(6, "<< /Type /FontDescriptor /FontName /Sketch /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
        Stream(file, 7, ToUnicode(pages), compress);
        for (int index = 0; index < pages.Count; index++)
        {
            PageSketch page = pages[index];
            int number = FirstPage + (2 * index);
            file.Object(number, Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.Width:0.###} {page.Height:0.###}] /Contents {number + 1} 0 R ")
                + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
            Stream(file, number + 1, Content(page), compress);
        }

        return file.End().ToArray();
    }

    private static void WriteFont(PdfBytes file, int number, string encoding) => file.Object(
        number, $"<< /Type /Font /Subtype /Type0 /BaseFont /Sketch /Encoding /{encoding} /DescendantFonts [5 0 R] /ToUnicode 7 0 R >>");

    private static void Stream(PdfBytes file, int number, string data, bool compress)
    {
        if (!compress)
        {
            file.Stream(number, string.Empty, data);
            return;
        }

        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(data));
        }

        file.Stream(number, "/Filter /FlateDecode", packed.ToArray());
    }

    private static string Content(PageSketch page)
    {
        var content = new StringBuilder();
        foreach (SketchedRule rule in page.Rules)
        {
            content.Append(CultureInfo.InvariantCulture, $"{rule.Thickness:0.###} w {rule.X1:0.###} {page.Height - rule.Y1:0.###} m {rule.X2:0.###} {page.Height - rule.Y2:0.###} l S\n");
        }

        foreach (SketchedText text in page.Texts)
        {
            content.Append(CultureInfo.InvariantCulture, $"BT /F{(text.IsVertical ? 2 : 1)} {text.Size:0.###} Tf {(text.IsHidden ? 3 : 0)} Tr ")
                .Append(CultureInfo.InvariantCulture, $"{(text.IsVertical ? -text.Spacing : text.Spacing):0.###} Tc {text.X:0.###} {page.Height - text.Baseline:0.###} Td <")
                .AppendJoin(string.Empty, text.Text.Select(static letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)))
                .Append("> Tj ET\n");
        }

        return content.ToString();
    }

    private static string ToUnicode(IReadOnlyList<PageSketch> pages)
    {
        char[] letters = [.. pages.SelectMany(static page => page.Texts).SelectMany(static text => text.Text).Distinct().Order()];
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sketch def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] some in letters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (char letter in some)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{(int)letter:X4}> <{(int)letter:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
