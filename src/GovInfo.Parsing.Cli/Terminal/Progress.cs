using System.Diagnostics;
using System.Globalization;

namespace GovInfo.Parsing.Cli.Terminal;

/// <summary>A line on standard error with what is done, the rate, and the time left; only where that is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly bool isShown = !Console.IsErrorRedirected;
    private readonly Task<int>? total;
    private long lastShown;
    private int done;

    /// <summary>Starts, and counts the files in the background.</summary>
    public Progress(Func<int> count) => total = isShown ? Task.Run(count) : null;

    public void Advance()
    {
        done++;
        if (isShown && Stopwatch.GetElapsedTime(lastShown) > Interval)
        {
            lastShown = Stopwatch.GetTimestamp();
            Show();
        }
    }

    public void Dispose()
    {
        if (isShown && lastShown != 0)
        {
            Show();
            Console.Error.WriteLine();
        }
    }

    private void Show()
    {
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double rate = done / Math.Max(seconds, 0.001);
        string line = string.Create(CultureInfo.InvariantCulture, $"{done} files, {rate:0.0}/s");
        if (total is { IsCompletedSuccessfully: true } && total.Result > 0)
        {
            int all = Math.Max(total.Result, done);
            int filled = BarWidth * done / all;
            TimeSpan left = TimeSpan.FromSeconds((all - done) / Math.Max(rate, 0.001));
            line = string.Create(
                CultureInfo.InvariantCulture,
                $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {done}/{all}, {rate:0.0}/s, {left:hh\\:mm\\:ss} left");
        }

        Console.Error.Write("\r\e[K" + line);
    }
}
