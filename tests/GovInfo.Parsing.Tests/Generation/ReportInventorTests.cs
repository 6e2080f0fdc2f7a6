using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Generation;

public class ReportInventorTests
{
    [Fact]
    public void The_same_seed_gives_the_same_report() =>
        Assert.Equal(ReportInventor.Invent(7).Cells.Values, ReportInventor.Invent(7).Cells.Values);

    [Fact]
    public void Each_table_covers_each_slot_once_and_holds_each_observation_once()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            InventedReport report = ReportInventor.Invent(seed);
            foreach (InventedTable table in report.Tables)
            {
                int slots = table.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan);
                Assert.True(slots == table.RowCount * table.ColumnCount, $"seed {seed}: {table.Code} covers {slots} slots");
                Assert.All(table.Cells, cell => Assert.Same(cell, table.At(cell.Row, cell.Column)));
            }

            string[] keys = [.. report.Tables.SelectMany(table => table.Cells).Where(cell => cell.Key is not null).Select(cell => cell.Key!.Value.ToString())];
            Assert.Equal(report.Cells.Keys.Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_report_of_the_2021_edition_with_three_rows_has_200_observations()
    {
        InventedReport report = Enumerable.Range(0, 100).Select(ReportInventor.Invent)
            .First(report => report.Cells.ContainsKey(new ObservationKey(TableCodes.Requests, RequestRow.OtherOther, Applicant.Total).ToString()));
        Assert.Equal(200, report.Cells.Count);
    }
}
