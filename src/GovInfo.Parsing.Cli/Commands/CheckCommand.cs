using System.CommandLine;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo check PATH... [--format text|jsonl] [--series]</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = CommonOptions.Paths();
        Option<string> format = new("--format") { Description = "text, for people, or jsonl: one finding a line.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        Option<string?> language = CommonOptions.Language();
        Option<bool> series = new("--series") { Description = "Hold the reports of one authority for several years against one another too. Keeps all reports in memory." };
        Option<bool> blanks = new("--blank-as-zero") { Description = "Let checks count blank cells as 0; values stay blank." };
        Option<int> parallel = CommonOptions.Parallel();
        Command command = new("check", "Finds where reports contradict themselves, worst first. Returns 1 if there is an error.")
        {
            paths, format, series, blanks, language, parallel,
        };
        command.SetAction((call, cancellationToken) => new CheckRun(new CheckCall
        {
            Paths = call.GetValue(paths)!,
            WritesJson = call.GetValue(format) == "jsonl",
            Language = CommonOptions.LanguageOf(call.GetValue(language), followsLocale: true),
            ChecksSeries = call.GetValue(series),
            BlankAsZero = call.GetValue(blanks),
            Parallel = call.GetValue(parallel),
        }).RunAsync(cancellationToken));
        return command;
    }
}
