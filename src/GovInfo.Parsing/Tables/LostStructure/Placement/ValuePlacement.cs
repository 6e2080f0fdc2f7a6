using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables.LostStructure.Cells;
using GovInfo.Parsing.Tables.LostStructure.Labels;
using GovInfo.Parsing.Tables.LostStructure.Layout;
using GovInfo.Parsing.Templates;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Puts the values behind each row's label into the form's columns. As many values as columns, or empty cells that tell the places, are
/// certain, and what the form's sums leave one place for; the other cells are marked doubtful and nothing is guessed.
/// </summary>
internal sealed class ValuePlacement
{
    private readonly FormOutline form;
    private readonly LabelMap map;
    private readonly TextHeader[] headers;
    private readonly CellShape shape;
    private readonly bool keepsEmptyCells;
    private readonly DiagnosticBag diagnostics;

    public ValuePlacement(FormOutline form, LabelMap map, TextHeader[] headers, CellShape shape, DiagnosticBag diagnostics)
    {
        this.form = form;
        this.map = map;
        this.headers = headers;
        this.diagnostics = diagnostics;
        this.shape = shape;
        keepsEmptyCells = shape != CellShape.Spaces;
    }

    /// <summary>Whether values stand above the first row, among the heads.</summary>
    public bool HasStraysBefore { get; init; }

    /// <summary>Whether the place of a value in its line says nothing of its column.</summary>
    public bool LacksColumns { get; init; }

    /// <summary>Those values.</summary>
    public IReadOnlyList<TextCell> StraysBefore { get; init; } = [];

    /// <summary>Places the values of the rows of a table.</summary>
    public void Place(List<RowText> rows)
    {
        // First what is certain by itself; it then tells how the text pads its rows, or where its columns stand.
        var open = new List<RowText>();

        // Values that slipped from one row into another: then a row without values is not blank.
        HashSet<RowText> doubtful = keepsEmptyCells || rows.Exists(static row => row.Values is not null) ? [] : RowOrder.Doubtful(form, map, rows, HasStraysBefore);
        if (doubtful.Count > 0)
        {
            if (MovedValues.Order(form, StraysBefore, rows, out bool isDisproved) is { } ordered)
            {
                for (int row = 0; row < rows.Count; row++)
                {
                    rows[row].Values = IsOpen(rows[row], ordered[row]) ? Doubt(rows[row], map.Paragraphs, diagnostics) : [.. ordered[row].Select(cell => Sure(cell, rows[row]))];
                }

                return;
            }

            doubtful.UnionWith(rows.Where((_, index) => isDisproved && RowOrder.MayHaveExchanged(rows, index)));
        }

        doubtful.UnionWith(keepsEmptyCells ? [] : MovedValues.InAnotherOrder(form, rows));

        foreach (RowText row in rows)
        {
            if (row.Values is not null)
            {
                continue;
            }

            if (doubtful.Contains(row))
            {
                row.Values = Doubt(row, map.Paragraphs, diagnostics);
            }
            else if (!TryPlaceAlone(row, row.Columns))
            {
                open.Add(row);
            }
        }

        if (open.Count == 0)
        {
            return;
        }

        if (keepsEmptyCells)
        {
            var padding = Padding.Observe(rows);
            foreach (RowText row in open.FindAll(static row => !row.IsGlued && !row.LacksCells))
            {
                row.Values = padding.PlacesOf(row, form.WithinRow) is { } places ? [.. places.Select(cell => Sure(cell, row))] : Doubt(row, map.Paragraphs, diagnostics);
                open.Remove(row);
            }
        }
        else if (!LacksColumns)
        {
            HeadedColumns?[] headed = [.. headers.Select((_, block) => ColumnsOf(block, rows))];
            HeadAlignment habit = rows.Aggregate(default(HeadAlignment), (sum, row) => sum + (headed[row.Row?.Block ?? 0]?.AlignmentOf(row) ?? default));
            foreach (RowText row in open.FindAll(static row => !row.IsGlued && !row.IsInOrderAlone))
            {
                if ((headed[row.Row?.Block ?? 0]?.PlacesOf(row, habit) ?? AlignedColumns.PlacesOf(row, rows)) is { } places)
                {
                    row.Values = [.. places.Select(cell => Sure(cell, row))];
                    open.Remove(row);
                }
            }
        }

        if (open.Count > 0)
        {
            new PlacesBySums(form, map, diagnostics).Place(rows, open);
        }
    }

    /// <summary>Whether a row holds zeros and marks: they add up in any order.</summary>
    private bool IsOpen(RowText row, List<TextCell> cells) =>
        cells.Any(cell => cell.Text != cells[0].Text) && !RowSum.BearsOut(row.Columns, [.. cells.Select(static cell => cell.Text)], form.WithinRow);

    private HeadedColumns? ColumnsOf(int block, List<RowText> rows) =>
        HeadedColumns.Find(headers[block].Columns, headers[block], map, rows.FindAll(row => (row.Row?.Block ?? 0) == block), form.WithinRow);

    private bool TryPlaceAlone(RowText row, ImmutableArray<FormLine> columns)
    {
        int written = row.WrittenCount;
        if (written == 0)
        {
            // Where cells leave a trace, labels beside each other without any between them are heads, not rows left blank.
            bool isNoRow = keepsEmptyCells && row.Cells.Count == 0 && row.SharesLine;
            row.Values = isNoRow ? Doubt(row, map.Paragraphs, diagnostics) : [.. columns.Select(_ => Sure(null, row))];
            return true;
        }

        if (row.IsGlued && written < columns.Length)
        {
            return false;
        }

        if (shape is CellShape.Lines or CellShape.Spaces && HasWordOfSeveralLines(row.Cells))
        {
            row.Values = Doubt(row, map.Paragraphs, diagnostics);
            return true;
        }

        if (shape == CellShape.Lines && row.Cells.Count >= columns.Length && row.Cells.Skip(columns.Length).All(static cell => cell.IsEmpty))
        {
            row.Values = [.. row.Cells.Take(columns.Length).Select(cell => Sure(cell, row))];
            return true;
        }

        int spans = 0;
        foreach (TextCell cell in row.Cells)
        {
            spans += cell.IsSpan ? 1 : 0;
        }

        if (spans > 0 && row.Cells.Count - spans <= columns.Length)
        {
            // Fewer cells than columns, and signs of spans: one cell stands for several columns, or empty ones were left out.
            int own = row.Cells.Count - spans;
            row.LacksCells = own == written && own < columns.Length;
            row.Values = row.LacksCells ? null : own == columns.Length ? SureOf(row, static cell => !cell.IsSpan) : Doubt(row, map.Paragraphs, diagnostics);
            return !row.LacksCells;
        }

        if (written == columns.Length && (!keepsEmptyCells || IsContiguous(row)))
        {
            row.Values = SureOf(row, static cell => !cell.IsEmpty);
            return true;
        }

        if (row.Cells.Count == columns.Length)
        {
            row.Values = SureOf(row, static _ => true);
            return true;
        }

        return false;
    }

    /// <summary>Whether no empty cell stands between written ones.</summary>
    private static bool IsContiguous(RowText row)
    {
        // Pieces of one text are alike.
        int first = row.Cells.FindIndex(static cell => !cell.IsEmpty);
        int last = row.Cells.FindLastIndex(static cell => !cell.IsEmpty);
        last = row.IsGlued ? row.Cells.IndexOf(row.Cells[last]) : last;
        return last - first == row.WrittenCount - 1;
    }

    /// <summary>The values of some cells, as many as the row has columns.</summary>
    private PlacedCell[] SureOf(RowText row, Func<TextCell, bool> isOne)
    {
        var values = new PlacedCell[row.Columns.Length];
        int column = 0;
        foreach (TextCell cell in row.Cells)
        {
            if (isOne(cell))
            {
                values[column++] = Sure(cell, row);
            }
        }

        return values;
    }

    /// <summary>Whether two words below each other, neither of which is a value, may be one cell's: the row has one cell less than it seems.</summary>
    private static bool HasWordOfSeveralLines(List<TextCell> cells)
    {
        TextCell? above = null;
        foreach (TextCell cell in cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (above is not null && cell.Start.Line > above.Start.Line && !IsValue(above) && !IsValue(cell))
            {
                return true;
            }

            above = cell;
        }

        return false;
    }

    private static bool IsValue(TextCell cell) => CellValueReader.ReadOfAnyUnit(cell.Text).Status != ObservationStatus.Unreadable;

    private PlacedCell Sure(TextCell? cell, RowText row) =>
        new(cell?.Text ?? string.Empty, cell is null ? row.Location : map.Paragraphs[cell.Start.Line].Location, IsDoubtful: false);

    /// <summary>The cells of a row whose values have no certain place, with a diagnostic.</summary>
    public static PlacedCell[] Doubt(RowText row, IReadOnlyList<Paragraph> paragraphs, DiagnosticBag diagnostics)
    {
        string values = string.Join(' ', row.Written.Select(static cell => cell.Text));
        SourceLocation location = row.Written.FirstOrDefault() is { } first ? paragraphs[first.Start.Line].Location : row.Location;
        diagnostics.Add(LostStructureDiagnostics.PlacesInDoubt.Create(
            location, ("row", row.Label.ReplaceLineEndings(string.Empty)), ("values", values), ("count", row.WrittenCount), ("columns", row.Columns.Length)));
        return [.. row.Columns.Select(_ => new PlacedCell(values, location, IsDoubtful: true))];
    }
}
