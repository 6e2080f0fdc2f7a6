using System.ComponentModel;
using System.Diagnostics;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>The whole parse of a PDF against the extraction of its glyphs alone, and against pdftotext as a process where it is installed.</summary>
internal static class PdfRatios
{
    private const double Target = 1.5;

    public static void Run(BenchmarkFiles files, MarkdownReport report)
    {
        report.Heading("PDF: whole parse against glyph extraction alone, and pdftotext -layout as a process");
        report.Columns("file", "pages", "parse ms", "parse ms a page", "glyphs ms", "ratio", "target", "MB allocated a page", "pdftotext ms", "pdftotext / parse");
        foreach ((string name, byte[] bytes) in files.OfFormat(".pdf"))
        {
            int pages = ReadGlyphs(bytes);
            if (pages == 0)
            {
                continue;
            }

            PairedResult result = PairedTiming.Measure(() => FormatRatios.Parse(name, bytes), () => ReadGlyphs(bytes));
            double? other = TimePdfToText(bytes);
            report.Row(
                name, pages, result.Work, result.Work / pages, result.Floor, result.Ratio, Target, result.WorkBytes / 1e6 / pages,
                other is null ? "-" : other.Value, other is null ? "-" : other.Value / result.Work);
        }
    }

    private static int ReadGlyphs(byte[] bytes)
    {
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), CancellationToken.None);
        return new PdfEngine().ReadPages(bytes, context).Count();
    }

    private static double? TimePdfToText(byte[] bytes)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            double[] times = new double[7];
            for (int round = 0; round < times.Length; round++)
            {
                long start = Stopwatch.GetTimestamp();
                var call = new ProcessStartInfo("pdftotext") { ArgumentList = { "-layout", path, "-" }, RedirectStandardOutput = true };
                using Process process = Process.Start(call)!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            return PairedTiming.Median(times);
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
