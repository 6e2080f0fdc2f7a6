using System.Collections.Immutable;
using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Segmentation;
using GovInfo.Parsing.Sources;
using GovInfo.Parsing.Sources.Text;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Tables.LostStructure;
using GovInfo.Parsing.Tables.LostStructure.Losses;
using GovInfo.Parsing.Templates;

namespace GovInfo.Parsing.Tests.Tables.LostStructure;

public class TextTableFinderTests
{
    private const string Documents = "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t\t6\n";

    [Fact]
    public void A_region_covers_the_lines_of_the_table_and_no_sentence_around_it()
    {
        TableRegion region = Assert.Single(Find("2023年，行政许可5件，行政处罚3件，具体情况如下表：\n" + Documents + "注：以上数据为本机关数据。\n", out _));
        Assert.Equal("line 2", region.Blocks[0].Location.ToString());
        Assert.Equal("line 5", region.Blocks[^1].Location.ToString());
        Assert.Equal(["规章;1;2;3", "行政规范性文件;4;;6"], Rows(region, 2));
    }

    [Theory]
    [InlineData("2023年，因政府信息公开工作被申请行政复议0件，被提起行政诉讼0件。\n")]
    [InlineData("2023年，因政府信息公开工作被申请行政复议2件，被提起行政诉讼1件\n")]
    [InlineData("行政复议、行政诉讼情况如下表所示：\n")]
    public void A_sentence_that_names_kinds_of_cases_is_no_head_of_their_table(string sentence)
    {
        const string outcomes = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
        TableRegion region = Assert.Single(Find(
            $"{sentence}行政复议\t\t\t\t\t行政诉讼\n{outcomes}\t未经复议直接起诉\t\t\t\t\t复议后起诉\n\t\t\t\t\t{outcomes}\t{outcomes}\n"
            + "2\t0\t0\t0\t2\t1\t0\t0\t0\t1\t0\t0\t0\t0\t0\n", out _));
        Assert.Equal("line 2", region.Blocks[0].Location.ToString());
        Assert.EndsWith("2;0;0;0;2;1;0;0;0;1;0;0;0;0;0", Rows(region, 0)[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全年办理行政许可5件，行政处罚3件，行政强制0件，行政事业性收费0万元。\n制定规章2件，规范性文件3件。\n")]
    [InlineData("一是加强\t领导\n二是完善\t制度\n三是强化\t监督\n")]
    [InlineData("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n")]
    [InlineData("因政府信息公开被提起行政复议0件、行政诉讼0件，结果维持0件，结果纠正0件。\n")]
    [InlineData("规章制度\n行政许可工作\n行政处罚公示\n")]
    public void Prose_is_no_table(string text) => Assert.Empty(Find(text, out _));

    [Fact]
    public void Labels_with_neither_heads_nor_numbers_are_no_rows_left_blank()
    {
        const string labels = "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（七）总计\n四、结转下年度继续办理\n";
        string[] rows = Rows(Assert.Single(Find(labels, out _)), 0);
        Assert.NotEmpty(rows);
        Assert.All(rows, static row => Assert.EndsWith(";?;?;?;?;?;?;?", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Digits_glued_to_labels_are_split_where_one_reading_is_left_and_each_cell_is_named()
    {
        const string text = "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章555行政规范性文件（指有正式文号的文件）141414";
        TableRegion region = Assert.Single(Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Equal(["规章;5;5;5", "行政规范性文件（指有正式文号的文件;?141414;?141414;?141414"], Rows(region, 2));
        Assert.Equal(
            ["proactive_disclosure/rules/issued", "proactive_disclosure/rules/repealed", "proactive_disclosure/rules/in_force"],
            diagnostics.Where(diagnostic => diagnostic.Code == "GI3102").Select(diagnostic => diagnostic.Cell!.Value.ToString()));
        Assert.Equal("GI3101", Assert.Single(diagnostics, diagnostic => diagnostic.Cell is null).Code);
    }

    [Theory]
    [InlineData("1000001", "1;0;0;0;0;0;1")]
    [InlineData("21000021", "?;?;?;?;?;?;?")]
    [InlineData("1,0002003000001,500", "1,000;200;300;0;0;0;1,500")]
    [InlineData("3件0000/3件", "3件;0;0;0;0;/;3件")]
    [InlineData("0000000", "0;0;0;0;0;0;0")]
    [InlineData("000000", "?;?;?;?;?;?;?")]
    [InlineData("210000021", "21;0;0;0;0;0;21")]
    [InlineData("12345621", "1;2;3;4;5;6;21")]
    [InlineData("111111117", "?;?;?;?;?;?;?")]
    [InlineData("///////", "/;/;/;/;/;/;/")]
    public void The_sum_of_a_row_chooses_among_the_ways_to_split_digits(string digits, string expected)
    {
        string text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量" + digits
            + "二、上年结转政府信息公开申请数量0000000";
        TableRegion region = Assert.Single(Find(text, out _));
        string row = Rows(region, 3)[0];
        Assert.Equal("一、本年新收政府信息公开申请数量;" + expected.Replace("?", "?" + digits, StringComparison.Ordinal), row);
    }

    [Fact]
    public void A_row_broken_over_two_lines_is_one_row()
    {
        const string text = """
            	自然人	法人或其他组织					总计
            		商业企业	科研机构	社会组织	法律服务机构	其他	
            一、本年新收政府信息公开申请数量	7	1	0	0	0	0	8
            二、上年结转政府信息公开申请数量	0	0	0	0	0	0	0
            三、本年度办理结果	(一) 予以公开						
            	3	1	0	0	0	0	4

            (二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)		2	0	0	0	0	0	2
            (三) 不予公开	1.属于国家秘密	0	0	0	0	0	0	0
            	2.其他法律行政法规禁止公开	2	0	0	0	0	0	2
            """;
        TableRegion region = Assert.Single(Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
        string[] rows = Rows(region, 3);
        Assert.EndsWith("(一) 予以公开;(一) 予以公开;3;1;0;0;0;0;4", rows[2], StringComparison.Ordinal);
        Assert.EndsWith(";2;0;0;0;0;0;2", rows[3], StringComparison.Ordinal);
        Assert.EndsWith("2.其他法律行政法规禁止公开;2;0;0;0;0;0;2", rows[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_misprinted_label_is_found_between_its_neighbours_and_a_row_of_ones_own_stays_one()
    {
        const string text = """
            第二十条第（六）项
            信息内容
            本年处理决定数量
            行政处罚
            30
            行政强致
            4
            行政检查
            99
            第二十条第（八）项
            信息内容
            本年收费金额（单位：万元）
            行政事业性收费
            12.5
            """;
        TableRegion region = Assert.Single(Find(text, out _));
        Assert.Equal(["行政处罚;30;30;30", "行政强致;4;4;4", "行政检查;99;-;-"], Rows(region, 2)[..3]);
    }

    [Fact]
    public void Values_without_a_place_are_doubtful_and_say_so()
    {
        string text = string.Join("\n\n", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
            "一、本年新收政府信息公开申请数量", "8", "8", "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "（一）予以公开", "1", "2", "0", "0", "0", "0", "3");
        TableRegion region = Assert.Single(Find(text, out ImmutableArray<Diagnostic> diagnostics));
        string[] rows = Rows(region, 3);
        Assert.EndsWith(string.Concat(Enumerable.Repeat(";?8 8", 6)) + ";8", rows[0], StringComparison.Ordinal);
        Assert.EndsWith("数量;;;;;;;", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(";1;2;0;0;0;0;3", rows[2], StringComparison.Ordinal);
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("GI3101", diagnostic.Code);
        Assert.Equal("line 19", diagnostic.Location?.ToString());
    }

    [Theory]
    [InlineData("规章 | 0 | 0 | 0 |\n规范性文件 | 11 | ||", "规范性文件;?11;?11;?11")]
    [InlineData("规章 | 0 | 0 | 0 |\n规范性文件 | 11 |  |  |", "规范性文件;11;;")]
    [InlineData("规章 | 0 | 0 | 0 |\n规范性文件 |  |  | 11 | ||", "规范性文件;;;11")]
    [InlineData("规章 | 0 | 0 | 0 |\n规范性文件 | |||", "规范性文件;;;")]
    [InlineData("规章|0|0|0\n规范性文件|11||", "规范性文件;11;;")]
    public void A_value_that_spans_columns_is_in_none_of_them_for_certain(string rows, string expected)
    {
        TableRegion region = Assert.Single(Find("信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n".Replace(" ", rows.Contains(' ') ? " " : string.Empty, StringComparison.Ordinal) + rows, out _));
        Assert.Equal(expected, Rows(region, 2)[0]);
    }

    [Fact]
    public void Heads_in_another_order_leave_no_value_certain()
    {
        string text = "信息内容\n现行有效件数\n本年制发件数\n本年废止件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n";
        TableRegion region = Assert.Single(Find(text, out ImmutableArray<Diagnostic> diagnostics));
        Assert.All(Cells(region).Where(cell => cell.Text.Length == 1), cell => Assert.True(cell.IsDoubtful));
        Assert.Equal("GI3103", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Values_that_slipped_out_of_their_rows_make_empty_rows_doubtful()
    {
        string text = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n行政规范性文件\n1\n2\n3\n4\n5\n6\n";
        TableRegion region = Assert.Single(Find(text, out _));
        Assert.All(Cells(region).Where(cell => cell.Row >= 2 && cell.Column > 0), cell => Assert.True(cell.IsDoubtful));
    }

    [Fact]
    public void Paragraphs_of_one_cell_each_are_a_table_as_lines_are()
    {
        ImmutableArray<Block> blocks = [.. Documents.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select((text, index) => new Paragraph { Text = text, Location = new ParagraphLocation(index + 1) })];
        var context = new SourceReadContext(ParseLimits.Default, new DiagnosticBag(), default);
        TableRegion region = Assert.Single(TextTableFinder.Find(blocks, null, FormTemplates.Default, new TextLosses(new SegmentedDocument([], [])), context));
        Assert.Equal(["规章;1;2;3", "行政规范性文件;?4 6;?4 6;?4 6"], Rows(region, 2));
        Assert.Equal("paragraph 7", Cells(region).First(cell => cell.Text == "1").Location.ToString());
    }

    [Fact]
    public void Every_cell_bears_the_line_that_it_stands_in()
    {
        TableRegion region = Assert.Single(Find("前言\n\n" + Documents, out _));
        Assert.Equal(["line 5", "line 5", "line 5", "line 6", "line 6", "line 6"],
            Cells(region).Where(cell => cell.Row >= 2 && cell.Column > 0).Select(cell => cell.Location.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_of_another_kind_is_handed_on_as_it_stands()
    {
        TableRegion region = Assert.Single(Find("统计指标|单位|统计数\n一、甲情况|——|——\n（一）乙数|条|15\n（二）丙数|件|6\n", out _));
        Assert.Equal(["统计指标;单位;统计数", "一、甲情况;——;——", "（一）乙数;条;15", "（二）丙数;件;6"], Rows(region, 0));
    }

    internal static ImmutableArray<TableRegion> Find(string text, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var context = new SourceReadContext(ParseLimits.Default, bag, default);
        SourceDocument document = new PlainTextReader().Read(Encoding.UTF8.GetBytes(text), SourceHints.None, context)!;
        ImmutableArray<TableRegion> regions = TextTableFinder.Find(document.Blocks, null, FormTemplates.Default, new TextLosses(new SegmentedDocument([], [])), context);
        diagnostics = bag.ToImmutable();
        return regions;
    }

    internal static string[] Rows(TableRegion region, int from)
    {
        CellGrid grid = region.Hypotheses[0];
        return [.. Enumerable.Range(from, grid.RowCount - from).Select(row => string.Join(';', Slots(grid, row)))];
    }

    private static IEnumerable<string> Slots(CellGrid grid, int row)
    {
        bool hasGroups = grid.ColumnCount == 10;
        for (int column = hasGroups && grid[row, 0]?.ColumnSpan == 3 ? 2 : 0; column < grid.ColumnCount; column++)
        {
            yield return grid[row, column] is { } cell ? (cell.IsDoubtful ? "?" : string.Empty) + cell.Text : "-";
        }
    }

    private static IEnumerable<SourceCell> Cells(TableRegion region)
    {
        CellGrid grid = region.Hypotheses[0];
        return Enumerable.Range(0, grid.RowCount * grid.ColumnCount)
            .Select(slot => grid[slot / grid.ColumnCount, slot % grid.ColumnCount]).OfType<SourceCell>().Distinct(ReferenceEqualityComparer.Instance).Cast<SourceCell>();
    }
}
