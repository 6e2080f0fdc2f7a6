using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing;

/// <summary>What became of a source: the report, if there is one, and everything that there is to say. Failure is a value here.</summary>
public sealed record ParseResult
{
    /// <summary>What became of the source.</summary>
    public required ParseOutcome Outcome { get; init; }

    /// <summary>What was parsed.</summary>
    public required SourceDescription Source { get; init; }

    /// <summary>The report, or null when <see cref="Outcome"/> is <see cref="ParseOutcome.NotAReport"/> or <see cref="ParseOutcome.Unreadable"/>.</summary>
    public AnnualReport? Report { get; init; }

    /// <summary>Everything that the parse has to say, in the order of the pipeline's stages.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The report, for scripts that prefer an exception.</summary>
    /// <exception cref="ReportParseException">There is no report; the message is that of the first error.</exception>
    public AnnualReport GetReportOrThrow() => Report ?? throw new ReportParseException(this);
}
