namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A block of the form with the rows that were found for it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">For each row of the block (one without a label when it has none) the row found, or null.</param>
internal sealed record BlockMatch(FormBlock Block, RowMatch?[] Rows)
{
    /// <summary>Whether any row of the block was found.</summary>
    public bool HasRow => Array.Exists(Rows, static row => row is not null);

    /// <summary>
    /// Whether some of a group's rows were found, and one was not: numbers beside the group's label may be that one's, whose label could not be read.
    /// </summary>
    public bool HasSomeRowsOf(string? group) => CountRowsOf(group, found: true) > 0 && CountRowsOf(group, found: false) > 0;

    /// <summary>How many rows of a group were found, or were not.</summary>
    public int CountRowsOf(string? group, bool found)
    {
        int count = 0;
        for (int line = 0; line < Rows.Length; line++)
        {
            count += Block.Rows.Length > 0 && group is not null && Block.Rows[line].AlternativeTo == group && (Rows[line] is not null) == found ? 1 : 0;
        }

        return count;
    }
}
