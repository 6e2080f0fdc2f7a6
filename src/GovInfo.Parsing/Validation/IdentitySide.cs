namespace GovInfo.Parsing.Validation;

/// <summary>The cells of one side of an identity in one row or column.</summary>
/// <param name="WithGroup">The cells where a group's own line counts.</param>
/// <param name="WithParts">The cells where the lines that stand for it count.</param>
internal sealed record IdentitySide(LineCells WithGroup, LineCells WithParts);
