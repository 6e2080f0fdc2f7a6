using System.Diagnostics;

namespace GovInfo.Parsing.Fuzz;

/// <summary>Makes a failing input shorter as long as it fails the same way (delta debugging over pieces of halving length).</summary>
internal static class Minimiser
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static byte[] Shorten(byte[] input, string kind)
    {
        long start = Stopwatch.GetTimestamp();
        byte[] shortest = input;
        for (int piece = Math.Max(1, input.Length / 2); piece >= 1 && Stopwatch.GetElapsedTime(start) < Longest; piece /= 2)
        {
            for (int at = 0; at < shortest.Length && Stopwatch.GetElapsedTime(start) < Longest;)
            {
                byte[] shorter = [.. shortest.AsSpan(0, at), .. shortest.AsSpan(Math.Min(shortest.Length, at + piece))];
                if (ParseProbe.Try(shorter, out _)?.Kind == kind)
                {
                    shortest = shorter;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return shortest;
    }
}
