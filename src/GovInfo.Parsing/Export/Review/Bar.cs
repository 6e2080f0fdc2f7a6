namespace GovInfo.Parsing.Export.Review;

/// <summary>One year of a chart.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The number, or null when the report has none.</param>
/// <param name="TargetId">The id of the cell that it comes from.</param>
internal readonly record struct Bar(int Year, decimal? Value, string TargetId);
