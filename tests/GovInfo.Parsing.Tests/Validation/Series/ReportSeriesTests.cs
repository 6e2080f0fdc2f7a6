using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation.Series;

public class ReportSeriesTests
{
    private static ReportBuilder For(int year, string authority = "青山县人民政府")
    {
        ReportBuilder builder = ReportBuilder.WithTables();
        builder.Year = year;
        builder.Authority = authority;
        builder.Title = null;
        return builder;
    }

    [Theory]
    [InlineData(3, CheckOutcome.Held)]
    [InlineData(2, CheckOutcome.Failed)]
    public void What_is_carried_over_is_carried_in(int carriedIn, CheckOutcome outcome)
    {
        ReportSeries series = ReportSeries.Of([
            For(2023).Set("requests/carried_in/enterprise", carriedIn).Build(), For(2022).Set("requests/carried_over/enterprise", 3).Build()]);
        Assert.Equal([2022, 2023], series.Reports.Select(report => report.Year!.Value));
        Assert.Equal(7, series.Checks.Count(check => check.Code == "GI5301"));
        CheckResult check = series.Checks.Single(check => check.Code == "GI5301" && check.Subject == "商业企业");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(carriedIn, check.Stated);
        Assert.Equal(3, check.Expected);
        if (outcome == CheckOutcome.Failed)
        {
            Assert.Equal("Column 商业企业: 2022 carried 3 requests over, but 2023 carries 2 in.", check.GetMessage());
        }
    }

    [Fact]
    public void A_blank_between_years_is_not_assessable_unless_blanks_are_zero()
    {
        AnnualReport[] reports = [For(2022).Set("requests/carried_over/total", ObservationStatus.Blank).Build(), For(2023).Build()];
        Assert.Equal(CheckOutcome.NotAssessable, CheckOf(ReportSeries.Of(reports)).Outcome);
        Assert.Equal(CheckOutcome.Held, CheckOf(ReportSeries.Of(reports, ParserOptions.Default with { BlankAsZero = true })).Outcome);

        static CheckResult CheckOf(ReportSeries series) => series.Checks.Single(check => check.Code == "GI5301" && check.Subject == "总计");
    }

    [Fact]
    public void Years_that_do_not_follow_each_other_are_not_compared() =>
        Assert.Empty(ReportSeries.Of([For(2021).Build(), For(2023).Build()]).Checks);

    [Fact]
    public void Of_two_reports_for_a_year_the_later_given_counts()
    {
        ReportSeries series = ReportSeries.Of([For(2023).Set("requests/total/total", 1).Build(), For(2023).Set("requests/total/total", 2).Build()]);
        Assert.Equal(2, Assert.Single(series.Reports).Requests!["total", "total"].Value);
    }

    [Theory]
    [InlineData(11, CheckOutcome.Held)]
    [InlineData(12, CheckOutcome.Failed)]
    public void Documents_in_force_follow_from_last_years(int inForce, CheckOutcome outcome)
    {
        ReportSeries series = ReportSeries.Of([
            For(2022).Set("proactive_disclosure/rules/in_force", 10).Build(),
            For(2023).Set("proactive_disclosure/rules/issued", 2).Set("proactive_disclosure/rules/repealed", 1).Set("proactive_disclosure/rules/in_force", inForce).Build()]);
        CheckResult check = series.Checks.Single(check => check.Code == "GI5302" && check.Subject == "规章");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(11, check.Expected);
    }

    [Fact]
    public void Documents_repealed_without_a_number_are_not_assessable()
    {
        ReportSeries series = ReportSeries.Of([For(2022).Build(), For(2023).Set("proactive_disclosure/rules/repealed", ObservationStatus.Blank).Build()]);
        CheckResult check = series.Checks.Single(check => check.Code == "GI5302" && check.Subject == "规章");
        Assert.Equal(CheckOutcome.NotAssessable, check.Outcome);
        Assert.Equal("proactive_disclosure/rules/repealed", Assert.Single(check.Missing).Key.ToString());
    }

    [Theory]
    [InlineData(3, CheckOutcome.Held)]
    [InlineData(2, CheckOutcome.Failed)]
    public void Pending_cases_are_among_this_years(int total, CheckOutcome outcome)
    {
        ReportSeries series = ReportSeries.Of([
            For(2022).Set("review_and_litigation/litigation_direct/pending", 3).Build(),
            For(2023).Set("review_and_litigation/litigation_after_reconsideration/total", total).Build()]);
        Assert.Equal(outcome, series.Checks.Single(check => check.Code == "GI5303" && check.Subject == "行政诉讼").Outcome);
        Assert.Equal(CheckOutcome.Held, series.Checks.Single(check => check.Code == "GI5303" && check.Subject == "行政复议").Outcome);
    }

    [Theory]
    [InlineData(6, CheckOutcome.Failed)]
    [InlineData(5, CheckOutcome.Held)]
    public void Text_that_is_mostly_last_years_is_told(int kept, CheckOutcome outcome)
    {
        string[] last = [.. Enumerable.Range(0, 10).Select(index => Sentence("甲乙丙丁戊己庚辛壬癸"[index], 2022))];
        string[] current = [.. Enumerable.Range(0, 10).Select(index => Sentence((index < kept ? "甲乙丙丁戊己庚辛壬癸" : "子丑寅卯辰巳午未申酉")[index], 2023))];
        ReportSeries series = ReportSeries.Of([
            For(2022).Section(SectionCodes.Overview, "一、总体情况", last).Build(), For(2023).Section(SectionCodes.Overview, "一、总体情况", current).Build()]);
        CheckResult check = series.Checks.Single(check => check.Code == "GI5304");
        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(kept * 10, check.Stated);

        static string Sentence(char letter, int year) => $"{year}年度围绕{letter}项工作持续完善公开制度并及时回应群众关切。";
    }

    [Theory]
    [InlineData(5, CheckOutcome.Failed)]
    [InlineData(4, null)]
    public void A_table_that_is_last_years_is_told(int numbers, CheckOutcome? outcome)
    {
        ReportBuilder last = For(2022);
        ReportBuilder current = For(2023);
        foreach (ObservationKey key in last.Keys.Where(key => key.Table == TableCodes.Requests).Take(numbers).ToList())
        {
            last.Set(key.ToString(), 7);
            current.Set(key.ToString(), 7);
        }

        Assert.Equal(
            outcome is null ? [] : [outcome.Value],
            ReportSeries.Of([last.Build(), current.Build()]).Checks.Where(check => check.Code == "GI5305").Select(check => check.Outcome));
        current.Set("requests/carried_over/other", 1);
        Assert.DoesNotContain(
            ReportSeries.Of([last.Build(), current.Build()]).Checks, check => check is { Code: "GI5305", Outcome: CheckOutcome.Failed });
    }

    [Theory]
    [InlineData("申请量同比增长50%。", CheckOutcome.Held)]
    [InlineData("申请量同比增长60%。", CheckOutcome.Failed)]
    [InlineData("申请量同比下降50%。", CheckOutcome.Failed)]
    [InlineData("申请量同比增长约60%。", null)]
    [InlineData("网站访问量同比增长60%。", null)]
    public void Growth_follows_from_both_tables(string clause, CheckOutcome? outcome)
    {
        ReportSeries series = ReportSeries.Of([
            For(2022).Set("requests/received/total", 64).Build(),
            For(2023).Set("requests/received/total", 96).Section(SectionCodes.Overview, "一、总体情况", "收到政府信息公开申请96件，" + clause).Build()]);
        Assert.Equal(outcome is null ? [] : [outcome.Value], series.Checks.Where(check => check.Code == "GI5306").Select(check => check.Outcome));
    }

    [Fact]
    public void Names_that_differ_by_their_upper_level_are_one_authority()
    {
        var series = ReportSeries.Group([
            For(2022, "青山区人民政府").Build(), For(2023, "绿水市青山区人民政府").Build(), For(2021, "绿水市青山区政府").Build(),
            For(2023, "绿水市青山区教育局").Build(), For(2022, "教育局").Build(), For(2022, "青山县人民政府").Build()]);
        Assert.Equal(
            ["绿水市青山区教育局: 2023", "绿水市青山区人民政府: 2021 2022 2023", "青山县人民政府: 2022", "教育局: 2022"],
            series.Select(one => $"{one.Authority}: {string.Join(' ', one.Reports.Select(report => report.Year!.Value))}"));
    }

    [Fact]
    public void A_short_name_that_fits_two_bodies_is_neithers()
    {
        var series = ReportSeries.Group([For(2022, "鼓楼区人民政府").Build(), For(2023, "甲市鼓楼区人民政府").Build(), For(2023, "乙市鼓楼区人民政府").Build()]);
        Assert.Equal(3, series.Length);
    }

    [Fact]
    public void Renames_can_be_told()
    {
        var renames = new Dictionary<string, string> { ["青山县人民政府"] = "青山市人民政府", ["青山专区公署"] = "青山县人民政府" };
        var series = ReportSeries.Group(
            [For(2021, "青山专区公署").Build(), For(2022, "青山县人民政府").Build(), For(2023, "青山市人民政府").Build()], renames);
        Assert.Equal(3, Assert.Single(series).Reports.Length);
        Assert.Equal("青山市人民政府", series[0].Authority);
    }

    [Fact]
    public void Renames_in_a_circle_end()
    {
        var renames = new Dictionary<string, string> { ["甲县人民政府"] = "乙县人民政府", ["乙县人民政府"] = "甲县人民政府" };
        Assert.Equal(2, ReportSeries.Group([For(2021, "甲县人民政府").Build(), For(2022, "乙县人民政府").Build()], renames).Sum(one => one.Reports.Length));
    }

    [Fact]
    public void A_comparison_tells_changes_and_kept_text()
    {
        ReportComparison comparison = ReportComparison.Of(
            For(2023).Set("requests/total/total", 2).Section(SectionCodes.Overview, "一、总体情况", "2023年认真落实公开制度。新增了公开栏目。").Build(),
            For(2022).Set("requests/total/total", 5).Section(SectionCodes.Overview, "一、总体情况", "2022年认真落实公开制度。").Build());
        Assert.Equal(2022, comparison.Earlier.Year!.Value);
        CellChange change = Assert.Single(comparison.Changes);
        Assert.Equal("requests/total/total", change.Key.ToString());
        Assert.Equal(-3, change.Difference);
        Assert.Equal(["2023年认真落实公开制度。"], comparison.KeptSentences);
        Assert.NotEmpty(comparison.Checks);
    }

    [Theory]
    [InlineData(24, "GI5401")]
    [InlineData(25, null)]
    [InlineData(26, "GI5402")]
    public void A_parent_reports_what_its_subordinates_do(int parent, string? code)
    {
        ReportGroup group = ReportGroup.Of(
            For(2023).Set("requests/received/total", parent).Build(),
            [For(2023, "甲局").Set("requests/received/total", 12).Build(), For(2023, "乙局").Set("requests/received/total", 13).Build(), For(2022, "丙局").Set("requests/received/total", 99).Build()]);
        Assert.Equal(2, group.Subordinates.Length);
        CheckResult[] failed = [.. group.Checks.Where(check => check.Outcome == CheckOutcome.Failed)];
        Assert.Equal(code is null ? [] : [code], failed.Select(check => check.Code));
        Assert.All(failed, check => Assert.Equal("requests/received/total", check.Cell.ToString()));
    }

    [Fact]
    public void A_subordinate_without_a_number_makes_the_sum_not_assessable()
    {
        ReportGroup group = ReportGroup.Of(For(2023).Build(), [For(2023).Set("requests/received/total", ObservationStatus.Blank).Build()]);
        Assert.Equal(
            ["GI5401", "GI5402"], group.Checks.Where(check => check.Outcome == CheckOutcome.NotAssessable).Select(check => check.Code));
    }
}
