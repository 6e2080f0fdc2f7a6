using GovInfo.Parsing.Export;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Export;

/// <summary>Wide CSV: the same columns whatever the report, empty where there is no number.</summary>
public sealed class ReportWideCsvWriterTests
{
    [Fact]
    public void Every_number_stands_in_the_column_of_its_code_and_nothing_else_does()
    {
        Observation[] cells =
        [
            Cell(RequestRow.Received, Applicant.Total, ObservationStatus.Number, 50),
            Cell(RequestRow.Received, Applicant.NaturalPerson, ObservationStatus.Blank, null),
            Cell("no_such_row", Applicant.Total, ObservationStatus.Number, 7),
        ];
        (string[] header, string[] line) = Write(new AnnualReport { Tables = [new ReportTable(TableCodes.Requests, "2021", [.. cells], null)] });
        Assert.Equal(header.Length, line.Length);
        Assert.Equal("50", line[Array.IndexOf(header, "requests/received/total")]);
        Assert.Single(line[8..], field => field.Length > 0);
    }

    [Fact]
    public void A_source_without_a_report_has_a_line_of_the_same_length()
    {
        (string[] header, string[] line) = Write(null);
        Assert.Equal(["a.txt", "", "", "", "unreadable", "", "0", "0"], line[..8]);
        Assert.All(line[8..], Assert.Empty);
        Assert.Equal(8 + IndicatorCatalogue.Keys.Length, header.Length);
        Assert.Equal(header.Length, line.Length);
        Assert.Equal(header.Length, header.Distinct().Count());
    }

    private static Observation Cell(string row, string column, ObservationStatus status, decimal? value) =>
        new(new ObservationKey(TableCodes.Requests, row, column), status, value, string.Empty, null);

    private static (string[] Header, string[] Line) Write(AnnualReport? report)
    {
        using var output = new StringWriter();
        ReportWideCsvWriter.WriteHeader(output);
        ReportWideCsvWriter.Write(output, new ParseResult
        {
            Outcome = report is null ? ParseOutcome.Unreadable : ParseOutcome.Partial,
            Source = new SourceDescription("a.txt", "txt", 1, string.Empty),
            Report = report,
        });
        string[] lines = output.ToString().Split('\n');
        return (lines[0].Split(','), lines[1].Split(','));
    }
}
