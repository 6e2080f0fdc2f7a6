using System.Runtime.InteropServices;

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
    public static PageColumns? Find(List<List<PlacedWord>> lines, int count)
    {
        var words = new List<PlacedWord>();
        bool isAnyFull = false;
        foreach (List<PlacedWord> line in lines)
        {
            isAnyFull |= line.Count == count;
            foreach (PlacedWord word in line)
            {
                if (word.IsSetOff)
                {
                    words.Add(word);
                }
            }
        }

        List<(int Left, int Right)> all = Merge(words);
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
                if (line.Count == count && line[column].IsSetOff)
                {
                    words.Add(line[column]);
                }
            }

            List<(int Left, int Right)> merged = Merge(words);
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

    /// <summary>How many words that others stand above or below are set as most of those are: whatever the columns, counted rightly they stand in line.</summary>
    /// <param name="words">The words; the list is put in another order.</param>
    public static (int Aligned, int All) AlignmentOf(List<PlacedWord> words)
    {
        words.RemoveAll(static word => word is not { IsSetOff: true, IsValue: true });
        words.Sort(static (left, right) => left.Left.CompareTo(right.Left));
        ReadOnlySpan<PlacedWord> free = CollectionsMarshal.AsSpan(words);
        var places = new CommonPlaces();
        int aligned = 0;
        int all = 0;
        for (int start = 0, end; start < free.Length; start = end)
        {
            // Words above each other: each begins before one of those left of it ends.
            int right = free[start].Right;
            for (end = start + 1; end < free.Length && free[end].Left < right; end++)
            {
                right = Math.Max(right, free[end].Right);
            }

            aligned += end - start > 1 ? places.MostAligned(free[start..end]) : 0;
            all += end - start > 1 ? end - start : 0;
        }

        return (aligned, all);
    }

    /// <summary>How many words that stand for themselves are set as most words of their column are: at the left, in the middle or at the right.</summary>
    public static (int Aligned, int All) AlignmentOf(List<(LayoutPiece Piece, bool IsBehindLabel)> lines)
    {
        var words = new List<(int Column, PlacedWord Word)>();
        foreach ((LayoutPiece piece, _) in lines)
        {
            for (int index = 0; piece.Places is { } columns && index < columns.Length; index++)
            {
                if (piece.Words[index] is { IsSetOff: true, IsValue: true } word)
                {
                    words.Add((columns[index], word));
                }
            }
        }

        words.Sort(static (left, right) => left.Column.CompareTo(right.Column));
        var places = new CommonPlaces();
        var column = new List<PlacedWord>();
        int aligned = 0;
        for (int index = 0; index < words.Count; index++)
        {
            column.Add(words[index].Word);
            if (index + 1 == words.Count || words[index + 1].Column != words[index].Column)
            {
                aligned += places.MostAligned(CollectionsMarshal.AsSpan(column));
                column.Clear();
            }
        }

        return (aligned, words.Count);
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

    /// <summary>What words cover together, left to right; the list is put in that order.</summary>
    private static List<(int Left, int Right)> Merge(List<PlacedWord> words)
    {
        words.Sort(static (left, right) => left.Left.CompareTo(right.Left));
        var merged = new List<(int Left, int Right)>();
        foreach (PlacedWord word in words)
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
