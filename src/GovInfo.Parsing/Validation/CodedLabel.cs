namespace GovInfo.Parsing.Validation;

/// <summary>The code of a row or column with the label that the form prints for it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">The label.</param>
internal sealed record CodedLabel(string Code, string Label);
