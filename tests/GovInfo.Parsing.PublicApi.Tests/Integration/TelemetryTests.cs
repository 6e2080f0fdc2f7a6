using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GovInfo.Parsing.PublicApi.Tests.Integration;

/// <summary>The activity and the instruments that <c>docs/integration.md</c> documents.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void A_parse_is_measured_and_traced_under_documented_names()
    {
        string source = $"telemetry-{Guid.NewGuid():N}.html";
        int thread = Environment.CurrentManagedThreadId;
        var measured = new Dictionary<string, string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value > 0 ? 1 : 0, tags));
        meters.Start();
        Activity? ended = null;
        using var activities = new ActivityListener
        {
            ShouldListenTo = candidate => candidate.Name == "GovInfo.Parsing",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => ended = (string?)activity.GetTagItem("govinfo.source") == source ? activity : ended,
        };
        ActivitySource.AddActivityListener(activities);

        byte[] page = File.ReadAllBytes(RepositoryFolder.SamplePage);
        AnnualReportParser.Default.Parse(ReportSource.FromBytes(page, new SourceHints { FileName = source }), TestContext.Current.CancellationToken);

        Assert.NotNull(ended);
        Assert.Equal("govinfo.parse", ended.OperationName);
        Assert.Equal("complete", ended.GetTagItem("govinfo.outcome"));
        Assert.Equal("1 format=html outcome=complete", measured["govinfo.parsing.documents"]);
        Assert.Equal($"{page.Length} format=html", measured["govinfo.parsing.bytes"]);
        Assert.Equal("1 format=html outcome=complete", measured["govinfo.parsing.duration"]);
        Assert.Equal("1 code=GI5101 severity=warning", measured["govinfo.parsing.diagnostics"]);
        string documentation = File.ReadAllText(Path.Combine(RepositoryFolder.Top, "src", "GovInfo.Parsing", "docs", "integration.md"));
        Assert.All(measured.Keys, name => Assert.Contains($"`{name}`", documentation, StringComparison.Ordinal));

        static void Enable(Instrument instrument, MeterListener listener)
        {
            if (instrument.Meter.Name == "GovInfo.Parsing")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        }

        // Other tests parse at the same time, on threads of their own.
        void Note(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                measured[instrument.Name] = $"{value} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}";
            }
        }
    }
}
