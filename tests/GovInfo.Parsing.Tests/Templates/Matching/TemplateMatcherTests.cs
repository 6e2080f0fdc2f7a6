using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;
using GovInfo.Parsing.Tests.Generation;

namespace GovInfo.Parsing.Tests.Templates.Matching;

public class TemplateMatcherTests
{
    private const string Proactive2021 = """
        第二十条第（一）项 | < | < | <
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | 1 | 2 | 3
        行政规范性文件 | 4 | 5 | 6
        第二十条第（五）项 | < | < | <
        信息内容 | 本年处理决定数量 | < | <
        行政许可 | 7 | < | <
        第二十条第（六）项 | < | < | <
        信息内容 | 本年处理决定数量 | < | <
        行政处罚 | 8 | < | <
        行政强制 | 9 | < | <
        第二十条第（八）项 | < | < | <
        信息内容 | 本年收费金额（单位：万元） | < | <
        行政事业性收费 | 10.5 | < | <
        """;

    private const string Proactive2019 = """
        第二十条第（一）项 | < | < | <
        信息内容 | 本年新\n制作数量 | 本年新\n公开数量 | 对外公开总数量
        规章 | 0 | 0 | 0
        规范性文件 | 2 | 2 | 9
        第二十条第（五）项 | < | < | <
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
        行政许可 | 16 | +3 | 780
        其他对外管理服务事项 | 22 | 0 | 889
        第二十条第（六）项 | < | < | <
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
        行政处罚 | 253 | --253 | 0
        行政强制 | 0 | 0 | 0
        第二十条第（八）项 | < | < | <
        信息内容 | 上一年项目数量 | 本年增/减 | <
        行政事业性收费 | 1 | 0 | <
        第二十条第（九）项 | < | < | <
        信息内容 | 采购项目数量 | 采购总金额 | <
        政府集中采购 | 9 | 103.3879万元 | <
        """;

    [Fact]
    public void Proactive_disclosure_of_2021_is_read()
    {
        AnnualTables read = Read(Proactive2021);
        Assert.Equal("2021", read.Matched.Edition);
        Assert.Equal(
            ["rules/issued=1", "rules/repealed=2", "rules/in_force=3", "normative_documents/issued=4", "normative_documents/repealed=5",
             "normative_documents/in_force=6", "licensing/decisions=7", "penalties/decisions=8", "coercive_measures/decisions=9", "administrative_fees/amount=10.5"],
            read.Values(TableCodes.ProactiveDisclosure));
        Assert.Empty(read.Codes);
    }

    [Fact]
    public void Proactive_disclosure_of_2019_is_told_apart_by_its_labels()
    {
        AnnualTables read = Read(Proactive2019);
        Assert.Equal("2019", read.Matched.Edition);
        Assert.Equal(22, read.Table(TableCodes.ProactiveDisclosure).Observations.Length);
        Assert.Equal(-253, read.Table(TableCodes.ProactiveDisclosure)["penalties", "change"].Value);
        Assert.Equal(103.3879m, read.Table(TableCodes.ProactiveDisclosure)["procurement", "amount"].Value);
        Assert.Equal(["GI4004"], read.Codes);
    }

    [Fact]
    public void A_table_cut_in_two_is_joined()
    {
        string[] lines = Proactive2021.Split('\n');
        AnnualTables read = Read(string.Join('\n', lines[..3]), string.Join('\n', lines[3..]));
        Assert.Equal(10, read.Values(TableCodes.ProactiveDisclosure).Count);
        Assert.Equal(6, read.Table(TableCodes.ProactiveDisclosure)["normative_documents", "in_force"].Value);
    }

    [Fact]
    public void A_missing_row_is_absent_and_said()
    {
        AnnualTables read = Read(Proactive2021.Replace("        行政强制 | 9 | < | <\n", string.Empty, StringComparison.Ordinal).Replace("行政强制 | 9 | < | <\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal(ObservationStatus.Absent, read.Table(TableCodes.ProactiveDisclosure)["coercive_measures", "decisions"].Status);
        Assert.Equal(["GI4005"], read.Codes);
    }

    [Fact]
    public void The_statuses_are_kept_apart()
    {
        AnnualTables read = Read(Proactive2021.Replace("规章 | 1 | 2 | 3", "规章 | / |  | 约3", StringComparison.Ordinal));
        ReportTable table = read.Table(TableCodes.ProactiveDisclosure);
        Assert.Equal(ObservationStatus.NotApplicable, table["rules", "issued"].Status);
        Assert.Equal(ObservationStatus.Blank, table["rules", "repealed"].Status);
        Assert.Equal(ObservationStatus.Unreadable, table["rules", "in_force"].Status);
        Assert.Equal("约3", table["rules", "in_force"].Raw);
        Diagnostic diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal("GI4001", diagnostic.Code);
        Assert.Equal(new ObservationKey("proactive_disclosure", "rules", "in_force"), diagnostic.Cell);
    }

    [Fact]
    public void One_number_for_several_columns_is_no_number_for_any()
    {
        AnnualTables read = Read(Proactive2021.Replace("规章 | 1 | 2 | 3", "规章 | 5 | < | <", StringComparison.Ordinal));
        Assert.All(["issued", "repealed", "in_force"], column =>
            Assert.Equal(ObservationStatus.Unreadable, read.Table(TableCodes.ProactiveDisclosure)["rules", column].Status));
        Assert.Equal(["GI3006", "GI3006", "GI3006"], read.Codes);
    }

    [Theory]
    [InlineData("结果维持|结果纠正|其他结果|尚未审结|总计")]
    [InlineData("结 果\\n维持|结果\\n纠正|其他结\\n果|尚未\\n审结|总 计")]
    public void Reconsideration_and_litigation_are_read_under_three_header_rows(string outcomes)
    {
        AnnualTables read = Read($"""
            行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <
            {string.Join('|', outcomes.Split('|'))} | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            ^ | ^ | ^ | ^ | ^ | {outcomes} | {outcomes}
            1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42
            """);
        Assert.Equal(
            ["reconsideration/upheld=1", "reconsideration/corrected=2", "reconsideration/other=3", "reconsideration/pending=4", "reconsideration/total=10",
             "litigation_direct/upheld=5", "litigation_direct/corrected=6", "litigation_direct/other=7", "litigation_direct/pending=8", "litigation_direct/total=26",
             "litigation_after_reconsideration/upheld=9", "litigation_after_reconsideration/corrected=10", "litigation_after_reconsideration/other=11",
             "litigation_after_reconsideration/pending=12", "litigation_after_reconsideration/total=42"],
            read.Values(TableCodes.ReviewAndLitigation));
        Assert.Empty(read.Codes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_word_among_the_numbers_costs_only_its_own_cell(int at)
    {
        const string outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
        string[] numbers = ["1", "2", "3", "4", "10"];
        numbers[at] = "若干";
        AnnualTables read = Read($"行政复议 | < | < | < | <\n{outcomes}\n{string.Join('|', numbers)}");
        ReportTable table = read.Table(TableCodes.ReviewAndLitigation);
        string[] columns = ["upheld", "corrected", "other", "pending", "total"];
        Assert.Equal(
            numbers.Select(number => decimal.TryParse(number, out decimal value) ? value : (decimal?)null),
            columns.Select(column => table["reconsideration", column].Value));
        Assert.Equal(ObservationStatus.Unreadable, table["reconsideration", columns[at]].Status);
    }

    [Fact]
    public void Reconsideration_and_litigation_may_be_two_tables()
    {
        const string outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
        AnnualTables read = Read(
            $"行政复议 | < | < | < | <\n{outcomes}\n1 | 2 | 3 | 4 | 10",
            $"行政诉讼 | < | < | < | < | < | < | < | < | <\n未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <\n{outcomes}|{outcomes}\n5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42");
        Assert.Equal(15, read.Values(TableCodes.ReviewAndLitigation).Count);
        Assert.Equal(42, read.Table(TableCodes.ReviewAndLitigation)["litigation_after_reconsideration", "total"].Value);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(20240131, false)]
    public void A_table_cut_anywhere_is_joined(int seed, bool threeRowsOfOthers)
    {
        InventedReport report = ReportInventor.Invent(seed);
        Assert.Equal(threeRowsOfOthers, report.Cells.ContainsKey("requests/other.other/total"));
        foreach (InventedTable table in report.Tables)
        {
            for (int cut = 1; cut < table.RowCount; cut++)
            {
                AnnualTables read = Read(Cut(table, cut));
                foreach (InventedTableCell cell in table.Cells.Where(cell => cell.Key is not null))
                {
                    InventedCell expected = report.Cells[cell.Key!.Value.ToString()];
                    Observation actual = read.Table(table.Code)[cell.Key.Value.Row, cell.Key.Value.Column];
                    Assert.True(
                        actual.Status == expected.Status && actual.Value == expected.Value, $"{cell.Key} with {table.Code} cut before row {cut}: {actual}");
                }
            }
        }
    }

    [Fact]
    public void A_repeated_header_with_empty_cells_for_spans_has_no_row()
    {
        const string header = """
             | < | < | 申请人情况 | < | < | < | < | < | <
             | < | < | 自然人 | 法人或其他组织 | < | < | < | < | 总计
             | < | < |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |

            """;
        AnnualTables read = Read(
            header + "一、本年新收政府信息公开申请数量 | < | < | 1 | 2 | 3 | 4 | 5 | 6 | 21\n三、本年度办理结果 | （六）其他处理 | < | 1 | 0 | 0 | 0 | 0 | 0 | 1",
            header + " | （七）总计 | < | 1 | 0 | 0 | 0 | 0 | 0 | 1\n四、结转下年度继续办理 | < | < | 0 | 2 | 3 | 4 | 5 | 6 | 20");
        ReportTable table = read.Table(TableCodes.Requests);
        Assert.Equal(1, table["other", "total"].Value);
        Assert.Equal(ObservationStatus.Absent, table["other.other", "total"].Status);
        Assert.DoesNotContain("GI3007", read.Codes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    public void A_doubtful_cell_is_unreadable_also_when_it_is_empty(string text)
    {
        SourceTable drawn = TableSketch.Draw(Proactive2021);
        SourceTable table = drawn with
        {
            Cells = [.. drawn.Cells.Select(cell => cell.Text == "2" ? cell with { Text = text, IsDoubtful = true } : cell)],
        };
        AnnualTables read = Read([table]);
        Observation cell = read.Table(TableCodes.ProactiveDisclosure)["rules", "repealed"];
        Assert.Equal((ObservationStatus.Unreadable, text), (cell.Status, cell.Raw));
        Assert.Equal(["GI3007"], read.Codes);
    }

    [Fact]
    public void Blanks_beside_numbers_without_a_label_are_in_doubt_and_other_blanks_are_not()
    {
        AnnualTables read = Read(Proactive2021.Replace("规章 | 1 | 2 | 3", "规章 |  |  | 3\n | 1 | 2 | ", StringComparison.Ordinal)
            .Replace("行政许可 | 7", "行政许可 | ", StringComparison.Ordinal));
        ReportTable table = read.Table(TableCodes.ProactiveDisclosure);
        Assert.Equal(
            [ObservationStatus.Unreadable, ObservationStatus.Unreadable, ObservationStatus.Number, ObservationStatus.Number],
            [table["rules", "issued"].Status, table["rules", "repealed"].Status, table["rules", "in_force"].Status, table["normative_documents", "issued"].Status]);
        Assert.Equal(ObservationStatus.Blank, table["licensing", "decisions"].Status);
        Assert.Equal(["GI3007", "GI3007", "GI4006"], read.Codes.Order());
    }

    [Fact]
    public void Blanks_of_a_row_whose_label_holds_numbers_are_in_doubt()
    {
        AnnualTables read = Read(Proactive2021.Replace("行政规范性文件 | 4 | 5 | 6", "行政规范性文件 4 5 |  |  | 6", StringComparison.Ordinal).Replace("行政许可 | 7", "行政许可1 | 7", StringComparison.Ordinal));
        ReportTable table = read.Table(TableCodes.ProactiveDisclosure);
        Assert.Equal([ObservationStatus.Unreadable, ObservationStatus.Unreadable, ObservationStatus.Unreadable], new[] { "issued", "repealed", "in_force" }.Select(column => table["normative_documents", column].Status));
        Assert.Equal(7, table["licensing", "decisions"].Value);
    }

    [Theory]
    [InlineData("本年收费金额（单位：元）", "行政事业性收费", "1.05", "GI4002")]
    [InlineData("本年收费金额", "行政事业性收费（元）", "1.05", "GI4002")]
    [InlineData("本年收费金额/元", "行政事业性收费", "1.05", "GI4002,GI4003")]
    [InlineData("本年收费金额（单位：万元）", "行政事业性收费（万元）", "10500", "")]
    [InlineData("本年收费金额（单位：万元）", "行政事业性收费（元）", null, "GI3007")]
    public void The_unit_of_an_amount_is_that_of_its_head_or_its_row(string head, string row, string? value, string codes)
    {
        AnnualTables read = Read(Proactive2021.Replace("本年收费金额（单位：万元）", head, StringComparison.Ordinal).Replace("行政事业性收费 | 10.5", row + " | 10500", StringComparison.Ordinal));
        Assert.Equal(value is null ? null : decimal.Parse(value), read.Table(TableCodes.ProactiveDisclosure)["administrative_fees", "amount"].Value);
        Assert.Equal(codes, string.Join(',', read.Codes));
    }

    [Theory]
    [InlineData("元", "3500", "0.35")]
    [InlineData("万元", "0.35", "0.35")]
    [InlineData("亿元", "2", "20000")]
    public void The_unit_of_an_amount_is_that_of_the_cell_for_it(string unit, string printed, string value)
    {
        AnnualTables read = Read($"""
            统计指标 | 单位 | 统计数
            （一）收到申请数 | 件 | 4
            1.当面申请数 | 件 | 4
            （二）申请办结数 | 件 | 4
            七、依申请公开信息收取的费用 | {unit} | {printed}
            """);
        Assert.Equal(decimal.Parse(value), read.Table(TableCodes.Statistics)["fees.charged", "amount"].Value);
    }

    [Fact]
    public void A_row_that_was_added_behind_the_last_is_told_with_its_numbers()
    {
        AnnualTables read = Read(Proactive2021 + "\n政府网站留言 | 77 | < | <\n自然人 | 商业企业 | < | <\n未知 | 78 | < | <");
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal("GI4006", said.Code);
        Assert.Contains("\"政府网站留言\" with numbers (77)", said.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_absent_and_said_once()
    {
        AnnualTables read = Read("""
            信息内容 | 本年制发件数 | 现行有效件数
            规章 | 1 | 3
            行政规范性文件 | 4 | 6
            """);
        Assert.Equal(ObservationStatus.Absent, read.Table(TableCodes.ProactiveDisclosure)["rules", "repealed"].Status);
        Assert.Single(read.Diagnostics, said => said.Code == "GI4005" && said.GetMessage().Contains("本年废止件数", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("")]
    public void Rows_that_do_not_stand_under_their_header_are_told_apart_by_order_where_their_sums_hold(string filler)
    {
        AnnualTables read = Read($"""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | {filler} | {filler} | {filler} | {filler} | {filler} | {filler} | {filler} | {filler}
             | 自然人 | 法人或其他组织 | 总计 | {filler} | {filler} | {filler} | {filler} | {filler} | {filler}
             |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  | {filler}
            一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | {filler} | {filler}
            二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | {filler} | {filler}
            三、本年度办理结果 | （一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | {filler}
             | （三）不予公开 | 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1
             |  | 2.其他法律行政法规禁止公开 | 5 | 0 | 0 | 0 | 0 | 0 | 1
            """);
        ReportTable table = read.Table(TableCodes.Requests);
        Assert.Equal((3m, 4m), (table["received", "natural_person"].Value, table["received", "total"].Value));
        Assert.Equal((2m, 1m, 3m), (table["granted", "natural_person"].Value, table["granted", "enterprise"].Value, table["granted", "total"].Value));
        Assert.Equal((1m, 1m), (table["refused.state_secret", "natural_person"].Value, table["refused.state_secret", "total"].Value));
        Assert.Equal(ObservationStatus.Unreadable, table["refused.prohibited_by_law", "natural_person"].Status);
    }

    [Fact]
    public void The_statistics_table_of_2014_is_read_with_its_units()
    {
        AnnualTables read = Read("""
            统计指标 | 单位 | 统计数
            一、主动公开情况 | | ----
            （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 1,250
            其中：主动公开规范性文件数 | 条 | 12
            制发规范性文件总数 | 件 | 15
            三、依申请公开情况 | | ----
            （一）收到申请数 | 件 | 7
            1.当面申请数 | 件 | 1
            2.传真申请数 | 件 | 0
            3.网络申请数 | 件 | 4
            4.信函申请数 | 件 | 2
            四、行政复议数量 | 件 | 3
            （一）维持具体行政行为数 | 件 | 2
            （二）被依法纠错数 | 件 | 1
            （三）其他情形数 | 件 | 0
            五、行政诉讼数量 | 件 | 5
            （一）维持具体行政行为或者驳回原告诉讼请求数 | 件 | 5
            （二）被依法纠错数 | 件 | 0
            （三）其他情形数 | 件 | 0
            七、依申请公开信息收取的费用 | 万元 | 0.25
            """);
        Assert.Equal("2014", read.Matched.Edition);
        Assert.Equal(
            ["proactive.total/count=1250", "proactive.normative_documents/count=12", "proactive.normative_documents_issued/count=15", "requests.received/count=7",
             "requests.in_person/count=1", "requests.fax/count=0", "requests.online/count=4", "requests.letter/count=2", "reconsideration.total/count=3",
             "reconsideration.upheld/count=2", "reconsideration.corrected/count=1", "reconsideration.other/count=0", "litigation.total/count=5",
             "litigation.upheld/count=5", "litigation.corrected/count=0", "litigation.other/count=0", "fees.charged/amount=0.25"],
            read.Values(TableCodes.Statistics));
        Assert.DoesNotContain(read.Codes, code => code != "GI4005");
    }

    [Fact]
    public void Foreign_tables_are_no_tables_of_the_form() =>
        Assert.Empty(Read("索 引 号 | 123 | 发布机构 | 某某局\n标 题 | 某某局年度报告 | 总计 | 5").Matched.Tables);

    private static SourceTable[] Cut(InventedTable table, int cut)
    {
        SourceCell[] cells = [.. table.Cells.Select(cell => new SourceCell(
            cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, new TableCellLocation(1, cell.Row + 1, cell.Column + 1)))];
        return
        [
            Part([.. cells.Where(cell => cell.Row < cut).Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, cut - cell.Row) })], cut, table.ColumnCount),
            Part(
                [.. cells.Where(cell => cell.Row + cell.RowSpan > cut).Select(cell => cell.Row >= cut
                    ? cell with { Row = cell.Row - cut }
                    : cell with { Row = 0, RowSpan = cell.Row + cell.RowSpan - cut, Text = string.Empty })],
                table.RowCount - cut, table.ColumnCount),
        ];
    }

    private static SourceTable Part(ImmutableArray<SourceCell> cells, int rows, int columns) =>
        new() { Cells = cells, RowCount = rows, ColumnCount = columns, Location = cells[0].Location };

    internal static AnnualTables Read(params string[] sketches) => Read([.. sketches.Select((sketch, index) => TableSketch.Draw(sketch, index + 1))]);

    private static AnnualTables Read(SourceTable[] tables) => AnnualTables.Read(tables);
}
