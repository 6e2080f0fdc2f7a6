namespace GovInfo.Parsing.Cli.Tests.Contract;

/// <summary>
/// What <c>govinfo parse</c> writes, byte for byte: other programs read it. Set <c>GOVINFO_UPDATE_CONTRACT=1</c> to write the expected files
/// anew, and read the difference before it is committed.
/// </summary>
public sealed class OutputContractTests
{
    private static string ExpectedFolder { get; } = Path.Combine(Govinfo.Top, "tests", "GovInfo.Parsing.Cli.Tests", "Contract");

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("wide-csv")]
    public async Task A_report_is_written_byte_for_byte(string format)
    {
        ToolRun run = await Govinfo.RunAsync("parse", "source.html", "--format", format);
        string expected = Path.Combine(ExpectedFolder, "expected." + format + ".txt");
        if (Environment.GetEnvironmentVariable("GOVINFO_UPDATE_CONTRACT") == "1")
        {
            await File.WriteAllTextAsync(expected, run.Output);
        }

        Assert.Equal(await File.ReadAllTextAsync(expected), run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_codebook_names_every_column_of_the_form()
    {
        ToolRun run = await Govinfo.RunAsync("codebook");
        string[] lines = run.Output.Split('\n');
        Assert.Equal("template,table,row,column,row_label,column_label,row_label_en,column_label_en,unit", lines[0]);
        Assert.Equal(1 + 207 + 219 + 61 + 1, lines.Length);
        Assert.Contains(
            "2021,proactive_disclosure,administrative_fees,amount,行政事业性收费,本年收费金额（单位：万元）,Administrative fees,Amount,10000_yuan", lines);
        Assert.Contains("2021,review_and_litigation,litigation_direct,upheld,行政诉讼 / 未经复议直接起诉,结果维持,Administrative litigation without prior reconsideration,Upheld,count", lines);
        Assert.Contains("2019,proactive_disclosure,licensing,change,行政许可,本年增/减,Administrative licensing,Change this year,change", lines);
        Assert.Equal(0, run.ExitCode);
    }
}
