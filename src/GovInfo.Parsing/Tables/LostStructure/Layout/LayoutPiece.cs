namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>The values of one line.</summary>
/// <param name="Line">The index of the line.</param>
/// <param name="Words">The values.</param>
/// <param name="Places">The column of each; null when they are not certain.</param>
internal sealed record LayoutPiece(int Line, List<PlacedWord> Words, int[]? Places)
{
    /// <summary>Whether each value stands for itself, none moved along with another.</summary>
    public bool IsCertain { get; init; }
}
