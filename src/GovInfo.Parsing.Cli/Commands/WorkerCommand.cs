using System.CommandLine;
using GovInfo.Parsing.Cli.Worker;

namespace GovInfo.Parsing.Cli.Commands;

/// <summary><c>govinfo worker</c>: JSON jobs in, JSON answers out, a line each.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        Option<string?> language = CommonOptions.Language();
        Option<double?> timeout = CommonOptions.Timeout();
        Command command = new(
            "worker",
            "Answers jobs, one JSON line each: {\"id\": …, \"path\": \"…\"} or {\"id\": …, \"bytes\": \"<base64>\", \"contentType\": \"…\", \"url\": \"…\"}.")
        {
            language, timeout,
        };
        command.SetAction((call, cancellationToken) =>
        {
            ParseLimits limits = ParseLimits.Default with { MaxDuration = CommonOptions.DurationOf(call.GetValue(timeout)) };
            var loop = new WorkerLoop(
                new AnnualReportParser(ParserOptions.Default with { Limits = limits }), CommonOptions.LanguageOf(call.GetValue(language)));
            return loop.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellationToken);
        });
        return command;
    }
}
