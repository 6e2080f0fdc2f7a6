using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

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
    private readonly List<CellAssignment> assignments;
    private readonly Dictionary<ObservationKey, int> assignedAt;
    private readonly RecognitionCounter counter = new();
    private readonly ObservationBuilder builder;
    private readonly HashSet<int> partsUsed = [];
    private int rowsByOrder;

    private TableMatcher(FormTable form, IReadOnlyList<ReadGrid> parts, HeaderFinder headers)
    {
        this.form = form;
        this.parts = parts;
        this.headers = headers;
        assignments = new List<CellAssignment>(form.CellCount);
        assignedAt = new Dictionary<ObservationKey, int>(form.CellCount);
        builder = new ObservationBuilder(form.Code, form.CellCount);
    }

    /// <summary>Reads the table, or returns null when the grids hold no row of it.</summary>
    public static TableMatch? Match(FormTable form, IReadOnlyList<ReadGrid> parts)
    {
        ImmutableArray<BlockMatch> blocks = BlockMatcher.Match(form, parts);
        return blocks.All(static block => block.Rows.All(static row => row is null))
            ? null
            : new TableMatcher(form, parts, new HeaderFinder(parts, blocks)).Read(blocks);
    }

    private TableMatch Read(ImmutableArray<BlockMatch> blocks)
    {
        int rowCount = 0;
        double score = 0;
        foreach (BlockMatch block in blocks)
        {
            for (int line = 0; line < block.Rows.Length; line++)
            {
                FormLine? formRow = block.Block.Rows.IsEmpty ? null : block.Block.Rows[line];
                if (block.Rows[line] is { } row)
                {
                    rowCount++;
                    score += row.Score;
                    counter.CountLabel(row.Similarity, row.Label, formRow?.Label);
                    ReadRow(block, formRow, row);
                }
                else if (formRow is not null && !IsReplaced(block, formRow))
                {
                    counter.CountMissing(formRow.Label);
                    AssignAbsent(block.Block, formRow);
                }
            }

            score += CountColumns(block);
        }

        Emit();
        ImmutableArray<Observation> observations = builder.ToImmutable();
        score += IdentityScore.Of(form, observations);
        List<Diagnostic> diagnostics = [.. builder.Diagnostics, .. counter.Diagnostics(form.Code), .. UnknownRows.Find(form, parts, blocks, headers, counter)];
        if (rowsByOrder > 0)
        {
            diagnostics.Add(TableDiagnostics.ColumnsByOrder.Create(null, ("table", form.Code), ("rows", rowsByOrder)));
        }

        return new TableMatch
        {
            Form = form,
            Observations = observations,
            Recognition = counter.ToRecognition(),
            Diagnostics = [.. diagnostics],
            Score = score,
            RowCount = rowCount,
            PartsUsed = [.. partsUsed.Order()],
        };
    }

    private void ReadRow(BlockMatch block, FormLine? formRow, RowMatch row)
    {
        partsUsed.Add(row.Part);
        ReadGrid grid = parts[row.Part];
        ColumnMatch columns = headers.ColumnsFor(block, row);
        RowMatch valueRow = headers.WithContinuation(row);
        RowValues values = RowValueReader.Read(grid, valueRow, columns, block.Block, form.Identities);
        rowsByOrder += values.ByOrder ? 1 : 0;
        foreach (CellReading leftover in values.Doubt ? [] : values.Leftover.Where(static cell => cell.Kind == CellKind.Value))
        {
            CellReading? header = columns.Headers[leftover.Cell.Column];
            counter.CountUnknownColumn(header?.Cell.Text ?? string.Empty, leftover.Cell.Location);
        }

        for (int line = 0; line < block.Block.Columns.Length; line++)
        {
            FormLine column = block.Block.Columns[line];
            MatchedColumn? matched = columns.Columns[line];
            SourceCell? cell = values.Cells[line];
            CellState state = values.Doubt ? CellState.RowInDoubt
                : matched is null && !values.ByOrder ? CellState.Absent
                : CellState.Read;
            if (state == CellState.RowInDoubt && cell is null && values.Leftover.Count > 0)
            {
                cell = values.Leftover[0].Cell;
            }

            Assign(new CellAssignment(
                builder.KeyOf(formRow, column), cell, state, column.Unit == FormUnit.Count ? formRow?.Unit ?? FormUnit.Count : column.Unit,
                matched?.Header.Cell.Text, row.Label?.Cell.Location)
            {
                Column = column.Label,
            });
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

    private void AssignAbsent(FormBlock block, FormLine row)
    {
        foreach (FormLine column in block.Columns)
        {
            Assign(new CellAssignment(builder.KeyOf(row, column), null, CellState.Absent, column.Unit, null, null));
        }
    }

    /// <summary>Of two grids that each hold some of the columns, the one that has a column gives its cell.</summary>
    private void Assign(CellAssignment assignment)
    {
        if (assignedAt.TryAdd(assignment.Key, assignments.Count))
        {
            assignments.Add(assignment);
            return;
        }

        int known = assignedAt[assignment.Key];
        if (assignments[known].State == CellState.Absent)
        {
            assignments[known] = assignment;
        }
    }

    private static bool IsReplaced(BlockMatch block, FormLine row)
    {
        for (int line = 0; line < block.Rows.Length; line++)
        {
            FormLine other = block.Block.Rows[line];
            bool standsForIt = row.IsAlsoGroup ? other.AlternativeTo == row.RowCode : row.AlternativeTo is not null && other.RowCode == row.AlternativeTo;
            if (standsForIt && block.Rows[line] is not null)
            {
                return true;
            }
        }

        // Neither form of the group was found: the group alone is told as missing.
        return row.AlternativeTo is { } group && block.Rows.Where((match, line) => block.Block.Rows[line].AlternativeTo == group).All(static match => match is null);
    }

    private void Emit()
    {
        var uses = new Dictionary<SourceCell, int>(assignments.Count, ReferenceEqualityComparer.Instance);
        foreach (CellAssignment assignment in assignments)
        {
            if (assignment.Cell is { } cell && assignment.State == CellState.Read)
            {
                uses[cell] = uses.GetValueOrDefault(cell) + 1;
            }
        }

        foreach (CellAssignment assignment in assignments)
        {
            if (assignment is { State: CellState.Absent, Column: { } missing })
            {
                counter.CountMissing(missing);
            }

            assignment.Emit(builder, assignment.Cell is { } cell && uses.GetValueOrDefault(cell) > 1);
        }
    }
}
