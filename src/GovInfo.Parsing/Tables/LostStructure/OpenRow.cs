using System.Collections.Immutable;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure;

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

    /// <summary>Whether zeros are written, so that an empty cell is none: then no sum tells where it is.</summary>
    public bool WritesZeros { get; }

    /// <summary>Whether every filling has the same text in a column.</summary>
    public bool IsAgreed(int column) => Fillings.Length > 0 && Fillings.All(filling => filling.Texts[column] == Fillings[0].Texts[column]);

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
