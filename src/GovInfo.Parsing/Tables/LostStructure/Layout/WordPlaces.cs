using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Tables.LostStructure.Layout;

/// <summary>Where words of several lines begin and end, and how they are set above each other.</summary>
internal sealed class WordPlaces
{
    // Most columns have very few places in which words begin or end.
    private const int FewPlaces = 16;

    // Left in the upper half, right in the lower: numbers are sorted more quickly than anything else.
    private readonly List<long> words = [];
    private readonly int[] places = new int[FewPlaces];
    private readonly int[] counts = new int[FewPlaces];

    private enum Edge
    {
        Left,
        Right,
        Middle,
    }

    public int Count => words.Count;

    public void Clear() => words.Clear();

    /// <summary>Adds a word, where it is set off from what stands left of it.</summary>
    public void AddSetOff(PlacedWord word)
    {
        if (word.IsSetOff)
        {
            words.Add(((long)word.Left << 32) | (uint)word.Right);
        }
    }

    /// <summary>What the words cover together, left to right.</summary>
    public List<(int Left, int Right)> Merge()
    {
        words.Sort();
        var merged = new List<(int Left, int Right)>();
        foreach (long word in words)
        {
            (int left, int right) = (LeftOf(word), RightOf(word));
            if (merged.Count > 0 && left < merged[^1].Right)
            {
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, right));
            }
            else
            {
                merged.Add((left, right));
            }
        }

        return merged;
    }

    /// <summary>How many of the words that others stand above or below are set as most of those are: whatever the columns, counted rightly they stand in line.</summary>
    public (int Aligned, int All) CountFreelyAligned()
    {
        words.Sort();
        ReadOnlySpan<long> free = CollectionsMarshal.AsSpan(words);
        int aligned = 0;
        int all = 0;
        for (int start = 0, end; start < free.Length; start = end)
        {
            int right = RightOf(free[start]);
            for (end = start + 1; end < free.Length && LeftOf(free[end]) < right; end++)
            {
                right = Math.Max(right, RightOf(free[end]));
            }

            aligned += end - start > 1 ? MostAligned(free[start..end]) : 0;
            all += end - start > 1 ? end - start : 0;
        }

        return (aligned, all);
    }

    /// <summary>The most words that are set alike: at the left, at the right or in the middle.</summary>
    public int CountAligned() => MostAligned(CollectionsMarshal.AsSpan(words));

    private static int LeftOf(long word) => (int)(word >> 32);

    private static int RightOf(long word) => (int)word;

    private static int PlaceOf(long word, Edge edge) => edge switch
    {
        Edge.Left => LeftOf(word),
        Edge.Right => RightOf(word),
        _ => (LeftOf(word) + RightOf(word)) / 2,
    };

    private int MostAligned(ReadOnlySpan<long> some) => Math.Max(Most(some, Edge.Left), Math.Max(Most(some, Edge.Right), Most(some, Edge.Middle)));

    private int Most(ReadOnlySpan<long> some, Edge edge)
    {
        int most = 0;
        int known = 0;
        foreach (long word in some)
        {
            int place = PlaceOf(word, edge);
            int at = places.AsSpan(0, known).IndexOf(place);
            if (at < 0)
            {
                if (known == FewPlaces)
                {
                    return MostOfMany(some, edge);
                }

                at = known++;
                (places[at], counts[at]) = (place, 0);
            }

            most = Math.Max(most, ++counts[at]);
        }

        return most;
    }

    private static int MostOfMany(ReadOnlySpan<long> some, Edge edge)
    {
        var byPlace = new Dictionary<int, int>();
        int most = 0;
        foreach (long word in some)
        {
            int count = byPlace.GetValueOrDefault(PlaceOf(word, edge)) + 1;
            byPlace[PlaceOf(word, edge)] = count;
            most = Math.Max(most, count);
        }

        return most;
    }
}
