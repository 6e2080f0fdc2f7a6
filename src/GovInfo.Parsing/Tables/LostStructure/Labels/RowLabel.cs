namespace GovInfo.Parsing.Tables.LostStructure.Labels;

/// <summary>A row of the form found in the text by its label.</summary>
/// <param name="Row">The index of the row in <see cref="FormOutline.Rows"/>.</param>
/// <param name="Start">The index of the label's first letter.</param>
/// <param name="End">The index behind its last letter.</param>
/// <param name="OrdinalStart">Where the label begins with its ordinal.</param>
internal sealed record RowLabel(int Row, int Start, int End, TextPoint OrdinalStart);
