using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

/// <summary>What an invented report's cell says: the truth, and how it is printed.</summary>
internal sealed record InventedCell(ObservationStatus Status, decimal? Value, string Printed);
