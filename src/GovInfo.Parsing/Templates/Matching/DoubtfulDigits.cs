using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Settles cells whose place is sure but whose digits are not: a long number broken over two lines of a narrow cell. It is read as one number
/// where every sum of the form that it takes part in has all its other numbers and gives exactly this one.
/// </summary>
internal sealed class DoubtfulDigits
{
    private readonly FormTable form;
    private readonly ObservationBuilder builder;
    private readonly Dictionary<int, decimal> candidates;

    private DoubtfulDigits(FormTable form, ObservationBuilder builder, Dictionary<int, decimal> candidates)
    {
        this.form = form;
        this.builder = builder;
        this.candidates = candidates;
    }

    /// <summary>Gives the cells that the sums bear out their numbers.</summary>
    /// <param name="form">The table of the form.</param>
    /// <param name="cells">Which cells of the source stand for its cells.</param>
    /// <param name="builder">What was observed so far; settled cells are told to it.</param>
    public static void Settle(FormTable form, ReadOnlySpan<CellAssignment> cells, ObservationBuilder builder)
    {
        Dictionary<int, decimal>? candidates = null;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] is { State: CellState.Read, Cell: { Cell: { IsDoubtful: true, HasSurePlace: true } } source, Unit: FormUnit.Count }
                && source.TryGetPlainInteger(out int number) && number != 0)
            {
                (candidates ??= []).Add(cell, number);
            }
        }

        if (candidates is not null)
        {
            new DoubtfulDigits(form, builder, candidates).Settle();
        }
    }

    private void Settle()
    {
        // One that is not borne out takes its support from the others of its sums.
        while (candidates.Keys.Where(cell => !IsBorneOut(cell)).ToList() is { Count: > 0 } refuted)
        {
            refuted.ForEach(cell => candidates.Remove(cell));
        }

        foreach ((int cell, decimal number) in candidates)
        {
            builder.Settle(cell, number);
        }
    }

    private bool IsBorneOut(int cell)
    {
        bool isBorneOut = false;
        foreach (FormIdentity identity in form.Identities)
        {
            if (identity.IsPart.ContainsKey(MemberOf(identity, form.Layout.Keys[cell])))
            {
                if (!Holds(identity, cell))
                {
                    return false;
                }

                isBorneOut = true;
            }
        }

        return isBorneOut;
    }

    private bool Holds(FormIdentity identity, int candidate)
    {
        string line = LineOf(identity, form.Layout.Keys[candidate]);
        decimal difference = 0;
        for (int cell = 0; cell < form.Layout.Count; cell++)
        {
            ObservationKey key = form.Layout.Keys[cell];
            if (LineOf(identity, key) == line && identity.IsPart.TryGetValue(MemberOf(identity, key), out bool isPart))
            {
                if (!TryGetNumber(cell, out decimal number))
                {
                    return false;
                }

                difference += isPart ? number : -number;
            }
        }

        return difference == 0;
    }

    /// <summary>What a cell adds to a sum: nothing where it is blank or the table does not have it.</summary>
    private bool TryGetNumber(int cell, out decimal number) =>
        candidates.TryGetValue(cell, out number) || builder.TryGetNumber(cell, out number);

    private static string MemberOf(FormIdentity identity, ObservationKey key) => identity.WithinRow ? key.Column : key.Row;

    private static string LineOf(FormIdentity identity, ObservationKey key) => identity.WithinRow ? key.Row : key.Column;
}
