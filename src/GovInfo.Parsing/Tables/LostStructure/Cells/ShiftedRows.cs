using GovInfo.Parsing.Tables.LostStructure.Labels;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Rows of a converter that fills up columns and knows no cells that reach down: behind the label of a group (<c>三、本年度办理结果</c>) a row
/// stands one column further to the right than the rows below it, so that a value's column is not that of its place in the line.
/// </summary>
internal static class ShiftedRows
{
    private const int FewestRows = 3;

    /// <summary>Whether the labels of some rows begin right where the values of others do.</summary>
    public static bool Are(IReadOnlyList<RowText> rows, IReadOnlyList<RowLabel> labels)
    {
        var values = new Dictionary<int, int>();
        foreach (TextCell cell in rows.SelectMany(static row => row.Written))
        {
            values[cell.Start.Offset] = values.GetValueOrDefault(cell.Start.Offset) + 1;
        }

        return labels.Count(label => label.OrdinalStart.Offset > 0 && values.GetValueOrDefault(label.OrdinalStart.Offset) >= FewestRows) >= FewestRows;
    }
}
