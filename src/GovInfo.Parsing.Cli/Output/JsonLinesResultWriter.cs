using System.Buffers;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes one JSON object a line. A line goes out whole.</summary>
internal sealed class JsonLinesResultWriter(Stream output, MessageLanguage language) : ResultWriter
{
    private readonly ArrayBufferWriter<byte> line = new();

    public override void Write(ParseResult result)
    {
        line.ResetWrittenCount();
        using (Utf8JsonWriter json = new(line, ReportJsonWriter.LineOptions))
        {
            ReportJsonWriter.Write(json, result, language);
        }

        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
        output.Flush();
    }

    public override void Dispose() => output.Flush();
}
