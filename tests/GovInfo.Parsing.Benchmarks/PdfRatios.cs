using System.ComponentModel;
using System.Diagnostics;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>
/// The whole parse of a PDF against the extraction of its glyphs alone, against inflating its streams, and against pdftotext as a process where
/// it is installed.
/// </summary>
internal sealed class PdfRatios : IBenchmark
{
    private const double Target = 1.5;
    private const int ProcessRuns = 5;

    private readonly List<PdfFigures> files = [];
    private readonly byte[] buffer = new byte[1 << 16];

    public PdfRatios(BenchmarkFiles benchmarkFiles)
    {
        foreach (BenchmarkFile file in benchmarkFiles.OfFormat(".pdf"))
        {
            if (ReadGlyphs(file.Bytes) is var pages and > 0)
            {
                List<(int, int)> streams = InflateFloor.FindStreams(file.Bytes);
                files.Add(new PdfFigures(
                    file,
                    pages,
                    new MeasuredPair(file.Name, () => file.Parse(), () => ReadGlyphs(file.Bytes)),
                    streams.Count == 0 ? null : new Measured(() => InflateFloor.Inflate(file.Bytes, streams, buffer))));
            }
        }
    }

    public void Run()
    {
        foreach (PdfFigures file in files)
        {
            file.Parse.Run();
            file.Inflate?.Run();
        }
    }

    public void Measure(int round)
    {
        foreach (PdfFigures file in Rounds.Order(files, round))
        {
            file.Parse.Sample();
            file.Inflate?.Sample();
        }
    }

    public void Write(MarkdownReport report)
    {
        report.Heading("pdf: whole parse against glyph extraction alone, the inflation of all streams, and `pdftotext -layout` as a process");
        report.Columns(
            "file", "pages", "parse ms", "parse ms a page", "wanted", "glyphs ms", "parse / glyphs", "wanted", "inflate ms", "parse / inflate", "MB allocated a page",
            "pdftotext ms", "pdftotext / parse");
        foreach (PdfFigures file in files)
        {
            double time = file.Parse.Work.Milliseconds;
            double? other = TimePdfToText(file.File.Bytes);
            report.Row(
                file.File.Name, file.Pages, time, time / file.Pages, Target, file.Parse.Floor.Milliseconds, file.Parse.Ratio, Target,
                file.Inflate?.Milliseconds, time / file.Inflate?.Milliseconds, file.Parse.Work.AllocatedBytes / 1e6 / file.Pages, other, other / time);
        }

        double page = Measured.Median([.. files.Select(static file => file.Parse.Work.Milliseconds / file.Pages)]);
        double ratio = Measured.Median([.. files.Select(static file => file.Parse.Ratio)]);
        report.Row("median", null, null, page, Target, null, ratio, Target, null, null, null, null, null);
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
            List<double> times = [];
            for (int round = 0; round < ProcessRuns; round++)
            {
                long start = Stopwatch.GetTimestamp();
                var call = new ProcessStartInfo("pdftotext") { ArgumentList = { "-layout", path, "-" }, RedirectStandardOutput = true };
                using Process process = Process.Start(call)!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return Measured.Median(times);
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

    /// <summary>A file and what was measured with it; no inflation where its streams are encrypted or not deflated.</summary>
    private sealed record PdfFigures(BenchmarkFile File, int Pages, MeasuredPair Parse, Measured? Inflate);
}
