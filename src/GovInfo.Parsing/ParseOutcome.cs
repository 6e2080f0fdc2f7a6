namespace GovInfo.Parsing;

/// <summary>What became of a source.</summary>
public enum ParseOutcome
{
    /// <summary>A report with all sections and tables of its form.</summary>
    Complete,

    /// <summary>A report that lacks something; the diagnostics say what.</summary>
    Partial,

    /// <summary>The source was read, and is no such report.</summary>
    NotAReport,

    /// <summary>The source could not be read.</summary>
    Unreadable,
}
