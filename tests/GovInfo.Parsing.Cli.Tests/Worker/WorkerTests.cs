using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace GovInfo.Parsing.Cli.Tests.Worker;

/// <summary><c>govinfo worker</c>: one answer a line, whatever the lines hold.</summary>
public sealed class WorkerTests
{
    [Fact]
    public async Task Every_line_is_answered_in_its_order_and_the_worker_goes_on()
    {
        byte[] page = await File.ReadAllBytesAsync(Path.Combine(Govinfo.SampleFolder, "source.html"));
        string inline = Convert.ToBase64String(page);
        string deep = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 200_000))));
        string[] jobs =
        [
            """{"id": 1, "path": "source.html"}""",
            "not json",
            """{"id": "b", "path": "no-such-file"}""",
            """{"id": null, "bytes": "!!"}""",
            $$"""{"id": {"k": [2]}, "bytes": "{{inline}}", "contentType": "text/html", "url": "http://example.invalid/1.html"}""",
            $$"""{"id": "deep", "bytes": "{{deep}}"}""",
            """{"id": 7, "path": 3}""",
            """{"id": 8}""",
            "[1]",
            """{"id": 9, "path": "\ud800"}""",
            string.Empty,
            new string('[', 10_000),
            """{"id": 10, "path": "source.html"}""",
        ];
        ToolRun run = await Govinfo.RunAsync(["worker"], Encoding.UTF8.GetBytes(string.Join('\n', jobs)));
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] answers = [.. lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(answer => answer.GetProperty("id").GetRawText() + " " + answer.GetProperty("status").GetString())];
        Assert.Equal(
            [
                "1 parsed", "null malformed", "\"b\" failed", "null malformed", "{\"k\":[2]} parsed", "\"deep\" failed",
                "7 malformed", "8 malformed", "null malformed", "null malformed", "null malformed", "10 parsed",
            ],
            answers.Select(answer => answer.Replace(": ", ":")));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"name\":\"http://example.invalid/1.html\"", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_holds_what_parse_writes()
    {
        ToolRun worker = await Govinfo.RunAsync(["worker"], "{\"path\":\"source.html\"}\n"u8.ToArray());
        ToolRun parse = await Govinfo.RunAsync("parse", "source.html");
        Assert.Equal($"{{\"id\":null,\"status\":\"parsed\",\"error\":null,\"result\":{parse.Output.TrimEnd('\n')}}}\n", worker.Output);
        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task GNU_parallel_spreads_jobs_over_workers()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/parallel"), "GNU parallel is not installed.");
        using var folder = new TemporaryFolder();
        folder.WriteReports(8);
        string jobs = string.Concat(Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select((file, id) => $"{{\"id\":{id},\"path\":\"{file}\"}}\n"));
        ToolRun single = await Govinfo.RunAsync(["worker"], Encoding.UTF8.GetBytes(jobs));
        var start = new ProcessStartInfo("/usr/bin/parallel", ["--pipe", "-N4", "-j2", "-k", "dotnet", Path.Combine(AppContext.BaseDirectory, "govinfo.dll"), "worker"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process parallel = Process.Start(start)!;
        await parallel.StandardInput.WriteAsync(jobs);
        parallel.StandardInput.Close();
        Assert.Equal(single.Output, await parallel.StandardOutput.ReadToEndAsync());
    }
}
