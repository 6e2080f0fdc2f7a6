using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Export.Review;

/// <summary>A header of the form as drawn.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Line">The line that it heads, or null when it heads a group of lines.</param>
/// <param name="LineSpan">How many lines it spans.</param>
/// <param name="LevelSpan">How many levels it spans.</param>
internal readonly record struct HeaderCell(FormLabel Label, FormLine? Line, int LineSpan, int LevelSpan);
