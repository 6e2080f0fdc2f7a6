using System.CommandLine;
using GovInfo.Parsing.Cli.Terminal;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo compare A B</c>: two reports side by side.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        Argument<FileInfo> first = new("first") { Description = "A report." };
        Argument<FileInfo> second = new("second") { Description = "Another report of the same authority." };
        first.AcceptExistingOnly();
        second.AcceptExistingOnly();
        Option<string?> language = CommonOptions.Language();
        Command command = new("compare", "Shows two reports side by side: cells that changed, text that was kept, checks between years.")
        {
            first, second, language,
        };
        command.SetAction(call => Run(
            call.GetValue(first)!, call.GetValue(second)!, CommonOptions.LanguageOf(call.GetValue(language), followsLocale: true)));
        return command;
    }

    private static int Run(FileInfo first, FileInfo second, MessageLanguage language)
    {
        ParseResult[] results = [.. new[] { first, second }.Select(static file => AnnualReportParser.Default.Parse(ReportSource.FromFile(file.ToString())))];
        foreach (ParseResult failed in results.Where(static result => result.Report is null))
        {
            FindingsText.Write(Console.Error, failed.Source.Name, failed.Diagnostics, language);
        }

        if (results.Any(static result => result.Report is null))
        {
            return ExitCodes.SomeFailed;
        }

        ReportComparison comparison = ReportComparison.Of(results[0].Report!, results[1].Report!);
        new ComparisonDrawing(Console.Out, language).Draw(comparison);
        bool contradicts = comparison.Checks.Any(static check => check is { Outcome: CheckOutcome.Failed, Severity: DiagnosticSeverity.Error });
        return contradicts ? ExitCodes.SomeFailed : ExitCodes.Success;
    }
}
