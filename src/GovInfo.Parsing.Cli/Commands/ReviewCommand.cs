using System.CommandLine;
using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export.Review;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo review PATH... -o review.html</c>: a page on which a person looks at reports.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = CommonOptions.Paths();
        Option<string> output = new("-o", "--output") { Description = "The page to write.", DefaultValueFactory = static _ => "review.html" };
        CommonOptions.AcceptOnlyWritableFile(output);
        Option<string?> language = CommonOptions.Language();
        Command command = new("review", "Writes a page to look at: reports with their tables, findings and text.") { paths, output, language };
        command.SetAction((call, cancellationToken) =>
            RunAsync(call.GetValue(paths)!, call.GetValue(output)!, CommonOptions.LanguageOf(call.GetValue(language), followsLocale: true), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string outputPath, MessageLanguage language, CancellationToken cancellationToken)
    {
        var inputs = new InputFiles(paths, ParserOptions.Default);
        if (inputs.FirstMissing is { } missing)
        {
            await Console.Error.WriteLineAsync($"No such file or folder: {missing}");
            return ExitCodes.WrongCall;
        }

        bool allGood = true;
        string temporaryPath = outputPath + ".tmp";
        string spoolPath = outputPath + ".spool";
        try
        {
            using (FileStream output = new(temporaryPath, FileMode.Create, FileAccess.Write))
            using (FileStream spool = new(spoolPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose))
            using (ReviewPageWriter page = new(output, spool, language))
            {
                await foreach (ParseResult result in AnnualReportParser.Default
                    .ParseManyAsync(inputs.Enumerate().Select(InputFiles.Open), new BatchOptions(), cancellationToken))
                {
                    allGood &= result.Report is not null && !result.HasErrors;
                    page.Write(result);
                }

                page.Complete();
            }

            // Whoever has the page open sees the old one or the new one, never half of it.
            File.Move(temporaryPath, outputPath, overwrite: true);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        finally
        {
            File.Delete(temporaryPath);
        }

        return allGood ? ExitCodes.Success : ExitCodes.SomeFailed;
    }
}
