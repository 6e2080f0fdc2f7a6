namespace GovInfo.Parsing.Reports;

/// <summary>What a cell of a table holds.</summary>
public enum ObservationStatus
{
    /// <summary>A number was read.</summary>
    Number,

    /// <summary>The cell is in the table and empty; never turned into 0.</summary>
    Blank,

    /// <summary>The cell says that the indicator does not apply: <c>/</c>, <c>—</c>, <c>无</c> and the like.</summary>
    NotApplicable,

    /// <summary>The cell's text is not a number, or its place in the table is in doubt; a diagnostic names it.</summary>
    Unreadable,

    /// <summary>The row or column is not in this table at all.</summary>
    Absent,
}
