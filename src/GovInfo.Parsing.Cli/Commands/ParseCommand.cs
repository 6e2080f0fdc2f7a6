using System.CommandLine;
using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Cli.Output;
using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo parse PATH... [--format csv|jsonl|json] [-o FILE]</c>.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = CommonOptions.Paths();
        Option<string> format = CommonOptions.Format();
        Option<string?> output = new("-o", "--output") { Description = "The file to write; standard output without it." };
        Option<string> language = CommonOptions.Language();
        Command command = new("parse", "Parses reports and writes their data.") { paths, format, output, language };
        command.SetAction(call => Run(
            call.GetValue(paths)!, call.GetValue(format)!, call.GetValue(output), CommonOptions.LanguageOf(call.GetValue(language))));
        return command;
    }

    private static int Run(string[] paths, string format, string? outputPath, MessageLanguage language)
    {
        if (InputFiles.FirstMissing(paths) is { } missing)
        {
            Console.Error.WriteLine($"No such file or folder: {missing}");
            return ExitCodes.WrongCall;
        }

        bool allGood = true;
        Stream output = outputPath is null ? Console.OpenStandardOutput() : File.Create(outputPath);
        using ResultWriter writer = ResultWriter.Create(format, new BufferedStream(output, 1 << 16), language);
        foreach (ReportSource source in InputFiles.Enumerate(paths, ParserOptions.Default))
        {
            ParseResult result = AnnualReportParser.Default.Parse(source);
            allGood &= result.Report is not null && !result.HasErrors;
            writer.Write(result);
            foreach (Diagnostic diagnostic in result.Diagnostics.Where(static said => said.Severity == DiagnosticSeverity.Error))
            {
                Console.Error.WriteLine($"{source.Name}: {diagnostic.Code}: {diagnostic.GetMessage(language)}");
            }
        }

        return allGood ? ExitCodes.Success : ExitCodes.SomeFailed;
    }
}
