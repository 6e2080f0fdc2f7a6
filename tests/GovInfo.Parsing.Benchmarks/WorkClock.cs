using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GovInfo.Parsing.Benchmarks;

/// <summary>
/// The time that this thread has worked, where the system tells it (Linux), else the time of the day: what else the machine does then counts
/// for less. Collections run on the thread that asks for them, so that they are counted (see the project file).
/// </summary>
internal static partial class WorkClock
{
    private const int ThreadProcessorTime = 3;

    public static string Name => OperatingSystem.IsLinux() ? "the thread's processor time" : "elapsed time";

    /// <summary>Milliseconds since some moment.</summary>
    public static double Now()
    {
        if (OperatingSystem.IsLinux() && Read(ThreadProcessorTime, out TimeOfClock time) == 0)
        {
            return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
        }

        return Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Read(int clock, out TimeOfClock time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfClock
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
