using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The unit of money that a table names for a cell: in a cell of the row (单位), in the row's label, or in the head of the column.</summary>
/// <param name="Factor">How many 万元 it is.</param>
/// <param name="IsOpen">Whether two places name different units, so that nobody can say which holds.</param>
internal readonly record struct AmountUnit(decimal Factor, bool IsOpen)
{
    /// <summary>The unit of a row's cell.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="row">The row.</param>
    /// <param name="header">The head of the column, or null.</param>
    public static AmountUnit Of(ReadGrid grid, RowMatch row, CellReading? header)
    {
        decimal? ofRow = row.Label is { } label ? ValueUnits.NamedIn(label.Cell.Text) : null;
        decimal? ofColumn = header is null ? null : ValueUnits.NamedIn(header.Cell.Text);
        decimal? own = null;
        foreach ((CellReading reading, _) in grid.DistinctCells(row.Row))
        {
            own ??= reading.Kind == CellKind.Text ? ValueUnits.OfMoney(LabelKey.Folded(reading.Cell.Text)) : null;
        }

        decimal factor = own ?? ofRow ?? ofColumn ?? 1;
        return new AmountUnit(factor, (ofRow ?? factor) != factor || (ofColumn ?? factor) != factor);
    }
}
