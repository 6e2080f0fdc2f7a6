using System.Diagnostics;
using System.Globalization;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>Measures two ways of doing one thing in turns, in one process on one thread, warm, so that both meet the same machine.</summary>
internal sealed record Comparison(string Name, string Ours, Action DoOurs, string Theirs, Action DoTheirs)
{
    private const int Rounds = 25;

    /// <summary>Runs both and says how long each takes (the median of the rounds) and how they stand to each other.</summary>
    public string Run()
    {
        int repeats = WarmUp();
        double[] ours = new double[Rounds];
        double[] theirs = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            ours[round] = Time(DoOurs, repeats);
            theirs[round] = Time(DoTheirs, repeats);
        }

        Array.Sort(ours);
        Array.Sort(theirs);
        double ratio = ours[Rounds / 2] / theirs[Rounds / 2];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: {Ours} {ours[Rounds / 2]:F3} ms, {Theirs} {theirs[Rounds / 2]:F3} ms, ratio {ratio:F2}");
    }

    /// <summary>How often to repeat each action so that a round is long enough to measure.</summary>
    private int WarmUp()
    {
        double fastest = double.MaxValue;
        for (int i = 0; i < 60; i++)
        {
            fastest = Math.Min(fastest, Math.Min(Time(DoOurs, 1), Time(DoTheirs, 1)));
        }

        return (int)Math.Clamp(20 / Math.Max(fastest, 0.01), 1, 200);
    }

    private static double Time(Action action, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats;
    }
}
