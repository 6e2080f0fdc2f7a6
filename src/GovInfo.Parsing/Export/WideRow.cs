using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Export;

/// <summary>
/// A result as one row with a column for each indicator of every edition of the form, so that all rows of all runs have the same columns. Only
/// numbers are in it: why a cell has none is said by the status of the tidy form alone.
/// </summary>
internal sealed class WideRow
{
    private static readonly FrozenDictionary<ObservationKey, int> Places =
        IndicatorCatalogue.Keys.Select(static (key, index) => (key, index)).ToFrozenDictionary(static pair => pair.key, static pair => pair.index);

    private WideRow(ParseResult result)
    {
        Name = result.Source.Name;
        Authority = result.Report?.Authority?.Value ?? string.Empty;
        Year = result.Report?.Year?.Value;
        Template = result.Report?.Template ?? string.Empty;
        Outcome = OutcomeCodes.Of(result.Outcome);
        Confidence = result.Report is { } report ? Math.Round((decimal)TableConfidence.Overall(report), 4) : null;
        Errors = result.Diagnostics.Count(static said => said.Severity == DiagnosticSeverity.Error);
        Warnings = result.Diagnostics.Count(static said => said.Severity == DiagnosticSeverity.Warning);
        Values = ValuesOf(result.Report);
    }

    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "file", "authority", "year", "template", "outcome", "confidence", "errors", "warnings",
        .. IndicatorCatalogue.Keys.Select(static key => key.ToString()),
    ];

    public string Name { get; }

    public string Authority { get; }

    public int? Year { get; }

    public string Template { get; }

    public string Outcome { get; }

    /// <summary>See <see cref="TableConfidence.Overall"/>; null without a report.</summary>
    public decimal? Confidence { get; }

    public int Errors { get; }

    public int Warnings { get; }

    /// <summary>The numbers in the order of <see cref="IndicatorCatalogue.Keys"/>; null where the report has none.</summary>
    public ImmutableArray<decimal?> Values { get; }

    public static WideRow Of(ParseResult result) => new(result);

    private static ImmutableArray<decimal?> ValuesOf(AnnualReport? report)
    {
        var values = new decimal?[IndicatorCatalogue.Keys.Length];
        foreach (Observation cell in report?.Observations ?? [])
        {
            if (Places.TryGetValue(cell.Key, out int place))
            {
                values[place] = cell.Value;
            }
        }

        return [.. values];
    }
}
