using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>Places values whose places nothing but the sums of the form can tell.</summary>
/// <param name="form">The form.</param>
/// <param name="map">The labels of the text.</param>
/// <param name="diagnostics">Receives what is in doubt.</param>
internal sealed class PlacesBySums(FormOutline form, LabelMap map, DiagnosticBag diagnostics)
{
    /// <summary>Places what can stand in one place only if the sums of the form are to hold: those of the row, and those down the columns.</summary>
    public void Place(List<RowText> rows, List<RowText> open)
    {
        HashSet<char> doubled = DoubledMarks(rows);
        doubled.UnionWith(LoneMarks(rows));
        OpenRow[] all = [.. rows.Select(row => open.Contains(row) && !HasDoubled(row, doubled) ? Open(row) : new OpenRow(row, []))];
        var sums = new ColumnSums(form, all);
        sums.Narrow();
        HashSet<OpenRow> excessive = sums.Excessive();
        foreach (OpenRow row in all.Where(row => open.Contains(row.Row)))
        {
            row.Row.Values = row.Fillings.IsEmpty || excessive.Contains(row) || sums.Contradict(row) || HasTheOnlyZero(row, all) ? ValuePlacement.Doubt(row.Row, map.Paragraphs, diagnostics) : Settle(row);
        }
    }

    /// <summary>Dashes that never stand alone in glued rows, nor three of them: two may be one mark (——), beside an empty cell.</summary>
    private static HashSet<char> DoubledMarks(List<RowText> rows)
    {
        var doubled = new HashSet<char>();
        var others = new HashSet<char>();
        foreach (TextCell cell in rows.Where(static row => row.IsGlued).SelectMany(static row => row.Written))
        {
            for (int index = 0; index < cell.Text.Length; index++)
            {
                int first = index;
                while (index + 1 < cell.Text.Length && cell.Text[index + 1] == cell.Text[first])
                {
                    index++;
                }

                if (ChineseScript.Fold(cell.Text[first]) is '-' or '—')
                {
                    ((index - first) % 2 == 1 ? doubled : others).Add(cell.Text[first]);
                }
            }
        }

        doubled.ExceptWith(others);
        return doubled;
    }

    /// <summary>Marks that stand in one row alone of many glued ones: 3-5 is no 3, none and 5 where no other row writes a mark for none.</summary>
    private static IEnumerable<char> LoneMarks(List<RowText> rows)
    {
        const int fewest = 6;
        List<RowText> glued = rows.FindAll(static row => row.IsGlued && row.HasWritten);
        return glued.Count < fewest ? [] : glued.SelectMany(static row => row.Written.SelectMany(static cell => cell.Text).Where(static letter => ChineseScript.Fold(letter) is '-' or '—' or '/').Distinct())
            .GroupBy(static letter => letter).Where(static same => same.Count() == 1).Select(static same => same.Key);
    }

    private static bool HasDoubled(RowText row, HashSet<char> doubled) =>
        doubled.Count > 0 && row.IsGlued && row.Written.Any(cell => cell.Text.Any(doubled.Contains));

    private OpenRow Open(RowText row)
    {
        string[] texts = [.. row.Written.Select(static cell => cell.Text)];
        bool emptyIsZero = row.IsGlued || !row.WritesZeros;
        bool mayHideWrongTotal = !emptyIsZero && form.WithinRow is not null && row.Columns[0].RowCode != row.Columns[^1].RowCode;
        return new OpenRow(row, RowFillings.Find(texts, row.IsGlued, row.Columns, form.WithinRow, emptyIsZero))
        {
            // Of several groups that write their zeros, one with an empty cell and one with a wrong total look like one with both.
            WithWrongTotal = mayHideWrongTotal ? RowFillings.Find(texts, row.IsGlued, row.Columns, form.WithinRow, emptyIsZero, wrongTotals: 1) : null,
        };
    }

    /// <summary>
    /// Whether glued digits were split into a zero, or beside an empty cell, where no other row of a whole table has either: a row whose sum is
    /// misprinted may be split so by chance.
    /// </summary>
    private static bool HasTheOnlyZero(OpenRow row, OpenRow[] rows)
    {
        const int fewest = 6;
        OpenRow[] others = [.. rows.Where(other => other != row && other.Row.IsGlued && other.Fillings.Length == 1)];
        return row.Row.IsGlued && row.Fillings.Length == 1 && row.Fillings[0].Values.Contains(0) && others.Length >= fewest
            && !Array.Exists(others, static other => other.Fillings[0].Values.Contains(0));
    }

    /// <summary>
    /// The cells that all fillings of a row have in common; of glued digits only a whole row, for parts of one may agree by chance. Where no
    /// sum speaks for it, a split into one number a column bears a warning, unless nothing but zeros was split.
    /// </summary>
    private PlacedCell[] Settle(OpenRow open)
    {
        RowText row = open.Row;
        TextCell[] written = [.. row.Written];
        RowFilling[] full = [.. open.Fillings.Where(static filling => filling.IsFull)];
        bool isSettled = row.IsGlued ? open.Fillings.Length == 1 : (open.Fillings.Length > 0 && Enumerable.Range(0, row.Columns.Length).All(open.IsAgreed));
        bool isBySum = form.WithinRow is not null || !row.IsGlued || (isSettled && Array.TrueForAll(open.Fillings[0].Values, static value => value == 0));
        RowFilling? split = !isBySum && row.Line is not null && full.Length == 1 ? full[0] : null;
        if ((row.IsGlued && !isSettled && split is null) || (!isBySum && split is null))
        {
            return ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
        }

        PlacedCell[] placed = isSettled || split is not null ? new PlacedCell[row.Columns.Length] : ValuePlacement.Doubt(row, map.Paragraphs, diagnostics);
        RowFilling filling = split ?? open.Fillings[0];
        int seen = 0;
        for (int column = 0; column < placed.Length; column++)
        {
            bool isAgreed = open.IsAgreed(column);
            string text = filling.Texts[column];
            if (isAgreed || split is not null)
            {
                TextCell? cell = text.Length == 0 ? null : row.IsGlued ? written[0] : written[seen];
                placed[column] = new PlacedCell(text, cell is null ? row.Location : map.Paragraphs[cell.Start.Line].Location, IsDoubtful: false);
            }

            if (split is not null)
            {
                diagnostics.Add(LostStructureDiagnostics.DigitsSplit.Create(
                    placed[column].Location,
                    form.KeyOf(row.Line, row.Columns[column]),
                    ("row", row.Label.ReplaceLineEndings(string.Empty)),
                    ("digits", string.Join(' ', written.Select(static one => one.Text))),
                    ("values", string.Join(' ', split.Texts))));
            }

            seen += text.Length > 0 ? 1 : 0;
        }

        return placed;
    }
}
