using System.Buffers;
using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Templates.Values;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Reads one table of the form from the grids that may hold it: rows and columns are found by their labels, in the order of the form, never
/// by position alone.
/// </summary>
internal sealed class TableMatcher
{
    private readonly FormTable form;
    private readonly IReadOnlyList<ReadGrid> parts;
    private readonly HeaderFinder headers;
    private readonly CellAssignment[] assignments;
    private readonly RecognitionCounter counter = new();
    private readonly ObservationBuilder builder;
    private readonly RowValueReader valueReader;
    private int rowsByOrder;

    private TableMatcher(FormTable form, IReadOnlyList<ReadGrid> parts, HeaderFinder headers)
    {
        this.form = form;
        this.parts = parts;
        this.headers = headers;
        assignments = ArrayPool<CellAssignment>.Shared.Rent(form.Layout.Count);
        builder = new ObservationBuilder(form.Layout);
        valueReader = new RowValueReader(form.Identities);
    }

    /// <summary>Reads the table, or returns null when the grids hold no row of it.</summary>
    public static TableMatch? Match(FormTable form, IReadOnlyList<ReadGrid> parts)
    {
        parts = TurnedTable.Straighten(form, parts);
        ImmutableArray<BlockMatch> blocks = BlockMatcher.Match(form, parts);
        foreach (BlockMatch block in blocks)
        {
            if (block.HasRow)
            {
                return BlockMatcher.IsHeadAlone(blocks) ? null : new TableMatcher(form, parts, new HeaderFinder(parts, blocks)).Read(blocks);
            }
        }

        return null;
    }

    private TableMatch Read(ImmutableArray<BlockMatch> blocks)
    {
        double score = 0;
        foreach (BlockMatch block in blocks)
        {
            for (int line = 0; line < block.Rows.Length; line++)
            {
                FormLine? formRow = block.Block.Rows.IsEmpty ? null : block.Block.Rows[line];
                if (block.Rows[line] is { } row)
                {
                    score += row.Score;
                    counter.CountLabel(row.Similarity, row.Label, formRow?.Label);
                    ReadRow(block, line, formRow, row);
                }
                else if (formRow is not null && !IsReplaced(block, formRow))
                {
                    counter.CountMissing(formRow.Label);
                    AssignAbsent(block.Block, line);
                }
            }

            score += CountColumns(block);
        }

        Emit();
        List<Diagnostic> diagnostics = builder.Diagnostics;
        counter.AddTo(diagnostics, form.Code);
        UnknownRows.AddTo(diagnostics, form, parts, blocks, headers, counter, builder);
        if (rowsByOrder > 0)
        {
            diagnostics.Add(TableDiagnostics.ColumnsByOrder.Create(null, ("table", form.Code), ("rows", rowsByOrder)));
        }

        return new TableMatch
        {
            Form = form,
            Observations = builder.ToObservations(),
            Recognition = counter.ToRecognition(),
            Diagnostics = diagnostics,
            LabelScore = score,
        };
    }

    private void ReadRow(BlockMatch block, int line, FormLine? formRow, RowMatch row)
    {
        ReadGrid grid = parts[row.Part];
        ColumnMatch columns = headers.ColumnsFor(block, row);
        RowMatch valueRow = headers.WithContinuation(row);
        RowValues values = valueReader.Read(grid, valueRow, columns, block.Block);
        values = values with { Doubt = values.Doubt || LabelWithValues.Is(row.Label, formRow?.Label, values) };
        rowsByOrder += values.ByOrder ? 1 : 0;
        if (!values.Doubt)
        {
            CountUnknownColumns(values.Leftover, columns);
        }

        // Where the places of a row's cells are open, one that is missing is no blank.
        bool arePlacesOpen = values.IsShort && values.Cells.Any(static cell => cell is { Cell: { IsDoubtful: true, HasSurePlace: false } });
        bool mayBeOtherRows = formRow is { IsAlsoGroup: true } && block.HasSomeRowsOf(formRow.RowCode);
        int firstCell = block.Block.CellAt(block.Block.Rows.IsEmpty ? 0 : line, 0);
        for (int at = 0; at < block.Block.Columns.Length; at++)
        {
            FormLine column = block.Block.Columns[at];
            MatchedColumn? matched = columns.Columns[at];
            CellReading? cell = values.Cells[at];
            CellState state = values.Doubt ? CellState.RowInDoubt
                : mayBeOtherRows || (arePlacesOpen && cell is null) ? CellState.CellInDoubt
                : matched is null && !values.ByOrder ? CellState.Absent
                : CellState.Read;
            if (state == CellState.RowInDoubt && cell is null && values.Leftover.Count > 0)
            {
                cell = values.Leftover[0];
            }

            FormUnit unit = column.Unit == FormUnit.Count ? formRow?.Unit ?? FormUnit.Count : column.Unit;
            AmountUnit money = unit == FormUnit.Amount ? AmountUnit.Of(grid, valueRow, matched?.Header) : new AmountUnit(1, IsOpen: false);
            state = state == CellState.Read && money.IsOpen ? CellState.CellInDoubt : state;
            Assign(firstCell + at, new CellAssignment(cell, state, unit, money.Factor, row.Label?.Cell.Location, column.Label));
        }

        if (values.IsShort && !values.ByOrder && !values.Doubt)
        {
            counter.CountShortRow(formRow?.Label.Text ?? form.Code, row.Label?.Cell.Location);
        }
    }

    private double CountColumns(BlockMatch block)
    {
        ColumnMatch? best = headers.BestFor(block);
        if (best is null)
        {
            return 0;
        }

        for (int line = 0; line < best.Columns.Length; line++)
        {
            FormLabel label = block.Block.Columns[line].Label;
            if (best.Columns[line] is { } column)
            {
                counter.CountLabel(column.Similarity, column.Header, label);
            }
        }

        return best.Score;
    }

    private void CountUnknownColumns(IReadOnlyList<CellReading> leftover, ColumnMatch columns)
    {
        foreach (CellReading cell in leftover)
        {
            if (cell.Kind == CellKind.Value && !(columns.Headers[cell.Cell.Column] is { } header && ValueWords.Default.ColumnsOfKeys.Contains(header.Key)))
            {
                counter.CountUnknownColumn(columns.Headers[cell.Cell.Column]?.Cell.Text ?? string.Empty, cell.Cell.Location);
            }
        }
    }

    private void AssignAbsent(FormBlock block, int row)
    {
        for (int column = 0; column < block.Columns.Length; column++)
        {
            Assign(block.CellAt(row, column), new CellAssignment(null, CellState.Absent, block.Columns[column].Unit, 1, null, null));
        }
    }

    /// <summary>Of two grids that each hold some of the columns, the one that has a column gives its cell.</summary>
    private void Assign(int cell, in CellAssignment assignment)
    {
        if (assignments[cell].State is CellState.None or CellState.Absent)
        {
            assignments[cell] = assignment;
        }
    }

    /// <summary>Whether the table has other lines of the form in the stead of one that was not found.</summary>
    private static bool IsReplaced(BlockMatch block, FormLine row)
    {
        if (row.AlternativeTo is not { } group)
        {
            return row.IsAlsoGroup && block.CountRowsOf(row.RowCode, found: true) > 0;
        }

        // Where the group's other rows were found this one is missing; where nothing was, the group alone is told as missing.
        return block.CountRowsOf(group, found: true) == 0;
    }

    private void Emit()
    {
        Span<CellAssignment> cells = assignments.AsSpan(0, form.Layout.Count);
        HashSet<CellReading>? shared = FindShared(cells);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            ref readonly CellAssignment assignment = ref cells[cell];
            if (assignment.State == CellState.None)
            {
                continue;
            }

            if (assignment is { State: CellState.Absent, Column: { } missing })
            {
                counter.CountMissing(missing);
            }

            assignment.Emit(builder, cell, assignment.Cell is { } reading && shared?.Contains(reading) == true);
        }

        DoubtfulDigits.Settle(form, cells, builder);
        cells.Clear();
        ArrayPool<CellAssignment>.Shared.Return(assignments);
    }

    /// <summary>The cells that stand for several cells of the form; null when there are none. Only one that spans several slots can.</summary>
    private static HashSet<CellReading>? FindShared(ReadOnlySpan<CellAssignment> cells)
    {
        HashSet<CellReading>? seen = null;
        HashSet<CellReading>? shared = null;
        foreach (ref readonly CellAssignment assignment in cells)
        {
            bool spans = assignment is { State: CellState.Read, Cell: { } cell } && (cell.Cell.RowSpan > 1 || cell.Cell.ColumnSpan > 1);
            if (spans && !(seen ??= []).Add(assignment.Cell!))
            {
                (shared ??= []).Add(assignment.Cell!);
            }
        }

        return shared;
    }
}
