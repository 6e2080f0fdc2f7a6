using System.Globalization;
using System.Text;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

/// <summary>Writes PDF files by hand, byte by byte, so that every mistake a file can have can be made.</summary>
internal sealed class PdfBytes
{
    private readonly List<byte> bytes = [];
    private readonly SortedDictionary<int, long> offsets = [];

    public PdfBytes(string header = "%PDF-1.7\n") => Write(header);

    public long Position => bytes.Count;

    public IReadOnlyDictionary<int, long> Offsets => offsets;

    public PdfBytes Write(string text)
    {
        bytes.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    public PdfBytes Write(ReadOnlySpan<byte> data)
    {
        bytes.AddRange(data);
        return this;
    }

    public PdfBytes Object(int number, string body, int generation = 0)
    {
        offsets[number] = bytes.Count;
        return Write(string.Create(CultureInfo.InvariantCulture, $"{number} {generation} obj\n{body}\nendobj\n"));
    }

    public PdfBytes Stream(int number, string entries, ReadOnlySpan<byte> data, string? length = null)
    {
        offsets[number] = bytes.Count;
        length ??= data.Length.ToString(CultureInfo.InvariantCulture);
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<< {entries} /Length {length} >>\nstream\n"));
        return Write(data).Write("\nendstream\nendobj\n");
    }

    public PdfBytes Stream(int number, string entries, string data, string? length = null) =>
        Stream(number, entries, Encoding.Latin1.GetBytes(data), length);

    /// <summary>Writes a cross-reference table of all objects so far, a trailer, and the end of the file.</summary>
    public PdfBytes End(string trailer = "/Root 1 0 R", long? startXref = null, int shift = 0)
    {
        long start = bytes.Count;
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach ((int number, long offset) in offsets)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset + shift:D10} 00000 n \n"));
        }

        int size = offsets.Count == 0 ? 1 : offsets.Keys.Max() + 1;
        return Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{startXref ?? start}\n%%EOF\n"));
    }

    public byte[] ToArray() => [.. bytes];

    /// <summary>A catalog (1), a page tree (2) and pages (from 10 on) that each show one word (from 100 on), without an end.</summary>
    public static PdfBytes WithPages(params string[] words)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Object(2, $"<< /Type /Pages /Count {words.Length} /MediaBox [0 0 200 100] /Kids [{string.Join(' ', words.Select((_, i) => $"{10 + i} 0 R"))}] >>");
        for (int i = 0; i < words.Length; i++)
        {
            file.Object(10 + i, $"<< /Type /Page /Parent 2 0 R /Contents {100 + i} 0 R >>");
            file.Stream(100 + i, string.Empty, $"({words[i]}) Tj");
        }

        return file;
    }
}
