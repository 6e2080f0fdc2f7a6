using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>A value put into a column of the form.</summary>
/// <param name="Text">The text, or all texts that it may be.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsDoubtful">Whether its column is in doubt.</param>
internal readonly record struct PlacedCell(string Text, SourceLocation Location, bool IsDoubtful);
