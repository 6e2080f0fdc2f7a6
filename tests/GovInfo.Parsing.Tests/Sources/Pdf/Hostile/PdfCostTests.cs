using GovInfo.Parsing.Tests.Sources.Pdf.Syntax;

namespace GovInfo.Parsing.Tests.Sources.Pdf.Hostile;

/// <summary>What reading costs in memory, which tells of the time too and is the same on every machine.</summary>
public class PdfCostTests
{
    private const long MostBytesPerPage = 1 << 20;

    [Fact]
    public void A_page_of_every_printed_file_costs_less_than_a_mebibyte()
    {
        var costs = new List<(long PerPage, string Path)>();
        foreach (string path in Directory.EnumerateFiles(TestDataFolder.PathOf(), "*.pdf", SearchOption.AllDirectories))
        {
            byte[] file = File.ReadAllBytes(path);
            PdfReading.Read(file);
            int pages = Math.Max(1, OpenedPdf.Open(file).Document?.Pages.Count() ?? 1);
            costs.Add((PdfReading.Read(file).AllocatedBytes / pages, path));
        }

        // The worst is a whole report on two pages, with a hundred fonts: what a document's fonts cost is spread over its pages.
        costs.Sort();
        (long most, string worst) = costs[^1];
        Assert.True(most < MostBytesPerPage, $"{worst}: {most} bytes a page");
        Assert.InRange(costs[costs.Count / 2].PerPage, 1, MostBytesPerPage / 2);
    }

    [Fact]
    public void Five_hundred_pages_cost_at_most_110_times_five_pages()
    {
        byte[] five = Pages(5);
        byte[] many = Pages(500);
        PdfReading.Read(five);
        Assert.InRange(PdfReading.Read(many).AllocatedBytes, 1, 110 * PdfReading.Read(five).AllocatedBytes);
    }

    private static byte[] Pages(int count)
    {
        var file = new PdfBytes();
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.Object(2, $"<< /Type /Pages /Count {count} /MediaBox [0 0 600 800] /Kids [{string.Join(' ', Enumerable.Range(10, count).Select(i => $"{i} 0 R"))}] >>");
        file.Object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (int i = 0; i < count; i++)
        {
            string lines = string.Concat(Enumerable.Range(0, 40).Select(line => $"1 0 0 1 50 {760 - (line * 18)} Tm (line {line} of page {i}: {i * line} items) Tj "));
            file.Object(10 + i, $"<< /Type /Page /Parent 2 0 R /Contents {1000 + i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            file.Stream(1000 + i, string.Empty, $"BT /F1 12 Tf {lines} ET 50 30 500 740 re S");
        }

        return file.End().ToArray();
    }
}
