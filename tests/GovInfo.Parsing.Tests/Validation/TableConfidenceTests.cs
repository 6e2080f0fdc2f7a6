using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Validation;

namespace GovInfo.Parsing.Tests.Validation;

public class TableConfidenceTests
{
    [Fact]
    public void A_table_recognised_exactly_that_adds_up_has_full_confidence()
    {
        ReportBuilder builder = ReportBuilder.WithTables();
        builder.Recognition = new TableRecognition { ExactLabels = 30 };
        Assert.All(TableConfidence.Of(builder.Validated()), confidence => Assert.Equal(1, confidence.Value));
        Assert.Equal(1, TableConfidence.Overall(builder.Validated()));
    }

    [Fact]
    public void Each_part_is_what_the_documentation_says()
    {
        ReportBuilder builder = ReportBuilder.WithTables();
        builder.Recognition = new TableRecognition { ExactLabels = 6, AliasLabels = 2, SimilarLabels = 1, MissingLabels = 1, UnknownLabels = 2, CloseHypotheses = 1 };
        builder.Set("review_and_litigation/reconsideration/total", 1).Set("review_and_litigation/litigation_direct/other", ObservationStatus.Unreadable);
        TableConfidence confidence = TableConfidence.Of(builder.Validated()).Single(table => table.Table == TableCodes.ReviewAndLitigation);
        Assert.Equal((6 + (2 * 0.95) + 0.7) / 11, confidence.Labels, 9);
        Assert.Equal(2.0 / 7, confidence.Identities, 9);
        Assert.Equal(14.0 / 15, confidence.Cells, 9);
        Assert.Equal(0.5, confidence.Distance, 9);
        Assert.Equal(confidence.Labels * confidence.Identities * confidence.Cells * confidence.Distance, confidence.Value, 9);
    }

    [Fact]
    public void A_report_is_as_sure_as_its_worst_table()
    {
        AnnualReport report = ReportBuilder.WithTables().Set("requests/granted/enterprise", 3).Validated();
        Assert.Equal(TableConfidence.Of(report).Min(table => table.Value), TableConfidence.Overall(report));
        Assert.Equal(TableCodes.Requests, TableConfidence.Of(report).MinBy(table => table.Value)!.Table);
    }

    [Fact]
    public void A_report_without_tables_has_none() => Assert.Equal(0, TableConfidence.Overall(new ReportBuilder().Validated()));
}
