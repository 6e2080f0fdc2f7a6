using System.Diagnostics;

namespace GovInfo.Parsing.Cli.Tests;

/// <summary><c>govinfo parse</c> over folders: interrupted and resumed, in shards, with duplicates.</summary>
[Trait("Category", "Slow")]
public sealed class BatchTests
{
    private const int SigInt = 2;

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public async Task A_resumed_run_equals_an_unbroken_one(string format)
    {
        using var folder = new TemporaryFolder();
        using var results = new TemporaryFolder();
        folder.WriteReports(6);
        string whole = results.File("whole");
        string resumed = results.File("resumed");
        await Govinfo.RunAsync("parse", folder.Path, "--format", format, "-o", whole);

        // As a run leaves it that was killed in the middle of writing its fourth report: a manifest of three, and half a result behind them.
        await Govinfo.RunAsync("parse", folder.Path, "--format", format, "-o", resumed, "--resume");
        string manifest = resumed + ".manifest";
        string[] lines = await File.ReadAllLinesAsync(manifest);
        Assert.Equal(6, lines.Length);
        await File.WriteAllTextAsync(manifest, string.Join('\n', lines[..3]) + "\n" + lines[3][..20]);
        using (FileStream output = File.OpenWrite(resumed))
        {
            output.SetLength(long.Parse(lines[2].Split('\t')[1]) + 33);
        }

        ToolRun run = await Govinfo.RunAsync("parse", folder.Path, "--format", format, "-o", resumed, "--resume");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(whole), await File.ReadAllTextAsync(resumed));
    }

    [Fact]
    public async Task Shards_share_the_files_out_without_loss_or_overlap()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(8);
        var seen = new List<string>();
        for (int part = 1; part <= 3; part++)
        {
            ToolRun run = await Govinfo.RunAsync("parse", folder.Path, "--format", "wide-csv", "--shard", $"{part}/3");
            seen.AddRange(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]));
        }

        Assert.Equal(Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Files_of_the_same_content_are_written_once_unless_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(2);
        File.Copy(folder.File("r000.html"), folder.File("r001-copy.html"));
        ToolRun once = await Govinfo.RunAsync("parse", folder.Path);
        Assert.Equal(2, once.Output.Count(letter => letter == '\n'));
        Assert.Contains("r001-copy.html: same content as ", once.Error, StringComparison.Ordinal);
        ToolRun each = await Govinfo.RunAsync("parse", folder.Path, "--keep-duplicates");
        Assert.Equal(3, each.Output.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task An_interrupted_run_leaves_whole_lines_and_can_be_resumed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        using var folder = new TemporaryFolder();
        using var results = new TemporaryFolder();
        folder.WriteReports(150);
        string output = results.File("out.jsonl");
        using (Process process = Govinfo.Start(["parse", folder.Path, "-o", output, "--parallel", "1"], folder.Path))
        {
            while (!process.HasExited && (!File.Exists(output) || new FileInfo(output).Length == 0))
            {
                await Task.Delay(5);
            }

            using Process kill = Process.Start("kill", [$"-{SigInt}", process.Id.ToString()]);
            await kill.WaitForExitAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode is 130 or 0, $"exit code {process.ExitCode}");
        }

        string interrupted = await File.ReadAllTextAsync(output);
        Assert.EndsWith("}\n", interrupted, StringComparison.Ordinal);
        Assert.All(interrupted.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => System.Text.Json.JsonDocument.Parse(line).Dispose());
        ToolRun rest = await Govinfo.RunAsync("parse", folder.Path, "-o", output, "--resume");
        Assert.Equal(0, rest.ExitCode);
        Assert.Equal(150, (await File.ReadAllTextAsync(output)).Count(letter => letter == '\n'));
    }
}
