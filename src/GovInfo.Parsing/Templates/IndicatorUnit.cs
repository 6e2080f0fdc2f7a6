namespace GovInfo.Parsing.Templates;

/// <summary>What the numbers of an indicator are.</summary>
public enum IndicatorUnit
{
    /// <summary>A count of requests, documents, decisions and the like.</summary>
    Count,

    /// <summary>A change of a count against last year, with a sign.</summary>
    Change,

    /// <summary>An amount of money in 万元 (10,000 yuan).</summary>
    Amount,
}
