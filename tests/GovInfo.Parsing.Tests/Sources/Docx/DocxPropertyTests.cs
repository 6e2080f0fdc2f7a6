using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>Reports made up at random, written in random habits, must be read back cell for cell.</summary>
public sealed class DocxPropertyTests
{
    [Fact]
    public void Every_cell_of_an_invented_report_comes_back_in_its_grid() =>
        ReadBack(from: 0, count: 60, AssertGrids, static habit => habit with { CutsTables = false, FillsSlots = false });

    [Fact]
    public void Every_number_of_an_invented_report_comes_back_in_the_report() => ReadBack(from: 1000, count: 60, AssertReport);

    [Fact]
    [Trait("Category", "Slow")]
    public void Two_thousand_invented_reports_come_back() => ReadBack(from: 10_000, count: 2000, AssertReport);

    private static void ReadBack(int from, int count, Action<InventedReport, byte[], string> assert, Func<DocxHabit, DocxHabit>? change = null)
    {
        for (int seed = from; seed < from + count; seed++)
        {
            var random = new Random(seed);
            DocxHabit habit = DocxHabit.Random(random);
            habit = change?.Invoke(habit) ?? habit;
            InventedReport report = ReportInventor.Invent(seed);
            assert(report, new DocxRenderer(habit, random).Render(report), $"seed {seed}, {habit}");
        }
    }

    private static void AssertGrids(InventedReport report, byte[] bytes, string message)
    {
        SourceTable[] tables = DocxReading.Read(bytes).Tables;
        string[] expected = [.. report.Tables.Select(table => Draw(table.RowCount, table.ColumnCount, table.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text))))];
        string[] actual = [.. tables.Select(table => Draw(table.RowCount, table.ColumnCount, table.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text))))];
        Assert.True(expected.SequenceEqual(actual), $"{message}\n{string.Join('\n', expected.Except(actual))}\n--- read ---\n{string.Join('\n', actual.Except(expected))}");
    }

    private static void AssertReport(InventedReport report, byte[] bytes, string message)
    {
        ParseResult result = AnnualReportParser.Default.Parse(ReportSource.FromBytes(bytes), TestContext.Current.CancellationToken);
        List<TruthDifference> differences = TruthComparison.Compare(report, result);
        Assert.True(differences.Count == 0, $"{message}\n{string.Join('\n', differences.Take(5))}\n{string.Join('\n', result.Diagnostics.Take(5))}");
    }

    private static string Draw(int rows, int columns, IEnumerable<(int Row, int Column, int RowSpan, int ColumnSpan, string Text)> cells) =>
        $"{rows}x{columns}\n{string.Join('\n', cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))}";
}
