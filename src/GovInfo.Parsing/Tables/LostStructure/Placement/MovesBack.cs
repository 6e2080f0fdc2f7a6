namespace GovInfo.Parsing.Tables.LostStructure.Placement;

/// <summary>
/// Finds the ways in which a few values of neighbouring rows can be moved to the row above or below, so that every row has as many values as
/// columns and the last is the sum of the others.
/// </summary>
internal sealed class MovesBack
{
    private const int MostSteps = 60_000;

    private readonly List<MovableValue>[] rows;
    private readonly int columns;
    private readonly int most;
    private readonly bool[][] taken;
    private readonly List<MovableValue>[] received;
    private readonly List<List<MovableValue>[]> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int steps;
    private bool isSpent;

    private MovesBack(List<MovableValue>[] rows, int columns, int most)
    {
        this.rows = rows;
        this.columns = columns;
        this.most = most;
        taken = Array.ConvertAll(rows, static row => new bool[row.Count]);
        received = Array.ConvertAll(rows, static _ => new List<MovableValue>());
    }

    /// <summary>The ways, each other in what the rows read; none when there are too many.</summary>
    /// <param name="before">Values above the first row, which belong to it or below.</param>
    /// <param name="rows">The values of the rows.</param>
    /// <param name="columns">How many each should have.</param>
    /// <param name="mostMoves">How many values may move.</param>
    /// <param name="mostWays">How many ways are too many.</param>
    public static List<List<MovableValue>[]> Find(List<MovableValue> before, List<MovableValue>[] rows, int columns, int mostMoves, int mostWays)
    {
        var down = new int[rows.Length - 1];
        var up = new int[rows.Length - 1];
        int more = before.Count;
        int moves = before.Count;
        for (int pair = 0; pair < down.Length; pair++)
        {
            more += rows[pair].Count - columns;
            down[pair] = Math.Max(0, more);
            up[pair] = Math.Max(0, -more);
            moves += Math.Abs(more);
        }

        if (more + rows[^1].Count != columns || moves > mostMoves)
        {
            return [];
        }

        var search = new MovesBack(rows, columns, mostWays);
        search.received[0].AddRange(before);
        search.Take(0, 0, down, up, fromAbove: true, down.Length > 0 ? down[0] : 0);
        for (int pair = 0; pair < down.Length && search.found.Count == 0 && moves + 2 <= mostMoves; pair++)
        {
            // Two rows that exchanged values.
            down[pair]++;
            up[pair]++;
            search.Take(0, 0, down, up, fromAbove: true, down[0]);
            down[pair]--;
            up[pair]--;
        }

        return search.isSpent ? [] : search.found;
    }

    /// <summary>Whether the last value is the sum of the others.</summary>
    public static bool MeetsSum(List<MovableValue> row)
    {
        decimal sum = 0;
        for (int column = 0; column + 1 < row.Count; column++)
        {
            sum += row[column].Number ?? 0;
        }

        return sum == row[^1].Number;
    }

    /// <summary>Takes some values of one row of a pair for the other, from an index on, then goes on with the other side and the next pair.</summary>
    private void Take(int pair, int from, int[] down, int[] up, bool fromAbove, int count)
    {
        if (isSpent)
        {
            return;
        }

        if (pair == down.Length)
        {
            Arrange(0, new List<MovableValue>[rows.Length]);
            return;
        }

        if (count == 0)
        {
            if (fromAbove)
            {
                Take(pair, 0, down, up, fromAbove: false, up[pair]);
            }
            else
            {
                Take(pair + 1, 0, down, up, fromAbove: true, pair + 1 < down.Length ? down[pair + 1] : 0);
            }

            return;
        }

        int source = fromAbove ? pair : pair + 1;
        int target = fromAbove ? pair + 1 : pair;
        for (int index = from; index < rows[source].Count; index++)
        {
            if (taken[source][index])
            {
                continue;
            }

            taken[source][index] = true;
            received[target].Add(rows[source][index]);
            Take(pair, index + 1, down, up, fromAbove, count - 1);
            received[target].RemoveAt(received[target].Count - 1);
            taken[source][index] = false;
        }
    }

    /// <summary>Puts what each row received among what it kept, in every way that meets its sum.</summary>
    private void Arrange(int row, List<MovableValue>[] arranged)
    {
        if (row == rows.Length)
        {
            string key = string.Join('|', arranged.Select(static one => string.Join(' ', one.Select(static value => value.Cell.Text))));
            if (seen.Add(key))
            {
                found.Add([.. arranged]);
                isSpent = found.Count > most;
            }

            return;
        }

        List<MovableValue> kept = [.. rows[row].Where((_, index) => !taken[row][index])];
        Insert(row, kept, 0, arranged);
    }

    private void Insert(int row, List<MovableValue> values, int next, List<MovableValue>[] arranged)
    {
        if (isSpent)
        {
            return;
        }

        if (next == received[row].Count)
        {
            if (values.Count == columns && MeetsSum(values))
            {
                arranged[row] = [.. values];
                Arrange(row + 1, arranged);
            }

            return;
        }

        isSpent = ++steps > MostSteps;
        for (int place = 0; place <= values.Count && !isSpent; place++)
        {
            values.Insert(place, received[row][next]);
            Insert(row, values, next + 1, arranged);
            values.RemoveAt(place);
        }
    }
}
