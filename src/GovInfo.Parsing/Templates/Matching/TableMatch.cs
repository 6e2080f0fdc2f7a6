using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A table of the form as found in the grids.</summary>
internal sealed record TableMatch
{
    /// <summary>The table of the form.</summary>
    public required FormTable Form { get; init; }

    /// <summary>The observations in the order of the form.</summary>
    public required TableObservations Observations { get; init; }

    /// <summary>What was matched.</summary>
    public required TableRecognition Recognition { get; init; }

    /// <summary>What there is to say.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How well the labels of rows and columns match.</summary>
    public required double LabelScore { get; init; }

    /// <summary>
    /// How much speaks for this reading: labels found, sums that hold less those that do not. Asked for only where there is another reading.
    /// </summary>
    public double Score => LabelScore + IdentityScore.Of(Form, Observations.All);
}
