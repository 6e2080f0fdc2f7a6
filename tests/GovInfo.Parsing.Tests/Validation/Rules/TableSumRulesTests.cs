using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Rules;

public class TableSumRulesTests
{
    [Theory]
    [InlineData(4, CheckOutcome.Held)]
    [InlineData(3, CheckOutcome.Failed)]
    [InlineData(5, CheckOutcome.Failed)]
    public void Outcomes_add_up_to_the_total_of_their_column(int total, CheckOutcome outcome)
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("requests/granted/natural_person", 3)
            .Set("requests/other.unpaid/natural_person", 1)
            .Set("requests/total/natural_person", total)
            .Validated();

        CheckResult check = Assert.Single(report.ChecksOf("GI5001"), check => check.Subject == "自然人");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(total, check.Stated);
        Assert.Equal(4, check.Expected);
        Assert.Equal(total - 4, check.Difference);
        Assert.Equal("requests/total/natural_person", Assert.Single(check.StatedCells).Key.ToString());
        Assert.Equal(21, check.ExpectedCells.Length);
        Assert.Equal(6, report.ChecksOf("GI5001").Count(other => other.Outcome == CheckOutcome.Held && other.Subject != "自然人"));
    }

    [Fact]
    public void A_failed_sum_names_both_sides_in_both_languages()
    {
        AnnualReport report = ReportBuilder.WithTables().Set("requests/total/enterprise", 2).Validated();

        Diagnostic diagnostic = Assert.Single(report.Failures("GI5001")).ToDiagnostic();
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("requests/total/enterprise", diagnostic.Cell.ToString());
        Assert.NotNull(diagnostic.Location);
        Assert.Equal("Requests, column 商业企业: the outcomes add up to 0, but （七）总计 says 2 (difference 2).", diagnostic.GetMessage());
        Assert.Equal("依申请公开表“商业企业”列：各项办理结果之和为 0，而（七）总计为 2（相差 2）。", diagnostic.GetMessage(MessageLanguage.Chinese));
    }

    [Fact]
    public void The_single_row_of_other_processing_counts_where_the_three_are_absent()
    {
        AnnualReport report = ReportBuilder.WithTables("2019", singleOther: true)
            .Set("requests/other/total", 2).Set("requests/total/total", 2).Set("requests/received/total", 2).Validated();

        CheckResult check = Assert.Single(report.ChecksOf("GI5001"), check => check.Subject == "总计");
        Assert.Equal(CheckOutcome.Held, check.Outcome);
        Assert.Contains(check.ExpectedCells, cell => cell.Key.Row == "other");
        Assert.DoesNotContain(check.ExpectedCells, cell => cell.Key.Row == "other.other");
    }

    [Theory]
    [InlineData(1, CheckOutcome.Held)]
    [InlineData(0, CheckOutcome.Failed)]
    [InlineData(2, CheckOutcome.Failed)]
    public void Received_and_carried_in_equal_processed_and_carried_over(int carriedOver, CheckOutcome outcome)
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("requests/received/other", 2).Set("requests/carried_in/other", 1)
            .Set("requests/granted/other", 2).Set("requests/total/other", 2)
            .Set("requests/carried_over/other", carriedOver)
            .Validated();

        CheckResult check = Assert.Single(report.ChecksOf("GI5002"), check => check.Subject == "其他");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(3, check.Expected);
        Assert.Equal(2 + carriedOver, check.Stated);
    }

    [Theory]
    [InlineData(3, CheckOutcome.Held)]
    [InlineData(2, CheckOutcome.Failed)]
    [InlineData(4, CheckOutcome.Failed)]
    public void Applicants_add_up_to_the_total_of_their_row(int total, CheckOutcome outcome)
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("requests/refused.state_secret/natural_person", 1).Set("requests/refused.state_secret/legal_service", 2)
            .Set("requests/refused.state_secret/total", total).Validated();

        CheckResult check = Assert.Single(report.ChecksOf("GI5003"), check => check.Subject == "1.属于国家秘密");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal("requests/refused.state_secret/total", check.Cell.ToString());
    }

    [Fact]
    public void A_row_that_the_table_lacks_is_not_checked() =>
        Assert.Equal(25, ReportBuilder.WithTables().Validated().ChecksOf("GI5003").Count);

    [Theory]
    [InlineData(11, CheckOutcome.Held)]
    [InlineData(0, CheckOutcome.Failed)]
    [InlineData(12, CheckOutcome.Failed)]
    public void Results_of_reconsideration_add_up(int total, CheckOutcome outcome)
    {
        AnnualReport report = ReportBuilder.WithTables()
            .Set("review_and_litigation/reconsideration/upheld", 10).Set("review_and_litigation/reconsideration/corrected", 1)
            .Set("review_and_litigation/reconsideration/total", total).Validated();

        Assert.Equal(3, report.ChecksOf("GI5004").Count);
        CheckResult check = Assert.Single(report.ChecksOf("GI5004"), check => check.Subject == "行政复议");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(11, check.Expected);
    }

    [Theory]
    [InlineData(ObservationStatus.Blank)]
    [InlineData(ObservationStatus.NotApplicable)]
    [InlineData(ObservationStatus.Unreadable)]
    [InlineData(ObservationStatus.Absent)]
    public void A_member_without_a_number_makes_a_sum_not_assessable_and_is_named(ObservationStatus status)
    {
        AnnualReport report = ReportBuilder.WithTables().Set("requests/granted/natural_person", status).Validated();

        CheckResult check = Assert.Single(report.ChecksOf("GI5001"), check => check.Subject == "自然人");
        Assert.Equal(CheckOutcome.NotAssessable, check.Outcome);
        Assert.Equal("requests/granted/natural_person", Assert.Single(check.Missing).Key.ToString());
        Assert.Null(check.Stated);
        Assert.Null(check.Difference);
        Assert.EndsWith("not assessable without requests/granted/natural_person.", check.GetMessage());
        Assert.EndsWith("无法核对，缺少 requests/granted/natural_person。", check.GetMessage(MessageLanguage.Chinese));
        Assert.Empty(report.Failures("GI5001"));
    }

    [Theory]
    [InlineData(ObservationStatus.Blank, CheckOutcome.Held)]
    [InlineData(ObservationStatus.NotApplicable, CheckOutcome.Held)]
    [InlineData(ObservationStatus.Unreadable, CheckOutcome.NotAssessable)]
    [InlineData(ObservationStatus.Absent, CheckOutcome.NotAssessable)]
    public void Blanks_count_as_zero_where_that_is_asked_for(ObservationStatus status, CheckOutcome outcome)
    {
        AnnualReport report = ReportBuilder.WithTables().Set("requests/granted/natural_person", status).Validated(blankAsZero: true);

        Assert.Equal(outcome, Assert.Single(report.ChecksOf("GI5001"), check => check.Subject == "自然人").Outcome);
        Assert.Equal(status, report.Requests!["granted", "natural_person"].Status);
    }

    [Fact]
    public void Without_tables_nothing_is_summed()
    {
        AnnualReport report = new ReportBuilder().QuietSections().Validated();
        Assert.DoesNotContain(report.Checks, check => check.Code is "GI5001" or "GI5002" or "GI5003" or "GI5004");
    }
}
