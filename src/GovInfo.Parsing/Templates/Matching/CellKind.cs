namespace GovInfo.Parsing.Templates.Matching;

/// <summary>What a cell looks like before it is known what it is for.</summary>
internal enum CellKind
{
    /// <summary>Empty.</summary>
    Blank,

    /// <summary>A number, or a mark for "not applicable".</summary>
    Value,

    /// <summary>Anything else: a label, or a value that cannot be read.</summary>
    Text,
}
