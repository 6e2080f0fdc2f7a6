using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A table of the form as found in the grids.</summary>
internal sealed record TableMatch
{
    /// <summary>The table of the form.</summary>
    public required FormTable Form { get; init; }

    /// <summary>The observations in the order of the form.</summary>
    public required ImmutableArray<Observation> Observations { get; init; }

    /// <summary>What was matched.</summary>
    public required TableRecognition Recognition { get; init; }

    /// <summary>What there is to say.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How much speaks for this reading: labels found, cells read, sums that hold less those that do not.</summary>
    public required double Score { get; init; }

    /// <summary>How many rows of the form were found.</summary>
    public required int RowCount { get; init; }

    /// <summary>The indices of the parts that hold rows of the table.</summary>
    public required ImmutableArray<int> PartsUsed { get; init; }
}
