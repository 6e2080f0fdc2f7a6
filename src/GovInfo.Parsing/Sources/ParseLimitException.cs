using GovInfo.Parsing.Diagnostics;

namespace GovInfo.Parsing.Sources;

/// <summary>
/// Thrown inside a parse by <see cref="SourceReadContext"/> when a limit is reached; never leaves it. A reader may catch it to hand on what
/// it has read so far, after adding <see cref="Diagnostic"/> to the context.
/// </summary>
public sealed class ParseLimitException : Exception
{
    /// <summary>Initialises the exception.</summary>
    /// <param name="diagnostic">Which limit was reached.</param>
    public ParseLimitException(Diagnostic diagnostic)
        : base(diagnostic?.ToString()) => Diagnostic = diagnostic!;

    /// <summary>Initialises the exception without a diagnostic.</summary>
    public ParseLimitException()
    {
    }

    /// <summary>Initialises the exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public ParseLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Initialises the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ParseLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Which limit was reached.</summary>
    public Diagnostic? Diagnostic { get; }
}
