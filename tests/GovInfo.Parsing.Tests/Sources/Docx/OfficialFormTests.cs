using GovInfo.Parsing.Documents;

namespace GovInfo.Parsing.Tests.Sources.Docx;

/// <summary>The blank official form as its publisher made it, where it is at hand.</summary>
public sealed class OfficialFormTests
{
    [Fact]
    public void The_blank_form_gives_three_grids_with_their_spans()
    {
        DocxReading reading = DocxReading.Read(ReadForm());
        Assert.Empty(reading.Codes);
        SourceTable[] tables = reading.Tables;
        Assert.Equal([(14, 4), (28, 10), (4, 15)], tables.Select(table => (table.RowCount, table.ColumnCount)));
        foreach (SourceTable table in tables)
        {
            AssertEverySlotIsCoveredOnce(table);
        }

        Assert.Equal(["第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"], tables[0].Cells.Where(cell => cell.ColumnSpan == 4).Select(cell => cell.Text));
        SourceCell results = Assert.Single(tables[1].Cells, cell => cell.Text.StartsWith("三、本年度办理结果", StringComparison.Ordinal));
        Assert.Equal((5, 0, 22, 1), (results.Row, results.Column, results.RowSpan, results.ColumnSpan));
        Assert.Equal(["行政复议", "行政诉讼"], tables[2].Cells.Where(cell => cell is { Row: 0 }).Select(cell => cell.Text.Replace("\n", string.Empty, StringComparison.Ordinal)));
    }

    private static byte[] ReadForm()
    {
        if (SharedFolder.Find("real/template.docx") is { } path)
        {
            return File.ReadAllBytes(path);
        }

        Assert.Skip("The blank official form is not at hand.");
        return [];
    }

    private static void AssertEverySlotIsCoveredOnce(SourceTable table)
    {
        var covered = new HashSet<(int, int)>();
        foreach (SourceCell cell in table.Cells)
        {
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    Assert.True(covered.Add((row, column)));
                }
            }
        }

        Assert.Equal(table.RowCount * table.ColumnCount, covered.Count);
    }
}
