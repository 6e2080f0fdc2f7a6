namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>A word of a line that keeps the layout of a page.</summary>
/// <param name="Point">Where it begins.</param>
/// <param name="Text">Its text.</param>
/// <param name="Left">The column that it begins in.</param>
/// <param name="Right">The column behind its last letter.</param>
/// <param name="IsSetOff">
/// Whether it is parted by two spaces or more from what is left of it. A converter moves a word that is parted by one space along with that
/// other word, whatever its own place was.
/// </param>
/// <param name="IsValue">Whether it is a number, or a mark that stands for one.</param>
/// <param name="IsLabel">Whether it is of a label.</param>
internal sealed record PlacedWord(TextPoint Point, string Text, int Left, int Right, bool IsSetOff, bool IsValue, bool IsLabel);
