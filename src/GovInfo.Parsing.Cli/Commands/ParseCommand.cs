using System.CommandLine;
using GovInfo.Parsing.Cli.Input;
using GovInfo.Parsing.Cli.Output;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo parse PATH... [--format csv|jsonl|json|wide-csv|xlsx] [-o FILE]</c>.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = CommonOptions.Paths();
        Option<string> format = CommonOptions.Format();
        Option<string?> output = new("-o", "--output") { Description = "The file to write; standard output without it." };
        CommonOptions.AcceptOnlyWritableFile(output);
        Option<string?> language = CommonOptions.Language();
        Option<int> parallel = CommonOptions.Parallel();
        Option<double?> timeout = CommonOptions.Timeout();
        Option<string?> shard = new("--shard") { Description = "Take only part i of n of the files, as 2/8: for several machines." };
        Option<bool> resume = new("--resume") { Description = "Go on where an earlier run with the same -o FILE ended." };
        Option<bool> duplicates = new("--keep-duplicates") { Description = "Write files of the same content each, not once." };
        shard.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Shard.TryParse(text, out _))
            {
                result.AddError("--shard takes the number of a part and the number of parts, as 2/8.");
            }
        });
        Command command = new("parse", "Parses reports and writes their data.")
        {
            paths, format, output, language, parallel, timeout, shard, resume, duplicates,
        };
        command.Validators.Add(result =>
        {
            // The word as written: a format that is none, or the default, has no value yet.
            string chosen = result.GetResult(format)?.Tokens is [{ } token, ..] ? token.Value : CommonOptions.DefaultFormat;
            if (result.GetValue(resume) && (result.GetValue(output) is null || !ResultWriter.IsWrittenByLine(chosen)))
            {
                result.AddError("--resume needs -o FILE and a format that is written line by line (csv, wide-csv or jsonl).");
            }

            if (result.GetValue(output) is { Length: > 0 } written && result.GetValue(paths)!.Any(path => InputFiles.IsSame(path, written)))
            {
                result.AddError($"{written} is to be read and cannot be written to.");
            }

            if (chosen == "xlsx" && result.GetValue(output) is null && !Console.IsOutputRedirected)
            {
                result.AddError("--format xlsx needs -o FILE: a workbook is nothing for a terminal.");
            }
        });
        command.SetAction((call, cancellationToken) => new ParseRun(new ParseCall
        {
            Paths = call.GetValue(paths)!,
            Format = call.GetValue(format)!,
            OutputPath = call.GetValue(output),
            Language = CommonOptions.LanguageOf(call.GetValue(language)),
            Parallel = call.GetValue(parallel),
            Timeout = CommonOptions.DurationOf(call.GetValue(timeout)),
            Shard = call.GetValue(shard) is { } part && Shard.TryParse(part, out Shard parsed) ? parsed : Shard.All,
            Resumes = call.GetValue(resume),
            KeepsDuplicates = call.GetValue(duplicates),
        }).RunAsync(cancellationToken));
        return command;
    }
}
