using System.Collections.Immutable;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>What the parts of a row, or of a group of its columns, come to beside their total. A cell that is no number counts as 0.</summary>
/// <param name="HasTotal">Whether the total is a number.</param>
/// <param name="HasPart">Whether one part is a number at least.</param>
/// <param name="HasUnreadable">Whether a cell holds what is neither a number nor a mark for none.</param>
/// <param name="Total">The total; 0 where it is no number.</param>
/// <param name="Difference">The parts' sum less the total.</param>
internal readonly record struct RowSum(bool HasTotal, bool HasPart, bool HasUnreadable, decimal Total, decimal Difference)
{
    public SumState State => !HasTotal || !HasPart || HasUnreadable ? SumState.Unknown : Difference == 0 ? SumState.Holds : SumState.Fails;

    /// <summary>The sum of a row's cells, one a column.</summary>
    public static RowSum Of(ImmutableArray<FormLine> columns, ReadOnlySpan<string?> texts, FormIdentity? identity)
    {
        RowSum sum = default;
        for (int column = 0; column < texts.Length; column++)
        {
            sum = sum.With(texts[column], columns[column], identity);
        }

        return sum;
    }

    /// <summary>The same of cells that stand in the order of the columns, and leave none out.</summary>
    public static RowSum Of(ImmutableArray<FormLine> columns, List<TextCell> cells, FormIdentity? identity)
    {
        RowSum sum = default;
        int column = 0;
        foreach (TextCell cell in cells)
        {
            sum = cell.IsEmpty ? sum : sum.With(cell.Text, columns[column++], identity);
        }

        return sum;
    }

    /// <summary>Whether every group of columns with values has its total, which is their sum, and one group has values at least.</summary>
    public static bool HoldsInGroups(ImmutableArray<FormLine> columns, IReadOnlyList<string> texts, FormIdentity? identity)
    {
        List<RowSum> groups = OfGroups(columns, texts, identity);
        return groups.TrueForAll(static sum => sum.HasTotal ? sum.Difference == 0 : !sum.HasPart) && groups.Exists(static sum => sum.State == SumState.Holds);
    }

    /// <summary>Whether the sums bear out that every value stands in its place: zeros would add up in any.</summary>
    public static bool BearsOut(ImmutableArray<FormLine> columns, IReadOnlyList<string> texts, FormIdentity? identity)
    {
        List<RowSum> groups = OfGroups(columns, texts, identity);
        return texts.Any(static text => text.Length > 0)
            && groups.TrueForAll(static sum => sum == default || (sum.State == SumState.Holds && sum.Total != 0));
    }

    private static List<RowSum> OfGroups(ImmutableArray<FormLine> columns, IReadOnlyList<string> texts, FormIdentity? identity)
    {
        var groups = new List<RowSum>();
        for (int column = 0; column < columns.Length; column++)
        {
            if (column == 0 || columns[column].RowCode != columns[column - 1].RowCode)
            {
                groups.Add(default);
            }

            groups[^1] = groups[^1].With(texts[column], columns[column], identity);
        }

        return groups;
    }

    private RowSum With(string? text, FormLine column, FormIdentity? identity)
    {
        CellValue value = CellValueReader.Read(text, column.Unit);
        bool isNumber = value.Status == ObservationStatus.Number;
        bool isTotal = identity?.Totals.Contains(column.ColumnCode!) == true;
        return new RowSum(
            HasTotal || (isTotal && isNumber),
            HasPart || (!isTotal && isNumber),
            HasUnreadable || value.Status == ObservationStatus.Unreadable,
            Total + (isTotal ? value.Value ?? 0 : 0),
            Difference + ((isTotal ? -1 : 1) * (value.Value ?? 0)));
    }
}
