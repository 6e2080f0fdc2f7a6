using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Hostile;

/// <summary>Files made to kill, hang or bloat a reader: each ends, with a diagnostic, in bounded memory.</summary>
public class HostilePdfTests
{
    private const long MostAllocatedBytes = 600L << 20;

    public static TheoryData<string, string> Traits => new()
    {
        { "arrays nested 100,000 deep", "GI9005" },
        { "dictionaries nested 100,000 deep in content", "GI9005" },
        { "a page tree that holds itself", "GI1400" },
        { "a page tree 10,000 deep", "GI9005" },
        { "a page tree that doubles at every level", "GI1400" },
        { "one page 100,000 times", "GI9006" },
        { "a deflated bomb as content", "GI9003" },
        { "bombs of ratio 190", "GI9002" },
        { "a thousand filters", "?" },
        { "a table of 999,999,999 entries", "GI1401" },
        { "a cross-reference stream of 2,000,000,000 entries", "GI1401" },
        { "an object stream inside itself", "GI1401" },
        { "an object stream of 2,000,000,000 objects", "?" },
        { "lengths that lead from stream to stream", "?" },
        { "references in a chain of 50,000", "?" },
        { "strings that never end, 20,000 times", "GI1401" },
        { "dictionaries that never end, 20,000 times", "GI1401" },
        { "streams that never end, 20,000 times", "GI1401" },
        { "trailers that never end, 20,000 times", "GI1401" },
        { "10 MB of digits as content", "?" },
        { "a million saved states", "?" },
        { "a form that draws itself", "?" },
        { "forms that double at every level", "?" },
        { "inline images that never end", "?" },
        { "boxes beyond all numbers", "?" },
        { "a predictor with two billion columns", "GI1410" },
        { "an optional content expression that holds itself", "?" },
    };

    [Theory]
    [MemberData(nameof(Traits))]
    public void Ends_in_a_diagnostic(string trait, string code)
    {
        byte[] file = Make(trait);
        PdfReading reading = PdfReading.Read(file);
        Assert.True(reading.AllocatedBytes < MostAllocatedBytes, $"{reading.AllocatedBytes} bytes allocated");
        if (code.EndsWith('?'))
        {
            Assert.NotEmpty(reading.Codes);
        }
        else
        {
            Assert.Contains(code, reading.Codes);
        }
    }

    private static byte[] Make(string trait) => trait switch
    {
        "arrays nested 100,000 deep" => Page("1 w", new string('[', 100_000)),
        "dictionaries nested 100,000 deep in content" => Page("/A " + Repeat("<< /B ", 100_000) + " BDC"),
        "a page tree that holds itself" => Tree("<< /Type /Pages /Kids [2 0 R 2 0 R] >>"),
        "a page tree 10,000 deep" => DeepTree(10_000, 1),
        "a page tree that doubles at every level" => DeepTree(150, 2),
        "one page 100,000 times" => Tree("<< /Type /Pages /Kids [" + Repeat("3 0 R ", 100_000) + "] >>"),
        "a deflated bomb as content" => Bomb(new byte[40 << 20], 1),
        "bombs of ratio 190" => Bomb(Ratio190(), 10),
        "a thousand filters" => Page("q", "<< /F 1 >>", "/Filter [" + Repeat("/FlateDecode ", 1000) + "]"),
        "a table of 999,999,999 entries" => Bytes(PdfBytes.WithPages("a"), "xref\n0 999999999\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n{0}\n%%EOF"),
        "a cross-reference stream of 2,000,000,000 entries" => XrefStream("/W [1 2 1] /Index [0 2000000000]"),
        "an object stream inside itself" => PdfBytes.WithPages("a").Stream(5, "/Type /ObjStm /N 2 /First 8", "5 0 1 2 << >>").ToArray(),
        "an object stream of 2,000,000,000 objects" => PdfBytes.WithPages("a").Stream(5, "/Type /ObjStm /N 2000000000 /First 8", Repeat("1 0 ", 100_000)).ToArray(),
        "lengths that lead from stream to stream" => Chain(20_000, (file, i) => file.Stream(1000 + i, string.Empty, "x", $"{1001 + i} 0 R")),
        "references in a chain of 50,000" => Chain(50_000, (file, i) => file.Object(1000 + i, $"{1001 + i} 0 R")),
        "strings that never end, 20,000 times" => Bytes(PdfBytes.WithPages("a"), Repeat("9 0 obj (\n", 20_000)),
        "dictionaries that never end, 20,000 times" => Bytes(PdfBytes.WithPages("a"), Repeat("9 0 obj << (\n", 20_000)),
        "streams that never end, 20,000 times" => Bytes(PdfBytes.WithPages("a"), string.Concat(Enumerable.Range(1000, 20_000).Select(i => $"{i} 0 obj << >> stream\n"))),
        "trailers that never end, 20,000 times" => Bytes(PdfBytes.WithPages("a"), Repeat("trailer << (\n", 20_000)),
        "10 MB of digits as content" => Page(Repeat("1234567 ", 1_250_000)),
        "a million saved states" => Page(Repeat("q ", 1_000_000)),
        "a form that draws itself" => Page("/X Do", "<< /XObject << /X 5 0 R >> >>", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 4 0 R"),
        "forms that double at every level" => DoublingForms(),
        "inline images that never end" => Page(Repeat("BI /W 1 ID x ", 50_000)),
        "boxes beyond all numbers" => Tree("<< /Type /Pages /Kids [3 0 R] /MediaBox [-1e300 0 1" + new string('0', 400) + " 5] /Rotate 2147483647 >>"),
        "a predictor with two billion columns" => Page(string.Empty, "<< >>", "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 32 >>", Deflate(new byte[100])),
        _ => Expression(),
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static byte[] Page(string content, string resources = "<< >>", string entries = "", byte[]? data = null)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, "<< /Type /Page /Resources 4 0 R /Contents 5 0 R >>").Object(4, resources);
        file.Stream(5, entries, data ?? Encoding.Latin1.GetBytes(content));
        return file.End().ToArray();
    }

    private static byte[] Tree(string root) => new PdfBytes().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, root)
        .Object(3, "<< /Parent 2 0 R >>").End().ToArray();

    private static byte[] DeepTree(int depth, int width)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < depth; i++)
        {
            file.Object(2 + i, $"<< /Type /Pages /Kids [{Repeat($"{3 + i} 0 R ", width)}] >>");
        }

        return file.Object(2 + depth, "<< /Type /Pages /Kids [] >>").End().ToArray();
    }

    private static byte[] Bomb(byte[] data, int streams)
    {
        var file = new PdfBytes();
        byte[] packed = Deflate(data);
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, $"<< /Type /Page /Contents [{string.Join(' ', Enumerable.Range(10, streams).Select(i => $"{i} 0 R"))}] >>");
        for (int i = 0; i < streams; i++)
        {
            file.Stream(10 + i, "/Filter /FlateDecode", packed);
        }

        return file.End().ToArray();
    }

    // Mostly zeros, with some noise that packs badly.
    private static byte[] Ratio190()
    {
        byte[] data = new byte[32 << 20];
        new Random(1).NextBytes(data.AsSpan(0, 150_000));
        return data;
    }

    private static byte[] Bytes(PdfBytes file, string rest) =>
        file.Write(rest.Replace("{0}", file.Position.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToArray();

    private static byte[] XrefStream(string entries)
    {
        PdfBytes file = PdfBytes.WithPages("a");
        long start = file.Position;
        return file.Stream(500, $"/Type /XRef /Size 9 /Root 1 0 R {entries}", new byte[4000]).Write($"startxref\n{start}\n%%EOF").ToArray();
    }

    private static byte[] Chain(int length, Action<PdfBytes, int> write)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>").Object(3, "<< /Type /Page /Contents 1000 0 R >>");
        for (int i = 0; i < length; i++)
        {
            write(file, i);
        }

        return file.End().ToArray();
    }

    private static byte[] DoublingForms()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.Object(3, "<< /Type /Page /Resources << /XObject << /X 10 0 R >> >> /Contents 4 0 R >>").Stream(4, string.Empty, "/X Do");
        for (int i = 0; i < 60; i++)
        {
            file.Stream(10 + i, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {11 + i} 0 R >> >>", Repeat("/X Do ", 10));
        }

        return file.Stream(70, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q").End().ToArray();
    }

    private static byte[] Expression()
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R /OCProperties << /D << /OFF [9 0 R] >> >> >>");
        file.Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>").Object(3, "<< /Type /Page /Contents 4 0 R /Resources << /Properties << /M 5 0 R >> >> >>");
        file.Stream(4, string.Empty, Repeat("/OC /M BDC EMC ", 100)).Object(5, "<< /Type /OCMD /VE 6 0 R >>");
        return file.Object(6, "[/And " + Repeat("6 0 R ", 100) + "]").Object(9, "<< /Type /OCG >>").End().ToArray();
    }

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }
}
