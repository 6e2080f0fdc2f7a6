using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes one indented JSON array.</summary>
internal sealed class JsonArrayResultWriter : ResultWriter
{
    [SuppressMessage("Reliability", "CA2213", Justification = "The stream is the caller's.")]
    private readonly Stream output;
    private readonly MessageLanguage language;
    private readonly Utf8JsonWriter json;

    public JsonArrayResultWriter(Stream output, MessageLanguage language)
    {
        this.output = output;
        this.language = language;
        json = new Utf8JsonWriter(output, ReportJsonWriter.IndentedOptions);
        json.WriteStartArray();
    }

    public override void Write(ParseResult result)
    {
        ReportJsonWriter.Write(json, result, language);
        json.Flush();
    }

    public override void Dispose()
    {
        json.WriteEndArray();
        json.Dispose();
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
