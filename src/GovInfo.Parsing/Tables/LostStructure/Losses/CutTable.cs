using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Losses;

/// <summary>
/// The last row of a text that ends with a table, which no report does: more followed, and the text broke off. What the row lacks may have
/// stood there, and its last number may have had more digits.
/// </summary>
internal static class CutTable
{
    /// <summary>Marks the cells of the last row doubtful that the end of the text may have cost.</summary>
    public static void Doubt(TextTable table, SourceLocation location, DiagnosticBag diagnostics)
    {
        List<RowText> rows = [.. table.Rows.Where(row => row.Line is not null || table.Form.Rows.IsEmpty).Select(static row => row.Text)];
        int last = rows.FindLastIndex(static row => row.HasWritten);

        // The label of the row behind may be cut too, and what is left of it read as two.
        int doubtful = rows[(last + 1)..].Sum(static row => Doubt(row, 0));
        if (last >= 0 && rows[last].Values is { } values && !AddsUp(rows[last], values, table.Form.WithinRow))
        {
            // As many values as columns leave the last one's digits in doubt alone.
            int from = rows[last].WrittenCount < values.Length || values[^1].Text.Length == 0 ? 0 : MayGoOn(values[^1].Text) ? values.Length - 1 : values.Length;
            doubtful += last == rows.Count - 1 ? Doubt(rows[last], from) : 0;
        }

        if (doubtful > 0)
        {
            diagnostics.Add(LostStructureDiagnostics.TextEndsInTable.Create(location, ("table", table.Form.Table.Code)));
        }
    }

    private static int Doubt(RowText row, int from)
    {
        int count = row.Values?.Length ?? 0;
        for (int column = from; column < count; column++)
        {
            row.Values![column] = row.Values[column] with { IsDoubtful = true };
        }

        return Math.Max(0, count - from);
    }

    /// <summary>Marks the cells of a grid's last row doubtful, those that it lacks included.</summary>
    public static void Doubt(CellGrid grid, SourceLocation location)
    {
        int last = grid.RowCount - 1;
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            SourceCell cell = grid[last, column] ?? new SourceCell(last, column, 1, 1, string.Empty, location);
            bool isLabel = cell.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
            grid[last, column] = cell with { IsDoubtful = cell.IsDoubtful || !isLabel };
        }
    }

    // No number goes on behind a zero at its beginning.
    private static bool MayGoOn(ReadOnlySpan<char> text) => char.IsAsciiDigit(ChineseScript.Fold(text[^1])) && text is not ("0" or "０");

    private static bool AddsUp(RowText row, PlacedCell[] values, FormIdentity? identity)
    {
        ImmutableArray<FormLine> columns = row.Columns;
        return columns.Length == values.Length && RowSum.Of(columns, [.. values.Select(static cell => cell.Text)], identity) is { State: SumState.Holds, Total: not 0 };
    }
}
