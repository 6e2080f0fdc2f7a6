using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export.Review;

/// <summary>Something that the page says about a report: a diagnostic, or a failed check with the cells of both its sides.</summary>
internal sealed record ReviewFinding
{
    public required Diagnostic Diagnostic { get; init; }

    /// <summary>The check that failed, or null for a diagnostic of reading.</summary>
    public CheckResult? Check { get; init; }

    /// <summary>The cells that the finding is about: those that state what does not fit.</summary>
    public ImmutableArray<ObservationKey> Cells { get; init; } = [];

    /// <summary>The cells that they were held against.</summary>
    public ImmutableArray<ObservationKey> Involved { get; init; } = [];

    /// <summary>The findings of a result, worst first.</summary>
    public static ImmutableArray<ReviewFinding> Of(ParseResult result)
    {
        // A check that says again what the parse has told is not among the diagnostics.
        var told = result.Diagnostics.Select(static said => said.Descriptor).ToHashSet();
        CheckResult[] failed = [.. (result.Report?.Checks ?? [])
            .Where(check => check.Outcome == CheckOutcome.Failed && told.Contains(check.Rule.Descriptor))];
        var byCheck = failed.Select(static check => check.Rule.Descriptor).ToHashSet();
        IEnumerable<ReviewFinding> ofReading = result.Diagnostics
            .Where(said => !byCheck.Contains(said.Descriptor))
            .Select(static said => new ReviewFinding { Diagnostic = said, Cells = said.Cell is { } cell ? [cell] : [] });
        return [.. failed.Select(Of).Concat(ofReading).OrderByDescending(static finding => finding.Diagnostic.Severity)];
    }

    private static ReviewFinding Of(CheckResult check)
    {
        ImmutableArray<ObservationKey> stated = KeysOf(check.StatedCells);
        ImmutableArray<ObservationKey> expected = KeysOf(check.ExpectedCells);
        ImmutableArray<ObservationKey> about = !stated.IsEmpty ? stated : check.Cell is { } cell ? [cell] : expected;
        return new ReviewFinding
        {
            Diagnostic = check.ToDiagnostic(),
            Check = check,
            Cells = about,
            Involved = [.. expected.Except(about)],
        };
    }

    private static ImmutableArray<ObservationKey> KeysOf(ImmutableArray<Observation> cells) => [.. cells.Select(static cell => cell.Key)];
}
