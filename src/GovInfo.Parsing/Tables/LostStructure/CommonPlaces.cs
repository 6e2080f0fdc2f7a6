namespace GovInfo.Parsing.Tables.LostStructure;

/// <summary>Counts how many words of a column begin, end, or have their middle in one place. Most columns have very few such places.</summary>
internal sealed class CommonPlaces
{
    private const int FewPlaces = 16;

    private readonly int[] places = new int[FewPlaces];
    private readonly int[] counts = new int[FewPlaces];

    /// <summary>The most words that are set alike: at the left, at the right or in the middle.</summary>
    public int MostAligned(ReadOnlySpan<PlacedWord> words) =>
        Math.Max(Most(words, static word => word.Left), Math.Max(Most(words, static word => word.Right), Most(words, static word => (word.Left + word.Right) / 2)));

    private int Most(ReadOnlySpan<PlacedWord> words, Func<PlacedWord, int> place)
    {
        int most = 0;
        int known = 0;
        foreach (PlacedWord word in words)
        {
            int at = places.AsSpan(0, known).IndexOf(place(word));
            if (at < 0)
            {
                if (known == FewPlaces)
                {
                    return MostOfMany(words, place);
                }

                at = known++;
                (places[at], counts[at]) = (place(word), 0);
            }

            most = Math.Max(most, ++counts[at]);
        }

        return most;
    }

    private static int MostOfMany(ReadOnlySpan<PlacedWord> words, Func<PlacedWord, int> place)
    {
        var byPlace = new Dictionary<int, int>();
        int most = 0;
        foreach (PlacedWord word in words)
        {
            int count = byPlace.GetValueOrDefault(place(word)) + 1;
            byPlace[place(word)] = count;
            most = Math.Max(most, count);
        }

        return most;
    }
}
