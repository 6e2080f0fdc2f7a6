namespace GovInfo.Parsing.Validation;

/// <summary>How the body that a sentence speaks of relates to the reporting body.</summary>
public enum FactScope
{
    /// <summary>The sentence names no body.</summary>
    Unstated,

    /// <summary>The reporting body itself (我局, 本机关, its name).</summary>
    Own,

    /// <summary>The whole area or system (全区, 全市, 全系统).</summary>
    Whole,

    /// <summary>Another body, or the reporting body's office alone (区政府办公室 in the report of a district).</summary>
    Other,
}
