using System.Collections.Immutable;
using System.Globalization;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>A row whose values are placed, or can be placed in several ways.</summary>
internal sealed class OpenRow
{
    public OpenRow(RowText row, IReadOnlyList<RowFilling> fillings)
    {
        Row = row;
        WritesZeros = !row.IsGlued && row.WritesZeros;
        Fillings = [.. fillings];
    }

    public RowText Row { get; }

    public string? Code => Row.Line?.RowCode;

    /// <summary>The ways in which the row can be filled; none when its values are placed, or when they cannot be.</summary>
    public ImmutableArray<RowFilling> Fillings { get; private set; }

    /// <summary>Keeps the fillings that fit, where any does; whether that changed anything.</summary>
    public bool Keep(Func<RowFilling, bool> fits)
    {
        ImmutableArray<RowFilling> kept = [.. Fillings.Where(fits)];
        bool changed = kept.Length > 0 && kept.Length < Fillings.Length;
        Fillings = changed ? kept : Fillings;
        return changed;
    }

    /// <summary>Gives back fillings that were taken away.</summary>
    public void Restore(ImmutableArray<RowFilling> fillings) => Fillings = fillings;

    /// <summary>Whether zeros are written, so that an empty cell is none: then no sum tells where it is.</summary>
    public bool WritesZeros { get; }

    /// <summary>The fillings that there are besides if a total may be misprinted; null where that is not asked.</summary>
    public IReadOnlyList<RowFilling>? WithWrongTotal { get; init; }

    /// <summary>Whether every filling has the same text in a column.</summary>
    public bool IsAgreed(int column) => Fillings.Length > 0 && Fillings.All(filling => filling.Texts[column] == Fillings[0].Texts[column])
        && (WithWrongTotal is not { } others || IsOfGroupWithSum(column) || (others.Count > 0 && others.All(filling => filling.Texts[column] == Fillings[0].Texts[column])));

    /// <summary>Whether the total of a column's group is a number other than 0: zeros add up wherever they stand.</summary>
    private bool IsOfGroupWithSum(int column)
    {
        int last = column;
        while (last + 1 < Row.Columns.Length && Row.Columns[last + 1].RowCode == Row.Columns[column].RowCode)
        {
            last++;
        }

        return Fillings.All(filling => filling.Values[last] != 0);
    }

    /// <summary>
    /// The same; in the last column, of a row with an empty cell that no filling fits, the last number written: likely its total. It decides
    /// nothing, but it may speak against what others are read as.
    /// </summary>
    public decimal? LikelyValueOf(int column) =>
        ValueOf(column) ?? (Fillings.IsEmpty && !Row.IsGlued && Row.WrittenCount < Row.Columns.Length && Row.Values?[column].IsDoubtful != false && column == Row.Columns.Length - 1 && Row.Columns[0].RowCode == Row.Columns[^1].RowCode
            ? CellValueReader.Read(Row.Written.LastOrDefault()?.Text, FormUnit.Count).Value : null);

    /// <summary>Whether the row's digits are glued, cannot be told apart, and do not end with a number that would be the total.</summary>
    public bool EndsOtherwise(int column, decimal total) =>
        Row.IsGlued && Fillings.IsEmpty && column == Row.Columns.Length - 1 && Row.Written.LastOrDefault() is { } last
        && !last.Text.Replace(",", string.Empty, StringComparison.Ordinal).EndsWith(total.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The number in a column, 0 for none; null when it is open or no number.</summary>
    public decimal? ValueOf(int column)
    {
        if (Fillings.Length > 0)
        {
            decimal first = Fillings[0].Values[column];
            return Fillings.All(filling => filling.Values[column] == first && !(WritesZeros && filling.Texts[column].Length == 0)) ? first : null;
        }

        if (Row.Values is not { } placed || placed[column].IsDoubtful || (WritesZeros && placed[column].Text.Length == 0))
        {
            return null;
        }

        CellValue value = CellValueReader.Read(placed[column].Text, FormUnit.Count);
        return value.Status switch
        {
            Reports.ObservationStatus.Number => value.Value,
            Reports.ObservationStatus.Unreadable => null,
            _ => 0,
        };
    }
}
