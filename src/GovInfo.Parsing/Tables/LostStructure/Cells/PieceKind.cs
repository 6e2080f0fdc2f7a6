namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>What a piece of a table's text is.</summary>
internal enum PieceKind
{
    /// <summary>A number, a mark that stands for one, or what stands in its place.</summary>
    Value,

    /// <summary>A label of the form, or part of one.</summary>
    Label,

    /// <summary>Other words.</summary>
    Strange,
}
