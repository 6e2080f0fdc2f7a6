using System.Buffers;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes findings as one JSON object a line.</summary>
internal sealed class FindingJsonWriter(Stream output, MessageLanguage language)
{
    private readonly ArrayBufferWriter<byte> line = new();

    public void Write(string file, string? authority, int? year, Diagnostic finding)
    {
        line.ResetWrittenCount();
        using (Utf8JsonWriter json = new(line, ReportJsonWriter.LineOptions))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("authority", authority);
            if (year is { } known)
            {
                json.WriteNumber("year", known);
            }
            else
            {
                json.WriteNull("year");
            }

            json.WriteString("code", finding.Code);
            json.WriteString("severity", SeverityName(finding.Severity));
            json.WriteString("message", finding.GetMessage(language));
            json.WriteString("cell", finding.Cell?.ToString());
            json.WriteString("location", finding.Location?.ToString());
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
        output.Flush();
    }

    private static string SeverityName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
