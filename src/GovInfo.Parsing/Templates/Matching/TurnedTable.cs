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
    private readonly string?[] kindsAbove;
    private readonly CellReading?[] headsAbove;
    private bool isTurned;
    private bool isContradictory;

    private TurnedTable(ReadGrid grid, FormBlock block)
    {
        this.grid = grid;
        this.block = block;
        labels = new CaseLabels(block);
        cells = new CellReading?[block.Columns.Length];
        heads = new CellReading?[block.Columns.Length];
        kindsAbove = new string?[grid.ColumnCount];
        headsAbove = new CellReading?[grid.ColumnCount];
    }

    /// <summary>The parts of a table, those turned laid out as in the form.</summary>
    public static IReadOnlyList<ReadGrid> Straighten(FormTable form, IReadOnlyList<ReadGrid> parts)
    {
        if (form.Blocks is not [{ Rows.IsEmpty: true } block])
        {
            return parts;
        }

        ReadGrid[]? straight = null;
        for (int part = 0; part < parts.Count; part++)
        {
            if (new TurnedTable(parts[part], block).Straighten() is { } turned)
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
        int[] found = [.. Enumerable.Range(0, cells.Length).Where(line => cells[line] is not null)];
        if (isContradictory || found.Length == 0 || (!isTurned && !isStacked))
        {
            return null;
        }

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
        var seen = new HashSet<string>();
        int rowsWithCells = 0;
        bool isApart = true;
        for (int row = 0; row < grid.RowCount && !isContradictory; row++)
        {
            HashSet<string> here = PlaceRow(row, Has(row, static (reading, _) => reading.Kind == CellKind.Value));
            rowsWithCells += here.Count > 0 ? 1 : 0;
            isApart &= !here.Overlaps(seen);
            seen.UnionWith(here);
        }

        return rowsWithCells > 1 && isApart;
    }

    /// <summary>Places the cells of a row and says of which kinds they are.</summary>
    private HashSet<string> PlaceRow(int row, bool hasValue)
    {
        var here = new HashSet<string>();
        string? kindBeside = null;
        CellReading? headBeside = null;
        bool isUnderHead = false;
        bool hasEntry = hasValue || Has(row, static (reading, labels) => labels.HeadOf(reading) is not null);
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (grid[row, column] is not { } reading)
            {
                continue;
            }

            if (labels.KindOf(reading) is { } kind)
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
            else if (reading.Kind == CellKind.Blank && kindBeside is null && headBeside is null && headsAbove[column] is null && hasEntry && kindsAbove[column] is { } above
                && (column == 0 || kindsAbove[column - 1] != above))
            {
                // A merged cell that an editor parted leaves empty ones below the label; further to the right they only keep columns apart.
                kindBeside = above;
            }
            else if (reading.Kind == CellKind.Blank && !hasValue && kindBeside is not null && headBeside is null && (isUnderHead || headsAbove[column] is null))
            {
                // Merged cells that an editor parted leave empty ones behind the label.
                kindsAbove[column] = kindBeside;
            }
            else if ((reading.Kind != CellKind.Text || hasValue) && !grid.GoesOnFromAbove(row, column) && (column == 0 || grid[row, column - 1] != reading))
            {
                Place(reading, kindBeside, kindsAbove[column], headBeside, headsAbove[column], here);
            }
        }

        return here;
    }

    private void Place(CellReading reading, string? beside, string? above, CellReading? headBeside, CellReading? headAbove, HashSet<string> kindsOfRow)
    {
        // A group alone (行政诉讼) says little: the label that tells more may stand on the other side.
        string? kind = beside is null or CaseLabels.Group ? (above is null or CaseLabels.Group ? beside ?? above : above) : beside;
        CellReading? head = headBeside ?? headAbove;
        int line = kind is null || head is null ? -1 : labels.LineOf(kind, labels.HeadOf(head)!);
        if (line < 0)
        {
            return;
        }

        kindsOfRow.Add(kind!);
        bool isNumber = reading.Kind != CellKind.Blank;

        // An empty cell beside a head is what a page leaves of a row of heads that it cuts.
        isTurned |= isNumber && (beside is not null || headBeside is not null || kind == CaseLabels.Group);

        // Two numbers under the same labels, or a number under two: nothing says which is meant.
        isContradictory |= isNumber && (cells[line] is { Kind: not CellKind.Blank } || AreDifferent(beside, above));
        if (cells[line] is null || isNumber)
        {
            // Of which kind of the group it is nobody knows.
            cells[line] = kind == CaseLabels.Group ? new CellReading(reading.Cell with { IsDoubtful = true }) : reading;
            heads[line] = head;
        }
    }

    private static bool AreDifferent(string? beside, string? above) =>
        beside is not (null or CaseLabels.Group) && above is not (null or CaseLabels.Group) && beside != above;

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
