using System.CommandLine;
using GovInfo.Parsing.Cli.Input;

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
        Option<int> parallel = new("--parallel") { Description = "How many files are parsed at once.", DefaultValueFactory = static _ => Environment.ProcessorCount };
        Option<double?> timeout = new("--timeout") { Description = "How many seconds one file may take." };
        Option<string?> shard = new("--shard") { Description = "Take only part i of n of the files, as 2/8: for several machines." };
        Option<bool> resume = new("--resume") { Description = "Go on where an earlier run with the same -o FILE ended." };
        Option<bool> duplicates = new("--keep-duplicates") { Description = "Write files of the same content each, not once." };
        parallel.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--parallel takes a number from 1.");
            }
        });
        shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Shard.TryParse(text, out _))
            {
                result.AddError("--shard takes the number of a part and the number of parts, as 2/8.");
            }
        });
        timeout.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is <= 0)
            {
                result.AddError("--timeout takes a number of seconds above 0.");
            }
        });
        Command command = new("parse", "Parses reports and writes their data.")
        {
            paths, format, output, language, parallel, timeout, shard, resume, duplicates,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && (result.GetValue(output) is null || result.GetValue(format) == "json"))
            {
                result.AddError("--resume needs -o FILE and a format that is written line by line (csv or jsonl).");
            }
        });
        command.SetAction((call, cancellationToken) => new ParseRun(new ParseCall
        {
            Paths = call.GetValue(paths)!,
            Format = call.GetValue(format)!,
            OutputPath = call.GetValue(output),
            Language = CommonOptions.LanguageOf(call.GetValue(language)),
            Parallel = call.GetValue(parallel),
            Timeout = call.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : ParseLimits.Default.MaxDuration,
            Shard = call.GetValue(shard) is { } part && Shard.TryParse(part, out Shard parsed) ? parsed : Shard.All,
            Resumes = call.GetValue(resume),
            KeepsDuplicates = call.GetValue(duplicates),
        }).RunAsync(cancellationToken));
        return command;
    }
}
