using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>Tables whose merged cells were written out by a converter, or merged over too many rows by hand.</summary>
public class MergedCellTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_slot_of_a_merged_cell_may_print_its_text(int seed)
    {
        InventedReport report = ReportInventor.Invent(seed);
        foreach (InventedTable table in report.Tables)
        {
            var cells = ImmutableArray.CreateBuilder<SourceCell>();
            for (int row = 0; row < table.RowCount; row++)
            {
                for (int column = 0; column < table.ColumnCount; column++)
                {
                    cells.Add(new SourceCell(row, column, 1, 1, table.At(row, column)?.Text ?? string.Empty, new TableCellLocation(1, row + 1, column + 1)));
                }
            }

            AssertRead(report, table, cells.ToImmutable());
        }
    }

    // The label of 四 is pushed over the first column, and its numbers over the right edge.
    [Theory]
    [InlineData("1|0|0|0|0|0|1")]
    [InlineData("||||||")]
    [InlineData("1||||2||3")]
    [InlineData("2|||||0|")]
    public void The_results_may_be_merged_one_row_too_far(string numbers)
    {
        InventedTable table = ReportInventor.Invent(1).Tables.Single(table => table.Code == TableCodes.Requests);
        int last = table.RowCount - 1;
        string[] texts = numbers.Split('|');
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        foreach (InventedTableCell cell in table.Cells)
        {
            bool isResults = cell.Text.StartsWith("三、", StringComparison.Ordinal);
            int push = cell.Row == last ? 1 : 0;
            string text = cell.Row == last && cell.Key is not null ? texts[cell.Column - 3] : cell.Text;
            cells.Add(new SourceCell(
                cell.Row, cell.Column + push, cell.RowSpan + (isResults ? 1 : 0), cell.ColumnSpan, text, new TableCellLocation(1, cell.Row + 1, cell.Column + push + 1)));
        }

        ReportTable read = Read(cells.ToImmutable(), table.RowCount, table.ColumnCount + 1, out _);
        Assert.Equal(
            texts, OfficialColumns.Select(column => read[RequestRow.CarriedOver, column].Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty));
    }

    [Fact]
    public void A_number_before_one_label_is_no_number_of_the_row()
    {
        InventedReport report = ReportInventor.Invent(1);
        InventedTable table = report.Tables.Single(table => table.Code == TableCodes.Requests);
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        foreach (InventedTableCell cell in table.Cells)
        {
            // The first row of numbers is moved to the right by one that stands before its label.
            cells.Add(new SourceCell(cell.Row, cell.Column + (cell.Row == 3 ? 1 : 0), cell.RowSpan, cell.ColumnSpan, cell.Text, new TableCellLocation(1, cell.Row + 1, cell.Column + 1)));
        }

        cells.Add(new SourceCell(3, 0, 1, 1, "97", new TableCellLocation(1, 4, 1)));
        ReportTable read = Read(cells.ToImmutable(), table.RowCount, table.ColumnCount + 1, out _);
        Assert.All(OfficialColumns, column => Assert.True(read[RequestRow.Received, column].Status is ObservationStatus.Unreadable or ObservationStatus.Absent));
    }

    [Fact]
    public void A_column_of_numbers_may_stand_before_the_labels()
    {
        InventedReport report = ReportInventor.Invent(1);
        InventedTable table = report.Tables.Single(table => table.Code == TableCodes.Requests);
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        cells.Add(new SourceCell(0, 0, 3, 1, "序号", new TableCellLocation(1, 1, 1)));
        for (int row = 3; row < table.RowCount; row++)
        {
            string number = (row - 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
            cells.Add(new SourceCell(row, 0, 1, 1, number, new TableCellLocation(1, row + 1, 1)));
        }

        cells.AddRange(table.Cells.Select(static cell => new SourceCell(
            cell.Row, cell.Column + 1, cell.RowSpan, cell.ColumnSpan, cell.Text, new TableCellLocation(1, cell.Row + 1, cell.Column + 2))));
        AssertRead(report, table with { ColumnCount = table.ColumnCount + 1 }, cells.ToImmutable());
    }

    [Fact]
    public void A_row_with_a_label_where_a_number_belongs_has_moved_and_none_of_its_numbers_is_sure()
    {
        InventedTable table = ReportInventor.Invent(1).Tables.Single(table => table.Code == TableCodes.Requests);
        var cells = ImmutableArray.CreateBuilder<SourceCell>();
        foreach (InventedTableCell cell in table.Cells)
        {
            string text = cell.Key is { Row: RequestRow.CarriedIn } ? cell.Key.Value.Column == Applicant.ResearchInstitution ? "（三）不予公开" : "5" : cell.Text;
            cells.Add(new SourceCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, text, new TableCellLocation(1, cell.Row + 1, cell.Column + 1)));
        }

        ReportTable read = Read(cells.ToImmutable(), table.RowCount, table.ColumnCount, out ImmutableArray<Diagnostic> diagnostics);
        Assert.All(OfficialColumns, column => Assert.Equal(ObservationStatus.Unreadable, read[RequestRow.CarriedIn, column].Status));
        Assert.Equal(OfficialColumns.Length, diagnostics.Count(static said => said.Code == "GI3004"));
    }

    private static readonly string[] OfficialColumns =
    [
        Applicant.NaturalPerson, Applicant.Enterprise, Applicant.ResearchInstitution, Applicant.PublicWelfareOrganization, Applicant.LegalService,
        Applicant.Other, Applicant.Total,
    ];

    private static void AssertRead(InventedReport report, InventedTable table, ImmutableArray<SourceCell> cells)
    {
        ReportTable read = Read(cells, table.RowCount, table.ColumnCount, out ImmutableArray<Diagnostic> diagnostics);
        Assert.DoesNotContain(diagnostics, said => said.Severity == DiagnosticSeverity.Error);
        foreach (InventedTableCell cell in table.Cells.Where(cell => cell.Key is not null))
        {
            InventedCell expected = report.Cells[cell.Key!.Value.ToString()];
            Observation actual = read[cell.Key.Value.Row, cell.Key.Value.Column];
            Assert.True(actual.Status == expected.Status && actual.Value == expected.Value, $"{cell.Key}: {actual}");
        }
    }

    private static ReportTable Read(ImmutableArray<SourceCell> cells, int rows, int columns, out ImmutableArray<Diagnostic> diagnostics)
    {
        var table = new SourceTable { Cells = cells, RowCount = rows, ColumnCount = columns, Location = cells[0].Location };
        var said = new DiagnosticBag();
        MatchedTables matched = TemplateMatcher.Match([new TableRegion([table], [GridBuilder.Build(table)], null)], said);
        diagnostics = said.ToImmutable();
        return Assert.Single(matched.Tables);
    }
}
