using System.Collections.Immutable;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Templates;

/// <summary>A table of the official form.</summary>
internal sealed class FormTable
{
    /// <summary>The code of the table.</summary>
    public required string Code { get; init; }

    /// <summary>How many of the table's labels a grid must bear at least to have to do with it.</summary>
    public int FewestLabels { get; init; }

    /// <summary>The parts of the table, top to bottom.</summary>
    public required ImmutableArray<FormBlock> Blocks { get; init; }

    /// <summary>The table's cells, numbered.</summary>
    public required TableLayout Layout { get; init; }

    /// <summary>The rows' labels of all blocks, scored.</summary>
    public required LabelIndex RowIndex { get; init; }

    /// <summary>The sums that the table must meet.</summary>
    public required ImmutableArray<FormIdentity> Identities { get; init; }
}
