namespace GovInfo.Parsing.Validation.Facts;

/// <summary>What a unit counts.</summary>
internal enum UnitKind
{
    /// <summary>No unit is printed.</summary>
    None,

    /// <summary>Things: 件, 条, 次.</summary>
    Count,

    /// <summary>People: 人, 名.</summary>
    People,

    /// <summary>Money, in yuan.</summary>
    Money,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Dates, ordinals and measures, which count nothing here.</summary>
    NotCounted,
}
