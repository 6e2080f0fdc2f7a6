using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation.Facts;
using GovInfo.Parsing.Validation.Series;

namespace GovInfo.Parsing.Validation;

/// <summary>Two reports side by side: cells that changed, text that was kept, and the checks between them.</summary>
public sealed class ReportComparison
{
    private ReportComparison(AnnualReport earlier, AnnualReport later)
    {
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The report for the earlier year, or the one given first.</summary>
    public AnnualReport Earlier { get; }

    /// <summary>The report for the later year, or the one given second.</summary>
    public AnnualReport Later { get; }

    /// <summary>The cells that differ, in the order of the later report.</summary>
    public required ImmutableArray<CellChange> Changes { get; init; }

    /// <summary>The sentences of the later report that stand in the earlier one too, numbers aside.</summary>
    public required ImmutableArray<string> KeptSentences { get; init; }

    /// <summary>The share of the later report's text that those sentences make, from 0 to 1.</summary>
    public required double KeptShare { get; init; }

    /// <summary>The checks between the reports (GI53xx); none unless their years follow each other, or a year is not known.</summary>
    public required ImmutableArray<CheckResult> Checks { get; init; }

    /// <summary>Compares two reports.</summary>
    /// <param name="first">A report.</param>
    /// <param name="second">Another report of the same authority.</param>
    /// <param name="options">How blanks count; <see cref="ParserOptions.Default"/> when null.</param>
    public static ReportComparison Of(AnnualReport first, AnnualReport second, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        bool turned = first.Year is { } one && second.Year is { } other && one.Value > other.Value;
        (AnnualReport earlier, AnnualReport later) = turned ? (second, first) : (first, second);
        (int kept, int all) = RepeatedText.Measure(earlier, later);
        return new ReportComparison(earlier, later)
        {
            Changes = ChangesBetween(earlier, later),
            KeptSentences = [.. RepeatedText.Sentences(earlier, later)],
            KeptShare = all == 0 ? 0 : (double)kept / all,
            Checks = Follow(earlier, later) ? CheckBetween(earlier, later, options ?? ParserOptions.Default) : [],
        };
    }

    /// <summary>The checks of all rules between two reports.</summary>
    internal static ImmutableArray<CheckResult> CheckBetween(AnnualReport earlier, AnnualReport later, ParserOptions options)
    {
        var context = new RuleContext(later.Facts.IsEmpty ? NarrativeReader.Read(later).Facts : later.Facts, options.BlankAsZero);
        return [.. SeriesRules.All.SelectMany(rule => rule.Check(earlier, later, context))];
    }

    private static bool Follow(AnnualReport earlier, AnnualReport later) =>
        earlier.Year is null || later.Year is null || later.Year.Value == earlier.Year.Value + 1;

    private static ImmutableArray<CellChange> ChangesBetween(AnnualReport earlier, AnnualReport later)
    {
        var changes = ImmutableArray.CreateBuilder<CellChange>();
        foreach (Observation cell in later.Observations)
        {
            Observation before = earlier.GetTable(cell.Key.Table)?[cell.Key.Row, cell.Key.Column] ?? Absent(cell.Key);
            if (before.Status != cell.Status || before.Value != cell.Value)
            {
                changes.Add(new CellChange(before, cell));
            }
        }

        foreach (Observation before in earlier.Observations)
        {
            ReportTable? table = later.GetTable(before.Key.Table);
            if (before.Status != ObservationStatus.Absent && (table is null || !table.Observations.Any(cell => cell.Key == before.Key)))
            {
                changes.Add(new CellChange(before, Absent(before.Key)));
            }
        }

        return changes.ToImmutable();
    }

    private static Observation Absent(ObservationKey key) => new(key, ObservationStatus.Absent, null, string.Empty, null);
}
