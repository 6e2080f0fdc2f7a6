using System.CommandLine;
using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Cli.Terminal;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo show FILE</c>: draws a report for a person.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = CommonOptions.Paths();
        Option<string?> language = CommonOptions.Language();
        Command command = new("show", "Draws reports in the terminal.") { paths, language };
        command.SetAction(call => Run(call.GetValue(paths)!, call.GetValue(language)));
        return command;
    }

    private static int Run(string[] paths, string? language)
    {
        var inputs = new InputFiles(paths, ParserOptions.Default);
        if (inputs.FirstMissing is { } missing)
        {
            Console.Error.WriteLine($"No such file or folder: {missing}");
            return ExitCodes.WrongCall;
        }

        bool allGood = true;
        var drawing = new ReportDrawing(Console.Out, CommonOptions.LanguageOf(language, followsLocale: true), useColour: !Console.IsOutputRedirected);
        foreach (ReportSource source in inputs.Enumerate().Select(InputFiles.Open))
        {
            ParseResult result = AnnualReportParser.Default.Parse(source);
            allGood &= result.Report is not null && !result.HasErrors;
            drawing.Draw(result);
        }

        return allGood ? ExitCodes.Success : ExitCodes.SomeFailed;
    }
}
