using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfo.Parsing.Tests.Validation;

namespace GovInfo.Parsing.Tests.Export.Review;

/// <summary>What a browser makes of the page, where one is installed. A screenshot stays under <c>artifacts/review</c>.</summary>
public sealed class BrowserTests
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    [Fact]
    [Trait("Category", "Slow")]
    public async Task The_worst_report_is_shown_and_a_cell_tells_its_finding()
    {
        if (FindBrowser() is not { } browser)
        {
            Assert.Skip("No Chromium is installed.");
            return;
        }

        string folder = Directory.CreateDirectory(TestDataFolder.PathOf("..", "artifacts", "review")).FullName;
        string path = Path.GetFullPath(Path.Combine(folder, "review.html"));
        ReportBuilder bad = ReportBuilder.WithTables().QuietSections("共收到申请12件。").Set("review_and_litigation/reconsideration/upheld", 11);
        ReportBuilder good = ReportBuilder.WithTables().QuietSections();
        good.Year = 2022;
        await File.WriteAllTextAsync(path, ReviewPages.Write(ReviewPages.ResultOf(good.Build(), "good.txt"), ReviewPages.ResultOf(bad.Build(), "bad.txt")));

        IHtmlDocument opened = ReviewPages.Read(await RunAsync(browser, "--dump-dom", "file://" + path));
        Assert.Contains("js", opened.DocumentElement.ClassList);
        Assert.Equal("r2", Assert.Single(opened.QuerySelectorAll("article:not([hidden])")).Id);
        Assert.Empty(opened.QuerySelectorAll("#panel dl"));

        IHtmlDocument atCell = ReviewPages.Read(await RunAsync(browser, "--dump-dom", $"file://{path}#r2-review_and_litigation-reconsideration-total"));
        IElement panel = atCell.GetElementById("panel-content")!;
        Assert.Equal("0", panel.QuerySelector("dd")!.TextContent);
        Assert.Contains("f-error", Assert.Single(panel.QuerySelectorAll("li")).ClassList);

        string picture = Path.Combine(folder, "review.png");
        File.Delete(picture);
        await RunAsync(browser, "--hide-scrollbars", "--window-size=1300,2600", "--screenshot=" + picture, "file://" + path);
        Assert.True(new FileInfo(picture).Length > 10_000);
    }

    private static string? FindBrowser() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static async Task<string> RunAsync(string browser, params string[] arguments)
    {
        ProcessStartInfo start = new(browser) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await errors;
        return output;
    }
}
