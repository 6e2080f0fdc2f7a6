using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Puts the values behind each row's label into the form's columns. As many values as columns, or empty cells that tell the places, are
/// certain; where several placements stand the row's cells are marked doubtful and nothing is guessed.
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

    /// <summary>Places the values of the rows of a table.</summary>
    public void Place(List<RowText> rows)
    {
        // First what is certain by itself; it then tells how the text pads its rows, or where its columns stand.
        var open = new List<RowText>();

        // Values that slipped from one row into another: then a row without values is not blank.
        HashSet<RowText> doubtful = keepsEmptyCells || rows.Exists(static row => row.Values is not null) ? [] : RowOrder.Doubtful(form, map, rows, HasStraysBefore);
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

        Padding padding = keepsEmptyCells ? Padding.Observe(rows) : Padding.None;
        HeadedColumns?[] headed = keepsEmptyCells ? [] : [.. headers.Select((_, block) => ColumnsOf(block, rows))];
        foreach (RowText row in open)
        {
            TextCell?[]? places = keepsEmptyCells
                ? padding.PlacesOf(row, form.WithinRow)
                : headed[row.Row?.Block ?? 0]?.PlacesOf(row) ?? AlignedColumns.PlacesOf(row, rows);
            row.Values = places is null ? Doubt(row, map.Paragraphs, diagnostics) : [.. places.Select(cell => Sure(cell, row))];
        }
    }

    private HeadedColumns? ColumnsOf(int block, List<RowText> rows) =>
        HeadedColumns.Find(form.Table.Blocks[block].Columns, headers[block], map, rows.FindAll(row => (row.Row?.Block ?? 0) == block));

    private bool TryPlaceAlone(RowText row, ImmutableArray<FormLine> columns)
    {
        List<TextCell> written = [.. row.Written];
        if (written.Count == 0)
        {
            row.Values = [.. columns.Select(_ => Sure(null, row))];
            return true;
        }

        if (row.IsGlued && written.Count < columns.Length)
        {
            row.Values = SplitDigits(row, written, columns) ?? Doubt(row, map.Paragraphs, diagnostics);
            return true;
        }

        if (shape == CellShape.Lines && row.Cells.Count >= columns.Length && row.Cells.Skip(columns.Length).All(static cell => cell.IsEmpty))
        {
            row.Values = [.. row.Cells.Take(columns.Length).Select(cell => Sure(cell, row))];
            return true;
        }

        List<TextCell> own = row.Cells.FindAll(static cell => !cell.IsSpan);
        if (own.Count != row.Cells.Count && own.Count <= columns.Length)
        {
            // Fewer cells than columns, and signs of spans: one cell stands for several columns.
            row.Values = own.Count == columns.Length ? [.. own.Select(cell => Sure(cell, row))] : Doubt(row, map.Paragraphs, diagnostics);
            return true;
        }

        bool isContiguous = !keepsEmptyCells || row.Cells.IndexOf(written[^1]) - row.Cells.IndexOf(written[0]) == written.Count - 1;
        if (written.Count == columns.Length && isContiguous)
        {
            row.Values = [.. written.Select(cell => Sure(cell, row))];
            return true;
        }

        if (row.Cells.Count == columns.Length)
        {
            row.Values = [.. row.Cells.Select(cell => Sure(cell, row))];
            return true;
        }

        return false;
    }

    private PlacedCell Sure(TextCell? cell, RowText row) =>
        new(cell?.Text ?? string.Empty, cell is null ? row.Location : map.Paragraphs[cell.Start.Line].Location, IsDoubtful: false);

    /// <summary>The cells of a row whose values have no certain place, with a diagnostic.</summary>
    public static PlacedCell[] Doubt(RowText row, IReadOnlyList<Paragraph> paragraphs, DiagnosticBag diagnostics)
    {
        string values = string.Join(' ', row.Written.Select(static cell => cell.Text));
        SourceLocation location = row.Written.FirstOrDefault() is { } first ? paragraphs[first.Start.Line].Location : row.Location;
        diagnostics.Add(LostStructureDiagnostics.PlacesInDoubt.Create(
            location, ("row", row.Label.ReplaceLineEndings(string.Empty)), ("values", values), ("count", row.Written.Count()), ("columns", row.Columns.Length)));
        return [.. row.Columns.Select(_ => new PlacedCell(values, location, IsDoubtful: true))];
    }

    /// <summary>Splits digits printed together, when one way alone meets the sum of the row; every cell of the row is then named in a warning.</summary>
    private PlacedCell[]? SplitDigits(RowText row, List<TextCell> written, ImmutableArray<FormLine> columns)
    {
        if (row.Line is null || GluedDigits.Split([.. written.Select(static cell => cell.Text)], columns, form.WithinRow) is not { } numbers)
        {
            return null;
        }

        SourceLocation location = map.Paragraphs[written[0].Start.Line].Location;
        for (int index = 0; index < numbers.Length; index++)
        {
            diagnostics.Add(LostStructureDiagnostics.DigitsSplit.Create(
                location,
                form.KeyOf(row.Line, columns[index]),
                ("row", row.Label.ReplaceLineEndings(string.Empty)),
                ("digits", string.Join(' ', written.Select(static cell => cell.Text))),
                ("values", string.Join(' ', numbers))));
        }

        return [.. numbers.Select(number => new PlacedCell(number, location, IsDoubtful: false))];
    }
}
