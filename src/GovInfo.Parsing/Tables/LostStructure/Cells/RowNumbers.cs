using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Takes the numbers that count the rows (序号) from between them: each stands before its row's label, where it looks like the last value of the
/// row above.
/// </summary>
internal static class RowNumbers
{
    private const int FewestRows = 4;

    /// <summary>Takes them away, where every label has one; whether it was so.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="before">The values above the first row's label.</param>
    public static bool Remove(List<RowText> rows, List<TextCell> before)
    {
        List<RowText> counted = rows.FindAll(static row => row.Line is not { IsAlsoGroup: true } || row.HasWritten);
        if (counted.Count < FewestRows || before.Count != 1 || !TryRead(before[0], out int number))
        {
            return false;
        }

        for (int row = 0; row + 1 < counted.Count; row++)
        {
            if (counted[row].Written.LastOrDefault() is not { } last || !TryRead(last, out int next) || next != ++number)
            {
                return false;
            }
        }

        foreach (RowText row in counted.SkipLast(1))
        {
            row.Cells.RemoveAt(row.Cells.FindLastIndex(static cell => !cell.IsEmpty));
        }

        return true;
    }

    private static bool TryRead(TextCell cell, out int number) =>
        PlainDigits.TryReadAscii(cell.Text.AsSpan().TrimEnd(".、．"), out number);
}
