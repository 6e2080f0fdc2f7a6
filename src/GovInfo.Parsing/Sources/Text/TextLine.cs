namespace GovInfo.Parsing.Sources.Text;

/// <summary>A line of a text file.</summary>
/// <param name="Number">The number of the line; the first is 1.</param>
/// <param name="Text">The text without its line end.</param>
/// <param name="StartsPage">Whether a form feed stands before the line.</param>
internal readonly record struct TextLine(int Number, ReadOnlyMemory<char> Text, bool StartsPage);
