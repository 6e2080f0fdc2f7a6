namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>
/// The columns of a table on one page, by the places of its words: words above each other are one column, and there must be as many columns as
/// the form has.
/// </summary>
internal sealed class PageColumns
{
    private const int Nearness = 2;
    private const int Farness = 4;

    private readonly List<(int Left, int Right)> columns;

    private PageColumns(List<(int Left, int Right)> columns) => this.columns = columns;

    /// <summary>The columns that some lines of words show; null when they are not as many as asked.</summary>
    public static PageColumns? Find(IReadOnlyCollection<List<PlacedWord>> lines, int count)
    {
        List<PlacedWord> words = [.. lines.SelectMany(static line => line).Where(static word => word.IsSetOff)];
        if (Merge(words) is { } all && all.Count == count)
        {
            return new PageColumns(all);
        }

        // Lines with a value in every column alone.
        List<List<PlacedWord>> full = [.. lines.Where(line => line.Count == count)];
        var columns = new List<(int Left, int Right)>();
        for (int column = 0; column < count && full.Count > 0; column++)
        {
            List<(int Left, int Right)> merged = Merge([.. full.Select(line => line[column]).Where(static word => word.IsSetOff)]);
            if (merged.Count == 0 || (columns.Count > 0 && columns[^1].Right > merged[0].Left))
            {
                return null;
            }

            columns.Add((merged[0].Left, merged[^1].Right));
        }

        return full.Count > 0 ? new PageColumns(columns) : null;
    }

    /// <summary>Whether a word stands in one of the columns.</summary>
    public bool IsIn(PlacedWord word) => columns.Exists(column => column.Left < word.Right && word.Left < column.Right);

    /// <summary>Whether every column has one of some words in it.</summary>
    public bool AreAllIn(IReadOnlyCollection<List<PlacedWord>> lines) =>
        columns.TrueForAll(column => lines.Any(line => line.Exists(word => column.Left < word.Right && word.Left < column.Right)));

    /// <summary>The column of each word of a line, from left to right; null when one is not certain.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isBehindLabel">Whether the first word stands one space behind a label.</param>
    public int[]? Place(List<PlacedWord> words, bool isBehindLabel)
    {
        int[] places = new int[words.Count];
        int last = -1;
        for (int index = 0; index < words.Count; index++)
        {
            PlacedWord word = words[index];
            int place = ColumnOf(word);
            if (!word.IsSetOff && (index > 0 || isBehindLabel))
            {
                // What is moved along with the word before stands in the next column, and cannot be right of that.
                bool isPossible = last + 1 < columns.Count && word.Left < columns[last + 1].Right + Nearness;
                if (!isPossible || (place >= 0 && place != last + 1 && word.Left >= columns[place].Left))
                {
                    return null;
                }

                place = last + 1;
            }

            if (place <= last)
            {
                return null;
            }

            places[index] = place;
            last = place;
        }

        return places;
    }

    /// <summary>How many words that others stand above or below are set as most of those are: whatever the columns, counted rightly they stand in line.</summary>
    public static (int Aligned, int All) AlignmentOf(IEnumerable<PlacedWord> words)
    {
        List<PlacedWord> free = [.. words.Where(static word => word is { IsSetOff: true, IsValue: true })];
        int aligned = 0;
        int all = 0;
        foreach ((int left, int right) in Merge(free))
        {
            List<PlacedWord> stripe = free.FindAll(word => word.Left >= left && word.Right <= right);
            aligned += stripe.Count > 1 ? MostAligned(stripe) : 0;
            all += stripe.Count > 1 ? stripe.Count : 0;
        }

        return (aligned, all);
    }

    /// <summary>How many words that stand for themselves are set as most words of their column are: at the left, in the middle or at the right.</summary>
    public static (int Aligned, int All) AlignmentOf(IEnumerable<(List<PlacedWord> Words, int[] Places)> lines)
    {
        int aligned = 0;
        int all = 0;
        foreach (IGrouping<int, PlacedWord> column in lines.SelectMany(static line => line.Words.Zip(line.Places)).Where(static item => item.First is { IsSetOff: true, IsValue: true })
            .GroupBy(static item => item.Second, static item => item.First))
        {
            all += column.Count();
            aligned += MostAligned([.. column]);
        }

        return (aligned, all);
    }

    private static int MostAligned(List<PlacedWord> words) =>
        Math.Max(Most(words, static word => word.Left), Math.Max(Most(words, static word => word.Right), Most(words, static word => (word.Left + word.Right) / 2)));

    private static int Most(IEnumerable<PlacedWord> words, Func<PlacedWord, int> place) => words.GroupBy(place).Max(static group => group.Count());

    /// <summary>The one column that a word stands in, or near when it is far from every other; -1 when there is none.</summary>
    private int ColumnOf(PlacedWord word)
    {
        int found = -1;
        int inside = 0;
        int near = 0;
        for (int column = 0; column < columns.Count; column++)
        {
            int gap = Math.Max(columns[column].Left - word.Right, word.Left - columns[column].Right);
            inside += gap < 0 ? 1 : 0;
            near += gap < Farness ? 1 : 0;
            found = gap < 0 || (inside == 0 && gap <= Nearness) ? column : found;
        }

        return inside == 1 || (inside == 0 && near == 1) ? found : -1;
    }

    private static List<(int Left, int Right)> Merge(List<PlacedWord> words)
    {
        var merged = new List<(int Left, int Right)>();
        foreach (PlacedWord word in words.OrderBy(static word => word.Left))
        {
            if (merged.Count > 0 && word.Left < merged[^1].Right)
            {
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, word.Right));
            }
            else
            {
                merged.Add((word.Left, word.Right));
            }
        }

        return merged;
    }
}
