using System.Text;

namespace GovInfo.Parsing.Cli.Tests;

/// <summary>Exit codes: 0 all good, 1 something failed and the rest is written, 2 the call is wrong and nothing is.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task A_bad_file_among_good_ones_gives_1_and_the_good_ones_are_written()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(2);
        await File.WriteAllBytesAsync(folder.File("r000a.html"), []);
        ToolRun run = await Govinfo.RunAsync("parse", folder.Path, "--format", "csv");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1 + 400, run.Output.Count(letter => letter == '\n'));
        Assert.Contains("r000a.html: GI", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "source.html", "--format", "yaml")]
    [InlineData("parse", "no-such-file.html")]
    [InlineData("parse", "source.html", "--parallel", "0")]
    [InlineData("parse", "source.html", "--parallel", "x")]
    [InlineData("parse", "source.html", "--timeout", "soon")]
    [InlineData("parse", "source.html", "-o", "no-such-folder/x.csv")]
    [InlineData("parse", "source.html", "-o", ".")]
    [InlineData("parse", "source.html", "-o", "./source.html")]
    [InlineData("review", "source.html", "-o", "no-such-folder/x.html")]
    [InlineData("parse", "source.html", "--shard", "3/2")]
    [InlineData("parse", "source.html", "--timeout", "-1")]
    [InlineData("parse", "source.html", "--resume")]
    [InlineData("parse", "source.html", "--resume", "-o", "x.xlsx", "--format", "xlsx")]
    [InlineData("compare", "source.html")]
    [InlineData("explain", "GI0000")]
    [InlineData("no-such-command")]
    public async Task A_wrong_call_gives_2_and_no_data(params string[] arguments)
    {
        ToolRun run = await Govinfo.RunAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Documents_that_a_folder_search_passes_over_are_counted()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(1);
        await File.WriteAllBytesAsync(folder.File("a.doc"), [1]);
        await File.WriteAllBytesAsync(folder.File("b.DOC"), [1]);
        await File.WriteAllBytesAsync(folder.File("c.css"), [1]);
        ToolRun run = await Govinfo.RunAsync("parse", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": 2 .doc.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_cell_names_it()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Govinfo.SampleFolder, "source.html"));
        ToolRun run = await Govinfo.RunAsync(["parse", "-", "--format", "csv"], Encoding.UTF8.GetBytes(page.Replace("1,204", "若干", StringComparison.Ordinal)));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-: GI4001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("(proactive_disclosure/licensing/decisions)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_in_a_searched_folder_is_no_source()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(1);
        ToolRun run = await Govinfo.RunAsync("parse", folder.Path, "--format", "csv", "-o", folder.File("r.txt"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Output_can_go_to_a_device()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev/null.");
        ToolRun run = await Govinfo.RunAsync("parse", "source.html", "-o", "/dev/null");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.False(File.Exists("/dev/null.manifest"));
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        byte[] page = await File.ReadAllBytesAsync(Path.Combine(Govinfo.SampleFolder, "source.html"));
        ToolRun run = await Govinfo.RunAsync(["parse", "-", "--format", "csv"], page);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("-,云岭县林业局,2023,2021,", run.Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_no_report_still_has_its_line()
    {
        ToolRun run = await Govinfo.RunAsync(["parse", "-"], Encoding.UTF8.GetBytes("今天天气很好。"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"title\":null", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"severity\":\"error\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_and_version_are_told()
    {
        ToolRun help = await Govinfo.RunAsync("--help");
        Assert.Equal(0, help.ExitCode);
        foreach (string command in new[] { "parse", "show", "check", "compare", "worker", "codebook", "explain", "inspect" })
        {
            Assert.Contains("  " + command + " ", help.Output, StringComparison.Ordinal);
        }

        ToolRun version = await Govinfo.RunAsync("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Output);
    }
}
