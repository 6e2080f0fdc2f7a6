using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Validation;

/// <summary>A cell that two reports print differently.</summary>
/// <param name="Earlier">The cell of the earlier report; absent when it has none.</param>
/// <param name="Later">The cell of the later report; absent when it has none.</param>
public sealed record CellChange(Observation Earlier, Observation Later)
{
    /// <summary>The code of the cell.</summary>
    public ObservationKey Key => Later.Key;

    /// <summary>How much more the later report has; null when one of the cells has no number.</summary>
    public decimal? Difference => Later.Value - Earlier.Value;
}
