namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// Where a text leaves extra empty cells for the columns that a cell spans: behind a row's values, before them, or in their places. The rows
/// that can be read in one way only show it; a row that can be read in several ways is then read in that way.
/// </summary>
internal sealed class Padding
{
    private readonly List<Func<RowText, int, int>> habits;

    private Padding(List<Func<RowText, int, int>> habits) => this.habits = habits;

    public static Padding None { get; } = new([]);

    /// <summary>The habits that all rows with one possible reading keep.</summary>
    public static Padding Observe(IReadOnlyList<RowText> rows, int columns)
    {
        var clear = new List<(RowText Row, int Start)>();
        foreach (RowText row in rows)
        {
            List<int> starts = Starts(row, columns);
            if (starts.Count == 1 && row.Written.Any())
            {
                clear.Add((row, starts[0]));
            }
        }

        if (clear.Count == 0)
        {
            return None;
        }

        var habits = new List<Func<RowText, int, int>> { static (_, _) => 0, static (row, width) => row.Cells.Count - width };
        (RowText first, int firstStart) = clear[0];
        if (first.CellsBefore >= 0)
        {
            int column = first.CellsBefore + firstStart;
            habits.Add((row, _) => row.CellsBefore < 0 ? -1 : column - row.CellsBefore);
        }

        habits.RemoveAll(habit => clear.Exists(item => habit(item.Row, columns) != item.Start));
        return new Padding(habits);
    }

    /// <summary>The cells of a row's columns; null when the habits leave more than one reading, or none.</summary>
    public TextCell?[]? PlacesOf(RowText row, int columns)
    {
        List<int> starts = Starts(row, columns);
        List<int> kept = [.. habits.Select(habit => habit(row, columns)).Where(starts.Contains).Distinct()];
        if (kept.Count == 0)
        {
            return null;
        }

        TextCell?[] places = Window(row, kept[0], columns);
        return kept.TrueForAll(start => SameTexts(Window(row, start, columns), places)) ? places : null;
    }

    private static TextCell?[] Window(RowText row, int start, int columns) => [.. row.Cells.Skip(start).Take(columns)];

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

    /// <summary>Where the columns may begin among a row's cells so that no written cell is left outside.</summary>
    private static List<int> Starts(RowText row, int columns)
    {
        var starts = new List<int>();
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
