using System.Runtime;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>
/// Runs everything until the runtime has compiled it for good: it compiles a method anew once it was called thirty times, in the background,
/// twice where it counts the branches taken. Settled is what two rounds in a row have found nothing more to compile.
/// </summary>
internal static class WarmUp
{
    private const int PassesARound = 4;
    private const int LeastRounds = 10;
    private const int MostRounds = 24;
    private const int CalmRounds = 2;

    // One method in two thousand may still change, such as those of the runtime's own housekeeping.
    private const double Settled = 1.0005;

    // The runtime waits 100 ms for calm before it compiles anew.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(0.25);

    /// <summary>Warms up and says what it took.</summary>
    public static string Run(IReadOnlyList<IBenchmark> benchmarks)
    {
        int rounds = 0;
        for (int calm = 0; rounds < MostRounds && (rounds < LeastRounds || calm < CalmRounds); rounds++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            for (int pass = 0; pass < PassesARound; pass++)
            {
                foreach (IBenchmark benchmark in benchmarks)
                {
                    benchmark.Run();
                }
            }

            Thread.Sleep(Calm);
            calm = JitInfo.GetCompiledMethodCount() <= before * Settled ? calm + 1 : 0;
        }

        return $"everything run {rounds * PassesARound} times, {JitInfo.GetCompiledMethodCount()} methods compiled";
    }
}
