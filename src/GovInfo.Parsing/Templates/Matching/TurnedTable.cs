using System.Collections.Immutable;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tables;

namespace GovInfo.Parsing.Templates.Matching;

/// <summary>
/// Lays a table whose form has one row of numbers under a stack of heads out as the form does, where a site has turned it: a row for each kind
/// of case, a row for each outcome, or the kinds with their own heads below each other. Each number goes under the labels that stand above it
/// and beside it.
/// </summary>
internal sealed class TurnedTable
{
    private readonly ReadGrid grid;
    private readonly FormBlock block;
    private readonly CaseLabels labels;
    private readonly CellReading?[] cells;
    private readonly CellReading?[] heads;
    private readonly int[] kindsAbove;
    private readonly CellReading?[] headsAbove;
    private bool isTurned;
    private bool isContradictory;

    private TurnedTable(ReadGrid grid, FormBlock block, CaseLabels labels)
    {
        this.grid = grid;
        this.block = block;
        this.labels = labels;
        cells = new CellReading?[block.Columns.Length];
        heads = new CellReading?[block.Columns.Length];
        kindsAbove = new int[grid.ColumnCount];
        Array.Fill(kindsAbove, CaseLabels.None);
        headsAbove = new CellReading?[grid.ColumnCount];
    }

    /// <summary>The parts of a table, those turned laid out as in the form.</summary>
    public static IReadOnlyList<ReadGrid> Straighten(FormTable form, IReadOnlyList<ReadGrid> parts)
    {
        if (form.Blocks is not [{ Cases: { } labels } block])
        {
            return parts;
        }

        ReadGrid[]? straight = null;
        for (int part = 0; part < parts.Count; part++)
        {
            if (new TurnedTable(parts[part], block, labels).Straighten() is { } turned)
            {
                straight ??= [.. parts];
                straight[part] = turned;
            }
        }

        return straight ?? parts;
    }

    private ReadGrid? Straighten()
    {
        bool isStacked = PlaceAll();
        if (isContradictory || (!isTurned && !isStacked))
        {
            return null;
        }

        int[] found = [.. Enumerable.Range(0, cells.Length).Where(line => cells[line] is not null)];
        int depth = block.Columns.Max(static line => line.Ancestors.Length);
        var turned = new CellGrid(depth + 2, found.Length);
        for (int column = 0; column < found.Length; column++)
        {
            FormLine line = block.Columns[found[column]];
            SourceCell head = heads[found[column]]!.Cell;
            for (int level = 0; level < line.Ancestors.Length; level++)
            {
                turned[level, column] = Move(head, level, column) with { Text = line.Ancestors[level].Text };
            }

            turned[depth, column] = Move(head, depth, column);
            turned[depth + 1, column] = Move(cells[found[column]]!.Cell, depth + 1, column);
        }

        return new ReadGrid(turned);
    }

    private static SourceCell Move(SourceCell cell, int row, int column) => cell with { Row = row, Column = column, RowSpan = 1, ColumnSpan = 1 };

    /// <summary>Places every cell that its labels name, and says whether the kinds of cases stand below each other under heads of their own.</summary>
    private bool PlaceAll()
    {
        ulong seen = 0;
        int rowsWithCells = 0;
        bool isApart = true;
        for (int row = 0; row < grid.RowCount && !isContradictory; row++)
        {
            ulong here = PlaceRow(row, Has(row, static (reading, _) => reading.Kind == CellKind.Value));
            rowsWithCells += here != 0 ? 1 : 0;
            isApart &= (here & seen) == 0;
            seen |= here;
        }

        return rowsWithCells > 1 && isApart;
    }

    /// <summary>Places the cells of a row and says of which kinds they are, a bit each.</summary>
    private ulong PlaceRow(int row, bool hasValue)
    {
        ulong here = 0;
        int kindBeside = CaseLabels.None;
        CellReading? headBeside = null;
        bool isUnderHead = false;
        bool hasEntry = hasValue || Has(row, static (reading, labels) => labels.HeadOf(reading) is not null);
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (grid[row, column] is not { } reading)
            {
                continue;
            }

            if (labels.KindOf(reading) is not CaseLabels.None and var kind)
            {
                isUnderHead = headsAbove[column] is not null;
                kindsAbove[column] = kind;
                kindBeside = kind;
                headBeside = null;
            }
            else if (labels.HeadOf(reading) is not null)
            {
                headsAbove[column] = reading;
                headBeside = reading;
            }
            else if (reading.Kind == CellKind.Blank && kindBeside == CaseLabels.None && headBeside is null && headsAbove[column] is null && hasEntry
                && kindsAbove[column] is not CaseLabels.None and var above
                && (column == 0 || kindsAbove[column - 1] != above))
            {
                // A merged cell that an editor parted leaves empty ones below the label; further to the right they only keep columns apart.
                kindBeside = above;
            }
            else if (reading.Kind == CellKind.Blank && !hasValue && kindBeside != CaseLabels.None && headBeside is null && (isUnderHead || headsAbove[column] is null))
            {
                // Merged cells that an editor parted leave empty ones behind the label.
                kindsAbove[column] = kindBeside;
            }
            else if ((reading.Kind != CellKind.Text || hasValue) && !grid.GoesOnFromAbove(row, column) && (column == 0 || grid[row, column - 1] != reading))
            {
                here |= Place(reading, kindBeside, kindsAbove[column], headBeside, headsAbove[column]);
            }
        }

        return here;
    }

    /// <summary>Places a cell, and gives the bit of its kind; 0 where the labels name no place.</summary>
    private ulong Place(CellReading reading, int beside, int above, CellReading? headBeside, CellReading? headAbove)
    {
        // A group alone (行政诉讼) says little: the label that tells more may stand on the other side.
        int kind = beside > CaseLabels.Group ? beside : Math.Max(beside, above);
        CellReading? head = headBeside ?? headAbove;
        int line = kind == CaseLabels.None || head is null ? -1 : labels.LineOf(kind, labels.HeadOf(head)!);
        if (line < 0)
        {
            return 0;
        }

        bool isNumber = reading.Kind != CellKind.Blank;

        // An empty cell beside a head is what a page leaves of a row of heads that it cuts.
        isTurned |= isNumber && (beside != CaseLabels.None || headBeside is not null || kind == CaseLabels.Group);

        // Two numbers under the same labels, or a number under two: nothing says which is meant.
        isContradictory |= isNumber && (cells[line] is { Kind: not CellKind.Blank } || AreDifferent(beside, above));
        if (cells[line] is null || isNumber)
        {
            // Of which kind of the group it is nobody knows.
            cells[line] = kind == CaseLabels.Group ? new CellReading(reading.Cell with { IsDoubtful = true }) : reading;
            heads[line] = head;
        }

        return 1UL << kind;
    }

    private static bool AreDifferent(int beside, int above) => beside > CaseLabels.Group && above > CaseLabels.Group && beside != above;

    private bool Has(int row, Func<CellReading, CaseLabels, bool> isIt)
    {
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (grid[row, column] is { } reading && isIt(reading, labels))
            {
                return true;
            }
        }

        return false;
    }
}
