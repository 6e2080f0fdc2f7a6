namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Tells the cells of a row apart by column: by the header where it names the columns, by order where it does not and the count fits. Where
/// the two readings differ the row's own sum decides; where it cannot, the row is in doubt.
/// </summary>
internal sealed class RowValueReader
{
    private readonly RowSums sums;

    // Used again for each row.
    private readonly List<CellReading> values = [];
    private readonly List<CellReading> leftover = [];
    private CellReading?[] byHeader = [];

    /// <summary>Initialises a reader for the rows of one table.</summary>
    /// <param name="identities">The sums of the table.</param>
    public RowValueReader(IReadOnlyList<FormIdentity> identities) => sums = new RowSums(identities);

    /// <summary>Reads a row; what is given back is overwritten by the next one.</summary>
    public RowValues Read(ReadGrid grid, RowMatch row, ColumnMatch columns, FormBlock block)
    {
        int lineCount = block.Columns.Length;
        byHeader = byHeader.Length == lineCount ? byHeader : new CellReading?[lineCount];
        ReadByHeader(grid, row, columns, out bool conflict, out bool isShort);
        values.Clear();
        leftover.Clear();
        foreach ((CellReading reading, int column) in grid.DistinctCells(row.Row, row.FirstValueColumn))
        {
            if (reading != row.Label && !IsCopy(grid, row.Row, column, columns))
            {
                values.Add(reading);
                if (reading.Kind != CellKind.Blank && !IsUnderHeader(reading))
                {
                    leftover.Add(reading);
                }
            }
        }

        bool complete = columns.Count == lineCount;
        if (complete && values.Count == lineCount && columns.Columns[0]!.End <= row.FirstValueColumn)
        {
            // The label was pushed over the first column, by a cell of a row above that spans too many rows: a cell for each column stands behind it.
            return new RowValues([.. values], false, true, [], false);
        }

        if (HasLabelUnderHeader(block))
        {
            // A label where a number belongs: the row's cells have moved, and none is where its header says.
            return new RowValues(byHeader, true, false, leftover, isShort);
        }

        if (isShort && !conflict && values.Count < lineCount && LacksPartOfGroup(columns, block))
        {
            // Nothing tells which cell was left out: those behind it have moved.
            return new RowValues(byHeader, true, false, leftover, isShort);
        }

        if (!conflict && leftover.Count == 0 && (complete || columns.Count > 0))
        {
            return new RowValues(byHeader, false, false, [], isShort);
        }

        // Cells that only fill the row up to the width of the grid.
        while (values.Count > lineCount && values[^1].Kind == CellKind.Blank)
        {
            values.RemoveAt(values.Count - 1);
        }

        if (values.Count == lineCount)
        {
            CellReading?[] byOrder = [.. values];
            bool agrees = !conflict && Agrees(byHeader, byOrder, columns);
            if (agrees || columns.Count == 0 || (sums.Hold(byOrder, block, alsoOfZeros: true) && !sums.Hold(byHeader, block, alsoOfZeros: false)))
            {
                return new RowValues(byOrder, false, true, [], false);
            }
        }

        bool leftoverUnderOwnHeader = !conflict && columns.Count > 0 && HaveHeadersOfTheirOwn(leftover, columns, block);
        return new RowValues(byHeader, !leftoverUnderOwnHeader, false, leftover, isShort);
    }

    private void ReadByHeader(ReadGrid grid, RowMatch row, ColumnMatch columns, out bool conflict, out bool isShort)
    {
        conflict = false;
        isShort = false;
        for (int line = 0; line < byHeader.Length; line++)
        {
            byHeader[line] = null;
            if (columns.Columns[line] is not { } column)
            {
                continue;
            }

            CellReading? chosen = null;
            bool any = false;
            for (int at = Math.Max(column.First, row.FirstValueColumn); at < column.End && at < grid.ColumnCount; at++)
            {
                CellReading? reading = grid[row.Row, at];
                any |= reading is not null;
                if (reading is null || reading == chosen || reading == row.Label)
                {
                    continue;
                }

                if (chosen is not null && chosen.Kind != CellKind.Blank && reading.Kind != CellKind.Blank && !IsCopy(grid, row.Row, at, columns))
                {
                    conflict = true;
                }

                if (chosen is null || chosen.Kind == CellKind.Blank)
                {
                    chosen = reading;
                }
            }

            isShort |= !any;
            byHeader[line] = chosen;
        }
    }

    private bool IsUnderHeader(CellReading reading)
    {
        foreach (CellReading? known in byHeader)
        {
            if (known == reading)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLabelUnderHeader(FormBlock block)
    {
        foreach (CellReading? reading in byHeader)
        {
            if (reading is { Kind: CellKind.Text } && block.HasLabel(reading.Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row that ends early has values in a group of columns that belong together, and lacks others of it.</summary>
    private bool LacksPartOfGroup(ColumnMatch columns, FormBlock block)
    {
        for (int line = 0; line < byHeader.Length; line++)
        {
            if (byHeader[line] is not null || columns.Columns[line] is null)
            {
                continue;
            }

            for (int other = 0; other < byHeader.Length; other++)
            {
                if (block.Columns[other].RowCode == block.Columns[line].RowCode && byHeader[other] is { Kind: not CellKind.Blank })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HaveHeadersOfTheirOwn(List<CellReading> values, ColumnMatch columns, FormBlock block)
    {
        foreach (CellReading value in values)
        {
            if (!HasHeaderOfItsOwn(value, columns, block))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value stands under a header that is none of the form's: a column that the body added.</summary>
    private static bool HasHeaderOfItsOwn(CellReading value, ColumnMatch columns, FormBlock block) =>
        columns.Headers[value.Cell.Column] is { } header && Array.TrueForAll(columns.Columns, column => column?.Header != header)
        && !block.HasLabel(header.Key);

    /// <summary>Whether a cell prints the first one of its column again, as the header above does: converters fill every slot of a merged cell with its text.</summary>
    private static bool IsCopy(ReadGrid grid, int row, int at, ColumnMatch columns)
    {
        foreach (MatchedColumn? column in columns.IsSpread ? columns.Columns : [])
        {
            if (column is not null && at > column.First && at < column.End)
            {
                return columns.Headers[at] != columns.Headers[column.First] && grid[row, column.First] is { } first && grid[row, at] is { } reading
                    && first != reading && first.Cell.Text == reading.Cell.Text;
            }
        }

        return false;
    }

    private static bool Agrees(CellReading?[] byHeader, CellReading?[] byOrder, ColumnMatch columns)
    {
        for (int line = 0; line < byHeader.Length; line++)
        {
            if (columns.Columns[line] is not null && byHeader[line] != byOrder[line])
            {
                return false;
            }
        }

        return true;
    }
}
