using System.Diagnostics;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>Times two pieces of work in turn, A B A B, in one process, so that a machine that slows down slows both.</summary>
internal static class PairedTiming
{
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(0.4);

    /// <summary>Measures; the ratio is the median of the ratios of the pairs.</summary>
    public static PairedResult Measure(Action work, Action floor, int pairs = 30)
    {
        Warm(work);
        Warm(floor);
        double[] workTimes = new double[pairs];
        double[] floorTimes = new double[pairs];
        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++)
        {
            workTimes[pair] = Time(work);
            floorTimes[pair] = Time(floor);
            ratios[pair] = workTimes[pair] / floorTimes[pair];
        }

        return new PairedResult(Median(workTimes), Median(floorTimes), Median(ratios), Allocated(work), Allocated(floor));
    }

    /// <summary>The median time of a piece of work in milliseconds.</summary>
    public static double MeasureAlone(Action work, int rounds = 20)
    {
        Warm(work);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            times[round] = Time(work);
        }

        return Median(times);
    }

    /// <summary>How many bytes a piece of work allocates on this thread.</summary>
    public static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Warm(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            work();
        }
        while (Stopwatch.GetElapsedTime(start) < Warmth);
    }

    private static double Time(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

/// <summary>What a paired timing gave; times in milliseconds, allocation in bytes.</summary>
internal sealed record PairedResult(double Work, double Floor, double Ratio, long WorkBytes, long FloorBytes);
