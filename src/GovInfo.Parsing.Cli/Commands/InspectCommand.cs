using System.CommandLine;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Pdf.Inspection;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo inspect FILE.pdf --page N [--svg FILE]</c>: a page as the reader sees it.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        Argument<FileInfo> file = new("file") { Description = "A PDF file." };
        file.AcceptExistingOnly();
        Option<int> page = new("--page") { Description = "The number of the page.", DefaultValueFactory = static _ => 1 };
        Option<string?> svg = new("--svg") { Description = "The file to write; standard output without it." };
        CommonOptions.AcceptOnlyWritableFile(svg);
        Command command = new("inspect", "Draws a page of a PDF as the reader sees it: glyphs, rulings, cells, labels (SVG).") { file, page, svg };
        command.SetAction((call, cancellationToken) => RunAsync(call.GetValue(file)!, call.GetValue(page), call.GetValue(svg), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, int page, string? svg, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        string? drawing = null;
        try
        {
            byte[] bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
            drawing = PdfInspection.RenderPage(bytes, page, new SourceReadContext(ParseLimits.Default, diagnostics, cancellationToken));
        }
        catch (ParseLimitException limit)
        {
            diagnostics.Add(limit.Diagnostic!);
        }

        foreach (Diagnostic said in diagnostics.ToImmutable())
        {
            await Console.Error.WriteLineAsync($"{said.Code}: {said.GetMessage()}");
        }

        if (drawing is null)
        {
            await Console.Error.WriteLineAsync($"{file} has no page {page} that can be read.");
            return ExitCodes.SomeFailed;
        }

        await (svg is null ? Console.Out.WriteAsync(drawing) : File.WriteAllTextAsync(svg, drawing, cancellationToken));
        return ExitCodes.Success;
    }
}
