using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>What the parts of a row, or of a group of its columns, come to beside their total. A cell that is no number counts as 0.</summary>
/// <param name="HasTotal">Whether the total is a number.</param>
/// <param name="HasPart">Whether one part is a number at least.</param>
/// <param name="HasOther">Whether a cell is no number.</param>
/// <param name="Difference">The parts' sum less the total.</param>
internal readonly record struct RowSum(bool HasTotal, bool HasPart, bool HasOther, decimal Difference)
{
    public SumState State => !HasTotal || !HasPart ? SumState.Unknown : Difference == 0 ? SumState.Holds : SumState.Fails;

    /// <summary>The sum of a row's cells, one a column.</summary>
    public static RowSum Of(ImmutableArray<FormLine> columns, IEnumerable<string?> texts, FormIdentity? identity)
    {
        RowSum sum = default;
        int column = 0;
        foreach (string? text in texts)
        {
            sum = sum.With(text, columns[column++], identity);
        }

        return sum;
    }

    /// <summary>Whether every group of columns with values has its total, which is their sum, and one group has values at least.</summary>
    public static bool HoldsInGroups(ImmutableArray<FormLine> columns, IReadOnlyList<string> texts, FormIdentity? identity)
    {
        int holding = 0;
        foreach (IGrouping<string?, int> group in Enumerable.Range(0, columns.Length).GroupBy(index => columns[index].RowCode))
        {
            RowSum sum = default;
            foreach (int index in group)
            {
                sum = sum.With(texts[index], columns[index], identity);
            }

            if (sum.HasTotal ? sum.Difference != 0 : sum.HasPart)
            {
                return false;
            }

            holding += sum.State == SumState.Holds ? 1 : 0;
        }

        return holding > 0;
    }

    private RowSum With(string? text, FormLine column, FormIdentity? identity)
    {
        CellValue value = CellValueReader.Read(text, column.Unit);
        bool isNumber = value.Status == ObservationStatus.Number;
        bool isTotal = identity?.Totals.Contains(column.ColumnCode!) == true;
        return new RowSum(
            HasTotal || (isTotal && isNumber),
            HasPart || (!isTotal && isNumber),
            HasOther || !isNumber,
            Difference + ((isTotal ? -1 : 1) * (value.Value ?? 0)));
    }
}
