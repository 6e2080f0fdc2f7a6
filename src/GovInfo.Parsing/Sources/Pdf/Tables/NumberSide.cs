namespace GovInfo.Parsing.Sources.Pdf.Tables;

/// <summary>The side of their heads on which the numbers of a table stand, where they stand at a side of their columns and the heads do not.</summary>
internal enum NumberSide
{
    /// <summary>Nothing tells it: no number stands farther to a side than its head.</summary>
    Unknown,

    /// <summary>Numbers begin at the left of their columns, left of their heads.</summary>
    Left,

    /// <summary>Numbers end at the right of their columns, right of their heads.</summary>
    Right,

    /// <summary>Some speak for the one, some for the other or for the middle.</summary>
    Mixed,
}
