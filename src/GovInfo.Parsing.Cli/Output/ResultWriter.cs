using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Output;

/// <summary>Writes results to a stream, one after another, in a format of the output contract.</summary>
internal abstract class ResultWriter : IDisposable
{
    /// <summary>The formats by name.</summary>
    public static readonly string[] Formats = ["csv", "jsonl", "json"];

    public static ResultWriter Create(string format, Stream output, MessageLanguage language) => format switch
    {
        "csv" => new Csv(output),
        "jsonl" => new JsonLines(output, language),
        _ => new JsonArray(output, language),
    };

    public abstract void Write(ParseResult result);

    public abstract void Dispose();

    private sealed class Csv : ResultWriter
    {
        private readonly StreamWriter writer;

        public Csv(Stream output)
        {
            writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
            bool goesOn = output.CanSeek && output.Position > 0;
            if (!goesOn)
            {
                ReportCsvWriter.WriteHeader(writer);
                writer.Flush();
            }
        }

        public override void Write(ParseResult result)
        {
            ReportCsvWriter.Write(writer, result);
            writer.Flush();
        }

        public override void Dispose() => writer.Dispose();
    }

    private sealed class JsonLines(Stream output, MessageLanguage language) : ResultWriter
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

    private sealed class JsonArray : ResultWriter
    {
        [SuppressMessage("Reliability", "CA2213", Justification = "The stream is the caller's.")]
        private readonly Stream output;
        private readonly MessageLanguage language;
        private readonly Utf8JsonWriter json;

        public JsonArray(Stream output, MessageLanguage language)
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
}
