namespace GovInfo.Parsing.Cli.Tests;

/// <summary><c>govinfo review</c>.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task Reports_of_a_folder_become_one_page()
    {
        using var folder = new TemporaryFolder();
        folder.WriteReports(2);
        ToolRun run = await Govinfo.RunAsync("review", folder.Path, "-o", folder.File("page"), "--lang", "zh");
        Assert.Equal(0, run.ExitCode);
        string page = await File.ReadAllTextAsync(folder.File("page"));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">", page, StringComparison.Ordinal);
        Assert.Contains("id=\"r1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"r2\"", page, StringComparison.Ordinal);
        Assert.Contains("云岭县第2林业局", page, StringComparison.Ordinal);
        Assert.Equal(["page", "r000.html", "r001.html"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_a_wrong_call_and_writes_no_page()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await Govinfo.RunAsync("review", folder.File("none.txt"), "-o", folder.File("page"));
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(folder.File("page")));
    }
}
