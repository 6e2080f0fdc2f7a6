using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>A body's cells against the sums of its direct subordinates': less is a finding, more a hint.</summary>
internal sealed class SubordinateRule : ValidationRule
{
    private readonly int sign;

    private SubordinateRule(DiagnosticDescriptor descriptor, string englishTitle, string chineseTitle, int sign)
        : base(descriptor, englishTitle, chineseTitle) => this.sign = sign;

    /// <summary>The rule that subordinates do not have more, and the hint that they have all.</summary>
    public static ImmutableArray<SubordinateRule> Both { get; } =
    [
        new(SeriesCheckDiagnostics.SubordinatesExceed, "Subordinates do not have more than their parent", "下级之和不超过上级", -1),
        new(SeriesCheckDiagnostics.SubordinatesFallShort, "Subordinates have what their parent reports", "下级之和等于上级", 1),
    ];

    /// <summary>Makes the checks, one a cell that the parent has a number in.</summary>
    public IEnumerable<CheckResult> Check(AnnualReport parent, ImmutableArray<AnnualReport> subordinates, RuleContext context)
    {
        string name = parent.Authority?.Value ?? "上级机关";
        foreach (Observation cell in parent.Observations)
        {
            if (context.GetValue(cell) is null)
            {
                continue;
            }

            CellSum expected = CellSum.Of(context, [.. subordinates.Select(report => CellOf(report, cell.Key))]);
            CellSum stated = CellSum.Of(context, [cell]);
            if (!expected.IsAbsent)
            {
                CheckResult result = Compare(CellNames.Of(cell.Key), stated, expected);
                bool failed = result.Difference is { } difference && Math.Sign(difference) == sign;
                yield return result with
                {
                    Outcome = result.Outcome == CheckOutcome.NotAssessable ? result.Outcome : failed ? CheckOutcome.Failed : CheckOutcome.Held,
                    Arguments = [new DiagnosticArgument("parent", name)],
                };
            }
        }
    }

    private static Observation CellOf(AnnualReport report, ObservationKey key) =>
        report.GetTable(key.Table)?[key.Row, key.Column] ?? new Observation(key, ObservationStatus.Absent, null, string.Empty, null);
}
