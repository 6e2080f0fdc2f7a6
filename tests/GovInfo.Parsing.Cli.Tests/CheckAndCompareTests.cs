using System.Text.Json;

namespace GovInfo.Parsing.Cli.Tests;

/// <summary><c>govinfo check</c> and <c>govinfo compare</c>.</summary>
public sealed class CheckAndCompareTests
{
    [Fact]
    public async Task Findings_are_told_in_the_language_of_the_locale()
    {
        ToolRun chinese = await Govinfo.RunAsync(["check", "source.html"], input: null, locale: "zh_CN.UTF-8");
        Assert.Equal(0, chinese.ExitCode);
        Assert.StartsWith("source.html\n  警告 GI5101 正文为 12", chinese.Output, StringComparison.Ordinal);
        ToolRun english = await Govinfo.RunAsync(["check", "source.html", "--lang", "en"], input: null, locale: "zh_CN.UTF-8");
        Assert.StartsWith("source.html\n  warning GI5101 The text says 12", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_with_an_error_comes_first_and_gives_exit_code_1()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(2);
        string page = await File.ReadAllTextAsync(folder.File("r001.html"));
        await File.WriteAllTextAsync(folder.File("r001.html"), page.Replace("<td>7</td></tr>", "<td>9</td></tr>"));
        ToolRun run = await Govinfo.RunAsync("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(folder.File("r001.html") + "\n  error ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_as_json_lines_name_file_code_and_cell()
    {
        ToolRun run = await Govinfo.RunAsync("check", "source.html", "--format", "jsonl");
        using JsonDocument finding = JsonDocument.Parse(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("source.html", finding.RootElement.GetProperty("file").GetString());
        Assert.Equal("GI5101", finding.RootElement.GetProperty("code").GetString());
        Assert.Equal("requests/received/total", finding.RootElement.GetProperty("cell").GetString());
        Assert.Equal(2023, finding.RootElement.GetProperty("year").GetInt32());
    }

    [Fact]
    public async Task Years_are_compared_and_held_against_one_another()
    {
        using var folder = new TemporaryFolder();
        string page = await File.ReadAllTextAsync(Path.Combine(Govinfo.SampleFolder, "source.html"));
        await File.WriteAllTextAsync(folder.File("2024.html"), page.Replace("2023", "2024").Replace("1,204", "1,300"));
        File.Copy(Path.Combine(Govinfo.SampleFolder, "source.html"), folder.File("2023.html"));
        ToolRun run = await Govinfo.RunAsync("compare", folder.File("2024.html"), folder.File("2023.html"), "--lang", "en");
        Assert.Contains("1 cells changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("1204        1300         +96  Administrative licensing · Decisions this year", run.Output, StringComparison.Ordinal);
        Assert.Contains("checks between the years", run.Output, StringComparison.Ordinal);
        ToolRun series = await Govinfo.RunAsync("check", folder.Path, "--series");
        Assert.Contains("云岭县林业局 2023-2024", series.Output, StringComparison.Ordinal);
    }
}
