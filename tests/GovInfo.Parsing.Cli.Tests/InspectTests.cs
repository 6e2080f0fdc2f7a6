using System.Xml.Linq;

namespace GovInfo.Parsing.Cli.Tests;

/// <summary><c>govinfo inspect</c>: a page of a PDF as SVG.</summary>
public sealed class InspectTests
{
    private static string File { get; } = Path.Combine(Govinfo.Top, "testdata", "reports", "pdf-chromium-a4", "source.pdf");

    [Fact]
    public async Task A_page_is_drawn_with_its_cells()
    {
        ToolRun run = await Govinfo.RunAsync("inspect", File, "--page", "1");
        Assert.Equal(0, run.ExitCode);
        XElement svg = XElement.Parse(run.Output);
        Assert.Contains(svg.Descendants(), element => (string?)element.Attribute("class") == "cell");
    }

    [Fact]
    public async Task A_page_that_is_not_there_gives_1()
    {
        ToolRun run = await Govinfo.RunAsync("inspect", File, "--page", "999");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
    }
}
