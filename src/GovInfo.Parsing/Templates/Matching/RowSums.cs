using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>The sums that hold within a row of a table.</summary>
/// <param name="identities">The sums of the table.</param>
internal sealed class RowSums(IReadOnlyList<FormIdentity> identities)
{
    /// <summary>Whether all of them hold of some cells of a row, one for each column.</summary>
    public bool Hold(CellReading?[] cells, FormBlock block, bool alsoOfZeros)
    {
        bool held = false;
        foreach (FormIdentity identity in identities)
        {
            if (!identity.WithinRow)
            {
                continue;
            }

            decimal? parts = Sum(cells, block, identity.Parts);
            decimal? totals = Sum(cells, block, identity.Totals);
            if (parts is null || parts != totals)
            {
                return false;
            }

            held |= alsoOfZeros || totals != 0;
        }

        return held;
    }

    private static decimal? Sum(CellReading?[] cells, FormBlock block, IEnumerable<string> codes)
    {
        decimal sum = 0;
        foreach (string code in codes)
        {
            for (int line = 0; line < cells.Length; line++)
            {
                if (block.Columns[line].ColumnCode != code)
                {
                    continue;
                }

                CellValue value = cells[line] is { } cell ? CellValueReader.Read(cell.Cell.Text, FormUnit.Count) : CellValue.Blank;
                if (value.Value is not { } number)
                {
                    return null;
                }

                sum += number;
            }
        }

        return sum;
    }
}
