using System.Text;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Reports;

namespace GovInfo.Parsing.Tests.Tables.LostStructure.Statistics;

/// <summary>The statistics table of 2014 in text that keeps neither tabs nor rows of bars.</summary>
public class StatisticsRowsTests
{
    private static readonly (string Label, string Unit, string Number)[] Rows =
    [
        ("一、主动公开情况", "——", "——"), ("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "12,345"), ("其中：主动公开规范性文件数", "条", "12"), ("制发规范性文件总数", "件", "15"),
        ("二、回应解读情况", "——", "——"), ("（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次", "3"),
        ("三、依申请公开情况", "——", "——"), ("（一）收到申请数", "件", "7"), ("1.当面申请数", "件", "1"), ("2.传真申请数", "件", ""), ("3.网络申请数", "件", "4"),
        ("4.信函申请数", "件", "2"), ("四、行政复议数量", "件", "/"), ("七、依申请公开信息收取的费用", "万元", "0.25"),
    ];

    private static readonly string[] Expected =
    [
        "proactive.total/count=12345", "proactive.normative_documents/count=12", "proactive.normative_documents_issued/count=15",
        "response.public_concerns/count=3", "requests.received/count=7", "requests.in_person/count=1", "requests.fax/count=Blank",
        "requests.online/count=4", "requests.letter/count=2", "reconsideration.total/count=NotApplicable", "fees.charged/amount=0.25",
    ];

    [Theory]
    [InlineData("one cell a line")]
    [InlineData("spaces")]
    [InlineData("single spaces")]
    [InlineData("bars behind cells")]
    [InlineData("wide letters")]
    [InlineData("numbered")]
    [InlineData("groups without dashes")]
    [InlineData("no head")]
    [InlineData("rulers")]
    [InlineData("one line of tabs")]
    [InlineData("glued rows")]
    [InlineData("one glued line")]
    [InlineData("list of barred rows")]
    [InlineData("list of sentences")]
    [InlineData("list of cells")]
    [InlineData("units in brackets")]
    [InlineData("units behind numbers")]
    [InlineData("parted by dashes")]
    public void Rows_of_label_unit_and_number_are_read_however_they_are_parted(string shape)
    {
        ParseResult result = Parse(Write(shape));
        Assert.Equal(Expected, Values(result));
        Assert.DoesNotContain(result.Diagnostics, static said => said.Severity == DiagnosticSeverity.Error);
        Assert.Equal("均已答复。\n四、政府信息公开收费情况\n没有收取费用。\n附件：政府信息公开情况统计表\n甲县乙局", result.Report!.Sections[^1].Text);
    }

    [Theory]
    // Something that is no row of the form stands behind the number.
    [InlineData("2.传真申请数件1另有电话申请", "Unreadable")]
    [InlineData("2.传真申请数：/件", "Unreadable")]
    [InlineData("2.传真申请数件1（二）另一小组情况——", "Unreadable")]
    // A unit at the number, none before it, and a word that stands for none.
    [InlineData("2.传真申请数件12件", "12")]
    [InlineData("2.传真申请数12", "12")]
    [InlineData("2.传真申请数件无", "NotApplicable")]
    [InlineData("2.传真申请数件", "Blank")]
    public void A_number_glued_to_its_label_is_read_or_told(string row, string expected)
    {
        ParseResult result = Parse($"（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）条2\n（一）收到申请数件15\n1.当面申请数件1\n{row}\n3.网络申请数件1\n4.信函申请数件2\n（二）申请办结数件7\n1.按时办结数件7\n");
        bool isTold = expected == "Unreadable";
        Assert.Equal(isTold ? 0 : 1, Values(result).Count(value => value == "requests.fax/count=" + expected));
        Assert.Equal(7, Values(result).Count(static value => !value.StartsWith("requests.fax", StringComparison.Ordinal) && !value.EndsWith("Blank", StringComparison.Ordinal)));
        Assert.Equal(isTold, result.Diagnostics.Any(static said => said.Cell?.ToString() == "statistics/requests.fax/count" && said.Code is "GI3007" or "GI4001"));
    }

    [Fact]
    public void A_label_broken_over_lines_keeps_the_number_beside_it()
    {
        ParseResult result = Parse("""
            （一）主动公开政府信息数（不同渠      条    86
            道和方式公开相同信息计1条）
            其中：主动公开规范性文件数            条    2
            制发规范性文件总数                    件    2
            （一）收到申请数                      件    5
            1.当面申请数                          件    1
            2.传真申请数                          件    1
            3.网络申请数                          件    1
            4.信函申请数                          件    2
            """);
        Assert.Equal(
            ["proactive.total/count=86", "proactive.normative_documents/count=2", "proactive.normative_documents_issued/count=2", "requests.received/count=5",
             "requests.in_person/count=1", "requests.fax/count=1", "requests.online/count=1", "requests.letter/count=2"],
            Values(result));
    }

    [Fact]
    public void A_number_that_is_none_and_two_numbers_for_one_row_are_told()
    {
        string text = Write("spaces").Replace("件    7", "件    约7", StringComparison.Ordinal).Replace("件    4", "件    4    5", StringComparison.Ordinal);
        ParseResult result = Parse(text);
        foreach (string row in (string[])["requests.received", "requests.online"])
        {
            Assert.Contains(result.Diagnostics, said => said.Cell?.ToString() == $"statistics/{row}/count" && said.Code is "GI4001" or "GI3007");
        }

        Assert.Contains("requests.letter/count=2", Values(result));
    }

    [Fact]
    public void Numbers_with_units_are_numbers_also_in_the_last_row()
    {
        string text = string.Join('\n', Rows.Where(static row => row.Unit is "件" or "条").Select(static row => $"{row.Label}\n{row.Unit}\n{row.Number}{row.Unit}"));
        Assert.Contains("requests.letter/count=2", Values(Parse(text.Replace("四、行政复议数量\n件\n/件", string.Empty, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    public void Groups_without_a_number_of_their_own_take_none_from_the_row_above(string between)
    {
        int number = 0;
        string text = string.Join('\n', Rows.Select(row => string.Join(between, row.Unit == "——" ? "" : $"{++number}", row.Label, row.Unit, row.Number)).Prepend(string.Join(between, "序号", "统计指标", "单位", "统计数")));
        Assert.Equal(Expected, Values(Parse(text)));
    }

    [Fact]
    public void Numbers_before_units_that_count_the_rows_are_no_values()
    {
        IEnumerable<string> values = Values(Parse(string.Join('\n', Rows.Where(static row => row.Unit is "件" or "条").Select(static (row, index) => $"{row.Label}  {index + 1}  {row.Unit}  "))));
        Assert.All(values, static value => Assert.EndsWith("=Blank", value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_behind_the_table_stays_in_the_section()
    {
        ParseResult result = Parse(Write("one cell a line") + "\n2017年1月12日\n");
        Assert.Equal(Expected, Values(result));
        Assert.EndsWith("2017年1月12日\n甲县乙局", result.Report!.Sections[^1].Text, StringComparison.Ordinal);
    }

    private static string Write(string shape)
    {
        (string Label, string Unit, string Number)[] rows = shape == "groups without dashes"
            ? [.. Rows.Select(static row => row.Unit == "——" ? row with { Unit = "", Number = "" } : row)] : Rows;
        IEnumerable<(string Label, string Unit, string Number)> all = shape == "no head" ? rows : rows.Prepend(("统计指标", "单位", "统计数"));
        string ruler = shape == "rulers" ? new string('-', 80) + "\n" : string.Empty;
        return ruler + string.Join(shape switch { "one line of tabs" => " ", "one glued line" => string.Empty, _ => "\n" }, all.Select((row, index) => shape switch
        {
            "one cell a line" => $"{row.Label}\n\n{row.Unit}\n\n{row.Number}\n",
            "glued rows" or "one glued line" => row.Label + row.Unit + row.Number,
            "single spaces" => $"{row.Label} {row.Unit} {row.Number}",
            "bars behind cells" => $"{row.Label} |\n{row.Unit} |\n{row.Number} |\n",
            "one line of tabs" => $"\t{row.Label}\t{row.Unit}\t{row.Number}",
            "wide letters" => $"{string.Join(' ', row.Label.AsEnumerable())}    {row.Unit}    {row.Number}",
            "list of barred rows" => index == 0 ? "统计指标  单位  统计数" : $"· {row.Label} | {row.Unit} | {row.Number}",
            "list of sentences" => row.Unit == "——" ? $"- {row.Label}：" : $"- {row.Label}：{row.Number}{(row.Number == "/" ? "" : row.Unit)}；",
            "list of cells" => $"- {row.Label}\n  - {row.Unit}\n  - {row.Number}",
            "units in brackets" => row.Unit == "——" ? $"* {row.Label}" : $"* {row.Label}({row.Unit}):{row.Number}",
            "units behind numbers" => $"{row.Label} {row.Number} {row.Unit}",
            "parted by dashes" => row.Unit == "——" ? $"◆{row.Label}" : $"◆{row.Label}——{row.Unit}——{row.Number}",
            "numbered" => index == 0 ? $"序号    {row.Label}    {row.Unit}    {row.Number}" : $"{index}    {row.Label}    {row.Unit}    {row.Number}",
            _ => $"{row.Label}    {row.Unit}    {row.Number}",
        })) + "\n" + ruler;
    }

    private static ParseResult Parse(string table) => AnnualReportParser.Default.Parse(ReportSource.FromBytes(Encoding.UTF8.GetBytes(
        "甲县乙局2016年政府信息公开工作年度报告\n一、概述\n工作平稳有序。\n二、主动公开政府信息情况\n公开信息一批。\n三、依申请公开政府信息情况\n均已答复。\n"
        + "四、政府信息公开收费情况\n没有收取费用。\n附件：政府信息公开情况统计表\n" + table + "\n甲县乙局\n")));

    private static IEnumerable<string> Values(ParseResult result) => result.Report!.Tables.Single(static table => table.Code == TableCodes.Statistics)
        .Observations.Where(static cell => cell.Status != ObservationStatus.Absent && cell.Status != ObservationStatus.Unreadable)
        .Select(static cell => $"{cell.Key.Row}/{cell.Key.Column}={(cell.Value is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : cell.Status)}");
}
