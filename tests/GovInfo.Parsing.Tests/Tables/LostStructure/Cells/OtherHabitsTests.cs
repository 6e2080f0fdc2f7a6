using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Cells;

/// <summary>Tables of requests copied in other ways: counted rows, values before labels, units apart, no total, the table turned, commas.</summary>
public class OtherHabitsTests
{
    private static readonly string[] Labels = RequestTableText.Labels;
    private static readonly string[] Parts = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
    private static readonly string[] Rows = RequestTableText.Whole();
    private static readonly string[] Expected = [.. Rows.Select(static row => row.Replace(' ', ';'))];

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\t")]
    public void Numbers_that_count_the_rows_are_no_values(string gap)
    {
        string text = Heads(gap) + string.Join('\n', Labels.Zip(Rows, (label, row) => label + gap + row.Replace(" ", gap, StringComparison.Ordinal)).Select((row, index) => $"{index + 1}{gap}{row}"));
        Assert.Equal(Expected, RequestTableText.ReadText(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    public void Values_before_their_labels_are_not_the_rows_above(string gap)
    {
        string text = Heads(gap) + string.Join('\n', Labels.Zip(Rows, (label, row) => row.Replace(" ", gap, StringComparison.Ordinal) + gap + label));
        Assert.Equal(Expected, RequestTableText.ReadText(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Values_before_their_labels_are_in_doubt_where_the_columns_do_not_add_up()
    {
        string text = Heads(" ") + string.Join('\n', Labels.Zip(Rows.Select((row, index) => index is 2 ? "9 2 0 1 3 0 15" : row), static (label, row) => row + " " + label));
        Assert.All(RequestTableText.ReadText(text, out _), static row => Assert.All(row.Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_unit_apart_from_its_number_is_no_cell()
    {
        string text = Heads(" ") + string.Join('\n', Labels.Zip(Rows, static (label, row) => label + " " + row.Replace(" ", " 件 ", StringComparison.Ordinal) + " 件"));
        Assert.Equal([.. Expected.Select(static row => row.Replace(";", " 件;", StringComparison.Ordinal) + " 件")], RequestTableText.ReadText(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData(" ", "")]
    [InlineData("\n", "")]
    [InlineData("\t", "\t\t")]
    public void Without_a_total_the_rows_have_a_column_less(string gap, string spans)
    {
        string heads = Heads(gap).Replace("总计", string.Empty, StringComparison.Ordinal);
        string text = heads + string.Join('\n', Labels.Zip(Rows, (label, row) => label + spans + gap + string.Join(gap, row.Split(' ').SkipLast(1))));
        ParseResult result = Parse(text);
        Observation[] cells = [.. result.Report!.Observations.Where(static cell => cell.Key.Table == TableCodes.Requests)];
        Assert.All(cells.Where(static cell => cell.Key.Column == Applicant.Total), static cell => Assert.Equal(ObservationStatus.Absent, cell.Status));
        Assert.Equal(Rows[0].Split(' ').SkipLast(1), cells.Where(static cell => cell.Key is { Row: RequestRow.Received, Column: not Applicant.Total }).Select(static cell => cell.Raw));
    }

    [Fact]
    public void Without_a_total_rows_with_blanks_are_in_doubt()
    {
        string text = Heads(" ").Replace("总计", string.Empty, StringComparison.Ordinal) + string.Join('\n', Labels.Select(static (label, index) => label + (index % 3 == 0 ? " 4" : string.Empty)));
        Assert.All(RequestTableText.ReadText(text, out _), static row => Assert.All(row.Split(';'), static cell => Assert.StartsWith("?", cell, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_turned_on_its_side_has_no_blank_rows()
    {
        string[] heads = ["自然人", .. Parts, "总计"];
        string text = "项目\t" + string.Join('\t', Labels) + "\n" + string.Join('\n', heads.Select((head, column) => head + "\t" + string.Join('\t', Rows.Select(row => row.Split(' ')[column]))));
        ParseResult result = Parse(text);
        Assert.DoesNotContain(result.Report!.Observations, static cell => cell.Key.Table == TableCodes.Requests && cell.Status is ObservationStatus.Blank or ObservationStatus.Number);
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    public void Marks_beside_the_first_line_of_a_label_are_its_values(string gap)
    {
        const string label = "二、上年结转政府信息公开申请数量";
        string marks = label[..8] + string.Concat(Enumerable.Repeat(gap + "-", 7)) + "\n" + label[8..] + string.Concat(Enumerable.Repeat(gap, 7));
        string text = Heads(gap) + string.Join('\n', Labels.Zip(Rows, (own, row) => own == label ? marks : own + gap + row.Replace(" ", gap, StringComparison.Ordinal)));
        Assert.Equal("-;-;-;-;-;-;-", RequestTableText.ReadText(text, out _)[1]);
    }

    [Theory]
    [InlineData(",", "")]
    [InlineData(",", "\"")]
    public void Commas_part_cells_as_tabs_do(string comma, string quote)
    {
        string Line(params string[] cells) => string.Join(comma, cells.Select(cell => quote + cell + quote));
        string[] rows = [.. Rows.Select(static row => row.Replace("0", string.Empty, StringComparison.Ordinal))];
        string text = Line("", "申请人情况", "", "", "", "", "", "") + "\n" + Line("", "自然人", "法人或其他组织", "", "", "", "", "总计") + "\n" + Line(["", "", .. Parts, ""]) + "\n"
            + string.Join('\n', Labels.Zip(rows, (label, row) => Line([label, .. row.Split(' ')])));
        Assert.Equal([.. rows.Select(static row => row.Replace(' ', ';'))], RequestTableText.ReadText(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Commas_inside_of_numbers_part_nothing()
    {
        string[] rows = [.. Rows.Select(static _ => "1,234 2,000 1,000 0 0 0 4,234")];
        string text = Heads(" ") + string.Join('\n', Labels.Zip(rows, static (label, row) => label + " " + row));
        Assert.Equal("1,234;2,000;1,000;0;0;0;4,234", RequestTableText.ReadText(text, out _)[5]);
    }

    [Fact]
    public void A_blank_written_as_a_page_writes_it_is_blank()
    {
        string text = Heads("\t") + string.Join('\n', Labels.Zip(Rows, static (label, row) => label + "\t" + string.Join('\t', row.Split(' ').Select(static cell => cell == "0" ? "&nbsp;" : cell))));
        Assert.Equal([.. Expected.Select(static row => string.Join(';', row.Split(';').Select(static cell => cell == "0" ? string.Empty : cell)))], RequestTableText.ReadText(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_number_in_a_line_by_itself_that_is_the_sum_of_the_others_is_the_total()
    {
        string[] rows = [.. Rows.Select(static (row, index) => index == 3 ? string.Empty : row)];
        string text = Heads(" ") + string.Join('\n', Labels.Zip(rows, static (label, row) => row.Length > 0 ? label + " " + row : label[..4] + "      15\n" + label[4..] + "     7  1  5  0  0  2"));
        Assert.Equal("7;1;5;0;0;2;15", RequestTableText.ReadText(text, out _)[3]);
    }

    [Theory]
    [InlineData("0件11件2件3件16件0件0件0件0件0件5件0件0件1件6件", "0件;11件;2件;3件;16件;0件;0件;0件;0件;0件;5件;0件;0件;1件;6件")]
    [InlineData("无无无无无无无无无无5件无无1件6件", "无;无;无;无;无;无;无;无;无;无;5件;无;无;1件;6件")]
    public void Values_that_their_units_part_need_no_spaces(string glued, string expected)
    {
        string text = "行政复议行政诉讼\n结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉\n结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计\n" + glued + "\n";
        Assert.Equal(expected, TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out ImmutableArray<Diagnostic> diagnostics)), 0)[^1]);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("2无2111511111无2322无15")]
    [InlineData("１２无１１２６无３无")]
    public void Values_that_nothing_parts_are_told(string glued)
    {
        string text = "行政复议行政诉讼\n结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉\n结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计\n" + glued + "\n";
        Assert.All(TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 0)[^1].Split(';'), cell => Assert.Equal("?" + glued, cell));
    }

    [Fact]
    public void Places_in_lines_say_nothing_where_rows_behind_a_group_stand_one_column_further_right()
    {
        // As a converter writes it that fills each column up to its longest text and knows no cells that reach down.
        string[][] rows =
        [
            ["一、本年新收政府信息公开申请数量", "4", "1", "2", "3", "5", "6", "21"], ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"],
            ["三、本年度办理结果", "（一）予以公开", "", "1", "", "", "4", "", "5"], ["（二）部分公开", "4", "", "2", "3", "1", "6", "16"],
            ["（三）不予公开", "1.属于国家秘密", "0", "0", "0", "0", "0", "0", "0"], ["2.其他法律行政法规禁止公开", "0", "0", "0", "0", "0", "0", "0"],
            ["（四）无法提供", "1.本机关不掌握相关政府信息", "0", "0", "0", "0", "0", "0", "0"], ["2.没有现成信息需要另行制作", "0", "0", "0", "0", "0", "0", "0"],
            ["（七）总计", "4", "1", "2", "3", "5", "6", "21"], ["四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"],
        ];
        int[] widths = [.. Enumerable.Range(0, 9).Select(column => rows.Max(row => column < row.Length ? row[column].Length : 0) + 2)];
        string text = Heads("    ") + string.Join('\n', rows.Select(row => string.Concat(row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
        string[] read = TextTableFinderTests.Rows(Assert.Single(TextTableFinderTests.Find(text, out _)), 3);
        Assert.Contains(read, static row => row.Contains("（一）予以公开;?1 4 5;?1 4 5;?1 4 5;?1 4 5;?1 4 5;?1 4 5;5", StringComparison.Ordinal));
        Assert.Contains(read, static row => row.EndsWith("（七）总计;4;1;2;3;5;6;21", StringComparison.Ordinal));
    }

    private static string Heads(string gap) =>
        "申请人情况\n自然人" + gap + "法人或其他组织" + gap + "总计\n" + string.Join(gap, Parts) + "\n";

    private static ParseResult Parse(string table) => AnnualReportParser.Default.Parse(ReportSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(
        "某县林业局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table + "\n五、存在的主要问题及改进情况\n公开不够及时。\n")));
}
