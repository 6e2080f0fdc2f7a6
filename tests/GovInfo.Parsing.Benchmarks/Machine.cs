namespace GovInfo.Parsing.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>The processor's name, the number of logical processors, and the runtime.</summary>
    public static string Describe()
    {
        string processor = "unknown processor";
        const string cpuInfo = "/proc/cpuinfo";
        if (File.Exists(cpuInfo))
        {
            string? line = File.ReadLines(cpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
            processor = line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? processor;
        }

        return $"{processor}, {Environment.ProcessorCount} logical processors, .NET {Environment.Version}";
    }
}
