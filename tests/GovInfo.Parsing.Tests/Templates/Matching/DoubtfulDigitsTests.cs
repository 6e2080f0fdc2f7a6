using System.Collections.Immutable;
using GovInfo.Parsing.Diagnostics;
using GovInfo.Parsing.Documents;
using GovInfo.Parsing.Reports;
using GovInfo.Parsing.Tables;
using GovInfo.Parsing.Templates.Matching;

namespace GovInfo.Parsing.Tests.Templates.Matching;

/// <summary>A cell whose digits are in doubt is read where all sums of the form give exactly its number, and only there.</summary>
public class DoubtfulDigitsTests
{
    /// <summary><c>!</c> marks a number whose digits are in doubt, <c>?</c> one whose place is in doubt, too.</summary>
    [Theory]
    [InlineData("12345!", "0", "12000", "345", "12345", 12345)]
    [InlineData("12345!", "0", "12000", "345", "12345!", 12345)]
    [InlineData("12344!", "0", "12000", "345", "12345", null)]
    [InlineData("12345!", "0", "12000", "344", "12344", null)]
    [InlineData("12345?", "0", "12000", "345", "12345", null)]
    [InlineData("12345!", "", "12000", "345", "12345", 12345)]
    [InlineData("12345!", "5?", "12000", "345", "12345", null)]
    [InlineData("0!", "0", "0", "0", "0", null)]
    public void Sums_settle_a_number_or_leave_it(string received, string carriedIn, string granted, string carriedOver, string total, int? expected)
    {
        (ReportTable table, ImmutableArray<Diagnostic> diagnostics) = Read(received, carriedIn, granted, carriedOver, total);
        Observation cell = table["received", "natural_person"];
        Assert.Equal((expected is null ? ObservationStatus.Unreadable : ObservationStatus.Number, expected), (cell.Status, (int?)cell.Value));
        Assert.Equal(received.TrimEnd('!', '?'), cell.Raw);
        Assert.Equal(expected is null, diagnostics.Any(said => said.Code == "GI3007" && said.Cell == cell.Key));
    }

    [Fact]
    public void A_number_that_no_sum_takes_part_in_stays_in_doubt()
    {
        (ReportTable table, _) = Read(TableCodes.ProactiveDisclosure, """
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 12345! | 2 | 3
            行政规范性文件 | 4 | 5 | 6
            """);
        Assert.Equal(ObservationStatus.Unreadable, table["rules", "issued"].Status);
    }

    private static (ReportTable Table, ImmutableArray<Diagnostic> Diagnostics) Read(string received, string carriedIn, string granted, string carriedOver, string total) => Read(TableCodes.Requests, $"""
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | < | 申请人情况 | < | < | < | < | < | <
        ^ | < | 自然人 | 法人或其他组织 | < | < | < | < | 总计
        ^ | < | ^ | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ^
        一、本年新收政府信息公开申请数量 | < | {received} | 0 | 0 | 0 | 0 | 0 | {total}
        二、上年结转政府信息公开申请数量 | < | {carriedIn} | 0 | 0 | 0 | 0 | 0 | {carriedIn}
        三、本年度办理结果 | （一）予以公开 | {granted} | 0 | 0 | 0 | 0 | 0 | {granted}
        ^ | （七）总计 | {granted} | 0 | 0 | 0 | 0 | 0 | {granted}
        四、结转下年度继续办理 | < | {carriedOver} | 0 | 0 | 0 | 0 | 0 | {carriedOver}
        """);

    private static (ReportTable Table, ImmutableArray<Diagnostic> Diagnostics) Read(string code, string sketch)
    {
        SourceTable drawn = TableSketch.Draw(sketch);
        SourceTable table = drawn with { Cells = [.. drawn.Cells.Select(Mark)] };
        var diagnostics = new DiagnosticBag();
        MatchedTables matched = TemplateMatcher.Match([new TableRegion([table], [GridBuilder.Build(table)], null)], diagnostics);
        return (matched.Tables.Single(read => read.Code == code), diagnostics.ToImmutable());
    }

    private static SourceCell Mark(SourceCell cell) => cell.Text.EndsWith('!') || cell.Text.EndsWith('?')
        ? cell with { Text = cell.Text[..^1], IsDoubtful = true, HasSurePlace = cell.Text.EndsWith('!') }
        : cell;
}
