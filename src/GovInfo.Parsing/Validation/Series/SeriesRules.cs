using System.Collections.Immutable;

namespace GovInfo.Parsing.Validation.Series;

/// <summary>The rules between the reports of one authority, in the order of their codes.</summary>
internal static class SeriesRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SeriesRule> All { get; } =
    [
        new CarriedBetweenYearsRule(),
        new RegulationsBetweenYearsRule(),
        new PendingBetweenYearsRule(),
        new TextRepeatedRule(),
        new TablesRepeatedRule(),
        new GrowthBetweenYearsRule(),
    ];
}
