using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>A grid with its cells read. A cell that spans several slots stands in each of them.</summary>
internal sealed class ReadGrid
{
    private readonly CellReading?[] slots;

    // The cells, each once, in the order of the grid.
    private readonly List<CellReading> readings;
    private List<(KnownLabel Label, bool BeforeNumbers)>? labels;

    public ReadGrid(CellGrid grid)
    {
        RowCount = grid.RowCount;
        ColumnCount = grid.ColumnCount;
        slots = new CellReading?[RowCount * ColumnCount];
        readings = new List<CellReading>(slots.Length);
        Dictionary<SourceCell, CellReading>? spanning = null;
        for (int row = 0; row < RowCount; row++)
        {
            for (int column = 0; column < ColumnCount; column++)
            {
                if (grid[row, column] is not { } cell)
                {
                    continue;
                }

                // Only a cell that spans several slots can have been read in an earlier one.
                bool spans = cell.RowSpan > 1 || cell.ColumnSpan > 1;
                CellReading? reading = null;
                if (!spans || spanning?.TryGetValue(cell, out reading) != true)
                {
                    reading = new CellReading(cell);
                    readings.Add(reading);
                    if (spans)
                    {
                        spanning ??= new Dictionary<SourceCell, CellReading>(ReferenceEqualityComparer.Instance);
                        spanning.Add(cell, reading);
                    }
                }

                slots[(row * ColumnCount) + column] = reading;
            }
        }
    }

    private ReadGrid(ReadGrid upper, ReadGrid lower)
    {
        RowCount = upper.RowCount + lower.RowCount;
        ColumnCount = upper.ColumnCount;
        slots = [.. upper.slots, .. lower.slots];
        readings = [.. upper.readings, .. lower.readings];
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

    private List<(KnownLabel Label, bool BeforeNumbers)> FindLabels()
    {
        var found = new List<(KnownLabel Label, bool BeforeNumbers)>();
        Span<short> places = stackalloc short[KnownLabels.Default.Count];
        foreach (CellReading reading in readings)
        {
            if (reading.Kind != CellKind.Text || reading.Label.Known is not { } known)
            {
                continue;
            }

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
