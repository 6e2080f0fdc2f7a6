namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>How lines of text part the cells of a table.</summary>
internal enum CellShape
{
    /// <summary>Spaces and line breaks; empty cells leave no trace.</summary>
    Spaces,

    /// <summary>One cell a line, also an empty one.</summary>
    Lines,

    /// <summary>One cell a line, each behind a tab; rows are parted by blank lines, if at all.</summary>
    TabbedCells,

    /// <summary>One cell a line, parted by tabs on lines of their own.</summary>
    LoneTabs,

    /// <summary>One row a line, cells parted by tabs.</summary>
    TabbedRows,

    /// <summary>One cell a line, ended (or begun) by a bar.</summary>
    BarredCells,

    /// <summary>One row a line, cells parted by bars.</summary>
    BarredRows,
}
