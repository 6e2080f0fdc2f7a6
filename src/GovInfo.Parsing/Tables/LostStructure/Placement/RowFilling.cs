namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>One way in which what stands behind a row's label may be the cells of its columns.</summary>
/// <param name="Texts">The text of each column; empty where the cell is.</param>
/// <param name="Values">The number of each column; 0 where the cell is empty or not applicable.</param>
internal sealed record RowFilling(string[] Texts, decimal[] Values)
{
    /// <summary>Whether no cell is empty.</summary>
    public bool IsFull => Array.TrueForAll(Texts, static text => text.Length > 0);
}
