using System.Globalization;

namespace GovInfo.Parsing.Documents;

/// <summary>A cell of a word-processing document's table: <c>table 2, row 5, column 4</c>.</summary>
/// <param name="tableNumber">The number of the table in the document; the first is 1.</param>
/// <param name="rowNumber">The number of the cell's first row; the first is 1.</param>
/// <param name="columnNumber">The number of the cell's first grid column; the first is 1.</param>
public sealed class TableCellLocation(int tableNumber, int rowNumber, int columnNumber) : SourceLocation
{
    /// <summary>The number of the table in the document; the first is 1.</summary>
    public int TableNumber { get; } = tableNumber;

    /// <summary>The number of the cell's first row; the first is 1.</summary>
    public int RowNumber { get; } = rowNumber;

    /// <summary>The number of the cell's first grid column; the first is 1.</summary>
    public int ColumnNumber { get; } = columnNumber;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"table {TableNumber}, row {RowNumber}, column {ColumnNumber}");
}
