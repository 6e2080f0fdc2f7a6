using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>The table on reconsideration and litigation, which sites lay out in other ways than the form.</summary>
public class TurnedTableTests
{
    private const string Outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";

    private static readonly string[] All =
    [
        "reconsideration/upheld=1", "reconsideration/corrected=2", "reconsideration/other=3", "reconsideration/pending=4", "reconsideration/total=10",
        "litigation_direct/upheld=5", "litigation_direct/corrected=6", "litigation_direct/other=7", "litigation_direct/pending=8", "litigation_direct/total=26",
        "litigation_after_reconsideration/upheld=9", "litigation_after_reconsideration/corrected=10", "litigation_after_reconsideration/other=11",
        "litigation_after_reconsideration/pending=12", "litigation_after_reconsideration/total=42",
    ];

    [Theory]
    [InlineData($"类别 | < | {Outcomes}\n行政复议 | < | 1|2|3|4|10\n行政诉讼 | 未经复议直接起诉 | 5|6|7|8|26\n^ | 复议后起诉 | 9|10|11|12|42")]
    [InlineData($"类别 | | {Outcomes}\n行政复议 | | 1|2|3|4|10\n行政诉讼 | 未经复议直接起诉 | 5|6|7|8|26\n | 复议后起诉 | 9|10|11|12|42")]
    [InlineData($"案件类型 | {Outcomes}\n行政复议 | 1|2|3|4|10\n行政诉讼（未经复议直接起诉） | 5|6|7|8|26\n行政诉讼（复议后起诉） | 9|10|11|12|42")]
    [InlineData("|行政复议|未经复议直接起诉|复议后起诉\n结果维持|1|5|9\n结果纠正|2|6|10\n其他结果|3|7|11\n尚未审结|4|8|12\n总计|10|26|42")]
    [InlineData("结果|行政复议|行政诉讼|<\n^|^|未经复议直接起诉|复议后起诉\n结果维持|1|5|9\n结果纠正|2|6|10\n其他结果|3|7|11\n尚未审结|4|8|12\n总计|10|26|42")]
    [InlineData($"行政复议|<|<|<|<\n{Outcomes}\n1|2|3|4|10\n行政诉讼|<|<|<|<\n未经复议直接起诉|<|<|<|<\n{Outcomes}\n5|6|7|8|26\n复议后起诉|<|<|<|<\n{Outcomes}\n9|10|11|12|42")]
    [InlineData($"行政复议||||\n{Outcomes}\n1|2|3|4|10\n行政诉讼||||\n未经复议直接起诉||||\n{Outcomes}\n5|6|7|8|26\n复议后起诉||||\n{Outcomes}\n9|10|11|12|42")]
    [InlineData($"行政复议|<|<|<|<\n{Outcomes}\n1|2|3|4|10\n未经复议直接起诉|<|<|<|<\n5|6|7|8|26\n复议后起诉|<|<|<|<\n9|10|11|12|42")]
    [InlineData("类型|结果|数量\n行政复议|结果维持|1\n^|结果纠正|2\n^|其他结果|3\n^|尚未审结|4\n^|总计|10\n未经复议直接起诉|结果维持|5\n^|结果纠正|6\n^|其他结果|7\n^|尚未审结|8\n^|总计|26\n复议后起诉|结果维持|9\n^|结果纠正|10\n^|其他结果|11\n^|尚未审结|12\n^|总计|42")]
    [InlineData("类型|结果|数量\n行政复议|结果维持|1\n|结果纠正|2\n|其他结果|3\n|尚未审结|4\n|总计|10\n未经复议直接起诉|结果维持|5\n|结果纠正|6\n|其他结果|7\n|尚未审结|8\n|总计|26\n复议后起诉|结果维持|9\n|结果纠正|10\n|其他结果|11\n|尚未审结|12\n|总计|42")]
    public void Numbers_go_under_the_labels_above_and_beside_them(string sketch)
    {
        AnnualTables read = AnnualTables.Read(TableSketch.Draw(sketch));
        Assert.Equal(All, read.Values(TableCodes.ReviewAndLitigation));
        Assert.Empty(read.Codes);
    }

    [Fact]
    public void Empty_cells_below_the_heads_of_a_row_that_a_page_cut_turn_nothing()
    {
        const string kinds = "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<\n结果维持|结果纠正|其他|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<";
        const string heads = "^|^|^|^|^|结果维持|结果纠正|其他|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n||||||^|结果|^|||||||";
        AnnualTables read = AnnualTables.Read(TableSketch.Draw($"{kinds}\n{heads}\n1|2|3|4|10|5|6|7|8|26|9|10|11|12|42"));
        Assert.Equal(All, read.Values(TableCodes.ReviewAndLitigation));
    }

    [Fact]
    public void Three_tables_of_the_same_width_are_three_kinds_of_cases()
    {
        AnnualTables read = AnnualTables.Read(
            TableSketch.Draw($"行政复议|<|<|<|<\n{Outcomes}\n1|2|3|4|10", 1),
            TableSketch.Draw($"行政诉讼|<|<|<|<\n未经复议直接起诉|<|<|<|<\n{Outcomes}\n5|6|7|8|26", 2),
            TableSketch.Draw($"行政诉讼|<|<|<|<\n复议后起诉|<|<|<|<\n{Outcomes}\n9|10|11|12|42", 3));
        Assert.Equal(All, read.Values(TableCodes.ReviewAndLitigation));
    }

    [Fact]
    public void Blank_cells_stay_blank_and_each_cell_keeps_its_place()
    {
        AnnualTables read = AnnualTables.Read(TableSketch.Draw($"类别|{Outcomes}\n行政复议|1||||1\n未经复议直接起诉|||||\n复议后起诉|0|0|0|2|2"));
        ReportTable table = read.Table(TableCodes.ReviewAndLitigation);
        Assert.Equal(ObservationStatus.Blank, table["reconsideration", "pending"].Status);
        Assert.All(["upheld", "corrected", "other", "pending", "total"], column => Assert.Equal(ObservationStatus.Blank, table["litigation_direct", column].Status));
        Assert.Equal((2, "table 1, row 4, column 5"), (table["litigation_after_reconsideration", "pending"].Value, table["litigation_after_reconsideration", "pending"].Location?.ToString()));
        Assert.Empty(read.Codes);
    }

    [Theory]
    [InlineData($"行政复议|<|<|<|<|行政诉讼|<|<|<|<\n{Outcomes}|{Outcomes}\n1|2|3|4|10|5|6|7|8|26")]
    [InlineData($"类别|{Outcomes}\n行政复议|1|2|3|4|10\n行政诉讼|5|6|7|8|26")]
    public void Litigation_that_is_not_told_apart_is_told_and_not_read(string sketch)
    {
        AnnualTables read = AnnualTables.Read(TableSketch.Draw(sketch));
        ReportTable table = read.Table(TableCodes.ReviewAndLitigation);
        Assert.Equal(10, table["reconsideration", "total"].Value);
        foreach (string column in (string[])["upheld", "corrected", "other", "pending", "total"])
        {
            Assert.Equal(ObservationStatus.Unreadable, table["litigation_direct", column].Status);
            Assert.Contains(read.Diagnostics, said => said.Code == "GI3007" && said.Cell?.ToString() == $"review_and_litigation/litigation_direct/{column}");
        }
    }

    [Fact]
    public void Empty_cells_where_an_editor_parted_merged_ones_turn_nothing()
    {
        AnnualTables read = AnnualTables.Read(TableSketch.Draw(
            $"行政复议|||||行政诉讼|||||||||\n{Outcomes}|未经复议直接起诉|||||复议后起诉||||\n|||||{Outcomes}|{Outcomes}\n||||||||||||||"));
        Assert.All(read.Table(TableCodes.ReviewAndLitigation).Observations, static cell => Assert.Equal(ObservationStatus.Blank, cell.Status));
        Assert.Empty(read.Codes);
    }

    [Fact]
    public void Empty_columns_between_the_others_turn_nothing()
    {
        const string five = "结果维持||结果纠正||其他结果||尚未审结||总计";
        const string over = "<|<|<|<|<|<|<|<";
        AnnualTables read = AnnualTables.Read(TableSketch.Draw(
            $"行政复议|{over}||行政诉讼|<|<|{over}|{over}|<\n{five}||未经复议直接起诉|{over}||复议后起诉|{over}\n^|^|^|^|^|^|^|^|^|^|{five}||{five}\n||||||5||5||||||||||||||||||||"));
        ReportTable table = read.Table(TableCodes.ReviewAndLitigation);
        Assert.Equal((5, 5), (table["reconsideration", "pending"].Value, table["reconsideration", "total"].Value));
        Assert.All(table.Observations.Where(static cell => cell.Value is null), static cell => Assert.Equal(ObservationStatus.Blank, cell.Status));
        Assert.Equal("table 1, row 4, column 29", table["litigation_after_reconsideration", "total"].Location?.ToString());
    }

    [Fact]
    public void Two_numbers_under_the_same_labels_are_not_chosen_from()
    {
        AnnualTables read = AnnualTables.Read(TableSketch.Draw($"类别|{Outcomes}\n行政复议|1|2|3|4|10\n行政复议|5|6|7|8|26\n复议后起诉|9|10|11|12|42"));
        Assert.NotEmpty(read.Codes);
    }
}
