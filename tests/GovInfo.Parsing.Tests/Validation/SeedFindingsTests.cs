using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

/// <summary>What the checks find in real reports.</summary>
public class SeedFindingsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void The_seeds_have_no_error_and_hold_on_every_identity(string seed)
    {
        AnnualReport report = Check(seed);
        Assert.DoesNotContain(report.Failures(), check => check.Severity == DiagnosticSeverity.Error);
        Assert.Equal(7 + 7 + 25 + 3, report.Checks.Count(check => check.Code is "GI5001" or "GI5002" or "GI5003" or "GI5004"));
        Assert.All(report.Checks.Where(check => check.Code is "GI5001" or "GI5002" or "GI5003" or "GI5004"), check => Assert.Equal(CheckOutcome.Held, check.Outcome));
    }

    [Fact]
    public void A_text_that_speaks_of_nine_answers_where_the_table_has_eight_is_found()
    {
        CheckResult check = Assert.Single(Check("001").Failures("GI5103"));
        Assert.Equal(3, check.Facts.Length);
        Assert.Contains("已按照规定在期限内答复", check.Quote);
        Assert.Equal(9, check.Stated);
        Assert.Equal(8, check.Expected);
        Assert.Equal("requests/total/total", check.Cell.ToString());
    }

    [Fact]
    public void A_sentence_dated_to_the_year_before_is_found()
    {
        CheckResult check = Assert.Single(Check("000").Failures("GI5202"));
        Assert.Equal(2021, check.Stated);
        Assert.Equal(2022, check.Expected);
        Assert.Contains("截止2021年12月31日", check.Quote);
    }

    [Theory]
    [InlineData("000", "GI5202")]
    [InlineData("001", "GI5103")]
    [InlineData("002", "GI5114")]
    [InlineData("003", "GI5114")]
    [InlineData("004")]
    public void Nothing_else_in_the_seeds_is_an_alarm(string seed, params string[] codes)
    {
        AnnualReport report = Check(seed);
        Assert.Equal(codes, report.Failures().Where(check => check.Severity != DiagnosticSeverity.Info).Select(check => check.Code));
    }

    [Fact]
    public void Two_totals_of_hzq2023_do_not_sum()
    {
        var builder = new ReportBuilder();
        Fill(builder, "hzq2023.csv");
        Assert.Equal(
            ["review_and_litigation/reconsideration/total 0 11", "review_and_litigation/litigation_after_reconsideration/total 0 5"],
            builder.Validated().Failures().Where(check => check.Severity == DiagnosticSeverity.Error).Select(check => $"{check.Cell} {check.Stated} {check.Expected}"));
    }

    private static string Find(string name)
    {
        string? path = SharedFolder.Find(name);
        if (path is null)
        {
            Assert.Skip("The real reports are not beside the repository.");
        }

        return path;
    }

    private static void Fill(ReportBuilder builder, string expected)
    {
        foreach (string[] cell in File.ReadLines(Find("expected/" + expected)).Skip(1).Select(line => line.Split(',')))
        {
            builder.Set(cell[0], cell[1], cell[2], decimal.Parse(cell[3]));
        }
    }

    // The text is as parsed; the numbers are those known to be printed, so that the test is of the checks alone.
    private AnnualReport Check(string seed)
    {
        string path = Directory.GetFiles(Find("seeds"), seed + "*").Single();
        AnnualReport parsed = AnnualReportParser.Default.Parse(ReportSource.FromFile(path)).GetReportOrThrow();
        (string authority, int year) = seed switch
        {
            "000" => ("东城区永定门外街道办事处", 2022),
            "001" => ("北京市西城区什刹海街道", 2024),
            "002" => ("汇源办事处", 2022),
            "003" => ("乐清市城东街道办事处", 2021),
            _ => ("北京市大兴区清源街道办事处", 2023),
        };
        var builder = new ReportBuilder { Year = year, Authority = authority, Title = $"{authority}{year}年政府信息公开工作年度报告" };
        Fill(builder, Path.GetFileNameWithoutExtension(path) + ".csv");
        AnnualReport report = ReportValidator.Validate(builder.Build() with { Preface = parsed.Preface, Sections = parsed.Sections });
        foreach (NarrativeFact fact in report.Facts)
        {
            output.WriteLine($"{fact.Subject} = {fact.Value}{fact.Unit} [{fact.Verb}] {fact.Scope} {fact.Body} {fact.Year} {fact.Sentence}");
        }

        foreach (CheckResult check in report.Checks.Where(check => check.Outcome != CheckOutcome.Held))
        {
            output.WriteLine($"{check.Severity} {check} {check.GetMessage(MessageLanguage.Chinese)}");
        }

        return report;
    }
}
