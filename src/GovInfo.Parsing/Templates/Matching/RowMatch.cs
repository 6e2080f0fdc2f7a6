namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The row of a grid that bears the label of a row of the form.</summary>
/// <param name="Part">The index of the grid among the parts of the table.</param>
/// <param name="Row">The index of the row in the grid.</param>
/// <param name="Label">The cell with the label, or null for a row without one.</param>
/// <param name="FirstValueColumn">The index of the first column behind the label.</param>
/// <param name="Similarity">How well the label matches: see <see cref="LabelSimilarity"/>.</param>
/// <param name="Score">The similarity with what speaks for it beside the label.</param>
internal sealed record RowMatch(int Part, int Row, CellReading? Label, int FirstValueColumn, double Similarity, double Score);
