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
            writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            ReportCsvWriter.WriteHeader(writer);
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
        public override void Write(ParseResult result)
        {
            using (Utf8JsonWriter json = new(output, ReportJsonWriter.LineOptions))
            {
                ReportJsonWriter.Write(json, result, language);
            }

            output.WriteByte((byte)'\n');
            output.Flush();
        }

        public override void Dispose() => output.Dispose();
    }

    private sealed class JsonArray : ResultWriter
    {
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
            output.Dispose();
        }
    }
}
