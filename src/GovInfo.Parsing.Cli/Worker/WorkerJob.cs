using System.Text.Json;

namespace GovInfo.Parsing.Cli.Worker;

/// <summary>A job of the worker: a source, and an id that comes back with the answer.</summary>
internal sealed record WorkerJob
{
    /// <summary>The id as JSON, of whatever type; null when the job has none.</summary>
    public JsonElement? Id { get; private init; }

    /// <summary>The source, or null when the line is no job.</summary>
    public ReportSource? Source { get; private init; }

    /// <summary>What is wrong with the line, or null.</summary>
    public string? Error { get; private init; }

    /// <summary>Reads a line; whatever it holds, this gives a job, with <see cref="Error"/> where it is none.</summary>
    public static WorkerJob Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Wrong("A job is a JSON object.");
            }

            JsonElement? id = root.TryGetProperty("id", out JsonElement value) ? value.Clone() : null;
            return Read(root) with { Id = id };
        }
        catch (JsonException malformed)
        {
            return Wrong("The line is not JSON: " + malformed.Message);
        }
        catch (InvalidOperationException)
        {
            // Thrown for text whose escapes stand for no Unicode text.
            return Wrong("The line holds text that is no Unicode.");
        }
    }

    /// <summary>A line that is no job.</summary>
    public static WorkerJob Wrong(string error) => new() { Error = error };

    private static WorkerJob Read(JsonElement root)
    {
        foreach (string name in new[] { "path", "bytes", "contentType", "url" })
        {
            if (root.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return Wrong($"\"{name}\" must be a string.");
            }
        }

        string? path = Text(root, "path");
        if (Text(root, "bytes") is null == path is null)
        {
            return Wrong("A job has either \"path\" or \"bytes\".");
        }

        if (path is not null)
        {
            return new WorkerJob { Source = ReportSource.FromFile(path) };
        }

        if (!root.GetProperty("bytes").TryGetBytesFromBase64(out byte[]? bytes))
        {
            return Wrong("\"bytes\" is not Base64.");
        }

        return new WorkerJob
        {
            Source = ReportSource.FromBytes(bytes, new SourceHints { ContentType = Text(root, "contentType"), Location = Text(root, "url") }),
        };
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
