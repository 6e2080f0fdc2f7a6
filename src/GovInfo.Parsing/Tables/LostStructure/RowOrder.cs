using System.Collections.Immutable;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

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
        HashSet<RowText> doubtful = [.. rows.Where(row => IsScattered(row, map))];
        var failing = rows.Where(row => SumOf(row, form.WithinRow) == SumState.Fails).ToHashSet();
        int whole = rows.Count(IsWhole);
        bool hasStrays = hasStraysBefore || rows.Exists(static row => row.HasStrays);
        bool failsOften = failing.Count > 1 && failing.Count * MostFailing > whole;
        if (whole == rows.Count)
        {
            // Nothing is missing; only the order within a row whose values the heads part is not certain.
            doubtful.UnionWith(failsOften || hasStrays ? failing : []);
            doubtful.UnionWith(rows.Where(static row => row.HasStrays && row.Columns.Length > 1));
            return doubtful;
        }

        if (!hasStrays && !failsOften && !rows.Exists(static row => row.Written.Count() > row.Columns.Length))
        {
            for (int index = 0; index < rows.Count; index++)
            {
                bool besideFailing = (index > 0 && failing.Contains(rows[index - 1])) || (index + 1 < rows.Count && failing.Contains(rows[index + 1]));
                bool besideGap = (index > 0 && !IsWhole(rows[index - 1])) || (index + 1 < rows.Count && !IsWhole(rows[index + 1]));
                if ((failing.Contains(rows[index]) && besideGap) || (!rows[index].Written.Any() && besideFailing))
                {
                    doubtful.Add(rows[index]);
                }
            }

            return doubtful;
        }

        int cells = rows.Sum(static row => row.Columns.Length);
        int written = rows.Sum(static row => row.Written.Count());
        doubtful.UnionWith(rows.Where(row => !(form.WithinRow is null ? IsInWholeBlock(row, rows, hasStraysBefore)
            : written >= cells && IsWhole(row) && SumOf(row, form.WithinRow) == SumState.Holds)));
        return doubtful;
    }

    /// <summary>Whether the values stand in several lines of a page's layout, several of them in one: what stands higher is not the first then.</summary>
    private static bool IsScattered(RowText row, LabelMap map)
    {
        int lines = row.Written.Select(static cell => cell.Start.Line).Distinct().Count();
        return lines > 1 && lines < row.Written.Count()
            && row.Written.Any(cell => cell.Start.Offset > 1 && map.Paragraphs[cell.Start.Line].Text.AsSpan(0, cell.Start.Offset).EndsWith("  "));
    }

    private static bool IsWhole(RowText row) => row.Written.Count() == row.Columns.Length;

    /// <summary>Whether all rows of a row's block have their values, and none stands among the heads above them.</summary>
    private static bool IsInWholeBlock(RowText row, List<RowText> rows, bool hasStraysBefore)
    {
        int block = row.Row?.Block ?? -1;
        int first = rows.FindIndex(other => other.Row?.Block == block);
        bool hasStraysAbove = first <= 0 ? hasStraysBefore : rows[first - 1].HasStrays;
        return !hasStraysAbove && rows.TrueForAll(other => other.Row?.Block != block || (IsWhole(other) && !other.HasStrays));
    }

    private static SumState SumOf(RowText row, FormIdentity? identity)
    {
        ImmutableArray<FormLine> columns = row.Columns;
        if (identity is null || !IsWhole(row) || columns.Length != identity.Parts.Length + identity.Totals.Length)
        {
            return SumState.Unknown;
        }

        RowSum sum = RowSum.Of(columns, row.Written.Select(static cell => cell.Text), identity);
        return sum.HasOther ? SumState.Unknown : sum.State;
    }
}
