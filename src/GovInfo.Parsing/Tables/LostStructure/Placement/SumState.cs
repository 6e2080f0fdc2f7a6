namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>Whether the values of a row meet its sum.</summary>
internal enum SumState
{
    /// <summary>There is no total, or nothing but blanks.</summary>
    Unknown,

    /// <summary>They meet it.</summary>
    Holds,

    /// <summary>They do not.</summary>
    Fails,
}
