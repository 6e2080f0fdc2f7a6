using System.Diagnostics;
using System.Diagnostics.Metrics;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Telemetry;

/// <summary>
/// What tracing and metrics see of parses, under the name <c>GovInfo.Parsing</c>; <c>docs/integration.md</c> documents the instruments. Costs
/// next to nothing while nobody listens.
/// </summary>
internal static class ParseTelemetry
{
    private const string Name = "GovInfo.Parsing";
    private const string ActivityName = "govinfo.parse";
    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Documents =
        Meter.CreateCounter<long>("govinfo.parsing.documents", "{document}", "Sources parsed, by format and outcome.");

    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("govinfo.parsing.bytes", "By", "Bytes parsed, by format.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("govinfo.parsing.duration", "s", "How long parses took, by format and outcome.");

    private static readonly Counter<long> Findings =
        Meter.CreateCounter<long>("govinfo.parsing.diagnostics", "{diagnostic}", "Diagnostics given, by code and severity.");

    /// <summary>Starts the activity of a parse; null while nobody listens.</summary>
    public static Activity? Start(string sourceName)
    {
        Activity? activity = Source.StartActivity(ActivityName);
        activity?.SetTag("govinfo.source", sourceName);
        return activity;
    }

    /// <summary>Counts a parse that came to its end.</summary>
    public static void Complete(Activity? activity, ParseResult result, TimeSpan duration)
    {
        string format = result.Source.Format ?? "unknown";
        string outcome = OutcomeCodes.Of(result.Outcome);
        KeyValuePair<string, object?> formatTag = new("format", format);
        KeyValuePair<string, object?> outcomeTag = new("outcome", outcome);
        Documents.Add(1, formatTag, outcomeTag);
        Bytes.Add(result.Source.ByteCount, formatTag);
        Duration.Record(duration.TotalSeconds, formatTag, outcomeTag);
        if (Findings.Enabled)
        {
            foreach (Diagnostic said in result.Diagnostics)
            {
                Findings.Add(1, new("code", said.Code), new("severity", SeverityCodes.Of(said.Severity)));
            }
        }

        activity?.SetTag("govinfo.format", format);
        activity?.SetTag("govinfo.outcome", outcome);
        if (result.Outcome == ParseOutcome.Unreadable)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
