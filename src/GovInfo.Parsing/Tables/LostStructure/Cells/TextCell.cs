namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>A piece of text that is one cell, or (in text parted by spaces) one number or word.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Text">Its text, trimmed; empty for an empty cell.</param>
/// <param name="Row">The number of its row where the text tells rows apart, else -1.</param>
/// <param name="Column">The column of its middle, twice, in a fixed-width font.</param>
internal sealed record TextCell(TextPoint Start, TextPoint End, string Text, int Row, int Column)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>
    /// Whether this is no cell but what a cell that spans columns leaves behind (<c>||</c> where empty cells are written <c>| |</c>).
    /// </summary>
    public bool IsSpan { get; init; }

    /// <summary>Whether the text is what stands beside a label in one piece with it.</summary>
    public bool IsPiece { get; init; }
}
