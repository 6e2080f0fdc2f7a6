namespace GovInfo.Parsing.Validation;

/// <summary>What kind of number a fact of the text is.</summary>
public enum FactKind
{
    /// <summary>A count of things.</summary>
    Count,

    /// <summary>An amount of money, in yuan.</summary>
    Amount,

    /// <summary>A share of a total, in percent.</summary>
    Share,

    /// <summary>A change against an earlier period, in percent; a fall is negative.</summary>
    Growth,

    /// <summary>A change against an earlier period, as a count; a fall is negative.</summary>
    Change,
}
