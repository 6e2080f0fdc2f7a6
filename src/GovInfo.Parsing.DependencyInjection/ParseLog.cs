using GovInfo.Parsing.Diagnostics;
using Microsoft.Extensions.Logging;

namespace GovInfo.Parsing.DependencyInjection;

/// <summary>Logs parses at their end: one line a source, one more for each error.</summary>
internal static partial class ParseLog
{
    /// <summary>What logs a parse.</summary>
    public static Action<ParseCompletion> Completed(ILogger logger) => completion =>
    {
        ParseResult result = completion.Result;
        Parsed(logger, result.Source.Name, result.Source.Format, result.Source.ByteCount, result.Outcome, completion.Duration.TotalMilliseconds, result.Diagnostics.Length);
        foreach (Diagnostic error in result.Diagnostics.Where(static said => said.Severity == DiagnosticSeverity.Error))
        {
            Failed(logger, result.Source.Name, error.Code, error.GetMessage());
        }
    };

    [LoggerMessage(1, LogLevel.Information, "Parsed {Source} ({Format}, {Bytes} bytes): {Outcome} in {Milliseconds} ms, {Diagnostics} diagnostics")]
    private static partial void Parsed(ILogger logger, string source, string? format, long bytes, ParseOutcome outcome, double milliseconds, int diagnostics);

    [LoggerMessage(2, LogLevel.Warning, "{Source}: {Code}: {Message}")]
    private static partial void Failed(ILogger logger, string source, string code, string message);
}
