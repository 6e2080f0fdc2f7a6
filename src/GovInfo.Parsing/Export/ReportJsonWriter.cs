using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Export;

/// <summary>Writes a result as a JSON object. Other programs read this format: its names and meanings are stable.</summary>
public static class ReportJsonWriter
{
    /// <summary>How the JSON of one report on a line is written: Chinese characters as they are, no indentation.</summary>
    public static JsonWriterOptions LineOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How JSON for people is written: indented.</summary>
    public static JsonWriterOptions IndentedOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a result as an object; one without a report has nulls and empty arrays, and its diagnostics.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the diagnostics' messages.</param>
    public static void Write(Utf8JsonWriter json, ParseResult result, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(result);
        AnnualReport? report = result.Report;
        json.WriteStartObject();
        WriteSource(json, result.Source);
        json.WriteString("title", report?.Title?.Value);
        json.WriteString("authority", report?.Authority?.Value);
        WriteNumber(json, "year", report?.Year?.Value);
        json.WriteString("template", report?.Template);
        WritePeriod(json, report?.Period?.Value);
        WriteSections(json, report);
        WriteObservations(json, report);
        WriteDiagnostics(json, result, language);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceDescription source)
    {
        json.WriteStartObject("source");
        json.WriteString("name", source.Name);
        json.WriteString("format", source.Format);
        json.WriteNumber("bytes", source.ByteCount);
        json.WriteString("sha256", source.Sha256);
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, ReportPeriod? period)
    {
        if (period is not { } stated)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("from", stated.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", stated.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, AnnualReport? report)
    {
        json.WriteStartArray("sections");
        foreach (ReportSection section in report?.Sections ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", section.Code);
            json.WriteString("heading", section.Heading);
            json.WriteString("text", section.Text);
            json.WriteString("location", section.Location.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObservations(Utf8JsonWriter json, AnnualReport? report)
    {
        json.WriteStartArray("observations");
        foreach (Observation observation in report?.Observations ?? [])
        {
            json.WriteStartObject();
            json.WriteString("table", observation.Key.Table);
            json.WriteString("row", observation.Key.Row);
            json.WriteString("column", observation.Key.Column);
            WriteNumber(json, "value", observation.Value);
            json.WriteString("status", ObservationStatusCodes.Of(observation.Status));
            json.WriteString("raw", observation.Raw);
            json.WriteString("location", observation.Location?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, ParseResult result, MessageLanguage language)
    {
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", SeverityCodes.Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.GetMessage(language));
            json.WriteString("cell", diagnostic.Cell?.ToString());
            json.WriteString("location", diagnostic.Location?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
