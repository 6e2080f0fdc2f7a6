namespace GovInfo.Parsing.Tables.LostStructure.Layout;

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
    public static PageColumns? Find(List<List<PlacedWord>> lines, int count)
    {
        var words = new WordPlaces();
        bool isAnyFull = false;
        foreach (List<PlacedWord> line in lines)
        {
            isAnyFull |= line.Count == count;
            foreach (PlacedWord word in line)
            {
                words.AddSetOff(word);
            }
        }

        List<(int Left, int Right)> all = words.Merge();
        if (all.Count == count)
        {
            return new PageColumns(all);
        }

        // Lines with a value in every column alone.
        var columns = new List<(int Left, int Right)>(count);
        for (int column = 0; column < count && isAnyFull; column++)
        {
            words.Clear();
            foreach (List<PlacedWord> line in lines)
            {
                if (line.Count == count)
                {
                    words.AddSetOff(line[column]);
                }
            }

            List<(int Left, int Right)> merged = words.Merge();
            if (merged.Count == 0 || (columns.Count > 0 && columns[^1].Right > merged[0].Left))
            {
                return null;
            }

            columns.Add((merged[0].Left, merged[^1].Right));
        }

        return isAnyFull ? new PageColumns(columns) : null;
    }

    /// <summary>Whether a word stands in one of the columns.</summary>
    public bool IsIn(PlacedWord word)
    {
        foreach ((int left, int right) in columns)
        {
            if (left < word.Right && word.Left < right)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every column has one of some words in it.</summary>
    public bool AreAllIn(IReadOnlyCollection<List<PlacedWord>> lines) =>
        columns.TrueForAll(column => lines.Any(line => line.Exists(word => column.Left < word.Right && word.Left < column.Right)));

    /// <summary>The column of each word of a line, from left to right; null when one is not certain.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isBehindLabel">Whether the first word stands one space behind a label.</param>
    public int[]? Place(ReadOnlySpan<PlacedWord> words, bool isBehindLabel)
    {
        int[] places = new int[words.Length];
        int last = -1;
        for (int index = 0; index < words.Length; index++)
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

    /// <summary>How many words that stand for themselves are set as most words of their column are: at the left, in the middle or at the right.</summary>
    public static (int Aligned, int All) AlignmentOf(List<(LayoutPiece Piece, bool IsBehindLabel)> lines, int columnCount)
    {
        int aligned = 0;
        int all = 0;
        var words = new WordPlaces();
        for (int column = 0; column < columnCount; column++)
        {
            words.Clear();
            foreach ((LayoutPiece piece, _) in lines)
            {
                int at = piece.Places is null ? -1 : Array.IndexOf(piece.Places, column);
                if (at >= 0 && piece.Words[at].IsValue)
                {
                    words.AddSetOff(piece.Words[at]);
                }
            }

            aligned += words.CountAligned();
            all += words.Count;
        }

        return (aligned, all);
    }

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
}
