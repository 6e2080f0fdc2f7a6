using System.Diagnostics;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Fuzz;

/// <summary>What a parse cost.</summary>
internal readonly record struct ParseCost(TimeSpan Time, long Allocated);

/// <summary>Parses bytes and says what no parse may do.</summary>
internal static class ParseProbe
{
    private const long MostAllocated = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    // What a parse says of an exception that it caught: of a reader, of the stages behind it, of a rule.
    private static readonly string[] Defects = ["GI1005", "GI1010", "GI5000"];

    /// <summary>The kind of failure and what there is to say of it; null when all is well.</summary>
    public static (string Kind, string Detail)? Try(byte[] bytes, out ParseCost cost)
    {
        cost = default;
        try
        {
            ParseResult result = Measure(bytes, out cost);
            for (int again = 0; again < 2 && cost.Time > Longest; again++)
            {
                // The machine may have been busy: a slow input is slow again.
                Measure(bytes, out ParseCost second);
                cost = second.Time < cost.Time ? second : cost;
            }

            return cost.Time > Longest ? ("slow", cost.Time.ToString())
                : cost.Allocated > MostAllocated ? ("large", $"{cost.Allocated} bytes")
                : Broken(result) is { } promise ? ("promise broken", promise)
                : null;
        }
#pragma warning disable CA1031 // Any exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (exception.GetType().Name, exception.ToString());
        }
    }

    /// <summary>The cells that the document has.</summary>
    public static Observation[] Cells(byte[] bytes) =>
        [.. (AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes)).Report?.Observations ?? []).Where(static cell => cell.Status != ObservationStatus.Absent)];

    private static ParseResult Measure(byte[] bytes, out ParseCost cost)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes));
        cost = new ParseCost(Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - allocated);
        return result;
    }

    /// <summary>What a result promises whatever the input was.</summary>
    private static string? Broken(ParseResult result)
    {
        foreach (Observation cell in result.Report?.Observations ?? [])
        {
            if (cell.Status == ObservationStatus.Number != cell.Value.HasValue)
            {
                return $"{cell.Key} is {cell.Status} with the value {cell.Value}";
            }

            if (cell.Status == ObservationStatus.Unreadable && !result.Diagnostics.Any(diagnostic => diagnostic.Cell == cell.Key))
            {
                return $"{cell.Key} is unreadable and no diagnostic names it";
            }
        }

        string[] keys = [.. (result.Report?.Observations ?? []).Select(static cell => cell.Key.ToString())];
        if (keys.Distinct(StringComparer.Ordinal).Count() != keys.Length)
        {
            return "a cell stands there twice";
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (Defects.Contains(diagnostic.Code))
            {
                return diagnostic.GetMessage(MessageLanguage.English);
            }

            if (diagnostic.GetMessage(MessageLanguage.English).Length == 0 || diagnostic.GetMessage(MessageLanguage.Chinese).Length == 0)
            {
                return diagnostic.Code + " has no message";
            }
        }

        return null;
    }
}
