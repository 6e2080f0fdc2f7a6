using System.Collections.Immutable;

namespace GovInfo.Parsing.Documents;

/// <summary>A table as the source has it: a grid of cells with row and column spans.</summary>
/// <remarks>Row and column indices are 0-based. No two cells cover the same slot; slots that no cell covers are allowed (ragged rows).</remarks>
public sealed record SourceTable : Block
{
    /// <summary>The cells, by row and then column of their first slot.</summary>
    public required ImmutableArray<SourceCell> Cells { get; init; }

    /// <summary>The number of rows of the grid.</summary>
    public required int RowCount { get; init; }

    /// <summary>The number of columns of the grid.</summary>
    public required int ColumnCount { get; init; }
}
