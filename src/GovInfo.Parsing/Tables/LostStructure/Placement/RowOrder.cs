using System.Collections.Immutable;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Layout;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Where a text tells the places of values by their order alone: whether it keeps the order of rows. Converters that print a page by its blocks
/// of text put values before their label, behind another one or among the heads; then blanks are not blank, and as many values as columns may
/// be those of several rows.
/// </summary>
internal static class RowOrder
{
    private const int MostFailing = 5;

    /// <summary>The rows whose values may be another row's.</summary>
    /// <param name="form">The form.</param>
    /// <param name="map">The text.</param>
    /// <param name="rows">The rows, in the order of the text.</param>
    /// <param name="hasStraysBefore">Whether values stand among the heads above the first row.</param>
    public static HashSet<RowText> Doubtful(FormOutline form, LabelMap map, List<RowText> rows, bool hasStraysBefore)
    {
        HashSet<RowText> doubtful = [];
        HashSet<RowText> failing = [];
        int whole = 0;
        foreach (RowText row in rows)
        {
            if (ScatteredRow.Is(row, map) && !ScatteredRow.Sort(row, form.WithinRow))
            {
                doubtful.Add(row);
            }
        }

        foreach (RowText row in rows)
        {
            whole += IsWhole(row) ? 1 : 0;
            SumState sum = SumOf(row, form.WithinRow);
            if (sum == SumState.Fails)
            {
                failing.Add(row);
            }

            if ((sum != SumState.Holds && row.IsParted && row.Columns.Length > 1) || (sum == SumState.Fails && MovedValues.HasTotalElsewhere(row)))
            {
                doubtful.Add(row);
            }
        }

        bool failsOften = failing.Count > 1 && failing.Count * MostFailing > whole;
        List<RowText> slipped = failing.Count == 0 ? [] : [.. rows.Where((row, index) => failing.Contains(row)
            && (IsBeside(rows, index, failing.Contains) || IsOneTooMany(row, form.WithinRow!)))];
        bool hasStrays = hasStraysBefore || rows.Exists(static row => row.HasStrays || IsInWrongColumns(row));
        if (whole == rows.Count)
        {
            // Nothing is missing; only the order within a row whose values the heads part is not certain.
            doubtful.UnionWith(failsOften || hasStrays ? failing : slipped);
            bool isUnchecked = hasStrays && form.WithinRow is null;
            if (hasStrays)
            {
                doubtful.UnionWith(rows.Where(row => (row.HasStrays || isUnchecked) && row.Columns.Length > 1));
            }

            return doubtful;
        }

        if (hasStrays || failsOften || rows.Exists(static row => row.WrittenCount > row.Columns.Length) || slipped.Count > 0)
        {
            doubtful.UnionWith(rows.Where((_, index) => !IsInOrder(rows, index, form.WithinRow, hasStraysBefore)));
            return doubtful;
        }

        for (int index = 0; index < rows.Count; index++)
        {
            bool mayHaveSlipped = failing.Contains(rows[index]) && IsBeside(rows, index, static row => !IsWhole(row));
            if (mayHaveSlipped || (!rows[index].HasWritten && IsBeside(rows, index, failing.Contains)))
            {
                doubtful.Add(rows[index]);
            }
        }

        return doubtful;
    }

    /// <summary>
    /// Whether a row may have given a value to a row beside it and got another one like it back, in another place: its sum holds in any order.
    /// </summary>
    public static bool MayHaveExchanged(List<RowText> rows, int index)
    {
        RowText row = rows[index];
        string[] parts = [.. row.Written.SkipLast(1).Select(static cell => cell.Text)];
        return Array.Exists(parts, part => Array.Exists(parts, other => other != part)
            && IsBeside(rows, index, other => other.Columns == row.Columns && other.Written.Any(cell => cell.Text == part)));
    }

    /// <summary>Whether the row above or the row below is of a kind.</summary>
    private static bool IsBeside(List<RowText> rows, int index, Predicate<RowText> isKind) =>
        (index > 0 && isKind(rows[index - 1])) || (index + 1 < rows.Count && isKind(rows[index + 1]));

    /// <summary>Whether a row is as it should be where others are not: it and its neighbours have all their values, and meet their sums.</summary>
    private static bool IsInOrder(List<RowText> rows, int index, FormIdentity? identity, bool hasStraysBefore)
    {
        if (identity is null || rows[index].HasStrays || rows[index].IsParted || SumOf(rows[index], identity) != SumState.Holds || (index == 0 && hasStraysBefore))
        {
            return false;
        }

        return (index == 0 || (!rows[index - 1].HasStrays && SumOf(rows[index - 1], identity) == SumState.Holds))
            && (index == rows.Count - 1 || SumOf(rows[index + 1], identity) == SumState.Holds);
    }

    /// <summary>Whether a signed number, which only a change is, stands where none belongs.</summary>
    private static bool IsInWrongColumns(RowText row)
    {
        int column = 0;
        return IsWhole(row) && row.Written.Any(cell => row.Columns[column++].Unit != FormUnit.Change && cell.Text.Length > 1 && ChineseScript.Fold(cell.Text[0]) is ('+' or '-'));
    }

    /// <summary>Whether a row that misses its sum would meet it, and not with nothing, with one of its values less: that one may be another row's.</summary>
    private static bool IsOneTooMany(RowText row, FormIdentity identity)
    {
        List<string> texts = [.. row.Written.Select(static cell => cell.Text)];
        return Enumerable.Range(0, texts.Count).Any(index =>
            RowFillings.Find([.. texts.Where((_, other) => other != index)], areGlued: false, row.Columns, identity).Any(static filling => filling.Values[^1] != 0));
    }

    private static bool IsWhole(RowText row) => row.WrittenCount == row.Columns.Length;

    private static SumState SumOf(RowText row, FormIdentity? identity)
    {
        ImmutableArray<FormLine> columns = row.Columns;
        if (identity is null || !IsWhole(row) || columns.Length != identity.Parts.Length + identity.Totals.Length)
        {
            return SumState.Unknown;
        }

        // A mark for none is a zero here: nothing but marks adds up as well.
        RowSum sum = RowSum.Of(columns, row.Cells, identity);
        return sum.HasUnreadable ? SumState.Unknown : sum.Difference == 0 ? SumState.Holds : SumState.Fails;
    }
}
