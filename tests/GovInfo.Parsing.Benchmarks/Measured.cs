namespace GovInfo.Parsing.Benchmarks;

/// <summary>A piece of work and how long it took each time that it was measured.</summary>
internal sealed class Measured(Action work)
{
    // A sample is repeated until it is long enough for the clock.
    private const double LeastSample = 2;
    private const int MostRepeats = 20;

    private readonly List<double> samples = [];
    private int repeats;

    /// <summary>The median time in milliseconds.</summary>
    public double Milliseconds => Median(samples);

    /// <summary>How many bytes the work allocates on this thread.</summary>
    public long AllocatedBytes { get; private set; }

    public void Run() => work();

    /// <summary>Measures once and returns the time in milliseconds.</summary>
    public double Sample()
    {
        // Once without measuring: the caches hold what was measured before.
        long before = GC.GetAllocatedBytesForCurrentThread();
        double start = WorkClock.Now();
        work();
        if (repeats == 0)
        {
            repeats = (int)Math.Clamp(LeastSample / Math.Max(WorkClock.Now() - start, 0.001), 1, MostRepeats);
            AllocatedBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        double began = WorkClock.Now();
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            work();
        }

        samples.Add((WorkClock.Now() - began) / repeats);
        return samples[^1];
    }

    public static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

/// <summary>Two ways of doing a thing, measured in turns, so that both meet the same machine. The ratio is the median of the pairs' ratios.</summary>
internal sealed class MeasuredPair(string name, Action work, Action floor)
{
    private readonly List<double> ratios = [];

    public string Name { get; } = name;

    public Measured Work { get; } = new(work);

    public Measured Floor { get; } = new(floor);

    public double Ratio => Measured.Median(ratios);

    public void Run()
    {
        Work.Run();
        Floor.Run();
    }

    public void Sample() => ratios.Add(Work.Sample() / Floor.Sample());
}
