namespace GovInfo.Parsing.Templates;

/// <summary>What the numbers of a row or column are.</summary>
internal enum FormUnit
{
    /// <summary>A count.</summary>
    Count,

    /// <summary>A change against last year, with a sign.</summary>
    Change,

    /// <summary>An amount of money in 万元 (10,000 yuan).</summary>
    Amount,
}
