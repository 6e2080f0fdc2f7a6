namespace GovInfo.Parsing.Templates.Values;

/// <summary>What deserves a word about the way a number is written.</summary>
internal enum CellValueRemark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A unit other than the column's was converted.</summary>
    UnitConverted,

    /// <summary>The sign is written twice (<c>--253</c>).</summary>
    DoubledSign,

    /// <summary>Blanks part the digits in groups of three (<c>1 234</c>).</summary>
    BlanksBetweenDigits,
}
