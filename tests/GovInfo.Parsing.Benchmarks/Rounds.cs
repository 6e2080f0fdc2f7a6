namespace GovInfo.Parsing.Benchmarks;

/// <summary>The order in which things are measured.</summary>
internal static class Rounds
{
    // Prime, so that the beginnings of the rounds are spread over any list that is not as long.
    private const int Step = 11;

    /// <summary>All items, beginning at another one in each round.</summary>
    public static IEnumerable<T> Order<T>(List<T> items, int round)
    {
        for (int index = 0; index < items.Count; index++)
        {
            yield return items[(index + (round * Step)) % items.Count];
        }
    }

    /// <summary>Measures all pairs once.</summary>
    public static void Measure(List<MeasuredPair> pairs, int round)
    {
        foreach (MeasuredPair pair in Order(pairs, round))
        {
            pair.Sample();
        }
    }
}
