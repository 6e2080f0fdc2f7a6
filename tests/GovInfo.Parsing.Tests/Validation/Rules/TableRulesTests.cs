using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Rules;

public class TableRulesTests
{
    [Theory]
    [InlineData("12", null)]
    [InlineData("0", null)]
    [InlineData("12.5", "GI5005")]
    [InlineData("-1", "GI5005")]
    public void Counts_are_whole_and_not_negative(string value, string? code)
    {
        AnnualReport report = ReportBuilder.WithTables().Set("proactive_disclosure/penalties/decisions", decimal.Parse(value)).Validated();
        Assert.Equal(code is null ? [] : [code], report.Failures("GI5005").Select(check => check.Code));
        Assert.Equal(code is null ? 3 : 2, report.ChecksOf("GI5005").Count(check => check.Outcome == CheckOutcome.Held));
        Assert.All(report.Failures("GI5005"), check => Assert.Equal("proactive_disclosure/penalties/decisions", check.Cell.ToString()));
    }

    [Theory]
    [InlineData("26.55", false)]
    [InlineData("-0.01", true)]
    public void Amounts_may_have_decimals_and_are_not_negative(string value, bool fails)
    {
        AnnualReport report = ReportBuilder.WithTables().Set("proactive_disclosure/administrative_fees/amount", decimal.Parse(value)).Validated();
        Assert.Equal(fails, report.Failures("GI5005").Count == 1);
    }

    [Theory]
    [InlineData(-3, false)]
    [InlineData(-4, true)]
    public void Items_and_their_change_are_not_negative_together(int change, bool fails)
    {
        AnnualReport report = ReportBuilder.WithTables("2019", singleOther: true)
            .Set("proactive_disclosure/licensing/previous_items", 3).Set("proactive_disclosure/licensing/change", change).Validated();
        Assert.Empty(report.Failures("GI5005"));
        Assert.Equal(5, report.ChecksOf("GI5006").Count);
        Assert.Equal(fails ? ["行政许可"] : [], report.Failures("GI5006").Select(check => check.Subject));
    }

    [Fact]
    public void Items_without_a_number_are_not_assessable()
    {
        AnnualReport report = ReportBuilder.WithTables("2019", singleOther: true)
            .Set("proactive_disclosure/licensing/change", ObservationStatus.Blank).Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5006"), check => check.Outcome == CheckOutcome.NotAssessable);
        Assert.Equal("proactive_disclosure/licensing/change", Assert.Single(check.Missing).Key.ToString());
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(4, true)]
    public void What_was_published_is_part_of_what_is_public(int totalPublic, bool fails)
    {
        AnnualReport report = ReportBuilder.WithTables("2019", singleOther: true)
            .Set("proactive_disclosure/normative_documents/published", 5)
            .Set("proactive_disclosure/normative_documents/total_public", totalPublic).Validated();
        Assert.Equal(fails, report.Failures("GI5007").Count == 1);
        Assert.All(report.Failures("GI5007"), check => Assert.Equal(DiagnosticSeverity.Info, check.Severity));
    }

    [Fact]
    public void The_rules_of_the_2019_form_are_silent_on_the_2021_form() =>
        Assert.DoesNotContain(ReportBuilder.WithTables().Validated().Checks, check => check.Code is "GI5006" or "GI5007" or "GI5008");

    [Theory]
    [InlineData(9, CheckOutcome.Held)]
    [InlineData(10, CheckOutcome.Failed)]
    public void The_ways_of_applying_add_up_in_the_statistics_table(int received, CheckOutcome outcome)
    {
        AnnualReport report = new ReportBuilder { Edition = "2014", Year = 2016 }
            .Set("statistics/requests.received/count", received)
            .Set("statistics/requests.in_person/count", 3).Set("statistics/requests.fax/count", 0m)
            .Set("statistics/requests.online/count", 4).Set("statistics/requests.letter/count", 2).Validated();
        CheckResult check = Assert.Single(report.ChecksOf("GI5008"));
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(9, check.Expected);
    }

    [Fact]
    public void A_section_without_its_table_is_told()
    {
        AnnualReport report = ReportBuilder.WithTables().RemoveTable(TableCodes.Requests).QuietSections().Validated();
        Assert.Equal("三、收到和处理政府信息公开申请情况", Assert.Single(report.Failures("GI5009")).Subject);
        Assert.Equal(2, report.ChecksOf("GI5009").Count(check => check.Outcome == CheckOutcome.Held));
    }

    [Fact]
    public void A_report_of_the_old_form_needs_no_tables()
    {
        var builder = new ReportBuilder { Year = 2017 };
        Assert.Empty(builder.QuietSections().Validated().ChecksOf("GI5009"));
    }

    [Fact]
    public void A_row_of_the_form_that_is_absent_is_told_once()
    {
        ReportBuilder builder = ReportBuilder.WithTables();
        foreach (ObservationKey key in builder.Keys.Where(key => key.Row == "carried_over").ToList())
        {
            builder.Set(key.ToString(), ObservationStatus.Absent);
        }

        CheckResult check = Assert.Single(builder.Validated().Failures("GI5010"));
        Assert.Equal("四、结转下年度继续办理", check.Subject);
        Assert.Equal("Table requests lacks 四、结转下年度继续办理.", check.GetMessage());
    }

    [Fact]
    public void One_row_of_other_processing_or_three_are_both_whole()
    {
        ReportBuilder builder = ReportBuilder.WithTables("2019", singleOther: true);
        foreach (string row in (string[])["other.uncorrected", "other.unpaid", "other.other"])
        {
            builder.Set($"requests/{row}/total", ObservationStatus.Absent);
        }

        Assert.Empty(builder.Validated().Failures("GI5010"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Unknown_rows_are_counted(int unknown, bool fails)
    {
        ReportBuilder builder = ReportBuilder.WithTables();
        builder.Recognition = new TableRecognition { ExactLabels = 10, UnknownLabels = unknown };
        Assert.Equal(fails ? 3 : 0, builder.Validated().Failures("GI5011").Count);
    }

    [Fact]
    public void Split_digits_are_suggested_where_one_reading_fits()
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("requests/received/natural_person", 1).Set("requests/received/enterprise", 2).Set("requests/received/total", 12).Validated();
        CheckResult check = Assert.Single(report.Failures("GI5012"));
        Assert.Equal(["requests/received/natural_person", "requests/received/enterprise"], check.StatedCells.Select(cell => cell.Key.ToString()));
        Assert.Equal("Requests, row 一、本年新收政府信息公开申请数量: the row would add up to its total if 1 and 2 were one number, 12.", check.GetMessage());
        Assert.Equal(1, report.Requests!["received", "natural_person"].Value);
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(1, 2, 13)]
    [InlineData(0, 2, 12)]
    public void Nothing_is_suggested_where_the_row_fits_or_no_join_does(int first, int second, int total)
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("requests/received/natural_person", first).Set("requests/received/enterprise", second).Set("requests/received/total", total).Validated();
        Assert.Empty(report.Failures("GI5012"));
    }

    [Fact]
    public void A_blank_total_beside_parts_is_told_with_their_sum()
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("review_and_litigation/reconsideration/upheld", 2)
            .Set("review_and_litigation/reconsideration/total", ObservationStatus.Blank).Validated();
        CheckResult check = Assert.Single(report.Failures("GI5013"));
        Assert.Equal(2, check.Expected);
        Assert.Equal("行政复议·总计 is blank; its parts add up to 2.", check.GetMessage());
        Assert.Equal(ObservationStatus.Blank, report.ReviewAndLitigation!["reconsideration", "total"].Status);
    }

    [Fact]
    public void A_blank_total_beside_zeros_is_not_told() =>
        Assert.Empty(ReportBuilder.WithTables().Set("review_and_litigation/reconsideration/total", ObservationStatus.Blank).Validated().Failures("GI5013"));

    [Fact]
    public void A_rule_that_throws_costs_its_own_results_only()
    {
        AnnualReport report = ReportValidator.Validate(
            ReportBuilder.WithTables().Build(), ParserOptions.Default with { Rules = [new ThrowingRule(), .. ReportRules.Default] });
        CheckResult check = Assert.Single(report.ChecksOf("GI5000"));
        Assert.Equal("Rule TEST1 failed (DivideByZeroException); its checks were not made.", check.GetMessage());
        Assert.Equal(7, report.ChecksOf("GI5001").Count);
    }

    private sealed class ThrowingRule : IReportRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new("TEST1", DiagnosticSeverity.Info, "", "");

        public string EnglishTitle => "";

        public string ChineseTitle => "";

        public IEnumerable<CheckResult> Check(AnnualReport report, RuleContext context)
        {
            yield return new CheckResult { Rule = this, Outcome = CheckOutcome.Held };
            throw new DivideByZeroException();
        }
    }
}
