using GovInfo.Parsing.Tables.LostStructure.Placement;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// A table whose values stand before their labels: a row's worth of them stands above the first label, and nothing behind the last. Read
/// downwards every row would have the next one's values.
/// </summary>
internal static class ValuesBeforeLabels
{
    /// <summary>Whether a table is written so.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="before">The values above the first row's label.</param>
    public static bool Are(List<RowText> rows, List<TextCell> before) =>
        rows.Count > 1 && before.Count > 0 && before.Count >= rows[0].Columns.Length && !rows[^1].HasWritten;

    /// <summary>Gives each row the values before its label, where all sums bear that out; whether they did.</summary>
    public static bool Move(FormOutline form, List<RowText> rows, List<TextCell> before)
    {
        var labelled = new List<RowText>();
        var moved = new List<List<TextCell>>();
        for (int row = 0; row < rows.Count; row++)
        {
            List<TextCell> values = row == 0 ? before : [.. rows[row - 1].Written];

            // （六）其他处理 above its rows has none.
            if (values.Count > 0 || rows[row].Line is not { IsAlsoGroup: true })
            {
                labelled.Add(rows[row]);
                moved.Add(values);
            }
        }

        if (!MovedValues.MeetAllSums(form, labelled, moved))
        {
            return false;
        }

        rows.ForEach(static row => row.Cells.Clear());
        for (int row = 0; row < labelled.Count; row++)
        {
            labelled[row].Cells.AddRange(moved[row]);
            labelled[row].HasStrays = false;
            labelled[row].IsParted = false;
        }

        return true;
    }
}
