using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Placement;

namespace GovInfo.Parsing.Tables.LostStructure.Losses;

/// <summary>
/// Rows whose labels are not in the text, as extractors lose the labels beside a group's (<c>（三）不予公开</c> and 56 numbers). All their values
/// stand behind the row above: as many as those rows have columns, and each row meets its sum.
/// </summary>
internal static class UnlabelledRows
{
    /// <summary>Gives such rows their values back, in the order of the form.</summary>
    public static void Split(FormOutline form, List<RowText> texts, LabelMap map, DiagnosticBag diagnostics)
    {
        for (int index = texts.Count - 2; index >= 0; index--)
        {
            RowText above = texts[index];
            if (above.Row is not null && above.Cells.Count > above.Columns.Length && !HasLabelBetween(form, map, above.Cells[0].Start, above.Cells[^1].Start) && texts[index + 1].Row is { } below
                && Missing(form, above.Row, below) is { Count: > 0 } missing && Parts(form, above, missing) is { } parts)
            {
                bool isGroupAlone = parts.Count == missing.Count;
                List<RowText> rows = missing.ConvertAll(row => new RowText(row, row.Line.Label.Text, above.Location) { Columns = above.Columns, LabelEnd = above.LabelEnd });
                for (int part = 0; part < rows.Count; part++)
                {
                    rows[part].Cells.AddRange(parts[isGroupAlone ? part : part + 1]);
                }

                above.Cells.Clear();
                above.Cells.AddRange(isGroupAlone ? [] : parts[0]);
                above.IsParted = false;
                texts.InsertRange(index + 1, rows);
                diagnostics.Add(LostStructureDiagnostics.RowsWithoutLabels.Create(
                    map.Paragraphs[parts[^1][0].Start.Line].Location, ("count", rows.Count), ("row", above.Label.ReplaceLineEndings(string.Empty)), ("table", form.Table.Code)));
            }
        }
    }

    /// <summary>Whether another row's label stands among the values: its row is there, and they are no others'.</summary>
    private static bool HasLabelBetween(FormOutline form, LabelMap map, TextPoint first, TextPoint last)
    {
        foreach (LabelOccurrence label in map.Between(map.Stream.IndexAt(first), map.Stream.IndexAt(last)))
        {
            if (label.Words.RowOf(form) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The form's rows between two; none when they are of another block, or only some of them can be there.</summary>
    private static List<FormRow> Missing(FormOutline form, FormRow above, FormRow below)
    {
        int first = form.Rows.IndexOf(above) + 1;
        List<FormRow> missing = [.. form.Rows.AsSpan()[first..Math.Max(first, form.Rows.IndexOf(below))]];
        return missing.Exists(row => row.Block != above.Block || row.Line.IsAlsoGroup) ? [] : missing;
    }

    /// <summary>The cells of the row above and of those below it; of these alone when the row above is their group.</summary>
    private static List<List<TextCell>>? Parts(FormOutline form, RowText above, List<FormRow> missing)
    {
        int columns = above.Columns.Length;
        bool isGroup = above.Line!.IsAlsoGroup && missing.TrueForAll(row => row.Line.AlternativeTo == above.Line.RowCode);
        int count = above.Cells.Count / columns;
        if (above.Cells.Count % columns != 0 || count != missing.Count + (isGroup ? 0 : 1) || above.Cells.Exists(static cell => cell.IsEmpty))
        {
            return null;
        }

        List<List<TextCell>> parts = [.. Enumerable.Range(0, count).Select(part => above.Cells.GetRange(part * columns, columns))];
        return parts.TrueForAll(part => RowSum.Of(above.Columns, part, form.WithinRow).State == SumState.Holds) ? parts : null;
    }
}
