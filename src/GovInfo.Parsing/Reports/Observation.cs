using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Reports;

/// <summary>One cell of a report's tables: what it is, what it says, and where that stands.</summary>
/// <param name="Key">The code of the cell.</param>
/// <param name="Status">What the cell holds.</param>
/// <param name="Value">The number when <paramref name="Status"/> is <see cref="ObservationStatus.Number"/>, otherwise null. Amounts are in 万元 (10,000 yuan).</param>
/// <param name="Raw">The text of the cell as printed; empty for a blank or absent cell.</param>
/// <param name="Location">Where the cell stands; null when it is absent.</param>
public sealed record Observation(ObservationKey Key, ObservationStatus Status, decimal? Value, string Raw, SourceLocation? Location);
