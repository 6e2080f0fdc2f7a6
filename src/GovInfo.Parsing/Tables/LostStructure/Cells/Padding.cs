using System.Collections.Immutable;
using GovInfo.Parsing.Tables.LostStructure.Placement;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tables.LostStructure.Cells;

/// <summary>
/// Where a text leaves extra empty cells for the columns that a cell spans: behind a row's values, before them, or in their places. The rows
/// that can be read in one way only show it; a row that can be read in several ways is then read in that way, or in the one way that meets
/// the sum of the row.
/// </summary>
internal sealed class Padding
{
    private readonly List<Func<RowText, int>> habits;

    private Padding(List<Func<RowText, int>> habits) => this.habits = habits;

    public static Padding None { get; } = new([]);

    /// <summary>The habits that all rows with one possible reading keep.</summary>
    public static Padding Observe(IReadOnlyList<RowText> rows)
    {
        var clear = new List<(RowText Row, int Start)>();
        foreach (RowText row in rows)
        {
            List<int> starts = Starts(row);
            if (starts.Count == 1 && row.Cells.Count > row.Columns.Length && row.HasWritten)
            {
                clear.Add((row, starts[0]));
            }
        }

        if (GridColumn(rows, clear) is { } gridColumn)
        {
            return new Padding([row => gridColumn - row.CellsBefore]);
        }

        if (clear.Count == 0)
        {
            return None;
        }

        var habits = new List<Func<RowText, int>> { static _ => 0, static row => row.Cells.Count - row.Columns.Length };
        (RowText first, int firstStart) = clear[0];
        if (first.CellsBefore >= 0)
        {
            int column = first.CellsBefore + firstStart;
            habits.Add(row => row.CellsBefore < 0 ? -1 : column - row.CellsBefore);
        }

        habits.RemoveAll(habit => clear.Exists(item => habit(item.Row) != item.Start));
        return new Padding(habits);
    }

    /// <summary>The column that values begin in when every row has the same number of cells and all clear rows agree on it: a full grid.</summary>
    private static int? GridColumn(IReadOnlyList<RowText> rows, List<(RowText Row, int Start)> clear)
    {
        int width = rows[0].CellsBefore + rows[0].Cells.Count;
        if (rows.Any(row => row.CellsBefore < 0 || row.CellsBefore + row.Cells.Count != width))
        {
            return null;
        }

        List<int> columns = [.. clear.Select(static item => item.Row.CellsBefore + item.Start)
            .Concat(rows.Where(static row => row.Cells.Count == row.Columns.Length && row.HasWritten).Select(static row => row.CellsBefore))
            .Distinct()];
        return columns.Count == 1 ? columns[0] : null;
    }

    /// <summary>The cells of a row's columns; null when more than one reading is left, or none.</summary>
    public TextCell?[]? PlacesOf(RowText row, FormIdentity? withinRow)
    {
        List<int> starts = Starts(row);
        List<int> kept = [.. habits.Select(habit => habit(row)).Where(starts.Contains).Distinct()];
        List<int> meeting = starts.FindAll(start => MeetsSum(Window(row, start), row.Columns, withinRow));
        if (kept.Count == 0)
        {
            kept = meeting;
        }

        // The habit says one thing and the sum another.
        if (kept.Count == 0 || (meeting.Count > 0 && !kept.Exists(meeting.Contains)))
        {
            return null;
        }

        TextCell?[] places = Window(row, kept[0]);
        return kept.TrueForAll(start => SameTexts(Window(row, start), places)) ? places : null;
    }

    private static TextCell?[] Window(RowText row, int start) => [.. row.Cells.Skip(start).Take(row.Columns.Length)];

    private static bool SameTexts(TextCell?[] left, TextCell?[] right)
    {
        for (int index = 0; index < left.Length; index++)
        {
            if (left[index]?.Text != right[index]?.Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a row has a total that is a number, and its parts add up to it; zeros would add up in any place.</summary>
    private static bool MeetsSum(TextCell?[] cells, ImmutableArray<FormLine> columns, FormIdentity? identity)
    {
        if (identity is null || columns.Length != identity.Parts.Length + identity.Totals.Length)
        {
            return false;
        }

        RowSum sum = RowSum.Of(columns, [.. cells.Select(static cell => cell?.Text)], identity);
        return sum.HasTotal && sum.Total != 0 && sum.Difference == 0;
    }

    /// <summary>Where the columns may begin among a row's cells so that no written cell is left outside.</summary>
    private static List<int> Starts(RowText row)
    {
        var starts = new List<int>();
        int columns = row.Columns.Length;
        int first = row.Cells.FindIndex(static cell => !cell.IsEmpty);
        int last = row.Cells.FindLastIndex(static cell => !cell.IsEmpty);
        for (int start = 0; start + columns <= row.Cells.Count; start++)
        {
            if (first < 0 || (start <= first && last < start + columns))
            {
                starts.Add(start);
            }
        }

        return starts;
    }
}
