using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing;

/// <summary>Thrown by <see cref="ParseResult.GetReportOrThrow"/> when there is no report.</summary>
public sealed class ReportParseException : Exception
{
    /// <summary>Initialises the exception.</summary>
    /// <param name="result">The result without a report.</param>
    public ReportParseException(ParseResult result)
        : base(Describe(result)) => Result = result;

    /// <summary>Initialises the exception without a result.</summary>
    public ReportParseException()
    {
    }

    /// <summary>Initialises the exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public ReportParseException(string message)
        : base(message)
    {
    }

    /// <summary>Initialises the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ReportParseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The result without a report.</summary>
    public ParseResult? Result { get; }

    private static string Describe(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Diagnostic? first = result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return $"{result.Source.Name}: {first?.ToString() ?? result.Outcome.ToString()}";
    }
}
