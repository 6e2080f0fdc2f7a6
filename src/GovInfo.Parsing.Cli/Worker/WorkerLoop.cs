using System.Buffers;
using System.Text.Json;
using GovInfo.Parsing.Cli.Commands;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Export;

namespace GovInfo.Parsing.Cli.Worker;

/// <summary>
/// Answers jobs in their order, one line each, until the input ends. Whatever a line or a document holds, there is an answer and the worker
/// goes on. An answer goes out whole.
/// </summary>
internal sealed class WorkerLoop(AnnualReportParser parser, MessageLanguage language)
{
    private readonly ArrayBufferWriter<byte> answer = new();

    // Base64 takes 4 bytes for 3, and names and addresses some more.
    private int LongestLine => (int)Math.Min((parser.Options.Limits.MaxSourceBytes * 4 / 3) + (1 << 16), Array.MaxLength);

    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var lines = new LineReader(input, LongestLine);
        bool allGood = true;
        try
        {
            while (await lines.ReadAsync(cancellationToken) is { } line)
            {
                if (!line.IsTooLong && line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                WorkerJob job = line.IsTooLong ? WorkerJob.Wrong("The line is too long.") : WorkerJob.Read(line.Bytes);
                ParseResult? result = job.Source is null ? null : await ParseAsync(job.Source, cancellationToken);
                allGood &= result is { Report: not null, HasErrors: false };
                Answer(job, result);
                await output.WriteAsync(answer.WrittenMemory, CancellationToken.None);
                await output.FlushAsync(CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }

        return allGood ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    /// <summary>A batch of one: a source that cannot be opened gives a result like any other.</summary>
    private async Task<ParseResult?> ParseAsync(ReportSource source, CancellationToken cancellationToken)
    {
        await foreach (ParseResult result in parser.ParseManyAsync([source], new BatchOptions { MaxDegreeOfParallelism = 1 }, cancellationToken))
        {
            return result;
        }

        return null;
    }

    private void Answer(WorkerJob job, ParseResult? result)
    {
        answer.ResetWrittenCount();
        using (Utf8JsonWriter json = new(answer, ReportJsonWriter.LineOptions))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (job.Id is { } id)
            {
                id.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteString("status", result is null ? "malformed" : result.Report is null ? "failed" : "parsed");
            json.WriteString("error", job.Error ?? (result is { Report: null } ? result.Diagnostics.FirstOrDefault()?.GetMessage(language) : null));
            json.WritePropertyName("result");
            if (result is null)
            {
                json.WriteNullValue();
            }
            else
            {
                ReportJsonWriter.Write(json, result, language);
            }

            json.WriteEndObject();
        }

        answer.Write("\n"u8);
    }
}
