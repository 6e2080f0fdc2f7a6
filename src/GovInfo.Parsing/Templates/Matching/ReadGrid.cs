using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A grid with its cells read. A cell that spans several slots stands in each of them.</summary>
internal sealed class ReadGrid
{
    private readonly CellReading?[] slots;
    private List<(KnownLabel Label, bool BeforeNumbers)>? labels;

    public ReadGrid(CellGrid grid)
    {
        RowCount = grid.RowCount;
        ColumnCount = grid.ColumnCount;
        slots = new CellReading?[RowCount * ColumnCount];
        Dictionary<SourceCell, CellReading>? parted = null;
        for (int row = 0; row < RowCount; row++)
        {
            for (int column = 0; column < ColumnCount; column++)
            {
                if (grid[row, column] is { } cell)
                {
                    slots[(row * ColumnCount) + column] = FindBeside(cell, row, column) ?? Read(cell, row, column, ref parted);
                }
            }
        }
    }

    private ReadGrid(ReadGrid upper, ReadGrid lower)
    {
        RowCount = upper.RowCount + lower.RowCount;
        ColumnCount = upper.ColumnCount;
        slots = [.. upper.slots, .. lower.slots];
    }

    /// <summary>The labels of the form that the grid bears, of whichever table, each once; and whether a number stands right behind one, as behind a row's.</summary>
    public List<(KnownLabel Label, bool BeforeNumbers)> Labels => labels ??= FindLabels();

    public int RowCount { get; }

    public int ColumnCount { get; }

    public CellReading? this[int row, int column] => slots[(row * ColumnCount) + column];

    /// <summary>
    /// Puts parts of the same width that follow one another on top of each other, so that a table cut anywhere, also inside its header, is
    /// whole again.
    /// </summary>
    public static List<ReadGrid> Stack(IEnumerable<ReadGrid> parts)
    {
        var stacks = new List<ReadGrid>();
        foreach (ReadGrid part in parts)
        {
            if (stacks.Count > 0 && stacks[^1].ColumnCount == part.ColumnCount)
            {
                stacks[^1] = new ReadGrid(stacks[^1], part);
            }
            else
            {
                stacks.Add(part);
            }
        }

        return stacks;
    }

    /// <summary>Whether the cell at a slot began in a row above.</summary>
    public bool GoesOnFromAbove(int row, int column) => row > 0 && this[row, column] is { } reading && this[row - 1, column] == reading;

    /// <summary>The distinct cells of a row from left to right, with the column of each.</summary>
    public RowCells DistinctCells(int row, int fromColumn = 0) => new(this, row, fromColumn);

    /// <summary>The reading of a cell that spans several slots, where it stands to the left or above.</summary>
    private CellReading? FindBeside(SourceCell cell, int row, int column)
    {
        if (cell.RowSpan == 1 && cell.ColumnSpan == 1)
        {
            return null;
        }

        CellReading? left = column > 0 ? this[row, column - 1] : null;
        CellReading? above = row > 0 ? this[row - 1, column] : null;
        return ReferenceEquals(left?.Cell, cell) ? left : ReferenceEquals(above?.Cell, cell) ? above : null;
    }

    /// <summary>Reads a cell, unless it was read in an earlier slot that other cells part from this one: only then those read are kept in <paramref name="parted"/>.</summary>
    private CellReading Read(SourceCell cell, int row, int column, ref Dictionary<SourceCell, CellReading>? parted)
    {
        bool isOfOneSlot = cell.RowSpan == 1 && cell.ColumnSpan == 1;
        bool begins = cell.Row == row && cell.Column == column;
        if (isOfOneSlot || (begins && parted is null))
        {
            return new CellReading(cell);
        }

        if (parted is null)
        {
            parted = new Dictionary<SourceCell, CellReading>(ReferenceEqualityComparer.Instance);
            foreach (CellReading? earlier in slots.AsSpan(0, (row * ColumnCount) + column))
            {
                if (earlier is not null)
                {
                    parted[earlier.Cell] = earlier;
                }
            }
        }

        if (!parted.TryGetValue(cell, out CellReading? reading))
        {
            reading = new CellReading(cell);
            parted.Add(cell, reading);
        }

        return reading;
    }

    private List<(KnownLabel Label, bool BeforeNumbers)> FindLabels()
    {
        int labelCount = KnownLabels.Default.Count;
        var found = new List<(KnownLabel Label, bool BeforeNumbers)>(Math.Min(RowCount + ColumnCount, labelCount));
        Span<short> places = stackalloc short[labelCount];
        CellReading? last = null;
        foreach (CellReading? reading in slots)
        {
            if (reading == last || reading is not { Kind: CellKind.Text, Label.Known: { } known })
            {
                continue;
            }

            last = reading;
            int behind = reading.Cell.Column + reading.Cell.ColumnSpan;
            bool beforeNumbers = behind < ColumnCount && this[reading.Cell.Row, behind]?.Kind == CellKind.Value;
            ref short place = ref places[known.Index];
            if (place == 0)
            {
                found.Add((known, beforeNumbers));
                place = (short)found.Count;
            }
            else if (beforeNumbers)
            {
                found[place - 1] = (known, true);
            }
        }

        return found;
    }
}
