namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A block of the form with the rows that were found for it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">For each row of the block (one without a label when it has none) the row found, or null.</param>
internal sealed record BlockMatch(FormBlock Block, RowMatch?[] Rows)
{
    /// <summary>Whether any row of the block was found.</summary>
    public bool HasRow => Array.Exists(Rows, static row => row is not null);
}
