using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>What the page keeps of a report once it is drawn: its line in the list, and its tables for the charts.</summary>
internal sealed record ReviewSummary
{
    public required string Id { get; init; }

    public required SourceDescription Source { get; init; }

    public required ParseOutcome Outcome { get; init; }

    /// <summary>The report without its text and checks, or null.</summary>
    public AnnualReport? Report { get; init; }

    /// <summary>The confidence in the report's tables; null when there is no report.</summary>
    public double? Confidence { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Hints { get; init; }

    public static ReviewSummary Of(ParseResult result, ImmutableArray<ReviewFinding> findings, string id) => new()
    {
        Id = id,
        Source = result.Source,
        Outcome = result.Outcome,
        Report = result.Report is { } report ? report with { Preface = [], Sections = [], Facts = [], Checks = [] } : null,
        Confidence = result.Report is { } whole ? TableConfidence.Overall(whole) : null,
        Errors = Count(findings, DiagnosticSeverity.Error),
        Warnings = Count(findings, DiagnosticSeverity.Warning),
        Hints = Count(findings, DiagnosticSeverity.Info),
    };

    private static int Count(ImmutableArray<ReviewFinding> findings, DiagnosticSeverity severity) =>
        findings.Count(finding => finding.Diagnostic.Severity == severity);
}
